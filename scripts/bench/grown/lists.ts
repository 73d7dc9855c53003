// Saved lists: rules over the lists that bodies have of themselves, kept or retired (S-9).
import { openTo } from "../../../app/domain/audiences.server";
import { levels } from "../../../app/domain/levels";
import { audiencesOfList } from "../../../app/domain/lists/commands/saved-lists.server";
import { bodyOf, keyOf, type ListKey, type ListRule } from "../../../app/domain/lists/rule";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll, rowsOf } from "./rows";

type Body = { id: string; en: string; fr: string };

const of = [
  { kind: "members", en: "Members", fr: "Membres" },
  { kind: "members-contacts", en: "Members and contacts", fr: "Membres et personnes-ressources" },
  { kind: "chairs", en: "Co-chairs", fr: "Coprésidence" },
  { kind: "observers", en: "Observers", fr: "Observateurs" },
] as const;

/** Most take from one body; the others from several, as a call to a whole field of work does. */
function ruleFrom(
  bodies: readonly Body[],
  kind: (typeof of)[number]["kind"],
  given: { chance: Chance; people: readonly string[]; jurisdictions: readonly string[] },
): ListRule {
  const { chance, people, jurisdictions } = given;
  const take: ListKey[] = [...new Set(bodies.map(({ id }) => keyOf(kind, id)))];
  const narrowed = chance.fraction();
  const named = new Set(Array.from({ length: chance.below(6) }, () => chance.pick(people)));
  const [minus, ...plus] = named;
  return {
    take,
    levels: narrowed < 0.2 ? [chance.pick(levels)] : [],
    jurisdictions: narrowed > 0.85 ? [...new Set([0, 1, 2].map(() => chance.pick(jurisdictions)))] : [],
    ...{ plus, minus: minus === undefined ? [] : [minus] },
  };
}

export function growLists(db: Db, { counts, now }: Plan, chance: Chance): void {
  const bodies = rowsOf<Body>(
    db,
    "select id, acronym_en as en, acronym_fr as fr from body where kind <> 'joint' and state = 'active' order by rowid",
  );
  const people = idsOf(
    db,
    "select distinct person_id from holding where state = 'confirmed' and until_day is null order by rowid",
  );
  const jurisdictions = idsOf(db, "select id from jurisdiction order by precedence");
  for (let number = 0; number < counts.lists; number += 1) {
    const id = chance.id();
    const { kind, en, fr } = chance.pick(of);
    const wanted = chance.happens(0.6) ? 1 : chance.between(2, 5);
    const from = Array.from({ length: wanted }, () => chance.pick(bodies));
    const rule = ruleFrom(from, kind, { chance, people, jurisdictions });
    const named = (language: "en" | "fr") =>
      [...new Set(from.map(({ [language]: acronym }) => acronym))].join(", ");
    const body = bodyOf(rule);
    insertAll(db, "saved_list", [
      {
        ...{ id, name_en: `${en} of ${named("en")}`, name_fr: `${fr} (${named("fr")})` },
        ...{ rule: JSON.stringify(rule), body_id: body, edition: chance.between(1, 6) },
        ...{ state: chance.happens(0.15) ? "retired" : "kept" },
        made_at: now - chance.between(30, 3_000) * 86_400_000,
      },
    ]);
    openTo(db, { kind: "list", id }, audiencesOfList(body));
  }
}
