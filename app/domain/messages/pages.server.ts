// What the forms about messages show: opened only by those who may use them, else the reason.
import type { Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Day } from "../dates";
import { listPolicies } from "../lists/policy";
import { factsOf, listSeen, type OneList } from "../lists/queries.server";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { messagePolicies } from "./policy";
import { factsOfMessage, type Message, messageSeen, type SendPage, sendPage } from "./queries.server";

export type WritePage = { list: OneList; corrects: Message | null };

export function writePage(db: Db, actor: Actor, key: string): WritePage {
  const list = listSeen(db, actor, key);
  if (!list) throw new NotFound();
  mustBeAllowed(actor, listPolicies.write, factsOf(list));
  return { list, corrects: null };
}

/** A correction goes to the list as it is today. */
export function correctPage(db: Db, actor: Actor, id: Id): WritePage {
  const corrects = messageSeen(db, actor, id);
  if (!corrects) throw new NotFound();
  mustBeAllowed(actor, messagePolicies.correct, factsOfMessage(corrects));
  return { ...writePage(db, actor, corrects.listKey), corrects };
}

export type DraftPage = { message: Message };

export function draftPage(db: Db, actor: Actor, at: { message: Id; verb: "edit" | "discard" }): DraftPage {
  const message = messageSeen(db, actor, at.message);
  if (!message) throw new NotFound();
  mustBeAllowed(actor, messagePolicies[at.verb], factsOfMessage(message));
  return { message };
}

export function sendFormPage(db: Db, actor: Actor, at: { message: Id; day: Day }): SendPage {
  const page = sendPage(db, actor, at);
  mustBeAllowed(actor, messagePolicies.send, factsOfMessage(page.message));
  mustBeAllowed(actor, listPolicies.write, factsOf(page.list));
  return page;
}
