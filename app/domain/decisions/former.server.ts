// B-3, D-2: by which decisions what a matter takes the place of was approved, as it counts now.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Instant } from "../dates";
import type { MatterBefore, Slice } from "../slice";
import type { MatterKind } from "../terms/clauses";
import { approvals } from "./outcomes";
import { matterOf } from "./proceedings.server";

export type Former = { id: Id; number: string; body: Id };

/** For a statement: the outcomes by which something is approved. */
export const approvalsSql = `(${approvals.map((outcome) => `'${outcome}'`).join(", ")})`;

const former = prepared((db: Db) =>
  db.$client.prepare<[{ kind: MatterKind; id: Id; since: Instant }], Former>(
    `select x.id, x.number, x.body_id as body from proceeding d join decision x on x.proceeding_id = d.id
     where d.kind = :kind and d.matter_id = :id and d.since = :since and x.outcome in ${approvalsSql} and x.state = 'in-force'
     order by x.number`,
  ),
);

/** Of every body, before the matter settles: what is in force changes then. */
export function formerOf(
  { db, slices }: { db: Db; slices: readonly Slice[] },
  matter: MatterBefore,
): Former[] {
  const { kind, id } = matter;
  const replaced = matterOf(slices, kind).replaces?.(db, id) ?? [];
  return replaced.flatMap((one) => former(db).all({ kind, ...one }));
}
