// F-11: the one place where money moves. What it moves between is kept by the database (triggers on `posting`).
import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";
import type { Day, Instant } from "../../dates";
import { newId } from "../../id";
import type { Cents } from "../../money";
import { type Flow, flows, type Pot, pots } from "../flows";

export type Posting = {
  account: Id;
  flow: Flow;
  /** The contribution, provision or commitment that a pot of the line is of. */
  of?: Id;
  /** F-13: the provision that a commitment draws on. */
  drawnOn?: Id;
  cents: Cents;
  day: Day;
  note?: string;
  takesBack?: number;
  now: Instant;
  /** Null for the clock. */
  by: Id | null;
};

type PotOf = { account: Id; kind: Pot; of: string };
const potOf = prepared((db: Db) =>
  db.$client
    .prepare<[PotOf], Id>("select id from pot where account_id = :account and kind = :kind and of_id = :of")
    .pluck(),
);
const newPot = prepared((db: Db) =>
  db.$client.prepare<[PotOf & { id: Id }]>(
    "insert into pot (id, account_id, kind, of_id) values (:id, :account, :kind, :of)",
  ),
);

function potFor(tx: Db, account: Id, kind: Pot, of: string): Id {
  const wanted = { account, kind, of: pots[kind].isOf ? of : "" };
  const found = potOf(tx).get(wanted);
  if (found) return found;
  const id = newId();
  newPot(tx).run({ ...wanted, id });
  return id;
}

type Row = Omit<Posting, "of" | "drawnOn"> & { from: Id; to: Id; note: string; takesBack: number | null };
const insert = prepared((db: Db) =>
  db.$client
    .prepare<[Omit<Row, "takesBack"> & { takesBack: number | null }], number>(
      `insert into posting (number, account_id, line, flow, from_pot, to_pot, cents, day, recorded_at, recorded_by, takes_back, note)
       values ((select coalesce(max(number), 0) + 1 from posting), :account,
         (select coalesce(max(line), 0) + 1 from posting where account_id = :account),
         :flow, :from, :to, :cents, :day, :now, :by, :takesBack, :note) returning line`,
    )
    .pluck(),
);

/** Writes a line of the ledger, in the caller's transaction; returns its number within the account. */
export function post(tx: Db, { of = "", drawnOn = of, note = "", takesBack, ...line }: Posting): number {
  const { from, to } = flows[line.flow];
  return Number(
    insert(tx).get({
      ...{ ...line, note, takesBack: takesBack ?? null },
      ...{ from: potFor(tx, line.account, from, drawnOn), to: potFor(tx, line.account, to, of) },
    }),
  );
}
