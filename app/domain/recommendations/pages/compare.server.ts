// a version beside the one before it, part by part, in words added and removed.
import { atOnce, type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import { type Bilingual, type Language, languages } from "../../bilingual";
import { type ComparedRow, compareTexts, compareWords, type WordChange } from "../../compare";
import { type Level, levelWords } from "../../levels";
import { isReadySide } from "../../pairs/lifecycle";
import { NotFound } from "../../refusals";
import { passagesOf } from "../../rich-text";
import { bilingual, jurisdictionName } from "../../sql.server";
import { type FormPart, type TextPart, textParts } from "../parts";
import { type FactNames, factsSaid } from "../said-facts";
import type { Recommended } from "../version.server";
import { mustSee, type StepHead, stepHead, type VersionAt } from "./steps.server";
import { type Written, writtenOf } from "./written.server";

/** `isUnwritten`: this version has no text in the language yet; that is no deletion. */
export type ComparedSide = { isSame: boolean; isUnwritten: boolean; rows: ComparedRow[] };
export type ComparedPart = { part: TextPart } & Record<Language, ComparedSide>;
export type ComparedFact = { part: FormPart } & Record<Language, WordChange[]>;
export type ComparePage = {
  head: StepHead;
  before: { id: Id; number: number };
  parts: ComparedPart[];
  /** Those that changed. */
  facts: ComparedFact[];
};

const before = prepared((db: Db) =>
  db.$client
    .prepare<[Id, number], Id>(
      "select id from recommendation_version where recommendation_id = ? and number = ?",
    )
    .pluck(),
);

const named = prepared((db: Db) =>
  db.$client.prepare<
    [{ one: Id; other: Id; keys: string }],
    { version: Id; affected: string; seat: string | null; level: Level | null; answers: string | null }
  >(
    `select v.id as version, (select json_group_array(json(name)) from (select ${jurisdictionName} as name
         from recommendation_affects a join jurisdiction j on j.id = a.jurisdiction_id
         where a.version_id = v.id order by j.name_en)) as affected,
       (select json_object('en', coalesce(nullif(s.organization_en, ''), j.name_en, ''),
         'fr', coalesce(nullif(s.organization_fr, ''), j.name_fr, ''))
         from seat s left join jurisdiction j on j.id = s.jurisdiction_id where s.id = v.champion_id) as seat,
       (select s.level from seat s where s.id = v.champion_id) as level,
       (select x.number from decision x where x.id = v.answers_id and ${visibleSql("decision", "x.id")}) as answers
     from recommendation_version v where v.id in (:one, :other)`,
  ),
);

type Names = (version: Id) => FactNames;

function namesOf(db: Db, actor: Actor, [one, other]: readonly [Id, Id]): Names {
  const rows = named(db).all({ one, other, keys: keysOfActor(actor) });
  return (version) => {
    const row = rows.find((found) => found.version === version);
    const seat = row?.seat ? bilingual(row.seat) : null;
    const level = row?.level ?? null;
    const orLevel = (language: Language) =>
      (seat?.[language] || (level && levelWords[language][level])) ?? "";
    return {
      affected: row ? (JSON.parse(row.affected) as Bilingual[]) : [],
      champion: seat && { en: orLevel("en"), fr: orLevel("fr") },
      answers: row?.answers ?? "",
    };
  };
}

function sideOf(old: Written | undefined, now: Written, language: Language): ComparedSide {
  const { text, state } = now[language];
  const isUnwritten = passagesOf(text).length === 0 && !isReadySide(state);
  if (isUnwritten) return { isSame: false, isUnwritten, rows: [] };
  return { isUnwritten, ...compareTexts(old?.[language].text, text) };
}

function partsOf(old: readonly Written[], now: readonly Written[]): ComparedPart[] {
  return textParts.flatMap((part) => {
    const text = now.find((one) => one.part === part);
    const was = old.find((one) => one.part === part);
    return text ? [{ part, en: sideOf(was, text, "en"), fr: sideOf(was, text, "fr") }] : [];
  });
}

function factsChanged(old: Recommended, now: Recommended, names: Names): ComparedFact[] {
  const said = factsSaid(now, names(now.id));
  return factsSaid(old, names(old.id)).flatMap(({ part, says: was }) => {
    const says = said.find((one) => one.part === part)?.says ?? { en: "", fr: "" };
    if (languages.every((language) => was[language] === says[language])) return [];
    return [{ part, en: compareWords(was.en, says.en), fr: compareWords(was.fr, says.fr) }];
  });
}

/** Only for whoever sees both. */
export function comparePage(db: Db, actor: Actor, at: VersionAt): ComparePage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    const id = before(db).get(version.recommendation, version.number - 1);
    if (id === undefined) throw new NotFound();
    const old = mustSee(db, actor, { ...at, version: id });
    return {
      head: stepHead(version),
      before: { id, number: old.number },
      parts: partsOf(writtenOf(db, old.id), writtenOf(db, version.id)),
      facts: factsChanged(old, version, namesOf(db, actor, [old.id, version.id])),
    };
  });
}
