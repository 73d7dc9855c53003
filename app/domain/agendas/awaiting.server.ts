// What waits of meetings: a poll to answer; an agenda to open, an item to settle, the other co-chair's approval to join.
import { addresses } from "../../site-map";
import { type Actor, isSecretariat, seatsOf } from "../actor";
import { type AnswersAsked, answerAwaits, answersAsked, answersAwaitingSql } from "../answers/awaiting";
import { type Bilingual, catalogue, inBoth } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import { addDays, type Day, dayOf, type Instant, startOfDay } from "../dates";
import { longDate } from "../format";
import { meetersColumn } from "../meetings/meeters-column";
import { whoMeets } from "../meetings/named";
import { type MeetingAwaiting, pollAwaits, pollsAwaitingSql } from "../meetings/polls-awaiting.server";
import type { Awaiting } from "../slice";
import { type PaperAwaits, paperAwaiting, paperAwaits, papersAwaitingSql } from "./papers-awaiting";

type What = PaperAwaits | "answer" | "poll" | "open" | "proposals" | "approve";
export type WaitingRow<Of extends string> = MeetingAwaiting<Of> & { day: Day | null };
export type MeetingWaiting = WaitingRow<What>;

const words = catalogue(
  {
    open: "Open",
    proposals: "Settle",
    approve: "Approve",
    openTitle: (day: string) => `Agenda of ${day}`,
    proposalsTitle: (day: string, howMany: number) =>
      howMany === 1 ? `One item proposed for ${day}` : `${howMany} items proposed for ${day}`,
    approveTitle: (day: string) => `Agenda of ${day}, approved by your co-chair`,
  },
  {
    open: "Ouvrir",
    proposals: "Régler",
    approve: "Approuver",
    openTitle: (day) => `Ordre du jour du ${day}`,
    proposalsTitle: (day, howMany) =>
      howMany < 2 ? `Un point proposé pour le ${day}` : `${howMany}\u00a0points proposés pour le ${day}`,
    approveTitle: (day) => `Ordre du jour du ${day}, approuvé par l’autre moitié de la coprésidence`,
  },
);

/** So long before a meeting its agenda is to be begun. */
const daysBefore = 21;

const bodies = meetersColumn("meeting_body", "meeting_id = m.id");
const columns = `m.id, json_object('en', m.title_en, 'fr', m.title_fr) as title, ${bodies} as bodies`;
const isOwn = `(:staff = 1 or exists (select 1 from meeting_body mb where mb.meeting_id = m.id and mb.body_id in (select value from json_each(:chaired))))`;

/** A part of the statement of what waits at meetings: the slice of actions asks it with its own (P-2). */
export const meetingsAwaitingSql = `select *, null as day from (${pollsAwaitingSql})
    union all select 'open', ${columns}, m.starts_at - ${daysBefore * 86_400_000}, null, 1, m.day
      from meeting m indexed by meeting_starts where m.starts_at > :now and m.starts_at < :ahead and m.state = 'planned' and ${isOwn}
    union all select 'proposals', ${columns}, min(i.proposed_at), null, count(*), m.day
      from agenda_item i indexed by agenda_item_proposed cross join meeting m on m.id = i.meeting_id
      where i.state = 'proposed' and m.starts_at > :now and m.state = 'agenda-open' and ${isOwn} group by m.id
    union all select 'approve', ${columns}, min(p.at), null, 1, m.day
      from meeting m indexed by meeting_agenda_open join agenda a on a.meeting_id = m.id
        join agenda_approval p on p.meeting_id = a.meeting_id and p.edition = a.edition
      where m.state = 'agenda-open' and m.starts_at > :now
        and exists (select 1 from meeting_body mb join seat s on s.body_id = mb.body_id where mb.meeting_id = m.id
          and s.id in (select value from json_each(:chairs)) and not exists (select 1 from agenda_approval o
            where o.meeting_id = m.id and o.seat_id = s.id and o.edition = a.edition))
      group by m.id
    union all select * from (${papersAwaitingSql(bodies)})
    union all ${answersAwaitingSql}`;

const titles = { open: "openTitle", proposals: "proposalsTitle", approve: "approveTitle" } as const;

function titleOf(what: Exclude<What, PaperAwaits | "answer" | "poll">, day: Day, howMany: number): Bilingual {
  const said = (language: "en" | "fr") => words[language][titles[what]](longDate(language, day), howMany);
  return { en: said("en"), fr: said("fr") };
}

const places = { open: "agenda-open", proposals: "agenda", approve: "agenda-approve" } as const;

const isOfPaper = (what: What): what is PaperAwaits => paperAwaits.some((one) => one === what);

export function meetingAwaits({ what, day, ...row }: MeetingWaiting): Awaiting[] {
  if (what === "poll") return [pollAwaits({ what, ...row })];
  if (isOfPaper(what)) return [paperAwaiting({ what, ...row })];
  if (day === null) return [];
  if (what === "answer") return [answerAwaits({ what, ...row }, day)];
  const { id, since, howMany } = row;
  return [
    {
      ...{ kind: `agenda-${what}`, id, since, dueOn: what === "open" ? day : null },
      verb: inBoth(words, (all) => all[what]),
      title: titleOf(what, day, howMany),
      context: whoMeets({ bodies: JSON.parse(row.bodies) as BodyName[], joint: null }),
      href: addresses(places[what], { meeting: id }),
    },
  ];
}

export type MeetingsAsked = AnswersAsked & {
  seats: string;
  chairs: string;
  chaired: string;
  staff: 0 | 1;
  now: Instant;
  ahead: Instant;
};

/** What the statement takes; `today` is the day of whoever asks. Null for those for whom nothing can wait. */
export function meetingsAsked(actor: Actor, today: Day): MeetingsAsked | null {
  const served = actor.standings.flatMap((standing) =>
    standing.as === "seat" || standing.as === "contact" ? [standing.seat.seat] : [],
  );
  const staff = isSecretariat(actor);
  if (served.length === 0 && !staff) return null;
  const chairs = seatsOf(actor).filter(({ coChair }) => coChair);
  const now = startOfDay(today);
  return {
    ...{ seats: JSON.stringify(served), chairs: JSON.stringify(chairs.map(({ seat }) => seat)) },
    ...{ chaired: JSON.stringify(chairs.map(({ body }) => body)), staff: staff ? 1 : 0 },
    ...answersAsked(today),
    ...{ now, ahead: startOfDay(addDays(dayOf(now), daysBefore)) },
  };
}
