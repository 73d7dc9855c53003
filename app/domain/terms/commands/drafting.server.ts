// How a version begins: from a document (B-9), from the version in force, or from an empty template.
import { and, eq, max } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { clause, seat, termsSection, termsVersion, unplacedPassage } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Bilingual, type Language, otherLanguage } from "../../bilingual";
import { insertBody } from "../../bodies/commands.server";
import type { BodyTyped } from "../../bodies/forms";
import { bodyHead, decidingCouncils } from "../../bodies/queries.server";
import { type Asker, command } from "../../command.server";
import type { Instant } from "../../dates";
import { folded } from "../../format";
import { newId } from "../../id";
import { copyPair, writePair } from "../../pairs/pairs.server";
import { insertFile, type Stored } from "../../papers/files.server";
import { because, NotPossible } from "../../refusals";
import { emptyText } from "../../rich-text";
import { audiencesOfVersion } from "../audiences";
import { clauseSchemas, type ClauseValue } from "../clauses";
import { organizationsIn } from "../import/organizations";
import type { RecognisedTerms } from "../import/recognised";
import { termsPolicies } from "../policy";
import { sectionKeys } from "../sections";
import { sectionWords, termsWords } from "../words";

/** The row of a new draft, visible to those who draft. */
function insertVersion(tx: Db, body: Id, made: { now: Instant; documentId?: Id | null }): { id: Id; number: number } {
  const top = tx.select({ number: max(termsVersion.number) }).from(termsVersion).where(eq(termsVersion.bodyId, body)).get();
  const inForce = tx.select({ id: termsVersion.id }).from(termsVersion).where(and(eq(termsVersion.bodyId, body), eq(termsVersion.state, "in-force"))).get();
  const id = newId();
  const number = (top?.number ?? 0) + 1;
  tx.insert(termsVersion)
    .values({ id, bodyId: body, number, state: "draft", basedOnId: inForce?.id ?? null, madeAt: made.now, documentId: made.documentId ?? null })
    .run();
  const councils = decidingCouncils(tx, body).map((council) => council.id);
  openTo(tx, { kind: "terms", id }, audiencesOfVersion("draft", { body, councils }));
  return { id, number };
}

function insertSections(tx: Db, versionId: Id, recognised: RecognisedTerms, now: Instant): void {
  const { language } = recognised;
  sectionKeys.forEach((key, index) => {
    const found = recognised.sections.find((section) => section.key === key);
    const other = otherLanguage(language);
    const texts = { [language]: found?.text ?? emptyText, [other]: emptyText } as Record<Language, typeof emptyText>;
    const titles = { [language]: found?.title ?? sectionWords[language][key], [other]: sectionWords[other][key] } as Record<Language, string>;
    const pairId = writePair(tx, { source: language, en: texts.en, fr: texts.fr, by: null, at: now });
    tx.insert(termsSection).values({ id: newId(), versionId, key, number: index + 1, titleEn: titles.en, titleFr: titles.fr, pairId }).run();
  });
}

/** What an organization is called however a document writes it: "ESDC/Service Canada" is the department. */
function organizationKey({ en, fr }: Bilingual): string {
  const known = organizationsIn(en).at(0) ?? organizationsIn(fr).at(0);
  return folded(known ? known.organization.name.en : en || fr);
}

/** The seat of the body that a seat clause continues: same level, same organization; else the unnamed one of its level. */
function seatContinued(tx: Db, body: Id, value: ClauseValue<"seat">, taken: Set<Id>): Id | null {
  const open = tx.select().from(seat).where(and(eq(seat.bodyId, body), eq(seat.state, "open"))).all();
  const free = open.filter((one) => one.level === value.level && !taken.has(one.id));
  const wanted = organizationKey(value.organization);
  const same = free.find((one) => wanted !== "" && organizationKey({ en: one.organizationEn, fr: one.organizationFr }) === wanted);
  const found = same ?? free.find((one) => value.number === "not-stated" && !one.numberStated);
  if (found) taken.add(found.id);
  return found?.id ?? null;
}

