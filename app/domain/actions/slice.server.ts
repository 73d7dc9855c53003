import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Bilingual, inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { actionsAwaiting } from "./awaiting.server";
import { settleReminders } from "./commands/reminding.server";
import { actionsDue } from "./due.server";
import { actionFinds } from "./finds.server";
import { actionMoves, actionStates } from "./lifecycle";
import { actionsBusiness } from "./open-business.server";
import { actionPolicies } from "./policy";
import { actionSaid } from "./said-words";
import { actionMoveWords, actionStateWords } from "./words";

const called = prepared((db: Db) =>
  db.$client.prepare<[Id], Bilingual>("select text_en as en, text_fr as fr from action where id = ?"),
);

export const actionsSlice: Slice = {
  name: "actions",
  title: inBoth(actionSaid, (words) => words.actions),
  lifeCycles: [
    {
      name: inBoth(actionSaid, (words) => words.action),
      cycle: { states: actionStates, moves: actionMoves },
      words: actionStateWords,
      moveWords: actionMoveWords,
    },
  ],
  policies: Object.values(actionPolicies) as Policy<Facts>[],
  awaiting: actionsAwaiting,
  due: actionsDue,
  openBusiness: actionsBusiness,
  settle: settleReminders,
  finds: actionFinds,
  shows: {
    action: (db, id) => {
      const title = called(db).get(id);
      return title && { title, href: addresses("action", { action: id }) };
    },
  },
};
