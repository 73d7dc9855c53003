// What every request and every command stands on, opened once a process. Types only.
import type { Db } from "../../db/connection";
import type { Instant } from "./dates";
import type { FindableKind } from "./findable";
import type { Slice } from "./slice";

export type WorkspaceKind = "demonstration" | "real";

/** Reads a stored file and says what is in it; refuses with a word key. */
export type Work = (
  task: { kind: "import-terms" | "open-mail" | "read-paper"; path: string; name: string },
  progress: (percent: number) => void,
) => Promise<{ result: unknown } | { problem: string }>;

export type House = {
  db: Db;
  kind: WorkspaceKind;
  /** The instant it is; tests and the demonstration world hold a clock of their own. */
  now: () => Instant;
  /** The key of DATA_DIR: signs form keys and flashes. */
  key: Buffer;
  dataDirectory: string;
  publicUrl: string;
  smtpUrl: string | null;
  /** Minutes between two mails to one person, over which what comes is gathered; 0: each mail by itself. */
  mailPause: number;
  /** The operator's check for harmful files: a program and its arguments; empty where there is none (T-e). */
  scanCommand: readonly string[];
  /** Long work, off the server's loop (handbook 4.5). */
  work: Work;
  slices: readonly Slice[];
  /** Every kind of thing that search finds, slice by slice. */
  finds: readonly FindableKind[];
  /** T-8: settles what is due by the clock, in the caller's transaction. */
  settle: (tx: Db, now: Instant) => void;
};
