// B-1, M-1: who meets where a body does.
import type { Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { isDissolved } from "../bodies/lifecycle";
import { type BodyName, bodyHead, relativesOf } from "../bodies/queries.server";
import type { BodiesFacts } from "./policy";

/** A joint body is its councils. */
export type Meeters = BodiesFacts & { head: BodyName; bodies: BodyName[] };

export function meetersOf(tx: Db, actor: Actor, body: Id): Meeters | undefined {
  const head = bodyHead(tx, actor, body);
  if (!head) return undefined;
  const bodies = head.kind === "joint" ? relativesOf(tx, actor, body).parents : [head];
  return { head, bodies, meets: bodies.map(({ id }) => id), dissolved: isDissolved(head.state) };
}
