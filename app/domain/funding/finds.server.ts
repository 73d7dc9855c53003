// How funding requests are found: exactly by their number, by their titles, their group and their supplier.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { filled, inBoth } from "../bilingual";
import type { Instant } from "../dates";
import type { FindableKind } from "../findable";
import { gathered } from "../search/gathered.server";
import { fundingWords } from "./words";

type Row = {
  id: Id;
  body: Id;
  label: string | null;
  titleEn: string;
  titleFr: string;
  supplier: string;
  at: Instant;
} & Record<"nameEn" | "nameFr" | "acronymEn" | "acronymFr", string>;
const whereOf = (acronym: string, label: string | null) => [acronym, label ?? ""].filter(Boolean).join(" · ");

const requests = gathered<Row>(
  `select f.id, f.body_id as body, f.number as label, f.title_en as titleEn, f.title_fr as titleFr, f.supplier, f.state_since as at,
     b.name_en as nameEn, b.name_fr as nameFr, b.acronym_en as acronymEn, b.acronym_fr as acronymFr
   from funding_request f join body b on b.id = f.body_id`,
  "f.id",
  (row) => {
    const title = filled({ en: row.titleEn, fr: row.titleFr });
    return {
      ...{ id: row.id, changedAt: row.at, body: row.body },
      title: { en: title.en || fundingWords.en.untitled, fr: title.fr || fundingWords.fr.untitled },
      names: row.label ? [row.label] : [],
      text: { en: "", fr: "" },
      where: {
        en: whereOf(row.acronymEn || row.acronymFr, row.label),
        fr: whereOf(row.acronymFr || row.acronymEn, row.label),
      },
      also: [row.label ?? "", row.supplier, row.nameEn, row.nameFr],
      href: addresses("funding-request", { request: row.id }),
    };
  },
);

export const fundingFinds: readonly FindableKind[] = [
  {
    kind: "funding",
    name: inBoth(fundingWords, (words) => words.requests),
    seenBy: "audience",
    entries: requests,
    all: "select f.id, f.state_since as at from funding_request f",
    madeOf: [
      {
        table: "funding_request",
        columns: ["title_en", "title_fr", "number", "supplier", "state_since"],
        ids: (row) => `select ${row}.id as id`,
      },
      {
        table: "body",
        columns: ["name_en", "name_fr", "acronym_en", "acronym_fr"],
        ids: (row) => `select f.id from funding_request f where f.body_id = ${row}.id`,
      },
    ],
  },
];
