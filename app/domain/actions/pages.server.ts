// What the pages of one action show; each form opens for whoever may do the act now (desk 3).
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import { isDissolved } from "../bodies/lifecycle";
import { bodyHead } from "../bodies/queries.server";
import type { Day, Instant } from "../dates";
import type { House } from "../house";
import { type HistoryLine, history } from "../ledger/history.server";
import { mustBeAllowed, type Offer, offerTo, type Policy, permission } from "../permissions";
import { NotFound } from "../refusals";
import type { Shown } from "../slice";
import { bilingual, shownOf } from "../sql.server";
import { type ActionFound, actionSeen, answersFor } from "./action.server";
import type { Answer } from "./answers";
import { type OriginChoice, originChoices, type SeatChoice, seatChoices } from "./choices.server";
import { agendaItemSeen, originShown } from "./origin.server";
import { type ActionFacts, actionPolicies } from "./policy";

type Asking = Pick<House, "db" | "slices">;
export type At = { now: Instant; today: Day };

export type Call = {
  id: Id;
  day: Day;
  withWhom: string;
  note: { text: string; language: Language };
  followUp: Day | null;
  by: Bilingual;
};
type CallRow = Omit<Call, "note" | "by"> & { by: string; text: string; language: Language };
const calls = prepared((db: Db) =>
  db.$client.prepare<[Id], CallRow>(
    `select c.id, c.day, c.with_whom as withWhom, c.note as text, c.note_language as language, c.follow_up_day as followUp,
       ${shownOf("p")} as "by" from action_call c join person p on p.id = c.noted_by where c.action_id = ? order by c.noted_at desc limit 50`,
  ),
);

/** M-4: the agenda that has taken up what is to be discussed. */
const takenUp = prepared((db: Db) =>
  db.$client.prepare<[Id], { meeting: Id; day: Day }>(
    `select m.id as meeting, m.day from agenda_item i join meeting m on m.id = i.meeting_id
     where i.due_kind = 'action-to-discuss' and i.due_id = ? and i.state = 'placed'
       and m.state not in ('cancelled', 'planned', 'agenda-open') order by m.starts_at desc limit 1`,
  ),
);

const acts = [
  "beginAction",
  "finishAction",
  "noteCall",
  "editAction",
  "transferAction",
  "cancelAction",
  "reopenAction",
] as const;
export type ActionAct = (typeof acts)[number];

export type ActionPage = At & {
  action: ActionFound;
  origin: Shown | null;
  calls: Call[];
  takenUp: { meeting: Id; day: Day } | null;
  history: HistoryLine[];
  acts: Partial<Record<ActionAct, Offer>>;
};

function actionIn(db: Db, actor: Actor, { id, today }: { id: Id; today: Day }): ActionFound {
  const found = actionSeen(db, actor, { id, today });
  if (!found) throw new NotFound();
  return found;
}

export function actionPage(house: Asking, actor: Actor, { id, ...at }: At & { id: Id }): ActionPage {
  const { db } = house;
  return atOnce(db, () => {
    const action = actionIn(db, actor, { id, today: at.today });
    return {
      ...{ ...at, action },
      origin: originShown(house, { actor, today: at.today }, action),
      calls: calls(db)
        .all(id)
        .map(({ text, language, by, ...call }) => ({ ...call, by: bilingual(by), note: { text, language } })),
      takenUp: action.discuss ? (takenUp(db).get(action.discuss.id) ?? null) : null,
      history: history(db, "action", id),
      acts: Object.fromEntries(
        acts.flatMap((act) => {
          const offer = offerTo(actor, actionPolicies[act] as Policy<ActionFacts>, action);
          return offer ? [[act, offer]] : [];
        }),
      ),
    };
  });
}

export type ActionFormPage = At & { action: ActionFound; seats: SeatChoice[] };

export function actionFormPage(
  { db }: Asking,
  actor: Actor,
  { act, id, ...at }: At & { id: Id; act: Exclude<ActionAct, "finishAction"> },
): ActionFormPage {
  return atOnce(db, () => {
    const action = actionIn(db, actor, { id, today: at.today });
    mustBeAllowed(actor, actionPolicies[act] as Policy<ActionFacts>, action);
    return {
      ...{ ...at, action },
      seats: act === "transferAction" ? seatChoices(db, [action.body], at.today) : [],
    };
  });
}

export type ReportPage = At & {
  action: ActionFound;
  /** The jurisdictions for which whoever asks may answer. */
  own: Answer[];
  /** The secretariat answers for somebody else. */
  onBehalf: boolean;
};

export function reportPage({ db }: Asking, actor: Actor, { id, ...at }: At & { id: Id }): ReportPage {
  return atOnce(db, () => {
    const action = actionIn(db, actor, { id, today: at.today });
    mustBeAllowed(actor, actionPolicies.finishAction, action);
    const answer = permission(actor, actionPolicies.finishAction, action);
    return {
      ...{ ...at, action },
      own: action.accountable === "jurisdictions" ? answersFor(actor, action) : [],
      onBehalf: answer.may && answer.standing.as === "office" && action.accountable !== "secretariat",
    };
  });
}

export type NewActionPage = At & {
  bodies: { id: Id; name: Bilingual }[];
  seats: SeatChoice[];
  origins: OriginChoice[];
  /** M-3: from an item of an agenda. */
  item: { id: Id; title: Bilingual; meeting: Id; inCamera: boolean } | null;
};

/** Opened from the page of a body. */
export function newActionPage(
  { db }: Asking,
  actor: Actor,
  { body, ...at }: At & { body: Id },
): NewActionPage {
  return atOnce(db, () => {
    const head = bodyHead(db, actor, body);
    if (!head || head.kind === "joint") throw new NotFound();
    mustBeAllowed(actor, actionPolicies.openAction, { body, dissolved: isDissolved(head.state) });
    return {
      ...{ ...at, bodies: [head], item: null },
      seats: seatChoices(db, [body], at.today),
      origins: originChoices(db, actor, { body, now: at.now }),
    };
  });
}

/** Opened from an item of an agenda: of each body that meets and whose actions whoever asks may open. */
export function itemActionPage({ db }: Asking, actor: Actor, { id, ...at }: At & { id: Id }): NewActionPage {
  return atOnce(db, () => {
    const item = agendaItemSeen(db, actor, { id, ...at });
    const [first] = item?.bodies ?? [];
    if (!item || !first) throw new NotFound();
    const open = item.bodies.filter(
      (body) => permission(actor, actionPolicies.openAction, { body: body.id, dissolved: false }).may,
    );
    if (open.length === 0)
      mustBeAllowed(actor, actionPolicies.openAction, { body: first.id, dissolved: false });
    const ids = open.map((body) => body.id);
    return {
      ...{ ...at, bodies: open, seats: seatChoices(db, ids, at.today), origins: [] },
      item: { id, title: item.title, meeting: item.meeting.id, inCamera: item.inCamera },
    };
  });
}
