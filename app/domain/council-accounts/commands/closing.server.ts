// F-10, T-8: on 31 March the clock closes the account of the year. What is free carries over, flagged, but for what a
// council decided to let lapse; what nobody drew on of a provision is free again first.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { councilAccount, lapse, provision } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import {
  addDays,
  type Day,
  dayOf,
  daysOfFiscalYear,
  fiscalYearOf,
  type Instant,
  startOfDay,
} from "../../dates";
import { fiscalYear, money } from "../../format";
import { record } from "../../ledger/ledger.server";
import { follow } from "../../lifecycle";
import type { Cents } from "../../money";
import {
  type AccountState,
  accountMoves,
  type LapseState,
  lapseMoves,
  type ProvisionState,
  provisionMoves,
} from "../lifecycle";
import { accountFor, said } from "./account.server";
import { freeIn } from "./free.server";
import { post } from "./posting.server";

type Ending = { id: Id; body: Id; year: number; state: AccountState };
/** The oldest first: what one year carries over is in the next before that one is closed. */
const ending = prepared((db: Db) =>
  db.$client.prepare<[{ year: number }], Ending>(
    "select id, body_id as body, year, state from council_account where state = 'open' and year < :year order by year, body_id limit 1",
  ),
);
const standing = prepared((db: Db) =>
  db.$client.prepare<[Id], { id: Id; state: ProvisionState; left: Cents; edition: number }>(
    `select r.id, r.state, r.edition, coalesce((select p.cents from pot p where p.of_id = r.id and p.of_id <> '' and p.account_id = r.account_id), 0) as left
     from provision r where r.account_id = ? and r.state = 'standing' order by r.set_at, r.rowid`,
  ),
);
const planned = prepared((db: Db) =>
  db.$client.prepare<
    [Id],
    { id: Id; state: LapseState; cents: Cents | null; isAllowed: 0 | 1; edition: number }
  >(
    `select l.id, l.state, l.cents, l.edition,
       coalesce((select x.state = 'in-force' from decision x where x.id = l.decision_id),
         (select e.state = 'standing' from earlier_decision e where e.id = l.earlier_id)) as isAllowed
     from lapse l where l.account_id = ? and l.state = 'planned'`,
  ),
);

type Closing = { tx: Db; now: Instant; account: Ending; last: Day; due: Instant };

/** Effective is the last day of the year, recorded is now. */
function told({ tx, now }: Closing, act: string, subject: { kind: string; id: Id }, says: Bilingual): void {
  record(tx, { at: now, person: null, standing: "clock", act, subject, detail: { says } });
}

function endProvisions(closing: Closing): void {
  const { tx, now, account, last, due } = closing;
  for (const { id, state, left, edition } of standing(tx).all(account.id)) {
    if (left > 0)
      post(tx, { account: account.id, flow: "set-free", of: id, cents: left, day: last, now, by: null });
    tx.update(provision)
      .set({ state: follow(provisionMoves.expireProvision, state), endedAt: due, edition: edition + 1 })
      .where(eq(provision.id, id))
      .run();
    const says = said((words, language) => words.provisionEnded(money(language, left)));
    told(closing, "accounts.expireProvision", { kind: "provision", id }, says);
  }
}

/** What a council decided to let lapse, while that decision is in force; never more than is free. */
function letLapse(closing: Closing): void {
  const { tx, now, account, last, due } = closing;
  for (const { id, state, cents, isAllowed, edition } of planned(tx).all(account.id)) {
    const lapsing = isAllowed ? Math.min(cents ?? Number.MAX_SAFE_INTEGER, freeIn(tx, account.id)) : 0;
    if (lapsing > 0)
      post(tx, { account: account.id, flow: "lapse", cents: lapsing, day: last, now, by: null });
    tx.update(lapse)
      .set({
        ...{ settledAt: due, edition: edition + 1 },
        state: follow(isAllowed ? lapseMoves.carryOutLapse : lapseMoves.dropLapse, state),
      })
      .where(eq(lapse.id, id))
      .run();
    const says = isAllowed
      ? said((words, language) => words.lapsed(money(language, lapsing)))
      : said((words) => words.lapseDropped);
    told(closing, isAllowed ? "accounts.carryOutLapse" : "accounts.dropLapse", { kind: "lapse", id }, says);
  }
}

const committed = prepared((db: Db) =>
  db.$client.prepare<[Id], { of: Id; cents: Cents }>(
    "select of_id as of, cents from pot where account_id = ? and kind = 'committed' and cents > 0 order by of_id",
  ),
);

/** F-10: what is committed and not spent goes on with its commitment. */
function carryCommitments({ tx, now, account, last, due }: Closing): void {
  for (const { of, cents } of committed(tx).all(account.id)) {
    const next = accountFor({ tx, now: due }, account.body, account.year + 1).id;
    const moved = { of, cents, now, by: null };
    post(tx, { ...moved, account: account.id, flow: "commitment-carried-out", day: last });
    post(tx, { ...moved, account: next, flow: "commitment-carried-in", day: addDays(last, 1) });
  }
}

function carryOver(closing: Closing): void {
  const { tx, now, account, last, due } = closing;
  const free = freeIn(tx, account.id);
  if (free > 0) {
    const next = accountFor({ tx, now: due }, account.body, account.year + 1).id;
    const moved = { cents: free, now, by: null };
    post(tx, { ...moved, account: account.id, flow: "carried-out", day: last });
    post(tx, { ...moved, account: next, flow: "carried-in", day: addDays(last, 1) });
  }
  tx.update(councilAccount)
    .set({ state: follow(accountMoves.closeAccount, account.state), closedAt: due })
    .where(eq(councilAccount.id, account.id))
    .run();
  const says =
    free > 0
      ? said((words, language) =>
          words.carried(money(language, free), fiscalYear(language, account.year + 1)),
        )
      : said((words) => words.nothingCarried);
  told(closing, "accounts.closeAccount", { kind: "council-account", id: account.id }, says);
}

export function settleAccounts(tx: Db, now: Instant): void {
  const year = fiscalYearOf(dayOf(now));
  for (let account = ending(tx).get({ year }); account; account = ending(tx).get({ year })) {
    const { until } = daysOfFiscalYear(account.year);
    const closing: Closing = { tx, now, account, last: addDays(until, -1), due: startOfDay(until) };
    endProvisions(closing);
    letLapse(closing);
    carryCommitments(closing);
    carryOver(closing);
  }
}
