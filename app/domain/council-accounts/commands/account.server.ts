// The account of a council and fiscal year, made when something first concerns it; and what the commands of accounts share.
import { type Db, prepared } from "../../../../db/connection";
import { councilAccount } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import type { Bilingual, Language } from "../../bilingual";
import type { Deed } from "../../command.server";
import { fiscalYearOf, type Instant } from "../../dates";
import { newId } from "../../id";
import { because, NotPossible, refusalWords } from "../../refusals";
import { audiencesOfMoney } from "../audiences";
import { type AccountState, isOpenAccount } from "../lifecycle";
import { saidWords } from "../said-words";

type Words = typeof saidWords.en;
/** A sentence of the record in both languages, each with its own way to write sums and days. */
export const said = (sentence: (words: Words, language: Language) => string): Bilingual => ({
  ...{ en: sentence(saidWords.en, "en"), fr: sentence(saidWords.fr as Words, "fr") },
});

type Of = { tx: Db; now: Instant };
const known = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; year: number }], { id: Id; state: AccountState }>(
    "select id, state from council_account where body_id = :body and year = :year",
  ),
);

/** The account of that year; opened where nothing concerned it yet. */
export function accountFor({ tx, now }: Of, body: Id, year: number): { id: Id; state: AccountState } {
  const found = known(tx).get({ body, year });
  if (found) return found;
  const id = newId();
  tx.insert(councilAccount).values({ id, bodyId: body, year, state: "open", openedAt: now }).run();
  return { id, state: "open" };
}

/** Where money that moves today belongs: the account itself, or, once that is closed, the one of the year that runs. */
export function accountTaking(deed: Of & Pick<Deed<object>, "today">, body: Id, year: number): Id {
  const own = accountFor(deed, body, year);
  return isOpenAccount(own.state) ? own.id : accountFor(deed, body, fiscalYearOf(deed.today)).id;
}

/** F-6: read by the members of all councils, and the secretariat. */
export function openMoneyTo(tx: Db, kind: "contribution" | "provision" | "lapse" | "opening", id: Id): void {
  openTo(tx, { kind, id }, audiencesOfMoney);
}

export const linkTo = ({ house }: Pick<Deed<object>, "house">, path: Bilingual): Bilingual => ({
  ...{ en: house.publicUrl + path.en, fr: house.publicUrl + path.fr },
});

/** T-4: somebody else was there first; what stands there now is on the page. */
export const changedMeanwhile = (at: Instant, edition: number): NotPossible =>
  new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    { by: said((words) => words.changedBy), at, fields: [], edition },
  );
