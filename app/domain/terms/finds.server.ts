// How terms of reference are found: a version by its body, each section by its words in both languages, each clause.
import { addresses } from "../../site-map";
import type { Bilingual } from "../bilingual";
import type { FindableKind } from "../findable";
import { passagesOf, plainOf, type RichText } from "../rich-text";
import { gathered } from "../search/gathered.server";
import { foundClauses } from "./found-clauses.server";
import { type OfVersion, ofVersion, partOf } from "./found-versions";
import { foundWords } from "./found-words";
import { sectionAnchor } from "./sections";

const versions = gathered<OfVersion>(
  `select v.id, ${ofVersion}, coalesce(v.put_at, v.made_at) as at from terms_version v join body b on b.id = v.body_id`,
  "v.id",
  (row) => ({
    ...partOf(row),
    title: { en: foundWords.en.version(row.number), fr: foundWords.fr.version(row.number) },
    text: { en: "", fr: "" },
    where: { en: row.nameEn || row.nameFr, fr: row.nameFr || row.nameEn },
    href: addresses("terms", { version: row.version }),
  }),
);

type SectionRow = OfVersion & { key: string; titleEn: string; titleFr: string; en: string; fr: string };

const wordsOf = (json: string): string =>
  passagesOf(JSON.parse(json) as RichText)
    .map(({ content }) => plainOf(content).trim())
    .filter(Boolean)
    .join(" ");

const at = (href: Bilingual, anchor: string): Bilingual => ({
  en: `${href.en}#${anchor}`,
  fr: `${href.fr}#${anchor}`,
});

const sections = gathered<SectionRow>(
  `select s.id, ${ofVersion}, p.changed_at as at, s.key, s.title_en as titleEn, s.title_fr as titleFr, p.en, p.fr
   from terms_section s join pair p on p.id = s.pair_id join terms_version v on v.id = s.version_id join body b on b.id = v.body_id`,
  "s.id",
  (row) => ({
    ...partOf(row),
    title: { en: row.titleEn, fr: row.titleFr },
    text: { en: wordsOf(row.en), fr: wordsOf(row.fr) },
    href: at(addresses("terms", { version: row.version }), sectionAnchor(row.key)),
  }),
);

const named = ["name_en", "name_fr", "acronym_en", "acronym_fr"] as const;
const inVersionsOf = (table: string) => (row: string) =>
  `select t.id from ${table} t join terms_version v on v.id = t.version_id where v.body_id = ${row}.id`;

export const termsFinds: readonly FindableKind[] = [
  {
    kind: "terms",
    name: { en: foundWords.en.terms, fr: foundWords.fr.terms },
    seenBy: "audience",
    entries: versions,
    all: "select v.id, coalesce(v.put_at, v.made_at) as at from terms_version v",
    madeOf: [
      { table: "terms_version", columns: ["put_at"], ids: (row) => `select ${row}.id as id` },
      {
        table: "body",
        columns: named,
        ids: (row) => `select v.id from terms_version v where v.body_id = ${row}.id`,
      },
    ],
  },
  {
    kind: "section",
    name: { en: foundWords.en.sections, fr: foundWords.fr.sections },
    seenBy: "audience",
    entries: sections,
    all: "select s.id, p.changed_at as at from terms_section s join pair p on p.id = s.pair_id",
    madeOf: [
      { table: "terms_section", ids: (row) => `select ${row}.id as id` },
      {
        table: "pair",
        columns: ["en", "fr", "changed_at"],
        ids: (row) => `select s.id from terms_section s where s.pair_id = ${row}.id`,
      },
      { table: "body", columns: named, ids: inVersionsOf("terms_section") },
    ],
  },
  {
    kind: "clause",
    name: { en: foundWords.en.clauses, fr: foundWords.fr.clauses },
    seenBy: "audience",
    entries: foundClauses,
    all: "select c.id, coalesce(c.confirmed_at, v.made_at) as at from clause c join terms_version v on v.id = c.version_id",
    madeOf: [
      { table: "clause", columns: ["kind", "value", "confirmed_at"], ids: (row) => `select ${row}.id as id` },
      { table: "body", columns: named, ids: inVersionsOf("clause") },
      // A clause names councils and governments by their codes.
      {
        table: "body",
        columns: named,
        ids: (row) => `select c.id from clause c where ${row}.kind = 'council'`,
      },
      { table: "jurisdiction", columns: ["name_en", "name_fr"], ids: () => "select c.id from clause c" },
    ],
  },
];
