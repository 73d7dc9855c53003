// The accounts as whoever asks sees them: which there are, and what is in their pots.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { allCouncils, type BodyName } from "../bodies/queries.server";
import { type Day, fiscalYearOf } from "../dates";
import type { Cents } from "../money";
import { seesMoney } from "./audiences";
import type { Pot } from "./flows";
import { invoicesUntilSql, usualInvoiceDay } from "./invoice-days.server";
import { type AccountState, expectedStates, isOpenAccount } from "./lifecycle";
import { yearNamed } from "./year";

/** The councils whose accounts are open to whoever asks: all, or none (F-6). */
export const accountsSeen = (db: Db, actor: Actor): BodyName[] => (seesMoney(actor) ? allCouncils(db) : []);

export type AccountHead = {
  council: BodyName;
  year: number;
  /** Null where nothing was entered yet. */
  id: Id | null;
  state: AccountState;
  /** Those of this council that can be asked for. */
  years: number[];
  /** F-10: the last day on which invoices for work of the year are taken. */
  invoicesUntil: Day;
};

type Known = { id: Id; year: number; state: AccountState };
const known = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id }], Known & { invoicesUntil: Day }>(
    `select a.id, a.year, a.state, ${invoicesUntilSql("a")} as invoicesUntil from council_account a where a.body_id = :body order by a.year`,
  ),
);

/** The years that can be asked for, the first first: those that have an account, the one that runs and the next. */
const yearsAmong = (accounts: readonly Known[], today: Day): number[] => {
  const now = fiscalYearOf(today);
  return [...new Set([...accounts.map(({ year }) => year), now, now + 1])].sort((one, other) => one - other);
};

type Asked = { body: Id; year: string; today: Day };
/** T-3: what is not seen is not found, nor is a year that has nothing. */
export function accountSeen(db: Db, actor: Actor, asked: Asked): AccountHead | undefined {
  const council = accountsSeen(db, actor).find(({ id }) => id === asked.body);
  const year = yearNamed(asked.year);
  if (!council || year === null) return undefined;
  const accounts = known(db).all({ body: council.id });
  const years = yearsAmong(accounts, asked.today);
  if (!years.includes(year)) return undefined;
  const own = accounts.find((account) => account.year === year);
  return {
    ...{ council, year, id: own?.id ?? null, state: own?.state ?? "open", years },
    invoicesUntil: own?.invoicesUntil ?? usualInvoiceDay(year),
  };
}

/** F-10: over, so that nothing is called or set aside for it any more. */
export const isOver = ({ state, year }: AccountHead, today: Day): boolean =>
  !isOpenAccount(state) || year < fiscalYearOf(today);

/** All sums in whole cents, none of them negative, but `received`, where more is taken back than came in. */
export type Sums = {
  /** Taken in from before the workspace, or carried over from the year before. */
  opening: Cents;
  /** Of the contributions, what came in less what was taken back. */
  received: Cents;
  setAside: Cents;
  committed: Cents;
  spent: Cents;
  lapsed: Cents;
  carriedOut: Cents;
  free: Cents;
  /** F-12: called and still to come in; of it, what is past its day. */
  expected: Cents;
  overdue: Cents;
};
export const nothing: Sums = {
  ...{ opening: 0, received: 0, setAside: 0, committed: 0, spent: 0 },
  ...{ lapsed: 0, carriedOut: 0, free: 0, expected: 0, overdue: 0 },
};

type InPots = { account: Id; kind: Pot; cents: Cents };
const inPots = prepared((db: Db) =>
  db.$client.prepare<[{ accounts: string }], InPots>(
    `select account_id as account, kind, sum(cents) as cents from pot
     where account_id in (select value from json_each(:accounts)) group by account_id, kind`,
  ),
);
type ToCome = { account: Id } & Pick<Sums, "expected" | "overdue">;
const toCome = prepared((db: Db) =>
  db.$client.prepare<[{ accounts: string; today: Day }], ToCome>(
    `select account, sum(due) as expected, sum(iif(due_day < :today, due, 0)) as overdue from (
       select c.account_id as account, c.due_day, c.cents + coalesce((select sum(p.cents) from pot p where p.of_id = c.id and p.of_id <> ''), 0) as due
       from contribution c where c.account_id in (select value from json_each(:accounts))
         and c.state in (${expectedStates.map((one) => `'${one}'`).join(", ")})) group by account`,
  ),
);

/** What is in the accounts, by their ids. */
export function sumsOf(db: Db, accounts: readonly Id[], today: Day): Map<Id, Sums> {
  const asked = JSON.stringify(accounts);
  const pots = inPots(db).all({ accounts: asked });
  const expected = toCome(db).all({ accounts: asked, today });
  return new Map(
    accounts.map((account) => {
      const of = (kind: Pot): Cents =>
        pots.find((one) => one.account === account && one.kind === kind)?.cents ?? 0;
      const due = expected.find((one) => one.account === account) ?? nothing;
      const sums: Sums = {
        opening: 0 - of("opening") - of("carried-in"),
        received: 0 - of("contribution"),
        ...{ setAside: of("provision"), committed: of("committed"), spent: of("spent") },
        ...{ lapsed: of("lapsed"), carriedOut: of("carried-out"), free: of("free") },
        ...{ expected: due.expected, overdue: due.overdue },
      };
      return [account, sums];
    }),
  );
}

/** F-10: what carries over on 31 March if all that is called comes in, and nothing more is committed. */
export const forecastOf = ({ free, setAside, expected }: Sums, lapsing: Cents | "all" | null): Cents => {
  const then = free + setAside + expected;
  if (lapsing === "all") return 0;
  return Math.max(0, then - (lapsing ?? 0));
};

export type AccountLine = Omit<AccountHead, "years" | "invoicesUntil"> & { sums: Sums };
/** The accounts of one year, of every council that whoever asks sees. */
export function accountsOfYear(db: Db, actor: Actor, asked: { year: number; today: Day }): AccountLine[] {
  const councils = accountsSeen(db, actor);
  const accounts = ofYear(db).all({ year: asked.year });
  const sums = sumsOf(
    db,
    accounts.map(({ id }) => id),
    asked.today,
  );
  return councils.map((council) => {
    const own = accounts.find(({ body }) => body === council.id);
    return {
      ...{ council, year: asked.year, id: own?.id ?? null, state: own?.state ?? "open" },
      sums: (own && sums.get(own.id)) ?? nothing,
    };
  });
}
const ofYear = prepared((db: Db) =>
  db.$client.prepare<[{ year: number }], Known & { body: Id }>(
    "select id, year, state, body_id as body from council_account where year = :year",
  ),
);
const years = prepared((db: Db) =>
  db.$client.prepare<[], Known>(
    "select min(id) as id, year, min(state) as state from council_account group by year",
  ),
);
/** The years that have an account of any council, the one that runs and the next. */
export const yearsKnown = (db: Db, today: Day): number[] => yearsAmong(years(db).all(), today);
