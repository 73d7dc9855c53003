// How somebody works behind the house's back: the guards taken down, the deed done, the guards put back as they were.
import type { Db } from "../../db/connection";

export function unguarded(db: Db, deed: (db: Db) => void): void {
  db.$client.pragma("foreign_keys = OFF");
  const guards = db.$client
    .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_schema where type = 'trigger'")
    .all();
  for (const { name } of guards) db.$client.exec(`drop trigger "${name}"`);
  deed(db);
  for (const { sql } of guards) db.$client.exec(sql);
}

type Unguarding = { what: string; do: (db: Db) => void; named: string[] };

const loosened = (db: Db): void => {
  db.$client.unsafeMode(true);
  db.$client.pragma("writable_schema = ON");
  db.$client.exec(
    "update sqlite_schema set sql = replace(sql, 'length(hash) = 64', 'length(hash) > 0') where name = 'ledger_head'",
  );
  db.$client.pragma("writable_schema = RESET");
  db.$client.unsafeMode(false);
};

/** The guards themselves: no row is altered, and the way to alter them stands open. */
export const unguardings: readonly Unguarding[] = [
  ...["ledger_kept_update", "ledger_kept_delete", "pair_decided", "message_kept_update"].map((name) => ({
    what: `the trigger ${name} dropped`,
    do: (db: Db) => void db.$client.exec(`drop trigger ${name}`),
    named: [`The trigger ${name} is missing.`],
  })),
  {
    what: "a trigger that lets everything pass",
    do: (db) =>
      db.$client.exec(
        "drop trigger ledger_kept_update; create trigger ledger_kept_update before update on ledger begin select 1; end",
      ),
    named: ["The trigger ledger_kept_update is not as its migration made it."],
  },
  {
    what: "a trigger that alters what is written later",
    do: (db) =>
      db.$client.exec(
        "create trigger later after insert on person begin update person set phone = '' where id = new.id; end",
      ),
    named: ["The trigger later was made by no migration."],
  },
  {
    what: "an index dropped",
    do: (db) => void db.$client.exec("drop index job_state"),
    named: ["The index job_state is missing."],
  },
  {
    what: "a check loosened",
    do: loosened,
    named: ["The table ledger_head is not as its migration made it."],
  },
];
