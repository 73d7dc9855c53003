// the evidence of a recommendation: the list, one paper, and the file itself.
import { readFileSync } from "node:fs";
import { atOnce, type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import type { Instant } from "../../dates";
import type { House } from "../../house";
import { pathOfFile } from "../../papers/files.server";
import { typeOf } from "../../papers/kinds";
import { mustBeAllowed, type Offer, offer } from "../../permissions";
import { NotFound } from "../../refusals";
import { recommendationPolicies } from "../policy";
import { type At, headOf, mustSee, type RecommendationHead } from "./head.server";
import { type Marks, marksOf } from "./marks.server";

export type PaperLine = {
  id: Id;
  /** The version it was added to: a later one shows it too. */
  version: Id;
  number: number;
  title: Bilingual;
  language: "en" | "fr" | "both";
  file: string;
  bytes: number;
  addedAt: Instant;
  withdrawnAt: Instant | null;
};

type Row = Omit<PaperLine, "title"> & { titleEn: string; titleFr: string };
const lines = prepared((db: Db) =>
  db.$client.prepare<[{ version: Id; keys: string }], Row>(`
    select p.id, o.id as version, o.number, p.title_en as titleEn, p.title_fr as titleFr, p.language, f.name as file, f.bytes,
      p.added_at as addedAt, p.withdrawn_at as withdrawnAt
    from recommendation_version v
      join recommendation_version o on o.recommendation_id = v.recommendation_id and o.number <= v.number
      join recommendation_paper p on p.version_id = o.id join file f on f.id = p.file_id
    where v.id = :version and (o.id = v.id or ${visibleSql("recommendation", "o.id")})
    order by o.number desc, p.added_at, p.id`),
);

/** The papers of a version that somebody sees, with those of the versions before it. */
export const papersOf = (db: Db, actor: Actor, version: Id): PaperLine[] =>
  lines(db)
    .all({ version, keys: keysOfActor(actor) })
    .map(({ titleEn, titleFr, ...row }) => ({ ...row, title: { en: titleEn, fr: titleFr } }));

export type PapersPage = {
  head: RecommendationHead;
  papers: PaperLine[];
  add: Offer;
  withdraw: Offer;
  asked: Marks | null;
};

export function papersPage(db: Db, actor: Actor, at: At): PapersPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    const marks = marksOf(db, version);
    return {
      ...{ head: headOf(version), papers: papersOf(db, actor, version.id) },
      add: offer(actor, recommendationPolicies.addPaper, version),
      withdraw: offer(actor, recommendationPolicies.withdrawPaper, version),
      asked: marks?.parts.includes("papers") ? marks : null,
    };
  });
}

type OneRow = { titleEn: string; titleFr: string; file: string; storedAs: string };
const one = prepared((db: Db) =>
  db.$client.prepare<[{ version: Id; paper: Id; keys: string }], OneRow>(`
    select p.title_en as titleEn, p.title_fr as titleFr, f.name as file, f.stored_as as storedAs
    from recommendation_paper p join file f on f.id = p.file_id
    where p.id = :paper and p.version_id = :version and p.withdrawn_at is null and ${visibleSql("recommendation", "p.version_id")}`),
);

function paperSeen(db: Db, actor: Actor, at: { version: Id; paper: Id }): OneRow {
  const found = one(db).get({ ...at, keys: keysOfActor(actor) });
  if (!found) throw new NotFound();
  return found;
}

export type WithdrawPaperPage = {
  head: RecommendationHead;
  paper: { title: Bilingual; file: string };
  /** Others than those who draft have seen it: it stays on record. */
  wasShared: boolean;
};

export function withdrawPaperPage(db: Db, actor: Actor, at: At & { paper: Id }): WithdrawPaperPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    const { titleEn, titleFr, file } = paperSeen(db, actor, at);
    mustBeAllowed(actor, recommendationPolicies.withdrawPaper, version);
    const paper = { title: { en: titleEn, fr: titleFr }, file };
    return { head: headOf(version), paper, wasShared: version.wasShared };
  });
}

/** T-2: the file, for those who see the version; never opened by the browser itself. */
export function paperFile(
  house: House,
  actor: Actor,
  at: { version: Id; paper: Id },
): { name: string; type: string; content: Uint8Array } {
  const { file, storedAs } = paperSeen(house.db, actor, at);
  return {
    name: file,
    type: typeOf(file),
    content: readFileSync(pathOfFile(house.dataDirectory, storedAs)),
  };
}
