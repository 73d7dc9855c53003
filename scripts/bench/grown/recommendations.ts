// Ten years of recommendations of the groups, most of them decided; those of the last weeks are on their way.
import { openTo } from "../../../app/domain/audiences.server";
import { decidingCouncils } from "../../../app/domain/bodies/queries.server";
import { addDays, type Day, dayOf, fiscalYearOf, type Instant, startOfDay } from "../../../app/domain/dates";
import { fromPlain } from "../../../app/domain/plain-text";
import { audiencesOfRecommendation } from "../../../app/domain/recommendations/audiences";
import type { RecommendationState } from "../../../app/domain/recommendations/lifecycle";
import { textParts } from "../../../app/domain/recommendations/parts";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll, rowsOf } from "./rows";

const oneDay = 86_400_000;

type Group = { id: string; acronym: string; createdOn: Day; seat: string };

const settled: readonly RecommendationState[] = [
  ...(["approved", "in-implementation", "implemented", "closed", "closed", "noted"] as const),
  ...(["deferred", "declined", "approved", "closed"] as const),
];
const onTheWay: readonly RecommendationState[] = [
  ...(["draft", "in-consultation", "agreed", "submitted", "incomplete", "complete"] as const),
  ...(["under-decision", "withdrawn"] as const),
];
const neverSubmitted: readonly RecommendationState[] = ["draft", "in-consultation", "agreed"];

const subjects = [
  ["standards of service", "les normes de service"],
  ["digital credentials", "les justificatifs numériques"],
  ["plain letters", "des lettres claires"],
  ["a common question", "une question commune"],
  ["accessible pages", "des pages accessibles"],
  ["first steps of newcomers", "les premiers pas des nouveaux arrivants"],
] as const;

type Written = {
  group: Group;
  at: Instant;
  state: RecommendationState;
  number: string | null;
  sequence: number;
};

function writePairs(db: Db, version: string, { at, state }: Written, chance: Chance): void {
  const reviser = idsOf(db, "select person_id from office order by rowid limit 1")[0] ?? null;
  // Of those under work, one French side in three waits for its text.
  const isBehind = state === "draft" && chance.happens(0.3);
  for (const part of textParts) {
    const pair = chance.id();
    const text = (words: string) => JSON.stringify(fromPlain(words));
    const figure = chance.between(2, 60);
    insertAll(db, "pair", [
      {
        ...{ id: pair, source: "en", changed_by: reviser, changed_at: at, en_state: "ready" },
        ...{ en: text(`What the group found of the ${part}, in ${figure} places.`), en_revised_by: reviser },
        fr: text(isBehind ? "" : `Ce que le groupe a constaté (${part}), à ${figure} endroits.`),
        ...{ fr_state: isBehind ? "missing" : "ready", fr_revised_by: isBehind ? null : reviser },
      },
    ]);
    insertAll(db, "recommendation_text", [{ version_id: version, part, pair_id: pair }]);
  }
}

function writeOne(db: Db, written: Written, chance: Chance): void {
  const { group, at, state, number, sequence } = written;
  const [id, version] = [chance.id(), chance.id()];
  const [en, fr] = chance.pick(subjects);
  const day = dayOf(at);
  const author = idsOf(db, "select person_id from holding order by rowid limit 1")[0] ?? "";
  const councils = decidingCouncils(db, group.id).map((council) => council.id);
  insertAll(db, "recommendation", [
    {
      ...{ id, body_id: group.id, source: "en", made_by: author, made_at: at },
      ...(number === null ? {} : { fiscal_year: fiscalYearOf(day), sequence, number }),
    },
  ]);
  insertAll(
    db,
    "recommendation_addressee",
    councils.map((council) => ({ recommendation_id: id, council_id: council })),
  );
  const put = at + 20 * oneDay;
  insertAll(db, "recommendation_version", [
    {
      ...{ id: version, recommendation_id: id, number: 1, state, cost: "none", everywhere: 1 },
      ...{ title_en: `On ${en}, ${day}`, title_fr: `Sur ${fr}, ${day}`, champion_id: group.seat },
      ...{ wanted_by_day: addDays(day, 200), made_at: at, state_since: put },
      stands_since: state === "draft" ? null : put,
      submitted_at: number === null ? null : at + 15 * oneDay,
    },
  ]);
  writePairs(db, version, written, chance);
  openTo(
    db,
    { kind: "recommendation", id: version },
    audiencesOfRecommendation(state, { body: group.id, councils, wasBeforeCouncils: false }),
  );
}

export function growRecommendations(db: Db, { counts, now }: Plan, chance: Chance): void {
  const groups = rowsOf<Group>(
    db,
    `select b.id, b.acronym_en as acronym, b.created_on as createdOn,
       (select s.id from seat s where s.body_id = b.id and s.state = 'open' order by s.rowid limit 1) as seat
     from body b where b.kind in ('working-group', 'sub-committee', 'task-team') and b.state = 'active' and seat is not null
     order by b.rowid`,
  ).filter(({ id }) => decidingCouncils(db, id).length > 0);
  const made = Array.from({ length: counts.recommendations }, () => {
    const group = chance.pick(groups);
    const first = startOfDay(group.createdOn) + 60 * oneDay;
    const isRecent = chance.happens(0.03);
    const at = isRecent
      ? now - chance.between(22, 60) * oneDay
      : first + chance.fraction() * Math.max(oneDay, now - 100 * oneDay - first);
    return { group, at: Math.round(at) as Instant, state: chance.pick(isRecent ? onTheWay : settled) };
  }).sort((one, other) => one.at - other.at);
  const sequences = new Map<string, number>();
  for (const one of made) {
    const fiscalYear = fiscalYearOf(dayOf(one.at));
    const key = `${one.group.id} ${fiscalYear}`;
    const sequence = (sequences.get(key) ?? 0) + 1;
    const isNumbered = !neverSubmitted.includes(one.state);
    if (isNumbered) sequences.set(key, sequence);
    const year = `${fiscalYear}-${String(fiscalYear + 1).slice(2)}`;
    const number = isNumbered
      ? `REC-${one.group.acronym}-${year}-${String(sequence).padStart(3, "0")}`
      : null;
    writeOne(db, { ...one, number, sequence }, chance);
  }
}
