// T-8: whoever is accountable is reminded once by the clock, five business days before an action is due.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { action } from "../../../../db/schema";
import type { Id } from "../../actor";
import { dayOf, type Instant } from "../../dates";
import { record } from "../../ledger/ledger.server";
import { notify } from "../../outbox/outbox.server";
import { actionKnown } from "../action.server";
import { liveSql } from "../lifecycle";
import { recipientsOf } from "../recipients.server";
import { aboutAction, dueLine, letterOf, said } from "./finding.server";

const toRemind = prepared((db: Db) =>
  db.$client
    .prepare<[Instant], Id>(
      `select a.id from action a where ${liveSql} and a.reminded_at is null and a.remind_at <= ? order by a.remind_at`,
    )
    .pluck(),
);

/** Where nobody sits in the seat, nobody is written to; the action is overdue in its time all the same (M-4). */
export function settleReminders(tx: Db, now: Instant, { publicUrl }: { publicUrl: string }): void {
  for (const id of toRemind(tx).all(now)) {
    const found = actionKnown(tx, id, dayOf(now));
    if (!found) continue;
    const letter = letterOf(found, { key: "mailReminder", lines: [dueLine(found)], report: true, publicUrl });
    const told = notify(tx, { to: recipientsOf(tx, found, dayOf(now)), ...letter }, now);
    tx.update(action).set({ remindedAt: now }).where(eq(action.id, id)).run();
    record(tx, {
      ...{ at: now, person: null, standing: "clock", act: "actions.remind" },
      subject: aboutAction(found),
      detail: { says: said((words) => words.recordReminded(told.length)) },
    });
  }
}
