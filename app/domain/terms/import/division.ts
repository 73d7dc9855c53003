// A document cut at its headings. Every line falls into exactly one division, in the order of the document.
import type { Language } from "../../bilingual";
import type { RichText } from "../../rich-text";
import type { SectionKey } from "../sections";
import { signBullet } from "./bullets";
import type { Heading, Manner } from "./heading";
import { depthOfNumber, sectionNamedIn } from "./headings";
import { knownHeadings, wordsIn } from "./known-headings";
import { levelLabel } from "./level-labels";
import { before, endsApart, isBlank, isFinished, type Page, widthOf } from "./page";
import { repaired, tidy } from "./repair";
import { hasVisibleText, plainLine, type SourceDocument } from "./source-document";

export type Division = { key: SectionKey | null; language: Language | null; title: string; text: RichText };

/** Tables whose left column names sections are a layout; others hold content. */
export function layoutTables(document: SourceDocument): Set<number> {
  const wide = new Set(document.lines.flatMap(({ cell }) => (cell && cell.column > 0 ? [cell.table] : [])));
  const labels = new Map<number, Set<SectionKey>>();
  for (const { cell, text } of document.lines) {
    const section = cell?.column === 0 && wordsIn(text) <= 6 ? sectionNamedIn(text) : null;
    if (cell && section && wide.has(cell.table)) {
      labels.set(cell.table, (labels.get(cell.table) ?? new Set()).add(section.key));
    }
  }
  return new Set([...labels].filter(([, keys]) => keys.size >= 2).map(([table]) => table));
}

const unknown = (line: number, title: string, rest: string, manner: Manner): Heading => ({
  line,
  lines: 1,
  key: null,
  language: null,
  title,
  rest,
  manner,
  level: 1,
});

const isNumberedAtTop = /^\s*\d{1,2}(?:\.0)*(?:[.)]|\s)\s*\p{Lu}/u;
const isNumberedBelow = /^\s*\d{1,2}(?:\.\d{1,2})*\.[1-9]\d?\.?\s+\p{Lu}/u;
const longestTitle = 6;
const isTitle = (text: string): boolean =>
  wordsIn(text) <= longestTitle &&
  !/[.;:,!?]\s*$/.test(text) &&
  text.split(/\s+/).every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word));

/** A heading of no known section, believed only where known ones look the same. */
function unknownHeading(page: Page, index: number, manners: ReadonlySet<Manner>): Heading | null {
  const line = page.lines[index];
  if (!line || isBlank(line) || line.item || line.cell || line.heading !== null || line.lead || line.isNote)
    return null;
  const { blank, text } = before(page, index);
  const isNumbered = isNumberedAtTop.test(line.text) && isTitle(line.text);
  const isApart = blank && (text === null || isFinished(text) || isNumbered);
  if (page.hardWrapped && !isApart) return null;
  const label = /^\s*\p{Lu}[^\ue000-\uf8ff•●.;:!?]{2,40}(?=\s[\ue000-\uf8ff•●])/u.exec(line.text)?.[0];
  if (label && manners.has("run-in") && !levelLabel(label)) {
    return unknown(index, label, line.text.slice(label.length), "run-in");
  }
  if (
    wordsIn(line.text) > longestTitle ||
    /[.;:,!?]\s*$/.test(line.text) ||
    signBullet(line.text) ||
    levelLabel(line.text)
  )
    return null;
  if (isNumberedAtTop.test(line.text) && manners.has("numbered"))
    return unknown(index, line.text, "", "numbered");
  const isCapitals = /\p{Lu}{3}/u.test(line.text) && !/\p{Ll}/u.test(line.text);
  if (isCapitals && manners.has("capitals")) return unknown(index, line.text, "", "capitals");
  const isAlone = page.hardWrapped && endsApart(page, index) && /^\s*\p{Lu}/u.test(line.text);
  return isAlone && manners.has("alone") ? unknown(index, line.text, "", "alone") : null;
}

type Manners = ReadonlyMap<Manner, { count: number; shallowest: number }>;

function mannersOf(known: Heading[]): Manners {
  const manners = new Map<Manner, { count: number; shallowest: number }>();
  for (const { manner, level } of known) {
    const { count = 0, shallowest = level } = manners.get(manner) ?? {};
    manners.set(manner, { count: count + 1, shallowest: Math.min(shallowest, level) });
  }
  return manners;
}

