import { and, eq } from "drizzle-orm";
import { clause, termsSection } from "../../../db/schema";
import type { Id } from "../actor";
import type { Language } from "../bilingual";
import { documentOf, type RichText } from "../rich-text";
import { addClause, writeClause } from "../terms/commands/clauses.server";
import { startFirstVersion, startNextVersion } from "../terms/commands/drafting.server";
import { takeIn } from "../terms/commands/past.server";
import { editSection } from "../terms/commands/texts.server";
import type { SectionKey } from "../terms/sections";
import { sectionKeys } from "../terms/sections";
import type { World } from "./make.server";
import type { Amendment, DemonstrationClause, DemonstrationTerms, TwoSided } from "./terms";

const textOf = (passages: readonly TwoSided[], language: Language): RichText =>
  documentOf(
    passages.map(({ kind, depth, [language]: text }) => ({ kind, depth, content: [{ type: "text", text }] })),
  );

const editionOf = (world: World, version: Id, section: SectionKey): number => {
  const { db } = world.house;
  const found = db
    .select()
    .from(termsSection)
    .where(and(eq(termsSection.versionId, version), eq(termsSection.key, section)))
    .get();
  const row = db.$client
    .prepare<[string], number>("select edition from pair where id = ?")
    .pluck()
    .get(found?.pairId ?? "");
  return row ?? 0;
};

function addAll(
  world: World,
  version: Id,
  terms: DemonstrationTerms,
  clauses: readonly DemonstrationClause[],
): Map<string, Id> {
  const seats = new Map<string, Id>();
  for (const { kind, value, section, passage, seat } of clauses) {
    const founding = passage === null ? "" : (terms.sections[section][passage]?.[terms.source] ?? "");
    const id = addClause(world.as("secretariat-analyst"), version, {
      kind,
      section,
      value,
      passage: founding,
      language: terms.source,
    });
    if (seat) seats.set(seat, id);
  }
  return seats;
}

/** A body's first terms, written, taken in from the past, with the seats they open. */
export function layTerms(world: World, terms: DemonstrationTerms): Id {
  const analyst = world.as("secretariat-analyst");
  const body = world.bodies.get(terms.body) ?? "";
  const version = startFirstVersion(analyst, body, terms.source);
  for (const section of sectionKeys) {
    const passages = terms.sections[section];
    const texts = { en: textOf(passages, "en"), fr: textOf(passages, "fr") };
    editSection(
      analyst,
      { version, section },
      { texts, ready: { en: true, fr: true }, noEffect: false, edition: 1 },
    );
  }
  const clauses = addAll(world, version, terms, terms.clauses);
  takeIn(analyst, version, { adoptedOn: terms.adoptedOn, adoptedBy: terms.adoptedBy });
  for (const [key, id] of clauses) {
    const row = world.house.db.select().from(clause).where(eq(clause.id, id)).get();
    if (row?.seatId) world.seats.set(key as Parameters<typeof world.seats.set>[0], row.seatId);
  }
  return version;
}

/** The next version, under way: some sections changed, one side behind. */
export function amend(world: World, terms: DemonstrationTerms, amendment: Amendment): void {
  world.wait(14);
  const analyst = world.as("secretariat-analyst");
  const version = startNextVersion(analyst, world.bodies.get(terms.body) ?? "");
  for (const { section, passages, behind } of amendment.changed) {
    const before = terms.sections[section];
    const texts = {
      en: textOf(behind === "en" ? before : passages, "en"),
      fr: textOf(behind === "fr" ? before : passages, "fr"),
    };
    const ready = { en: behind !== "en", fr: behind !== "fr" };
    editSection(
      analyst,
      { version, section },
      { texts, ready, noEffect: false, edition: editionOf(world, version, section) },
    );
  }
  amendClauses(world, version, terms, amendment);
}

/** Clauses that change are written, those that are new are added, beside the passages of the changed sections. */
function amendClauses(world: World, version: Id, terms: DemonstrationTerms, amendment: Amendment): void {
  const analyst = world.as("secretariat-analyst");
  const sections = {
    ...terms.sections,
    ...Object.fromEntries(amendment.changed.map(({ section, passages }) => [section, passages])),
  };
  const standing = world.house.db.select().from(clause).where(eq(clause.versionId, version)).all();
  for (const next of amendment.clauses) {
    if (next.kind === "seat" && next.seat !== null) continue;
    const same = next.kind === "seat" ? undefined : standing.find((row) => row.kind === next.kind);
    if (same && JSON.stringify(same.value) === JSON.stringify(next.value)) continue;
    if (same) writeClause(analyst, { version, clause: same.id, edition: same.edition }, next.value);
    else addAll(world, version, { ...terms, sections }, [next]);
  }
}
