// What the history of a list tells: its name, its levels and jurisdictions, and how many it takes, adds and leaves out.
// Lists and persons are counted, not named: some may not be open to whoever reads.
import { type Db, prepared } from "../../../db/connection";
import { type Bilingual, inBoth } from "../bilingual";
import { number } from "../format";
import {
  asItIs,
  type Change,
  differing,
  fieldOf,
  type Recorded,
  type Tellers,
} from "../ledger/changes.server";
import { levels, levelWords } from "../levels";
import { changedWords } from "./changed-words";

const named = prepared((db: Db) =>
  db.$client.prepare<[string], Bilingual>(
    "select name_en as en, name_fr as fr from jurisdiction where id in (select value from json_each(?)) order by precedence",
  ),
);

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

const joined = (parts: readonly Bilingual[]): Bilingual | null =>
  parts.length === 0
    ? null
    : { en: parts.map(({ en }) => en).join(", "), fr: parts.map(({ fr }) => fr).join(", ") };

const counted = (value: unknown): Bilingual => {
  const howMany = textsIn(value).length;
  return { en: number("en", howMany), fr: number("fr", howMany) };
};

const nameIn = (value: unknown, language: "En" | "Fr"): Bilingual | null => {
  const name = fieldOf(value, `name${language}`) ?? fieldOf(fieldOf(value, "name"), language.toLowerCase());
  return typeof name === "string" && name ? asItIs(name) : null;
};

function ruleIn(db: Db, value: unknown) {
  const rule = fieldOf(value, "rule");
  const chosen = textsIn(fieldOf(rule, "levels"));
  return {
    nameEn: nameIn(value, "En"),
    nameFr: nameIn(value, "Fr"),
    take: counted(fieldOf(rule, "take")),
    levels: joined(
      levels
        .filter((level) => chosen.includes(level))
        .map((level) => inBoth(levelWords, (words) => words[level])),
    ),
    jurisdictions: joined(named(db).all(JSON.stringify(textsIn(fieldOf(rule, "jurisdictions"))))),
    plus: counted(fieldOf(rule, "plus")),
    minus: counted(fieldOf(rule, "minus")),
  };
}

const keys = ["nameEn", "nameFr", "take", "levels", "jurisdictions", "plus", "minus"] as const;

function ruleChanges({ before, after }: Recorded, db: Db): Change[] {
  if (before === undefined || after === undefined) return [];
  const [was, is] = [ruleIn(db, before), ruleIn(db, after)];
  return differing(
    keys.map((key) => ({
      label: inBoth(changedWords, (words) => words[key]),
      before: was[key],
      after: is[key],
    })),
  );
}

export const listsTell: Tellers = { "lists.change": ruleChanges };
