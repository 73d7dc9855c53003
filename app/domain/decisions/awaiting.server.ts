// Whose turn it is in each open proceeding: a position to take, confirm or prepare, an outcome to declare.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, type Standing, seatsOf } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import { type Bilingual, inBoth } from "../bilingual";
import { type Day, dayOf, type Instant, startOfDay } from "../dates";
import type { Awaiting } from "../slice";
import { isTheirs } from "./policy";
import { type Proceeding, proceedingSql, readProceeding } from "./proceedings.server";
import { standsOf, type VoiceLine } from "./stand.server";
import { awaitingWords } from "./words";

const open = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; keys: string }], Parameters<typeof readProceeding>[0]>(
    `select ${proceedingSql} where d.state = 'open' and d.body_id in (select value from json_each(:bodies))
       and ${visibleSql("proceeding", "d.id")} order by d.closes_at`,
  ),
);

type Turn = "take" | "confirm" | "prepare" | "declare";

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

function turnsOf(
  actor: Actor,
  lines: readonly VoiceLine[],
  { body, closesAt }: Proceeding,
  now: Instant,
): Turn[] {
  const own = (as: "seat" | "contact") =>
    lines.find((line) => actor.standings.some((standing) => speaksFor(standing, as, line)));
  const isChair = actor.standings.some(
    (standing) => standing.as === "seat" && standing.seat.coChair && standing.seat.body === body,
  );
  const isOver = now >= closesAt;
  const seat = own("seat");
  // S-3: nobody is asked for what the other of the two who hold the seat has taken, or was ceded.
  const capacity = seatsOf(actor).find((held) => held.seat === seat?.voice.lead)?.capacity ?? null;
  const isOwn =
    seat !== undefined &&
    isTheirs(capacity, { isCeded: seat.ceded !== null, principalSpoke: seat.principalSpoke });
  const contact = own("contact");
  return [
    ...(isOwn && !isOver && seat.prepared ? (["confirm"] as const) : []),
    ...(isOwn && !isOver && !seat.prepared && !seat.said ? (["take"] as const) : []),
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

/** `today` is the day of whoever asks; what closed this afternoon is over from the morrow on. */
export function awaiting(db: Db, actor: Actor, today: Day): Awaiting[] {
  const bodies = bodiesOf(actor);
  if (bodies.length === 0) return [];
  const proceedings = open(db)
    .all({ bodies: JSON.stringify(bodies), keys: keysOfActor(actor) })
    .map(readProceeding);
  const stands = standsOf(db, proceedings, today);
  return proceedings.flatMap((one) =>
    turnsOf(actor, stands.get(one.id)?.lines ?? [], one, startOfDay(today)).map(
      (turn): Awaiting => ({
        kind: `decision-${turn}`,
        id: one.id,
        verb: inBoth(awaitingWords, (words) => words[turn]),
        title: one.title,
        context: contextOf(one),
        href: addresses("proceeding", { proceeding: one.id }),
        since: one.openedAt,
        dueOn: dayOf(one.closesAt),
      }),
    ),
  );
}
