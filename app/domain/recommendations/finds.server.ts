// How recommendations are found: exactly by their number, by their titles, and by their group.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Bilingual, filled } from "../bilingual";
import type { Instant } from "../dates";
import type { FindableKind } from "../findable";
import { gathered } from "../search/gathered.server";
import { recommendationWords } from "./words";

type Row = {
  id: Id;
  body: Id;
  label: string | null;
  number: number;
  titleEn: string;
  titleFr: string;
  at: Instant;
} & Record<"nameEn" | "nameFr" | "acronymEn" | "acronymFr", string>;

function titleOf({ titleEn, titleFr, number }: Row): Bilingual {
  const { en, fr } = filled({ en: titleEn, fr: titleFr });
  return {
    en: recommendationWords.en.version(en || recommendationWords.en.untitled, number),
    fr: recommendationWords.fr.version(fr || recommendationWords.fr.untitled, number),
  };
}

const whereOf = (acronym: string, label: string | null) => [acronym, label ?? ""].filter(Boolean).join(" · ");

const versions = gathered<Row>(
  `select v.id, r.body_id as body, r.number as label, v.number, v.title_en as titleEn, v.title_fr as titleFr, v.state_since as at,
     b.name_en as nameEn, b.name_fr as nameFr, b.acronym_en as acronymEn, b.acronym_fr as acronymFr
   from recommendation_version v join recommendation r on r.id = v.recommendation_id join body b on b.id = r.body_id`,
  "v.id",
  (row) => ({
    ...{ id: row.id, changedAt: row.at, body: row.body, title: titleOf(row) },
    names: row.label ? [row.label] : [],
    text: { en: "", fr: "" },
    where: {
      en: whereOf(row.acronymEn || row.acronymFr, row.label),
      fr: whereOf(row.acronymFr || row.acronymEn, row.label),
    },
    also: [row.label ?? "", row.nameEn, row.nameFr, row.acronymEn, row.acronymFr],
    href: addresses("recommendation", { version: row.id }),
  }),
);

const ofRecommendation = (recommendation: string) =>
  `select v.id from recommendation_version v where v.recommendation_id = ${recommendation}`;

export const recommendationsFind: readonly FindableKind[] = [
  {
    kind: "recommendation",
    name: { en: recommendationWords.en.recommendations, fr: recommendationWords.fr.recommendations },
    seenBy: "audience",
    entries: versions,
    all: "select v.id, v.state_since as at from recommendation_version v",
    madeOf: [
      {
        table: "recommendation_version",
        columns: ["title_en", "title_fr", "state_since"],
        ids: (row) => `select ${row}.id as id`,
      },
      { table: "recommendation", columns: ["number"], ids: (row) => ofRecommendation(`${row}.id`) },
      {
        table: "body",
        columns: ["name_en", "name_fr", "acronym_en", "acronym_fr"],
        ids: (row) =>
          `select v.id from recommendation r join recommendation_version v on v.recommendation_id = r.id where r.body_id = ${row}.id`,
      },
    ],
  },
];