function insertClauses(tx: Db, version: { id: Id; body: Id }, recognised: RecognisedTerms): void {
  const taken = new Set<Id>();
  recognised.clauses.forEach((proposed, place) => {
    const { kind, section, passage } = proposed;
    const value = clauseSchemas[kind].parse(proposed.value);
    const seatId = proposed.kind === "seat" ? seatContinued(tx, version.body, proposed.value, taken) : null;
    tx.insert(clause)
      .values({ id: newId(), versionId: version.id, kind, value, state: "proposed", section, passage, passageLanguage: recognised.language, place, seatId })
      .run();
  });
}

/** `stored`: the file has no row yet, and gets it with the draft. */
export type DraftFrom = { recognised: RecognisedTerms; document: { id: Id | null; name: string; stored?: Stored } };
/** The body of an imported document: one that is known, or a new one with what the person said of it. */
export type BodyOfDraft = { known: Id } | { proposed: BodyTyped };

/** B-9: makes a draft version from a recognised document. Every proposed clause awaits a person's confirmation. */
export function makeDraft(asker: Asker, from: DraftFrom, about: BodyOfDraft): { version: Id; body: Id; number: number } {
  return command(asker, {
    policy: termsPolicies.import,
    find: (tx, actor) => {
      if ("proposed" in about) return {};
      const head = bodyHead(tx, actor, about.known);
      return head && { body: head.id };
    },
    run: ({ tx, actor, now, record }) => {
      const body = "known" in about ? about.known : insertBody(tx, about.proposed);
      const { stored } = from.document;
      const documentId = stored ? insertFile(tx, stored, { person: actor.person, at: now }) : from.document.id;
      const { id, number } = insertVersion(tx, body, { now, documentId });
      insertSections(tx, id, from.recognised, now);
      insertClauses(tx, { id, body }, from.recognised);
      from.recognised.unplaced.forEach(({ heading, text }, place) => {
        tx.insert(unplacedPassage).values({ id: newId(), versionId: id, place, language: from.recognised.language, heading, text }).run();
      });
      const says = { en: termsWords.en.imported(number, from.document.name), fr: termsWords.fr.imported(number, from.document.name) };
      record({ kind: "terms", id }, says, { after: { sections: from.recognised.sections.length, clauses: from.recognised.clauses.length, unplaced: from.recognised.unplaced.length } });
      return { version: id, body, number };
    },
  });
}

/** The next version, written from the one in force: texts, states and clauses are copied. */
export function startNextVersion(asker: Asker, body: Id): Id {
  return command(asker, {
    policy: termsPolicies.draft,
    find: (tx, actor) => {
      const head = bodyHead(tx, actor, body);
      return head && { body: head.id };
    },
    run: ({ tx, now, record }) => {
      const base = tx.select().from(termsVersion).where(and(eq(termsVersion.bodyId, body), eq(termsVersion.state, "in-force"))).get();
      if (!base) throw new NotPossible(because(termsWords, (words) => words["no-base"], "B-2"));
      const { id, number } = insertVersion(tx, body, { now });
      for (const section of tx.select().from(termsSection).where(eq(termsSection.versionId, base.id)).all()) {
        tx.insert(termsSection).values({ ...section, id: newId(), versionId: id, pairId: copyPair(tx, section.pairId, now) }).run();
      }
      for (const kept of tx.select().from(clause).where(and(eq(clause.versionId, base.id), eq(clause.state, "confirmed"))).all()) {
        tx.insert(clause).values({ ...kept, id: newId(), versionId: id, edition: 1 }).run();
      }
      const says = { en: termsWords.en.draftedFrom(number, base.number), fr: termsWords.fr.draftedFrom(number, base.number) };
      record({ kind: "terms", id }, says, { before: base.id });
      return id;
    },
  });
}

/** A first version from the empty template, for a body that has no document. */
export function startFirstVersion(asker: Asker, body: Id, source: Language): Id {
  return command(asker, {
    policy: termsPolicies.draft,
    find: (tx, actor) => {
      const head = bodyHead(tx, actor, body);
      return head && { body: head.id };
    },
    run: ({ tx, now, record }) => {
      const { id, number } = insertVersion(tx, body, { now });
      insertSections(tx, id, { language: source, body: { name: "", acronym: null, kind: "working-group", createdOn: null }, sections: [], unplaced: [], clauses: [], notes: [] }, now);
      record({ kind: "terms", id }, { en: termsWords.en.drafted(number), fr: termsWords.fr.drafted(number) });
      return id;
    },
  });
}
