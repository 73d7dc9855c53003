import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { jobStates } from "../../app/domain/jobs/lifecycle";
import { id, instantColumn, oneOf, reference, truth } from "./columns";
import { file } from "./papers";
import { person } from "./people";

/** Long work in a worker: person, state, progress, lease; staged, then taken up by one short command. */
export const job = sqliteTable(
  "job",
  {
    id: id(),
    kind: text("kind", { enum: ["import-terms"] }).notNull(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    /** What it works on; gone, bytes and row, when the work failed: a refused document leaves nothing behind. */
    fileId: reference("file_id").references(() => file.id),
    name: text("name").notNull().default(""),
    state: text("state", { enum: jobStates }).notNull(),
    progress: integer("progress").notNull().default(0),
    leaseUntil: instantColumn("lease_until"),
    result: text("result", { mode: "json" }),
    problem: text("problem"),
    takenUp: reference("taken_up"),
    createdAt: instantColumn("created_at").notNull(),
    endedAt: instantColumn("ended_at"),
  },
  (table) => [
    index("job_person").on(table.personId, table.createdAt),
    index("job_state").on(table.state, table.createdAt),
    index("job_file").on(table.fileId),
    oneOf("job_state_known", "state", jobStates),
    truth("job_progress", "progress between 0 and 100"),
    truth("job_done", "state <> 'done' or result is not null"),
    truth("job_failed", "state <> 'failed' or problem is not null"),
  ],
);
