// M-14: who may watch an agenda while it is made: whoever reads its draft, and nobody else (M-17).
import type { Actor, Id } from "../actor";
import type { House } from "../house";
import { meetingSeen } from "../meetings/meeting.server";
import type { Subject } from "../presence/lines.server";
import { NotFound } from "../refusals";
import { readsDraft } from "./audiences";

export function watchedAgenda({ db }: Pick<House, "db">, actor: Actor, id: Id): Subject {
  const meeting = meetingSeen(db, actor, id);
  if (!meeting || !readsDraft(actor, meeting)) throw new NotFound();
  return { kind: "agenda", id };
}
