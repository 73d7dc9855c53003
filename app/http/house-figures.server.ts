// What the operator watches of a house: how much waits, how large it is, how long it takes.
import { statfsSync, statSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { immediately, prepared } from "../../db/connection";
import { lastBackup } from "../domain/backups/last.server";
import type { House } from "../domain/house";
import { headOf } from "../domain/ledger/ledger.server";
import { isParked } from "../domain/parked.server";
import { databaseOf } from "../domain/workspace.server";
import type { Figure } from "./metrics.server";

type Counts = { waiting: number; oldest: number | null; jobs: number; sessions: number };
const counts = prepared(({ $client }: House["db"]) =>
  $client.prepare<[], Counts>(`
    select (select count(*) from outbox where outcome = 'waiting') as waiting,
      (select min(coalesce(held_until, created_at)) from outbox where outcome = 'waiting') as oldest,
      (select count(*) from job where state in ('waiting', 'running')) as jobs,
      (select count(*) from session) as sessions`),
);

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Read at once, when somebody asks; `settled` is how long the clock took last. */
export function figuresOf(house: House, settled: number | null): Figure[] {
  const { db, dataDirectory } = house;
  const found = counts(db).get();
  const since = (instant: number | null | undefined) =>
    instant === null || instant === undefined ? null : Math.max(0, (house.now() - instant) / 1000);
  const { bavail, bsize } = statfsSync(dataDirectory);
  return [
    { name: "outbox_waiting", help: "Mails that wait.", value: found?.waiting ?? null },
    {
      name: "outbox_oldest_seconds",
      help: "Age of the oldest mail that waits to be sent, but for what is gathered for the day.",
      value: since(found?.oldest),
    },
    { name: "jobs_waiting", help: "Long work that waits or runs.", value: found?.jobs ?? null },
    { name: "sessions", help: "Open sessions.", value: found?.sessions ?? null },
    { name: "ledger_number", help: "Last line of the ledger.", value: headOf(db)?.number ?? 0 },
    { name: "database_bytes", help: "Size of the database.", value: sizeOf(databaseOf(dataDirectory)) },
    { name: "wal_bytes", help: "Size of its log.", value: sizeOf(`${databaseOf(dataDirectory)}-wal`) },
    { name: "disk_free_bytes", help: "Room left.", value: bavail * bsize },
    { name: "backup_age_seconds", help: "Since the last backup.", value: since(lastBackup(dataDirectory)) },
    { name: "settle_seconds", help: "How long the clock took last.", value: settled },
    { name: "read_seconds", help: "One read of the database.", value: timed(() => headOf(db)) },
    {
      name: "write_lock_seconds",
      help: "To take the lock for writing.",
      value: timed(() => immediately(db, () => null)),
    },
    {
      name: "parked",
      help: "1 while a restored workspace waits to be released.",
      value: isParked(dataDirectory) ? 1 : 0,
    },
  ];
}
