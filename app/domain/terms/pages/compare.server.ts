// B-7: two versions, clause by clause and section by section, per language, in words added and removed.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { type Bilingual, type Language, languages } from "../../bilingual";
import { type ComparedRow, compareTexts, compareWords, type WordChange } from "../../compare";
import { isReadySide } from "../../pairs/lifecycle";
import { NotFound } from "../../refusals";
import { passagesOf, type RichText } from "../../rich-text";
import { repeatable } from "../clauses";
import type { SectionKey } from "../sections";
import {
  type ClauseRead,
  choosable,
  clausesOf,
  type DefaultShown,
  defaultsBeside,
  namesOf,
} from "./clauses.server";
import { comparable } from "./comparable";
import { type SectionRead, sectionsOf } from "./sections.server";
import { headOf, type VersionHead } from "./version.server";
import { versionSeen, versionsOf } from "./version-row.server";

type Parts = WordChange[];
export type ComparedClause = {
  key: string;
  title: Bilingual;
  kind: "added" | "removed" | "changed";
  en: Parts;
  fr: Parts;
  /** B-2: what applies where a clause was removed and a default stands for it. */
  byDefault: Bilingual | null;
};
/** `isUnwritten`: this version has no text in the language yet; that is no deletion. */
export type ComparedSide = { isSame: boolean; isUnwritten: boolean; rows: ComparedRow[] };
export type ComparedSection = {
  key: SectionKey;
  number: number;
  title: Bilingual;
  en: ComparedSide;
  fr: ComparedSide;
};
export type ComparePage = {
  head: VersionHead;
  other: { id: Id; number: number } | null;
  /** The versions it can be compared with. */
  others: { id: Id; number: number }[];
  clauses: ComparedClause[];
  unchangedClauses: number;
  sections: ComparedSection[];
};

function sideOf(before: RichText | undefined, { text: after, state }: SectionRead[Language]): ComparedSide {
  const isUnwritten = passagesOf(after).length === 0 && !isReadySide(state);
  if (isUnwritten) return { isSame: false, isUnwritten, rows: [] };
  return { isUnwritten, ...compareTexts(before, after) };
}

function sectionOf(after: SectionRead, before: SectionRead | undefined): ComparedSection {
  const { key, number, title } = after;
  return {
    key,
    number,
    title,
    en: sideOf(before?.en.text, after.en),
    fr: sideOf(before?.fr.text, after.fr),
  };
}

/** The clause of the other version that this one continues: the same kind; for a seat, the same seat or the same words. */
function isContinued(one: ClauseRead, other: ClauseRead): boolean {
  if (one.shown.kind !== other.shown.kind) return false;
  if (!repeatable.includes(one.shown.kind)) return true;
  if (one.seat !== null && other.seat !== null) return one.seat === other.seat;
  return one.shown.says.en === other.shown.says.en && one.shown.says.fr === other.shown.says.fr;
}

const partsOf = (kind: "added" | "removed", { shown }: ClauseRead) => ({
  en: [{ kind, text: shown.says.en }],
  fr: [{ kind, text: shown.says.fr }],
});

function comparedClauses(
  before: ClauseRead[],
  after: ClauseRead[],
  defaults: readonly DefaultShown[],
): { changed: ComparedClause[]; unchanged: number } {
  const left = [...before];
  const changed: ComparedClause[] = [];
  for (const now of after) {
    const { id, title, says } = now.shown;
    const place = left.findIndex((then) => isContinued(then, now));
    const [then] = place === -1 ? [] : left.splice(place, 1);
    if (!then) changed.push({ key: id, title, kind: "added", ...partsOf("added", now), byDefault: null });
    else if (comparable(then.value) !== comparable(now.value)) {
      const [en, fr] = languages.map((side: Language) => compareWords(then.shown.says[side], says[side]));
      changed.push({ key: id, title, kind: "changed", en: en ?? [], fr: fr ?? [], byDefault: null });
    }
  }
  const removed = left.map(
    (then): ComparedClause => ({
      key: then.shown.id,
      title: then.shown.title,
      kind: "removed",
      ...partsOf("removed", then),
      byDefault: defaults.find(({ kind }) => kind === then.shown.kind)?.says ?? null,
    }),
  );
  return { changed: [...changed, ...removed], unchanged: after.length - changed.length };
}

export function comparePage(db: Db, actor: Actor, at: { version: Id; with: string | null }): ComparePage {
  return atOnce(db, () => {
    const { version, dates } = versionSeen(db, actor, at.version);
    const others = versionsOf(db, actor, version.body)
      .filter(({ id }) => id !== version.id)
      .map(({ id, number }) => ({ id, number }));
    const before = others.find(({ number }) => number < version.number);
    const usual = others.find(({ id }) => id === dates.basedOn) ?? before ?? null;
    const other = at.with === null ? usual : others.find(({ id }) => id === at.with);
    if (other === undefined) throw new NotFound();
    const page = { head: headOf(version), other, others };
    if (other === null) return { ...page, clauses: [], unchangedClauses: 0, sections: [] };
    const names = namesOf(choosable(db));
    const standingOf = (id: Id) => clausesOf(db, id, names).filter(({ shown }) => shown.isStanding);
    const standing = standingOf(version.id);
    const { changed, unchanged } = comparedClauses(
      standingOf(other.id),
      standing,
      defaultsBeside(standing, names),
    );
    const old = sectionsOf(db, other.id);
    const sections = sectionsOf(db, version.id).map((section) =>
      sectionOf(
        section,
        old.find(({ key }) => key === section.key),
      ),
    );
    return { ...page, clauses: changed, unchangedClauses: unchanged, sections };
  });
}
