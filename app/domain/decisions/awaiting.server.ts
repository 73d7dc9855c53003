// Whose turn it is in each proceeding that is open: a position to take, confirm or prepare, an outcome to declare; and
// in each decision that is provisional: the approval that a voice awaits.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, type Standing, seatsOf } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import { type Bilingual, inBoth } from "../bilingual";
import { type Day, dayOf, type Instant, startOfDay } from "../dates";
import { permission } from "../permissions";
import type { Awaiting } from "../slice";
import { isTheirs } from "./gates";
import { isBroken, isOpen, isProposed } from "./lifecycle";
import { decisionPolicies } from "./policy";
import { isLast, type Proceeding, proceedingColumns, readProceeding } from "./proceedings.server";
import { presidingIn, type Stand, standsOf, type VoiceLine } from "./stand.server";
import { awaitingWords } from "./words";

type Waiting = Proceeding & { proposedSeat: Id | null; conditions: number };
type Row = Parameters<typeof readProceeding>[0] & Pick<Waiting, "proposedSeat" | "conditions">;

const inBodies = `d.body_id in (select value from json_each(:bodies)) and ${visibleSql("proceeding", "d.id")}`;
const columns = `${proceedingColumns}, (select z.proposed_seat from silence z where z.proceeding_id = d.id) as proposedSeat,
  (select count(*) from decision x join decision_condition c on c.decision_id = x.id
    where x.proceeding_id = d.id and c.time = 'before' and c.verified_at is null) as conditions`;
const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; keys: string }], Row>(
    `select ${columns} from proceeding d join body b on b.id = d.body_id
       where d.state in ('proposed', 'open', 'broken') and ${isLast("d")} and ${inBodies}
     union all select ${columns} from decision x indexed by decision_waiting cross join proceeding d on d.id = x.proceeding_id
       join body b on b.id = d.body_id where x.state in ('provisional', 'not-in-force') and x.state = 'provisional' and ${inBodies}
     order by closesAt`,
  ),
);

type Turn =
  | ("take" | "confirm" | "prepare" | "declare" | "silence" | "confirmSilence" | "broken")
  | ("approve" | "prepareApproval" | "inForce");
/** What waits for somebody, since when and until when. */
type Own = Pick<Awaiting, "verb" | "since" | "dueOn"> & {
  turn: Turn;
  place: "proceeding" | "position" | "decision-confirm";
};

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

const lineFor = (actor: Actor, lines: readonly VoiceLine[], as: "seat" | "contact"): VoiceLine | undefined =>
  lines.find((line) => actor.standings.some((standing) => speaksFor(standing, as, line)));

/** S-3: nobody is asked for what the other of the two who hold the seat has taken, or was ceded. */
function isAskedOf(actor: Actor, { voice, ceded, principalSpoke }: VoiceLine): boolean {
  const capacity = seatsOf(actor).find((held) => held.seat === voice.lead)?.capacity ?? null;
  return isTheirs(capacity, { isCeded: ceded !== null, principalSpoke });
}

type At = { proceeding: Waiting; stand: Stand | undefined; lines: readonly VoiceLine[]; now: Instant };

const verbOf = (key: Exclude<keyof typeof awaitingWords.en, "in">): Bilingual =>
  inBoth(awaitingWords, (words) => words[key]);

const isChairOf = (actor: Actor, body: Id): boolean =>
  seatsOf(actor).some((seat) => seat.coChair && seat.body === body);

/** D-8: whoever may object or leave it; the other co-chair, to open it; both, once silence is broken. */
function turnsInSilence(actor: Actor, { proceeding, lines }: At): Turn[] {
  const { state, body, proposedSeat } = proceeding;
  const isChair = isChairOf(actor, body);
  if (isBroken(state)) return isChair ? ["broken"] : [];
  const isOwn = seatsOf(actor).some(({ seat }) => seat === proposedSeat);
  if (isProposed(state)) return isChair && !isOwn ? ["confirmSilence"] : [];
  const seat = lineFor(actor, lines, "seat");
  if (!isOpen(state) || !seat || seat.said) return [];
  return seat.prepared ? ["confirm"] : ["silence"];
}

