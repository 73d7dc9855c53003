// The one table of formal texts in two languages (L-1). Slices that own a text call these inside their commands.
import { eq } from "drizzle-orm";
import type { Db } from "../../../db/connection";
import { pair as pairTable, person } from "../../../db/schema";
import type { Id } from "../actor";
import { type Language, languages } from "../bilingual";
import type { Instant } from "../dates";
import { newId } from "../id";
import { toPlain } from "../plain-text";
import { Invalid, NotPossible, refusalWords } from "../refusals";
import { emptyText, type RichText } from "../rich-text";
import { listedText } from "../rich-text-schema";
import { shownAs } from "../shown-as";
import { changedBy, type Edit, edited, isEitherSpared, isEmpty, type Pair, sparedBehind } from "./edit";
import { pairWords, textWords } from "./words";

type Row = typeof pairTable.$inferSelect;
export type StoredPair = Pair & { id: Id; edition: number; changedBy: Id | null; changedAt: Instant };

export function pairOf(row: Row): StoredPair {
  return {
    id: row.id,
    source: row.source,
    edition: row.edition,
    changedBy: row.changedBy,
    changedAt: row.changedAt,
    en: {
      text: row.en,
      state: row.enState,
      basis: row.enBasis,
      behindSince: row.enBehindSince,
      revisedBy: row.enRevisedBy,
    },
    fr: {
      text: row.fr,
      state: row.frState,
      basis: row.frBasis,
      behindSince: row.frBehindSince,
      revisedBy: row.frRevisedBy,
    },
  };
}

const columnsOf = (pair: Pair) => ({
  source: pair.source,
  noEffect: isEitherSpared(pair),
  en: pair.en.text,
  fr: pair.fr.text,
  enState: pair.en.state,
  frState: pair.fr.state,
  enBasis: pair.en.basis,
  frBasis: pair.fr.basis,
  enBehindSince: pair.en.behindSince,
  frBehindSince: pair.fr.behindSince,
  enRevisedBy: pair.en.revisedBy,
  frRevisedBy: pair.fr.revisedBy,
});

/** T-f: what is stored is what the allow list names, rebuilt from it. */
export function mustBeListed(field: string, text: unknown): RichText {
  const listed = listedText(text);
  if (listed) return listed;
  throw new Invalid([{ field, text: { en: textWords.en["not-listed"], fr: textWords.fr["not-listed"] } }]);
}

export type Written = {
  source: Language;
  en: RichText;
  fr: RichText;
  ready?: readonly Language[];
  by: Id | null;
  at: Instant;
};

/** A new pair: a side without text is missing, one with text a draft, or ready where a named person says so. */
export function writePair(tx: Db, written: Written): Id {
  const id = newId();
  const sides = { en: mustBeListed("en", written.en), fr: mustBeListed("fr", written.fr) };
  const side = (language: Language) => {
    const text = sides[language];
    const ready = written.ready?.includes(language) && written.by !== null && !isEmpty(text);
    const state = isEmpty(text) ? ("missing" as const) : ready ? ("ready" as const) : ("draft" as const);
    return { text, state, basis: null, behindSince: null, revisedBy: ready ? written.by : null };
  };
  const pair: Pair = { source: written.source, en: side("en"), fr: side("fr") };
  tx.insert(pairTable)
    .values({ id, ...columnsOf(pair), changedBy: written.by, changedAt: written.at })
    .run();
  return id;
}

/** Copies a text for the next version of what holds it; both sides keep their states. */
export function copyPair(tx: Db, from: Id, now: Instant): Id {
  const row = tx.select().from(pairTable).where(eq(pairTable.id, from)).get();
  const id = newId();
  if (!row) return writePair(tx, { source: "en", en: emptyText, fr: emptyText, by: null, at: now });
  tx.insert(pairTable)
    .values({ ...row, id, edition: 1, changedAt: now })
    .run();
  return id;
}

export type EditTyped = Omit<Edit, "by" | "at"> & { edition: number };

/** Edits a pair under its edition (T-4); a stale edit is refused with both texts. Returns what changed. */
export function editPair(
  tx: Db,
  id: Id,
  typed: EditTyped,
  by: { person: Id | null; at: Instant },
): Language[] {
  const row = tx.select().from(pairTable).where(eq(pairTable.id, id)).get();
  if (!row) throw new Error(`the pair ${id} is missing`);
  const before = pairOf(row);
  if (before.edition !== typed.edition) throw staleEdit(tx, before);
  const texts = { en: mustBeListed("en", typed.texts.en), fr: mustBeListed("fr", typed.texts.fr) };
  const problems = languages.filter((language) => typed.ready[language] && isEmpty(texts[language]));
  if (problems.length > 0) {
    throw new Invalid(
      problems.map((language) => ({
        field: `${language}Ready`,
        text: { en: pairWords.en["empty-not-ready"], fr: pairWords.fr["empty-not-ready"] },
      })),
    );
  }
  const edit: Edit = { ...typed, texts, by: by.person, at: by.at };
  store(tx, before, edited(before, edit), by);
  return changedBy(before, edit);
}

/** L-1: takes back that a change has no effect on the other language. */
export function putSparedBehind(tx: Db, id: Id, by: { person: Id | null; at: Instant }): void {
  const row = tx.select().from(pairTable).where(eq(pairTable.id, id)).get();
  if (!row) throw new Error(`the pair ${id} is missing`);
  const before = pairOf(row);
  store(tx, before, sparedBehind(before, by.at), by);
}

function store(tx: Db, before: StoredPair, after: Pair, by: { person: Id | null; at: Instant }): void {
  tx.update(pairTable)
    .set({ ...columnsOf(after), edition: before.edition + 1, changedBy: by.person, changedAt: by.at })
    .where(eq(pairTable.id, before.id))
    .run();
}

/** T-4: who changed it meanwhile, and what it says now. */
export function staleEdit(tx: Db, standing: StoredPair): NotPossible {
  const found = standing.changedBy
    ? tx.select().from(person).where(eq(person.id, standing.changedBy)).get()
    : undefined;
  const text = { en: refusalWords.en["changed-meanwhile"], fr: refusalWords.fr["changed-meanwhile"] };
  return new NotPossible(
    { text, rule: "T-4" },
    {
      by: found ? shownAs(found) : { en: "", fr: "" },
      at: standing.changedAt,
      edition: standing.edition,
      fields: languages.map((language) => ({ name: language, theirs: toPlain(standing[language].text) })),
    },
  );
}
