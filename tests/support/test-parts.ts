import { instantFrom } from "../../app/domain/dates";
import { work } from "../../app/domain/work";

/** Thursday, June 4, 2026, at ten in the morning, Eastern Time. */
export const testNow = instantFrom("2026-06-04T10:00:00-04:00");

export const testParts = {
  kind: "demonstration",
  key: Buffer.alloc(32, 7),
  dataDirectory: "/nonexistent",
  publicUrl: "http://127.0.0.1:3000",
  smtpUrl: null,
  mailPause: 0,
  work,
  scanCommand: [] as readonly string[],
} as const;
