// what the secretariat returned as incomplete, until it is submitted again.
import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Instant } from "../../dates";
import { isBeingCompleted, isDraft } from "../lifecycle";
import { type FormPart, formParts } from "../parts";
import type { Recommended } from "../version.server";

export type Marks = { parts: FormPart[]; what: Bilingual; at: Instant };

const last = prepared((db: Db) =>
  db.$client.prepare<[Id], { parts: string; en: string; fr: string; at: Instant }>(
    `select parts, en, fr, returned_at as at from recommendation_return
     where version_id = ? order by returned_at desc limit 1`,
  ),
);

export function marksOf(db: Db, version: Recommended): Marks | null {
  if (!isDraft(version.state) && !isBeingCompleted(version.state)) return null;
  const row = last(db).get(version.id);
  if (!row || row.at < (version.submittedAt ?? 0)) return null;
  const named = JSON.parse(row.parts) as string[];
  const parts = formParts.filter((part) => named.includes(part));
  return { parts, what: { en: row.en, fr: row.fr }, at: row.at };
}
