// S-9: a rule under a name. What it reaches decides who keeps it: the secretariat, or the co-chairs of its one body.
import { eq, inArray } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { person, savedList } from "../../../../db/schema";
import { type Actor, type Id, isSecretariat } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Day } from "../../dates";
import { newId } from "../../id";
import { history } from "../../ledger/history.server";
import { follow } from "../../lifecycle";
import { permission } from "../../permissions";
import { because, Invalid, NotPossible, refusalWords } from "../../refusals";
import { addressesOf } from "../cards.server";
import type { ListTyped } from "../forms";
import { listMoves, listStates } from "../lifecycle";
import { placesOn } from "../places.server";
import { listPolicies } from "../policy";
import { computedFor, factsOf, listSeen, type OneList } from "../queries.server";
import { bodyOf, type ListRule } from "../rule";
import { listWords } from "../words";

const [kept] = listStates;
const refused = (field: string, text: Bilingual) => new Invalid([{ field, text }]);
const said = (key: "take-missing" | "unknown-list" | "own-body" | "named-twice") =>
  inBoth(listWords, (words) => words[key]);

/** Co-chairs name people of the directory, whom they see; the secretariat anybody known. */
function named(
  tx: Db,
  actor: Actor,
  { field, addresses, day }: { field: string; addresses: string[]; day: Day },
) {
  const found = tx
    .select({ id: person.id, email: person.email })
    .from(person)
    .where(inArray(person.email, addresses))
    .all();
  const inSight = isSecretariat(actor)
    ? null
    : new Set(
        placesOn(tx, day, actor)
          .filter(({ as }) => as !== "reader")
          .map((place) => place.person),
      );
  const known = found.filter(({ id }) => inSight === null || inSight.has(id));
  const unknown = addresses.filter((address) => !known.some(({ email }) => email === address));
  if (unknown.length > 0) {
    throw refused(
      field,
      inBoth(listWords, (words) => words["address-unknown"](unknown.join(", "))),
    );
  }
  return known.map(({ id }) => id);
}

/** What was typed, as a rule the actor may save. */
function ruleTyped({ tx, actor, today }: Deed<unknown>, typed: ListTyped): ListRule {
  const plus = named(tx, actor, { field: "plus", addresses: typed.plus, day: today });
  const minus = named(tx, actor, { field: "minus", addresses: typed.minus, day: today });
  if (typed.take.length === 0 && plus.length === 0) throw refused("take", said("take-missing"));
  if (plus.some((id) => minus.includes(id))) throw refused("minus", said("named-twice"));
  const open = new Set(computedFor(tx, actor).flatMap(({ lists }) => lists.map(({ key }) => key)));
  if (typed.take.some((key) => !open.has(key))) throw refused("take", said("unknown-list"));
  const { take, levels, jurisdictions } = typed;
  const rule = { take, levels, jurisdictions, plus, minus };
  const body = bodyOf(rule) ?? undefined;
  if (!permission(actor, listPolicies.change, { body, state: kept }).may)
    throw refused("take", said("own-body"));
  return rule;
}

/** The secretariat keeps every list; the members of its body see it, and its co-chairs keep it too. */
export const audiencesOfList = (body: Id | null): string[] => [
  "secretariat",
  ...(body ? [`chairs:${body}`, `members:${body}`] : []),
];

const about =
  (deed: Deed<unknown>, id: Id, { nameEn, nameFr }: Pick<ListTyped, "nameEn" | "nameFr">) =>
  (key: "made" | "changed" | "retiredSaid", change: { before?: unknown; after?: unknown }) =>
    deed.record(
      { kind: "list", id },
      { en: listWords.en[key](nameEn), fr: listWords.fr[key](nameFr) },
      change,
    );

export function saveList(asker: Asker, typed: ListTyped): Id {
  return command(asker, {
    policy: listPolicies.save,
    find: () => ({}),
    run: (deed) => {
      const rule = ruleTyped(deed, typed);
      const id = newId();
      const { nameEn, nameFr } = typed;
      const bodyId = bodyOf(rule);
      deed.tx
        .insert(savedList)
        .values({ id, nameEn, nameFr, rule, bodyId, state: kept, madeAt: deed.now })
        .run();
      openTo(deed.tx, { kind: "list", id }, audiencesOfList(bodyId));
      about(deed, id, typed)("made", { after: { nameEn, nameFr, rule } });
      return id;
    },
  });
}

const subjectOf = (id: Id) => (tx: Db, actor: Actor) => {
  const list = listSeen(tx, actor, id);
  return list?.isSaved ? { ...factsOf(list), list } : undefined;
};

/** T-4: who changed the rule meanwhile, and what it is now. */
function staleList(tx: Db, { key, name, edition, rule }: OneList): NotPossible {
  const [last] = history(tx, "list", key);
  const fields = {
    nameEn: name.en,
    nameFr: name.fr,
    take: rule.take.join("\n"),
    levels: rule.levels.join("\n"),
    jurisdictions: rule.jurisdictions.join("\n"),
    plus: addressesOf(tx, rule.plus),
    minus: addressesOf(tx, rule.minus),
  };
  return new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: last?.says ?? { en: "", fr: "" },
      at: last?.at ?? 0,
      fields: Object.entries(fields).map(([field, theirs]) => ({ name: field, theirs })),
      edition,
    },
  );
}

export function changeList(asker: Asker, id: Id, typed: ListTyped & { edition: number }): void {
  command(asker, {
    policy: listPolicies.change,
    find: subjectOf(id),
    run: (deed) => {
      const { list } = deed.subject;
      if (list.edition !== typed.edition) throw staleList(deed.tx, list);
      const rule = ruleTyped(deed, typed);
      const { nameEn, nameFr } = typed;
      const bodyId = bodyOf(rule);
      deed.tx
        .update(savedList)
        .set({ nameEn, nameFr, rule, bodyId, edition: list.edition + 1 })
        .where(eq(savedList.id, id))
        .run();
      openTo(deed.tx, { kind: "list", id }, audiencesOfList(bodyId));
      about(
        deed,
        id,
        typed,
      )("changed", {
        before: { name: list.name, rule: list.rule },
        after: { nameEn, nameFr, rule },
      });
    },
  });
}

export function retireList(asker: Asker, id: Id): void {
  command(asker, {
    policy: listPolicies.retire,
    find: subjectOf(id),
    run: (deed) => {
      const { list } = deed.subject;
      deed.tx
        .update(savedList)
        .set({ state: follow(listMoves.retire, list.state), edition: list.edition + 1 })
        .where(eq(savedList.id, id))
        .run();
      about(deed, id, { nameEn: list.name.en, nameFr: list.name.fr })("retiredSaid", { before: list.rule });
    },
  });
}