function turnsOfOpen(actor: Actor, { proceeding: { body, closesAt }, lines, now }: At): Turn[] {
  const isChair = isChairOf(actor, body);
  const isOver = now >= closesAt;
  const seat = lineFor(actor, lines, "seat");
  const isOwn = seat !== undefined && isAskedOf(actor, seat);
  const contact = lineFor(actor, lines, "contact");
  return [
    ...(isOwn && !isOver && seat.prepared ? (["confirm"] as const) : []),
    ...(isOwn && !isOver && !seat.prepared && !seat.said ? (["take"] as const) : []),
    ...(contact && !isOver && !contact.said && !contact.prepared ? (["prepare"] as const) : []),
    ...(isChair && lines.length > 0 && (isOver || lines.every(({ said }) => said !== null))
      ? (["declare"] as const)
      : []),
  ];
}

const isPending = ({ said }: VoiceLine): boolean => said?.kind === "pending";

/** D-5: the voice whose approval is pending says what came of it, on a day it has named itself; a contact prepares it. */
function approvalOf(actor: Actor, lines: readonly VoiceLine[]): Own[] {
  const seat = lineFor(actor, lines, "seat");
  const contact = lineFor(actor, lines, "contact");
  const isOwn = seat !== undefined && isPending(seat) && isAskedOf(actor, seat);
  const of = seat?.voice.level === "M" ? "approveAssociation" : "approve";
  const due = ({ said }: VoiceLine) => ({ since: said?.at ?? (0 as Instant), dueOn: said?.until ?? null });
  return [
    ...(isOwn ? [{ turn: "approve", verb: verbOf(of), place: "position", ...due(seat) } as const] : []),
    ...(contact && isPending(contact) && !contact.prepared
      ? [
          {
            turn: "prepareApproval",
            verb: verbOf("prepareApproval"),
            place: "proceeding",
            ...due(contact),
          } as const,
        ]
      : []),
  ];
}

/** D-5: whoever may confirm it now, by the rule of the act itself; since the last answer. */
function confirmationOf(actor: Actor, { proceeding, stand }: At): Own[] {
  if (!stand) return [];
  const { body, conditions } = proceeding;
  const { pending, agreed } = stand.needs;
  const { may } = permission(actor, decisionPolicies.confirm, {
    ...{ body, decided: "provisional", isPending: pending.length > 0, isAgreed: agreed !== null },
    ...{ waitsForCondition: conditions > 0, ...presidingIn(stand, actor, body) },
  });
  if (!may) return [];
  const since = Math.max(...stand.lines.map(({ said }) => said?.at ?? 0)) as Instant;
  return [{ turn: "inForce", verb: verbOf("inForce"), since, dueOn: null, place: "decision-confirm" }];
}

function turnsOf(actor: Actor, at: At): Own[] {
  const { proceeding, lines } = at;
  const isSilent = proceeding.channel === "silence";
  if (!isSilent && !isOpen(proceeding.state))
    return [...approvalOf(actor, lines), ...confirmationOf(actor, at)];
  const { openedAt: since, closesAt } = proceeding;
  return (isSilent ? turnsInSilence : turnsOfOpen)(actor, at).map((turn) => ({
    ...{ turn, since, dueOn: turn === "broken" ? null : dayOf(closesAt), place: "proceeding" },
    verb: verbOf(turn),
  }));
}

const contextOf = ({ acronym }: Proceeding): Bilingual => ({
  en: awaitingWords.en.in(acronym.en || acronym.fr),
  fr: awaitingWords.fr.in(acronym.fr || acronym.en),
});

/** `today` is the day of whoever asks; what closed this afternoon is over from the morrow on. */
export function awaiting(db: Db, actor: Actor, today: Day): Awaiting[] {
  const bodies = bodiesOf(actor);
  if (bodies.length === 0) return [];
  const proceedings = waiting(db)
    .all({ bodies: JSON.stringify(bodies), keys: keysOfActor(actor) })
    .map(
      ({ proposedSeat, conditions, ...row }): Waiting => ({
        ...readProceeding(row),
        proposedSeat,
        conditions,
      }),
    );
  const stands = standsOf(db, proceedings, today);
  return proceedings.flatMap((one) => {
    const stand = stands.get(one.id);
    const at = { proceeding: one, stand, lines: stand?.lines ?? [], now: startOfDay(today) };
    return turnsOf(actor, at).map(
      ({ turn, place, ...own }): Awaiting => ({
        ...{ kind: `decision-${turn}`, id: one.id, title: one.title, context: contextOf(one), ...own },
        href: addresses(place, { proceeding: one.id }),
      }),
    );
  });
}
