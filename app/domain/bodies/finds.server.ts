// How bodies are found: by their names, their acronyms in both languages, what they are and what they serve.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Day, startOfDay } from "../dates";
import type { FindableKind } from "../findable";
import { gathered } from "../search/gathered.server";
import type { BodyKind } from "./lifecycle";
import { bodyKindWords, bodyWords } from "./words";

type Row = {
  id: Id;
  kind: BodyKind;
  nameEn: string;
  nameFr: string;
  acronymEn: string;
  acronymFr: string;
  priorityEn: string;
  priorityFr: string;
  createdOn: Day;
};

const called = (name: string, acronym: string): string => (name && acronym ? `${name} (${acronym})` : name);

const bodies = gathered<Row>(
  `select b.id, b.kind, b.name_en as nameEn, b.name_fr as nameFr, b.acronym_en as acronymEn, b.acronym_fr as acronymFr,
     b.priority_en as priorityEn, b.priority_fr as priorityFr, b.created_on as createdOn from body b`,
  "b.id",
  (row) => ({
    id: row.id,
    changedAt: startOfDay(row.createdOn),
    title: { en: called(row.nameEn, row.acronymEn), fr: called(row.nameFr, row.acronymFr) },
    names: [row.nameEn, row.nameFr, row.acronymEn, row.acronymFr],
    text: { en: row.priorityEn, fr: row.priorityFr },
    where: { en: bodyKindWords.en[row.kind], fr: bodyKindWords.fr[row.kind] },
    also: [bodyKindWords.en[row.kind], bodyKindWords.fr[row.kind]],
    href: addresses("body", { body: row.id }),
    body: row.id,
  }),
);

export const bodiesFinds: readonly FindableKind[] = [
  {
    kind: "body",
    name: { en: bodyWords.en.bodies, fr: bodyWords.fr.bodies },
    seenBy: "audience",
    entries: bodies,
    all: "select id, created_on as at from body",
    madeOf: [{ table: "body", ids: (row) => `select ${row}.id as id` }],
  },
];
