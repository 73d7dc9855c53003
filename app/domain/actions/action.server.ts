// An action as whoever asks finds it: T-3, what is not seen is not found.
import { type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import {
  bilingual,
  bilingualIfAny,
  bodyAcronym,
  bodyName,
  isChair,
  jurisdictionName,
  organization,
  seatOpen,
  seatOwner,
  shownOf,
  sitting,
} from "../sql.server";
import { type Answer, awaited } from "./answers";
import type { Accountable, ActionState, OriginKind } from "./lifecycle";
import type { ActionFacts } from "./policy";

export type AccountableSeat = { id: Id; organization: Bilingual; holder: Bilingual | null };

export type Action = {
  id: Id;
  body: Id;
  bodyName: Bilingual;
  acronym: Bilingual;
  text: Bilingual;
  accountable: Accountable;
  accountableSeat: AccountableSeat | null;
  due: Day;
  moved: number;
  origin: { kind: OriginKind; id: Id } | null;
  inCamera: boolean;
  state: ActionState;
  openedAt: Instant;
  changedAt: Instant;
  settledAt: Instant | null;
  why: { text: string; language: Language } | null;
  discuss: { id: Id; at: Instant } | null;
  remindAt: Instant;
  followUp: Day | null;
  edition: number;
  answers: Answer[];
  /** The co-chair seats of its body today. */
  chairs: Id[];
};

/** Who sits in a seat `s`, on the day. */
export const holderOf = `(select ${shownOf("p")} from holding h join person p on p.id = h.person_id
    where h.seat_id = s.id and h.capacity = 'principal' and ${sitting("h")} limit 1)`;

const answers = `(select json_group_array(json_object('jurisdiction', j.id, 'name', json(${jurisdictionName}), 'level', j.level,
    'doneAt', w.done_at, 'until', w.until_day,
    'note', iif(w.note = '', null, json_object('text', w.note, 'language', w.note_language)),
    'seats', json((select json_group_array(s.id) from seat s where s.body_id = a.body_id and ${seatOwner} = j.id and ${seatOpen})))
  order by j.precedence)
  from action_answer w join jurisdiction j on j.id = w.jurisdiction_id
  where w.action_id = a.id and a.accountable = 'jurisdictions')`;
const chairs = `(select json_group_array(s.id) from seat s where s.body_id = a.body_id and ${seatOpen} and ${isChair})`;

type InJson = "bodyName" | "acronym" | "answers" | "chairs" | "text";
type Whole = Omit<Action, InJson | "accountableSeat" | "origin" | "why" | "discuss" | "inCamera">;
type Row = Whole &
  Record<InJson, string> & {
    seatId: Id | null;
    organization: string | null;
    holder: string | null;
    originKind: OriginKind | null;
    originId: Id | null;
    inCamera: 0 | 1;
    whyText: string;
    whyLanguage: Language | null;
    discussId: Id | null;
    discussAt: Instant | null;
  };

/** What `actionIn` reads, on `:day`. */
const columns = `a.id, a.body_id as body, ${bodyName} as bodyName, ${bodyAcronym} as acronym,
  json_object('en', a.text_en, 'fr', a.text_fr) as text, a.accountable, a.seat_id as seatId, ${organization} as organization,
  ${holderOf} as holder, a.due_day as due, a.moved, a.origin_kind as originKind, a.origin_id as originId, a.in_camera as inCamera,
  a.state, a.opened_at as openedAt, a.changed_at as changedAt, a.settled_at as settledAt, a.why as whyText,
  a.why_language as whyLanguage, a.discuss_id as discussId, a.discuss_at as discussAt, a.remind_at as remindAt,
  a.follow_up_day as followUp, a.edition, ${answers} as answers, ${chairs} as chairs
  from action a join body b on b.id = a.body_id left join seat s on s.id = a.seat_id`;

export function actionIn(row: Row): Action {
  const { seatId, organization: of, holder, originKind, originId, whyText, whyLanguage, ...more } = row;
  const { discussId, discussAt, ...rest } = more;
  return {
    ...{ ...rest, bodyName: bilingual(row.bodyName), acronym: bilingual(row.acronym) },
    ...{ text: bilingual(row.text), inCamera: row.inCamera === 1 },
    accountableSeat:
      seatId && of ? { id: seatId, organization: bilingual(of), holder: bilingualIfAny(holder) } : null,
    origin: originKind && originId ? { kind: originKind, id: originId } : null,
    why: whyLanguage ? { text: whyText, language: whyLanguage } : null,
    discuss: discussId && discussAt ? { id: discussId, at: discussAt } : null,
    answers: JSON.parse(row.answers) as Answer[],
    chairs: JSON.parse(row.chairs) as Id[],
  };
}

const seen = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day; keys: string }], Row>(
    `select ${columns} where a.id = :id and ${visibleSql("action", "a.id")}`,
  ),
);
const known = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day }], Row>(`select ${columns} where a.id = :id`),
);

/** The seats that answer for it today: its own, those of the co-chairs, or of the jurisdictions still awaited. */
export function answeringSeats({
  accountable,
  accountableSeat,
  chairs: chaired,
  answers: all,
}: Action): Id[] {
  if (accountable === "seat") return accountableSeat ? [accountableSeat.id] : [];
  if (accountable === "co-chairs") return chaired;
  return accountable === "jurisdictions" ? awaited(all).flatMap(({ seats }) => seats) : [];
}

export type ActionFound = Action & ActionFacts;

export function actionSeen(
  db: Db,
  actor: Actor,
  { id, today }: { id: Id; today: Day },
): ActionFound | undefined {
  const row = seen(db).get({ id, day: today, keys: keysOfActor(actor) });
  if (!row) return undefined;
  const found = actionIn(row);
  return { ...found, answering: answeringSeats(found) };
}

/** For the clock, which sees all. */
export function actionKnown(db: Db, id: Id, today: Day): Action | undefined {
  const row = known(db).get({ id, day: today });
  return row && actionIn(row);
}

/** The awaited jurisdictions for which whoever asks may answer: that of a seat they hold or serve; for the secretariat, each. */
export function answersFor(actor: Actor, found: Action): Answer[] {
  const served = actor.standings.flatMap((standing) =>
    standing.as === "seat" || standing.as === "contact" ? [standing.seat.seat] : [],
  );
  const own = awaited(found.answers).filter(({ seats }) => seats.some((seat) => served.includes(seat)));
  return own.length > 0 || !isSecretariat(actor) ? own : awaited(found.answers);
}
