// The rows of a draft: the version, its sections, the clauses proposed with it. Called within a command.
import { and, eq, max } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { clause, seat, termsSection, termsVersion } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Language, otherLanguage } from "../../bilingual";
import { decidingCouncils } from "../../bodies/queries.server";
import type { Instant } from "../../dates";
import { newId } from "../../id";
import { writePair } from "../../pairs/pairs.server";
import { emptyText, passagesOf, plainOf } from "../../rich-text";
import { audiencesOfVersion } from "../audiences";
import { type ClauseValue, clauseSchemas } from "../clauses";
import { organizationKey } from "../import/organization-key";
import type { RecognisedTerms } from "../import/recognised";
import { sectionKeys } from "../sections";
import { sectionWords } from "../words";

/** The row of a new draft, visible to those who draft. */
export function insertVersion(
  tx: Db,
  body: Id,
  made: { now: Instant; documentId?: Id | null },
): { id: Id; number: number } {
  const top = tx
    .select({ number: max(termsVersion.number) })
    .from(termsVersion)
    .where(eq(termsVersion.bodyId, body))
    .get();
  const inForce = tx
    .select({ id: termsVersion.id })
    .from(termsVersion)
    .where(and(eq(termsVersion.bodyId, body), eq(termsVersion.state, "in-force")))
    .get();
  const id = newId();
  const number = (top?.number ?? 0) + 1;
  tx.insert(termsVersion)
    .values({
      id,
      bodyId: body,
      number,
      state: "draft",
      basedOnId: inForce?.id ?? null,
      madeAt: made.now,
      documentId: made.documentId ?? null,
    })
    .run();
  const councils = decidingCouncils(tx, body).map((council) => council.id);
  openTo(tx, { kind: "terms", id }, audiencesOfVersion("draft", { body, councils }));
  return { id, number };
}

export function insertSections(tx: Db, versionId: Id, recognised: RecognisedTerms, now: Instant): void {
  const { language } = recognised;
  sectionKeys.forEach((key, index) => {
    const found = recognised.sections.find((section) => section.key === key);
    const other = otherLanguage(language);
    const texts = { [language]: found?.text ?? emptyText, [other]: emptyText } as Record<
      Language,
      typeof emptyText
    >;
    const titles = {
      [language]: found?.title ?? sectionWords[language][key],
      [other]: sectionWords[other][key],
    } as Record<Language, string>;
    const pairId = writePair(tx, { source: language, en: texts.en, fr: texts.fr, by: null, at: now });
    tx.insert(termsSection)
      .values({
        id: newId(),
        versionId,
        key,
        number: index + 1,
        titleEn: titles.en,
        titleFr: titles.fr,
        pairId,
      })
      .run();
  });
}

/** The seat of the body that a seat clause continues: same level, same organization; else the unnamed one of its level. */
function seatContinued(tx: Db, body: Id, value: ClauseValue<"seat">, taken: Set<Id>): Id | null {
  const open = tx
    .select()
    .from(seat)
    .where(and(eq(seat.bodyId, body), eq(seat.state, "open")))
    .all();
  const free = open.filter((one) => one.level === value.level && !taken.has(one.id));
  const wanted = organizationKey(value.organization);
  const same = free.find(
    (one) => wanted !== "" && organizationKey({ en: one.organizationEn, fr: one.organizationFr }) === wanted,
  );
  const found = same ?? free.find((one) => value.number === "not-stated" && !one.numberStated);
  if (found) taken.add(found.id);
  return found?.id ?? null;
}

/** Clauses are numbered as their passages are read: 9.1 never stands after 9.2 in the text. */
function inReadingOrder({ clauses, sections }: RecognisedTerms): RecognisedTerms["clauses"] {
  const passages = new Map(
    sections.map(({ key, text }) => [key, passagesOf(text).map(({ content }) => plainOf(content).trim())]),
  );
  const placed = clauses.map((one) => ({
    one,
    section: sectionKeys.indexOf(one.section),
    passage: (passages.get(one.section) ?? []).indexOf(one.passage.trim()),
  }));
  placed.sort((a, b) => a.section - b.section || a.passage - b.passage);
  return placed.map(({ one }) => one);
}

export function insertClauses(tx: Db, version: { id: Id; body: Id }, recognised: RecognisedTerms): void {
  const taken = new Set<Id>();
  inReadingOrder(recognised).forEach((proposed, place) => {
    const { kind, section, passage } = proposed;
    const value = clauseSchemas[kind].parse(proposed.value);
    const seatId = proposed.kind === "seat" ? seatContinued(tx, version.body, proposed.value, taken) : null;
    tx.insert(clause)
      .values({
        id: newId(),
        versionId: version.id,
        kind,
        value,
        state: "proposed",
        section,
        passage,
        passageLanguage: recognised.language,
        place,
        seatId,
      })
      .run();
  });
}
