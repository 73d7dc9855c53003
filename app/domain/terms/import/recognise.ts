// B-9: a document becomes sections, clauses proposed beside their passages, and notes. What no section claims is kept.
import type { Language } from "../../bilingual";
import { passagesOf, plainOf } from "../../rich-text";
import { type SectionKey, sectionKeys } from "../sections";
import { bodyNamed } from "./body-named";
import { withCoChairs } from "./co-chairs";
import { reportsTo } from "./councils";
import { authority, balance, coChairTerm, decisionMode } from "./decision-clauses";
import { type Division, divide } from "./division";
import { fold } from "./fold";
import { cadence, coChairSilence, deadlines, notOffered, quorum } from "./meeting-clauses";
import { expenses, fundingRoute } from "./money-clauses";
import { documentNotes, missingSections, seatNotes } from "./notes";
import { type Read, readSections } from "./reading";
import {
  type ProposedClause,
  type RecognisedSection,
  type RecognisedTerms,
  type Unplaced,
  UnreadableDocument,
} from "./recognised";
import { seatsIn } from "./seats";
import { hasVisibleText, type SourceDocument } from "./source-document";
import { dated, daysNotStated, reporting, results, workPlanClause } from "./work-clauses";

const isBare = ({ text }: Division): boolean => text.content.length === 0;
const isPurpose = ({ key, title }: Division): boolean =>
  key === "mandate" && /purpose|objet|\bbut|raison/.test(fold(title));

/** "Purpose" is the mandate, unless another heading is the mandate and none the context. */
function withPurposePlaced(divisions: Division[]): Division[] {
  const hasMandate = divisions.some((one) => one.key === "mandate" && !isPurpose(one));
  const hasContext = divisions.some(({ key }) => key === "context");
  if (!hasMandate || hasContext) return divisions;
  return divisions.map((one) => (isPurpose(one) ? { ...one, key: "context" as const } : one));
}

/** A section met twice is one: the second heading stays in it as a passage. */
function joinedSection(key: SectionKey, parts: Division[]): RecognisedSection[] {
  const [first, ...others] = parts;
  if (!first) return [];
  const more = others.flatMap(({ title, text }) => [
    { type: "paragraph" as const, content: [{ type: "text" as const, text: title }] },
    ...text.content,
  ]);
  return [{ key, title: first.title, text: { type: "doc", content: [...first.text.content, ...more] } }];
}

/** Headings without text beside another of their section, as a table of contents has them. */
function spareHeadings(divisions: Division[]): Set<Division> {
  const told = new Set(divisions.filter((one) => !isBare(one)).map(({ key }) => key));
  const spare = new Set<Division>();
  for (const one of divisions) {
    if (isBare(one) && told.has(one.key)) spare.add(one);
    told.add(one.key);
  }
  return spare;
}

function placed(divisions: Division[]): { sections: RecognisedSection[]; unplaced: Unplaced[] } {
  const spare = spareHeadings(divisions);
  const isPlaced = (one: Division) => one.key !== null && !spare.has(one);
  const sections = sectionKeys.flatMap((key) =>
    joinedSection(
      key,
      divisions.filter((one) => one.key === key && isPlaced(one)),
    ),
  );
  const rest = divisions.filter((one) => !isPlaced(one));
  return { sections, unplaced: rest.map(({ title, text }) => ({ heading: title, text })) };
}

const frenchWords = /(?<![\p{L}'’])(?:le|la|les|des|du|et|aux|une|est|pour|dans|sur|par)(?!\p{L})/giu;
const englishWords = /(?<![\p{L}'’])(?:the|of|and|to|is|for|in|by|with|will|are|an|or)(?!\p{L})/giu;

function languageOf(divisions: Division[], text: string): Language {
  const headings = divisions.filter(({ language }) => language !== null);
  const french = headings.filter(({ language }) => language === "fr").length;
  const weight = 20 * (2 * french - headings.length);
  const count = (pattern: RegExp) => text.slice(0, 50_000).match(pattern)?.length ?? 0;
  return count(frenchWords) + weight > count(englishWords) ? "fr" : "en";
}

type Terms = { kind: RecognisedTerms["body"]["kind"]; language: Language };

function clausesIn(reads: Read[], { kind, language }: Terms): ProposedClause[] {
  const parents = kind === "council" ? [] : reportsTo(reads);
  const councils = parents.flatMap((clause) => (clause.kind === "reports-to" ? clause.value.councils : []));
  return [
    ...parents,
    ...withCoChairs(seatsIn(reads, councils, language), reads),
    ...[coChairTerm, cadence, quorum, balance, decisionMode].flatMap((clause) => clause(reads)),
    ...authority(reads, kind),
    ...[deadlines, coChairSilence, reporting, dated].flatMap((clause) => clause(reads)),
    ...[expenses, fundingRoute, results, workPlanClause].flatMap((clause) => clause(reads)),
  ];
}

const textOf = ({ title, text }: Division): string =>
  [title, ...passagesOf(text).map(({ content }) => plainOf(content))].join("\n");

const longestTitle = 160;

/** What stands before the first section, where a document names its body. */
function titlesOf(divisions: Division[]): string[] {
  const end = divisions.findIndex(({ key }) => key !== null);
  const opening = end === -1 ? divisions : divisions.slice(0, end);
  return opening
    .flatMap((one) => textOf(one).split("\n"))
    .filter((line) => line !== "" && line.length <= longestTitle);
}

/** Pure. Throws UnreadableDocument("no-sections") only where the document holds nothing to place. */
export function recognise(document: SourceDocument): RecognisedTerms {
  const divisions = withPurposePlaced(divide(document));
  const text = divisions.map(textOf).join("\n");
  if (!hasVisibleText(text)) throw new UnreadableDocument("no-sections");
  const { sections, unplaced } = placed(divisions);
  const language = languageOf(divisions, text);
  const body = bodyNamed(text, titlesOf(divisions));
  const reads = readSections(sections);
  const clauses = clausesIn(reads, { kind: body.kind, language });
  const notes = [
    ...documentNotes(document, text),
    ...seatNotes({ sections, reads }, clauses),
    ...daysNotStated(reads),
    ...notOffered(reads),
    ...missingSections(sections),
  ];
  return { language, body, sections, unplaced, clauses, notes };
}
