// Whose turn it is in each open proceeding: a position to take, confirm or prepare, an outcome to declare.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, type Standing, seatsOf } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import { type Bilingual, inBoth } from "../bilingual";
import { type Day, dayOf, type Instant, startOfDay } from "../dates";
import type { Awaiting } from "../slice";
import { isBroken, isProposed } from "./lifecycle";
import { isLast, type Proceeding, proceedingColumns, readProceeding } from "./proceedings.server";
import { standsOf, type VoiceLine } from "./stand.server";
import { awaitingWords } from "./words";

const open = prepared((db: Db) =>
  db.$client.prepare<
    [{ bodies: string; keys: string }],
    Parameters<typeof readProceeding>[0] & Pick<Waiting, "proposedSeat">
  >(
    `select ${proceedingColumns}, (select z.proposed_seat from silence z where z.proceeding_id = d.id) as proposedSeat
     from proceeding d join body b on b.id = d.body_id where d.state in ('proposed', 'open', 'broken') and ${isLast("d")} and d.body_id in (select value from json_each(:bodies))
       and ${visibleSql("proceeding", "d.id")} order by d.closes_at`,
  ),
);

type Turn = "take" | "confirm" | "prepare" | "declare" | "silence" | "confirmSilence" | "broken";

/** The bodies in which the actor has a seat, or is a contact of one. */
const bodiesOf = (actor: Actor): Id[] => [
  ...new Set(
    actor.standings.flatMap((standing) =>
      standing.as === "seat" || standing.as === "contact" ? [standing.seat.body] : [],
    ),
  ),
];

const speaksFor = (standing: Standing, as: "seat" | "contact", { voice }: VoiceLine): boolean =>
  standing.as === as && standing.seat.seat === voice.lead;

type Waiting = Proceeding & { proposedSeat: Id | null };

const isChairOf = (actor: Actor, body: Id): boolean =>
  seatsOf(actor).some((seat) => seat.coChair && seat.body === body);

/** D-8: whoever may object or leave it; the other co-chair, to open it; both, once silence is broken. */
function turnsInSilence(actor: Actor, lines: readonly VoiceLine[], one: Waiting): Turn[] {
  const { state, body, proposedSeat } = one;
  const isChair = isChairOf(actor, body);
  if (isBroken(state)) return isChair ? ["broken"] : [];
  const isOwn = seatsOf(actor).some(({ seat }) => seat === proposedSeat);
  if (isProposed(state)) return isChair && !isOwn ? ["confirmSilence"] : [];
  const seat = lines.find((line) => actor.standings.some((standing) => speaksFor(standing, "seat", line)));
  if (!seat || seat.said) return [];
  return seat.prepared ? ["confirm"] : ["silence"];
}

function turnsOf(
  actor: Actor,
  lines: readonly VoiceLine[],
  { body, closesAt }: Proceeding,
  now: Instant,
): Turn[] {
  const own = (as: "seat" | "contact") =>
    lines.find((line) => actor.standings.some((standing) => speaksFor(standing, as, line)));
  const isChair = isChairOf(actor, body);
  const isOver = now >= closesAt;
  const seat = own("seat");
  // S-3: once it is taken, an alternate is not asked to confirm what may no longer be replaced.
  const isStandingIn = !actor.standings.some(
    (standing) =>
      standing.as === "seat" &&
      standing.seat.seat === seat?.voice.lead &&
      standing.seat.capacity === "principal",
  );
  const mayConfirm = seat !== undefined && seat.prepared !== null && !(isStandingIn && seat.principalSpoke);
  const contact = own("contact");
  return [
    ...(!isOver && mayConfirm ? (["confirm"] as const) : []),
    ...(seat && !isOver && !seat.prepared && !seat.said ? (["take"] as const) : []),
    ...(contact && !isOver && !contact.said && !contact.prepared ? (["prepare"] as const) : []),
    ...(isChair && lines.length > 0 && (isOver || lines.every(({ said }) => said !== null))
      ? (["declare"] as const)
      : []),
  ];
}

const contextOf = ({ acronym }: Proceeding): Bilingual => ({
  en: awaitingWords.en.in(acronym.en || acronym.fr),
  fr: awaitingWords.fr.in(acronym.fr || acronym.en),
});

const turnsIn = (
  actor: Actor,
  one: Waiting,
  { lines, today }: { lines: readonly VoiceLine[]; today: Day },
): Turn[] =>
  one.channel === "silence"
    ? turnsInSilence(actor, lines, one)
    : turnsOf(actor, lines, one, startOfDay(today));

/** `today` is the day of whoever asks; what closed this afternoon is over from the morrow on. */
export function awaiting(db: Db, actor: Actor, today: Day): Awaiting[] {
  const bodies = bodiesOf(actor);
  if (bodies.length === 0) return [];
  const proceedings = open(db)
    .all({ bodies: JSON.stringify(bodies), keys: keysOfActor(actor) })
    .map(({ proposedSeat, ...row }): Waiting => ({ ...readProceeding(row), proposedSeat }));
  const stands = standsOf(db, proceedings, today);
  return proceedings.flatMap((one) =>
    turnsIn(actor, one, { lines: stands.get(one.id)?.lines ?? [], today }).map(
      (turn): Awaiting => ({
        kind: `decision-${turn}`,
        id: one.id,
        verb: inBoth(awaitingWords, (words) => words[turn]),
        title: one.title,
        context: contextOf(one),
        href: addresses("proceeding", { proceeding: one.id }),
        since: one.openedAt,
        dueOn: turn === "broken" ? null : dayOf(one.closesAt),
      }),
    ),
  );
}