/** Headings the file declares but no section knows: kept where they stand as high as the known ones. */
function isHighEnough(heading: Heading, known: Manners): boolean {
  const same = known.get(heading.manner);
  if (heading.manner === "styled") return !same || heading.level <= same.shallowest;
  return heading.manner === "cell" || (same?.count ?? 0) >= 2;
}

/** "5. Governance and Reporting": a title in the middle of which a section is named that no other heading names. */
function withSectionNamed(heading: Heading, known: Heading[]): Heading {
  const section =
    isTitle(heading.title) && heading.manner === "numbered" ? sectionNamedIn(heading.title) : null;
  if (!section || known.some(({ key }) => key === section.key)) return heading;
  return { ...heading, key: section.key, language: section.language };
}

/** After "3.2 Co-chairs", a section of its own, "3.3 Secretariat" goes on with what "3" is about. */
function returning(page: Page, headings: Heading[], below: ReadonlyMap<number, Heading>): Heading[] {
  const all: Heading[] = [];
  const at = new Map(headings.map((heading) => [heading.line, heading]));
  const parents = new Map<number, Heading>();
  for (let line = 0; line < page.lines.length; line += 1) {
    const heading = at.get(line);
    const last = all.at(-1);
    const isInside = last !== undefined && line < last.line + last.lines;
    const inner = heading || isInside ? undefined : below.get(line);
    if (heading) all.push(heading);
    else if (inner && last && last.manner === inner.manner && last.level >= inner.level && last.key) {
      const parent = parents.get(inner.level - 1);
      if (parent?.key && last.level > 1) all.push({ ...inner, key: parent.key, language: parent.language });
    }
    if (heading) parents.set(heading.level, heading);
  }
  return all;
}

/** Sub-headings of no known section, by their line. */
function below(page: Page, declared: Heading[], kept: ReadonlySet<Heading>): Map<number, Heading> {
  const styled = declared.filter((one) => one.manner === "styled" && one.key === null && !kept.has(one));
  const numbered = page.lines.flatMap(({ text, cell, item, heading, lead }, line): Heading[] => {
    const isPlain = !cell && !item && heading === null && !lead;
    if (!isPlain || !isNumberedBelow.test(text) || !isTitle(text)) return [];
    return [{ ...unknown(line, text, "", "numbered"), level: depthOfNumber(text) }];
  });
  return new Map([...numbered, ...styled].map((heading) => [heading.line, heading]));
}

function headingsOf(page: Page): Heading[] {
  const declared = knownHeadings(page);
  const known = mannersOf(declared.filter(({ key }) => key !== null));
  const kept = declared.filter((heading) => heading.key !== null || isHighEnough(heading, known));
  const taken = new Set(
    kept.flatMap(({ line, lines }) => Array.from({ length: lines }, (_, at) => line + at)),
  );
  const manners = new Set(known.keys());
  const others = page.lines.flatMap((_, index) => {
    const heading = manners.size > 0 && !taken.has(index) ? unknownHeading(page, index, manners) : null;
    return heading ? [heading] : [];
  });
  const notes = page.lines.flatMap((line, index) =>
    line.isNote && !page.lines[index - 1]?.isNote ? [{ ...unknown(index, "", "", "alone"), lines: 0 }] : [],
  );
  const named = others.map((heading) => withSectionNamed(heading, kept));
  const all = [...kept, ...named, ...notes].sort((one, other) => one.line - other.line);
  return returning(page, all, below(page, declared, new Set(kept)));
}

function divisionOf(page: Page, heading: Heading, end: number): Division {
  const rest = hasVisibleText(heading.rest) ? [plainLine(heading.rest)] : [];
  const lines = [...rest, ...page.lines.slice(heading.line + heading.lines, end)];
  const { key, language } = heading;
  return { key, language, title: tidy(heading.title).replaceAll("\n", " "), text: repaired(lines, page) };
}

/** The document in parts: what stands before the first heading comes first, without a title. */
export function divide(document: SourceDocument): Division[] {
  const { lines, hardWrapped } = document;
  const page: Page = { lines, hardWrapped, width: widthOf(document), layoutTables: layoutTables(document) };
  const opening: Heading = { ...unknown(0, "", "", "alone"), lines: 0 };
  const headings = [opening, ...headingsOf(page)];
  return headings
    .map((heading, at) => divisionOf(page, heading, headings[at + 1]?.line ?? lines.length))
    .filter(({ title, text }) => title !== "" || text.content.length > 0);
}
