// What the forms about saved lists show: opened only by those who may use them, else the reason.
import type { Db } from "../../../db/connection";
import type { Actor } from "../actor";
import type { Bilingual } from "../bilingual";
import { type JurisdictionChoice, jurisdictionChoices } from "../people/pages.server";
import { mustBeAllowed, permission } from "../permissions";
import { NotFound } from "../refusals";
import { addressesOf } from "./cards.server";
import { listPolicies } from "./policy";
import { computedFor, factsOf, listSeen, type OneList } from "./queries.server";

export type ListForm = {
  list: OneList | null;
  choices: { body: Bilingual | null; lists: { key: string; name: Bilingual }[] }[];
  jurisdictions: JurisdictionChoice[];
  /** The addresses of those who are named, one a line. */
  plus: string;
  minus: string;
};

/** Only the lists whose rule the actor may save: a co-chair's own bodies. */
function choicesFor(db: Db, actor: Actor): ListForm["choices"] {
  return computedFor(db, actor).flatMap(({ body, lists }) => {
    const open = lists.filter((list) => permission(actor, listPolicies.change, factsOf(list)).may);
    const named = open.map(({ key, name }) => ({ key, name }));
    return named.length === 0 ? [] : [{ body: body?.name ?? null, lists: named }];
  });
}

function formOf(db: Db, actor: Actor, list: OneList | null): ListForm {
  const { plus = [], minus = [] } = list?.rule ?? {};
  return {
    list,
    choices: choicesFor(db, actor),
    jurisdictions: jurisdictionChoices(db),
    plus: addressesOf(db, plus),
    minus: addressesOf(db, minus),
  };
}

export function listNewPage(db: Db, actor: Actor): ListForm {
  if (!actor.keys.includes("directory")) throw new NotFound();
  mustBeAllowed(actor, listPolicies.save, {});
  return formOf(db, actor, null);
}

export function listFormPage(
  db: Db,
  actor: Actor,
  { key, verb }: { key: string; verb: "change" | "retire" },
): ListForm & { list: OneList } {
  const list = listSeen(db, actor, key);
  if (!list?.isSaved) throw new NotFound();
  mustBeAllowed(actor, listPolicies[verb], factsOf(list));
  return { ...formOf(db, actor, list), list };
}
