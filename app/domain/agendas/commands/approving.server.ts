// M-5: the co-chairs approve the agenda as it stands; the silence of one counts after the days of the terms (T-8).
import { and, eq, isNull } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { agenda, agendaApproval, agendaLeft } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { unmanned } from "../../actor.server";
import { type Asker, command, type Deed } from "../../command.server";
import { type Day, dayOf, type Instant } from "../../dates";
import { longDate } from "../../format";
import type { House } from "../../house";
import { record } from "../../ledger/ledger.server";
import { follow } from "../../lifecycle";
import { whenOf } from "../../meetings/commands/telling.server";
import { linkToMeeting } from "../../meetings/event";
import { meetingMoves } from "../../meetings/lifecycle";
import { factsOfMeeting, type Meeting, meetingSeen } from "../../meetings/meeting.server";
import { whoMeets } from "../../meetings/named";
import { notify } from "../../outbox/outbox.server";
import { chairsOf } from "../../seats/chairs.server";
import { type AgendaFound, agendaOf, chairSeatsIn } from "../agenda.server";
import { approvalFacts } from "../approval-facts.server";
import { dueFor } from "../due.server";
import { agendaPolicies } from "../policy";
import { agendaSaid } from "../said-words";
import { aboutAgenda, changed, findAgenda, said } from "./finding.server";
import { setState } from "./opening.server";

/** D-5, M-5: nobody but a co-chair, each in their own seat. */
export function approveAgenda(asker: Asker, id: Id): void {
  command(asker, {
    policy: agendaPolicies.approveAgenda,
    find: (tx, actor, today) => {
      const found = findAgenda(asker, id)(tx, actor, today);
      return found && { ...found, ...approvalFacts(asker.house, actor, found, asker.house.now()) };
    },
    run: (deed) => {
      const { tx, actor, subject, now, today } = deed;
      const edition = subject.agenda?.edition ?? 0;
      for (const seatId of chairSeatsIn(actor, subject.meeting))
        tx.insert(agendaApproval)
          .values({ meetingId: id, seatId, edition, personId: actor.person as Id, at: now })
          .onConflictDoNothing()
          .run();
      deed.record(
        aboutAgenda(subject.meeting),
        said((words) => words.recordApproved),
        { after: { edition } },
      );
      const found = agendaOf(tx, subject.meeting, { now, today });
      if (found.agreed.agreed) {
        const says = agree(deed.house, actor, found, now, "approveAgenda");
        deed.record(aboutAgenda(subject.meeting), says);
      } else askOther(deed, found);
    },
  });
}

/** What is due and stands not on it rolls on to the next one, counted (M-4). */
function agree(
  house: Pick<House, "db" | "slices">,
  actor: Actor,
  found: AgendaFound,
  now: Instant,
  move: "approveAgenda" | "agreeBySilence",
) {
  const tx = house.db;
  const { meeting, agreed } = found;
  for (const { kind, id } of dueFor(house, actor, found, now).waiting)
    tx.insert(agendaLeft)
      .values({ meetingId: meeting.id, dueKind: kind, dueId: id, leftAt: now })
      .onConflictDoNothing()
      .run();
  tx.update(agenda)
    .set({ agreed: agreed.agreed, approvedAt: now })
    .where(eq(agenda.meetingId, meeting.id))
    .run();
  setState(tx, meeting.id, follow(meetingMoves[move], meeting.state));
  return said((words) => (agreed.agreed === "all" ? words.recordAgreed : words.recordAgreedByOne));
}

function askOther(deed: Deed<{ meeting: Meeting }>, { agreed, meeting, chairs }: AgendaFound): void {
  const { tx, actor, today, house } = deed;
  const own = new Set(chairSeatsIn(actor, meeting));
  const waiting = chairs.filter(({ seats }) =>
    seats.some(({ seat, approvedAt }) => !approvedAt && !own.has(seat)),
  );
  const to = chairsOf(
    tx,
    waiting.map(({ body }) => body),
    today,
  ).filter((person) => person !== actor.person);
  const [who, when] = [whoMeets(meeting), whenOf(meeting)];
  const by = (language: "en" | "fr") =>
    agreed.silenceUntil === null ? "" : longDate(language, dayOf(agreed.silenceUntil));
  deed.notify({
    notice: "asked",
    to,
    subject: {
      en: agendaSaid.en.mailApprove(who.en, when.en),
      fr: agendaSaid.fr.mailApprove(who.fr, when.fr),
    },
    lines: [{ en: agendaSaid.en.mailApproveLine(by("en")), fr: agendaSaid.fr.mailApproveLine(by("fr")) }],
    link: linkToMeeting(house.publicUrl, meeting.id),
    about: { kind: "meeting", id: meeting.id },
  });
}

/** What was approved counts no more; what was only counted as left is due again. */
export function reopenAgenda(asker: Asker, id: Id): void {
  command(asker, {
    policy: agendaPolicies.reopenAgenda,
    find: findAgenda(asker, id),
    run: (deed) => {
      const { tx, subject } = deed;
      setState(tx, id, follow(meetingMoves.reopenAgenda, subject.state));
      tx.update(agenda).set({ agreed: null, approvedAt: null }).where(eq(agenda.meetingId, id)).run();
      tx.delete(agendaLeft)
        .where(and(eq(agendaLeft.meetingId, id), isNull(agendaLeft.leftBy)))
        .run();
      changed(deed, id);
      deed.record(
        aboutAgenda(subject.meeting),
        said((words) => words.recordReopened),
      );
    },
  });
}

/** Agendas of which one co-chair has approved what stands there now. */
const halfApproved = prepared((db: Db) =>
  db.$client
    .prepare<[Instant], Id>(
      `select m.id from meeting m indexed by meeting_agenda_open join agenda a on a.meeting_id = m.id
       where m.state = 'agenda-open' and m.starts_at > ?
         and exists (select 1 from agenda_approval p where p.meeting_id = a.meeting_id and p.edition = a.edition)`,
    )
    .pluck(),
);

/** T-8: the clock counts the days of silence. */
export function settleSilentAgendas(tx: Db, now: Instant, place: Pick<House, "publicUrl" | "slices">): void {
  const today: Day = dayOf(now);
  const clock = { ...unmanned("clock"), keys: ["secretariat"] };
  for (const id of halfApproved(tx).all(now)) {
    const meeting = meetingSeen(tx, clock, id);
    if (!meeting || factsOfMeeting(meeting, now).hasBegun) continue;
    const found = agendaOf(tx, meeting, { now, today });
    if (!found.agreed.agreed) continue;
    const says = agree({ db: tx, slices: place.slices }, clock, found, now, "agreeBySilence");
    record(tx, {
      ...{ at: now, person: null, standing: "clock", act: agendaPolicies.approveAgenda.act },
      ...{ subject: aboutAgenda(meeting), detail: { says } },
    });
    const who = whoMeets(meeting);
    const to = chairsOf(
      tx,
      meeting.bodies.map((body) => body.id),
      today,
    );
    notify(
      tx,
      {
        notice: "agenda",
        to,
        subject: { en: `${who.en}: ${says.en}`, fr: `${who.fr}\u00a0: ${says.fr}` },
        lines: [whenOf(meeting)],
        link: linkToMeeting(place.publicUrl, id),
        about: { kind: "meeting", id },
      },
      now,
    );
  }
}
