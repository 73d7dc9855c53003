import { prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { balanceWords } from "../balances-of-before/words";
import { type Bilingual, inBoth } from "../bilingual";
import { fiscalYear } from "../format";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { accountsAwait } from "./awaiting.server";
import { settleAccounts } from "./commands/closing.server";
import { accountFinds } from "./finds.server";
import {
  accountMoves,
  accountStates,
  contributionMoves,
  contributionStates,
  lapseMoves,
  lapseStates,
  openingMoves,
  openingStates,
  provisionMoves,
  provisionStates,
} from "./lifecycle";
import { accountPolicies } from "./policy";
import {
  accountMoveWords,
  accountStateWords,
  accountWords,
  contributionMoveWords,
  contributionStateWords,
  lapseMoveWords,
  lapseStateWords,
  openingMoveWords,
  openingStateWords,
  provisionMoveWords,
  provisionStateWords,
} from "./words";
import { yearInAddress } from "./year";

type Named = Bilingual & { body: Id; year: number };
const contributor = prepared((db) =>
  db.$client.prepare<[Id], Bilingual>(
    "select j.name_en as en, j.name_fr as fr from contribution c join jurisdiction j on j.id = c.jurisdiction_id where c.id = ?",
  ),
);
const purpose = prepared((db) =>
  db.$client.prepare<[Id], Bilingual>(
    "select purpose_en as en, purpose_fr as fr from provision where id = ?",
  ),
);
const account = prepared((db) =>
  db.$client.prepare<[Id], Named>(
    "select b.acronym_en as en, b.acronym_fr as fr, b.id as body, a.year from council_account a join body b on b.id = a.body_id where a.id = ?",
  ),
);
const lapseAccount = prepared((db) =>
  db.$client.prepare<[Id], Id>("select account_id from lapse where id = ?").pluck(),
);

const named = (
  key: "accountCycle" | "contributionCycle" | "provisionCycle" | "lapseCycle" | "openingCycle",
) => inBoth(accountWords, (words) => words[key]);

const showsAccount = (found: Named | undefined) =>
  found && {
    title: {
      en: `${found.en}, ${fiscalYear("en", found.year)}`,
      fr: `${found.fr}, ${fiscalYear("fr", found.year)}`,
    },
    href: addresses("council-account", { body: found.body, year: yearInAddress(found.year) }),
  };

export const councilAccountsSlice: Slice = {
  name: "council-accounts",
  title: inBoth(accountWords, (words) => words.slice),
  lifeCycles: [
    {
      ...{ name: named("accountCycle"), cycle: { states: accountStates, moves: accountMoves } },
      ...{ words: accountStateWords, moveWords: accountMoveWords },
    },
    {
      ...{
        name: named("contributionCycle"),
        cycle: { states: contributionStates, moves: contributionMoves },
      },
      ...{ words: contributionStateWords, moveWords: contributionMoveWords },
    },
    {
      ...{ name: named("provisionCycle"), cycle: { states: provisionStates, moves: provisionMoves } },
      ...{ words: provisionStateWords, moveWords: provisionMoveWords },
    },
    {
      ...{ name: named("lapseCycle"), cycle: { states: lapseStates, moves: lapseMoves } },
      ...{ words: lapseStateWords, moveWords: lapseMoveWords },
    },
    {
      ...{ name: named("openingCycle"), cycle: { states: openingStates, moves: openingMoves } },
      ...{ words: openingStateWords, moveWords: openingMoveWords },
    },
  ],
  policies: Object.values(accountPolicies) as Policy<Facts>[],
  awaits: accountsAwait,
  settle: settleAccounts,
  finds: accountFinds,
  shows: {
    "council-account": (db, id) => showsAccount(account(db).get(id)),
    lapse: (db, id) => showsAccount(account(db).get(lapseAccount(db).get(id) ?? "")),
    contribution: (db, id) => {
      const title = contributor(db).get(id);
      return title && { title, href: addresses("contribution", { contribution: id }) };
    },
    provision: (db, id) => {
      const title = purpose(db).get(id);
      return title && { title, href: addresses("provision", { provision: id }) };
    },
    opening: (_, id) => ({
      title: inBoth(balanceWords, (words) => words.balance),
      href: addresses("opening", { opening: id }),
    }),
  },
};
