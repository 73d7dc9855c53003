// T-1: refused attempts stand apart from the record, for whoever looks after the workspace.
import type { Asker } from "./command.server";
import { newId } from "./id";
import { Denied } from "./refusals";

/** Notes who attempted what, and why it was refused. Whatever else went wrong is no attempt. */
export function logIfDenied({ house: { db, now }, person }: Asker, refusal: unknown): void {
  if (!(refusal instanceof Denied)) return;
  const { act, subject } = refusal.attempt;
  db.$client
    .prepare(
      "insert into refused_attempt (id, at, person_id, act, subject_id, reason) values (?, ?, ?, ?, ?, ?)",
    )
    .run(newId(), now(), person, act, subject, refusal.reason.text.en);
}

/** A file that the check for harmful files stopped, or could not check (T-e). */
export function logRefusedFile({ house: { db, now }, person }: Asker, reason: string): void {
  db.$client
    .prepare(
      "insert into refused_attempt (id, at, person_id, act, subject_id, reason) values (?, ?, ?, ?, ?, ?)",
    )
    .run(newId(), now(), person, "papers.upload", null, reason);
}
