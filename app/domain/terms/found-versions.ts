import type { Id } from "../actor";
import type { Instant } from "../dates";
import type { Findable } from "../findable";
import { foundWords } from "./found-words";

/** A row of something that belongs to a version of terms of reference. */
export type OfVersion = {
  id: Id;
  version: Id;
  number: number;
  body: Id;
  nameEn: string;
  nameFr: string;
  acronymEn: string;
  acronymFr: string;
  at: Instant;
};
export const ofVersion = `v.id as version, v.number, v.body_id as body, b.name_en as nameEn, b.name_fr as nameFr,
  b.acronym_en as acronymEn, b.acronym_fr as acronymFr`;

const bodyNames = (row: OfVersion) => [row.nameEn, row.nameFr, row.acronymEn, row.acronymFr];

/** A part of a version: whoever sees the version sees it. */
export const partOf = (
  row: OfVersion,
): Pick<Findable, "id" | "changedAt" | "where" | "also" | "body" | "open"> => ({
  id: row.id,
  changedAt: row.at,
  where: {
    en: foundWords.en.versionOf(row.acronymEn || row.nameEn || row.nameFr, row.number),
    fr: foundWords.fr.versionOf(row.acronymFr || row.nameFr || row.nameEn, row.number),
  },
  also: bodyNames(row),
  body: row.body,
  open: { kind: "terms", id: row.version },
});
