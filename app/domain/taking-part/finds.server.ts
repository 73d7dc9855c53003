// How what a jurisdiction stated of its part is found: on the page of the body, by whoever sees the body (S-10).
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Instant } from "../dates";
import type { FindableKind } from "../findable";
import { gathered } from "../search/gathered.server";
import type { PartQuality } from "./lifecycle";
import { partQualityWords, partWords } from "./words";

type Row = {
  id: Id;
  body: Id;
  bodyEn: string;
  bodyFr: string;
  acronymEn: string;
  acronymFr: string;
  jurisdictionEn: string;
  jurisdictionFr: string;
  code: string;
  quality: PartQuality;
  noteEn: string;
  noteFr: string;
  reference: string;
  at: Instant;
};

const parts = gathered<Row>(
  `select t.id, b.id as body, b.name_en as bodyEn, b.name_fr as bodyFr, b.acronym_en as acronymEn, b.acronym_fr as acronymFr,
     j.name_en as jurisdictionEn, j.name_fr as jurisdictionFr, j.code, t.quality, t.note_en as noteEn, t.note_fr as noteFr,
     t.reference, t.stated_at as at
   from taking_part t join body b on b.id = t.body_id join jurisdiction j on j.id = t.jurisdiction_id`,
  "t.id",
  (row) => {
    const { en, fr } = addresses("body", { body: row.body });
    return {
      id: row.id,
      changedAt: row.at,
      title: {
        en: `${row.jurisdictionEn} · ${partQualityWords.en[row.quality]}`,
        fr: `${row.jurisdictionFr} · ${partQualityWords.fr[row.quality]}`,
      },
      text: { en: row.noteEn, fr: row.noteFr },
      where: { en: row.bodyEn, fr: row.bodyFr },
      also: [
        ...[row.bodyEn, row.bodyFr, row.acronymEn, row.acronymFr, row.code, row.reference],
        ...[partWords.en.slice, partWords.fr.slice],
      ],
      href: { en: `${en}#parts`, fr: `${fr}#parts` },
      body: row.body,
      open: { kind: "body", id: row.body },
    };
  },
);

export const partsFinds: readonly FindableKind[] = [
  {
    kind: "part",
    name: { en: partWords.en.slice, fr: partWords.fr.slice },
    seenBy: "audience",
    entries: parts,
    all: "select id, stated_at as at from taking_part",
    madeOf: [
      { table: "taking_part", ids: (row) => `select ${row}.id as id` },
      {
        table: "jurisdiction",
        columns: ["name_en", "name_fr"],
        ids: (row) => `select t.id from taking_part t where t.jurisdiction_id = ${row}.id`,
      },
      {
        table: "body",
        columns: ["name_en", "name_fr", "acronym_en", "acronym_fr"],
        ids: (row) => `select t.id from taking_part t where t.body_id = ${row}.id`,
      },
    ],
  },
];
