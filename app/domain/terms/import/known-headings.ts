// Where the nine sections begin: by the file's own headings, a table's labels, bold words, or typed ones.
import { type SectionKey, sectionKeys } from "../sections";
import { signBullet } from "./bullets";
import type { Heading, Manner } from "./heading";
import { numberingLength, sectionNamedAtStart, sectionNamedIn } from "./headings";
import { levelLabel } from "./level-labels";
import { inLayoutTable, isBlank, type Page, restOfCell } from "./page";
import type { SourceLine } from "./source-document";
import { typedHeading } from "./typed-headings";

export const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
const longestHeading = 12;

/** What a heading of the file's own making says; unknown ones have no key. */
function declared(index: number, lines: number, title: string, manner: Manner, level: number): Heading {
  const section = wordsIn(title) <= longestHeading ? sectionNamedIn(title) : null;
  const { key = null, language = null } = section ?? {};
  return { line: index, lines, key, language, title, rest: "", manner, level };
}

function labelHeading(page: Page, index: number, line: SourceLine): Heading | null {
  if (line.cell?.column !== 0) return null;
  const label = restOfCell(page, index);
  const title = label.map(({ text }) => text).join("\n");
  return levelLabel(title) ? null : declared(index, label.length, title, "cell", 1);
}

/** Bold words that begin a paragraph: those of a section, or a short label that ends in a colon or a dash. */
function boldLabel(index: number, line: SourceLine, lead: string): Heading | null {
  const numbering = numberingLength(lead);
  const section = sectionNamedAtStart(lead.slice(numbering));
  const isSection = section && /^[\s:.–—-]*$/.test(lead.slice(numbering + section.length));
  const separator = /^\s*[:.–—-]\s/.exec(line.text.slice(lead.length))?.[0].length ?? 0;
  const title = line.text.slice(0, lead.length + separator);
  if (!isSection && !(wordsIn(title) <= 5 && /[:–—]\s*$/.test(title) && !levelLabel(title))) return null;
  const { key, language } = isSection ? section : { key: null, language: null };
  const rest = line.text.slice(title.length);
  return { line: index, lines: 1, key, language, title, rest, manner: "bold-run-in", level: 1 };
}

function boldHeading(index: number, line: SourceLine, lead: string): Heading | null {
  if (lead.trim() !== line.text.trim()) return boldLabel(index, line, lead);
  if (wordsIn(lead) > longestHeading || levelLabel(lead)) return null;
  return declared(index, 1, line.text, "bold", 1);
}

/** Every line that is a heading by what it is; one whose words name no section has no key. */
function headingAt(page: Page, index: number): Heading | null {
  const line = page.lines[index];
  if (!line || isBlank(line) || line.isNote) return null;
  if (inLayoutTable(page, line)) return labelHeading(page, index, line);
  if (line.cell) return null;
  if (line.heading !== null) return declared(index, 1, line.text, "styled", line.heading);
  if (line.item && !(line.item.ordered && line.item.level === 1)) return null;
  if (line.lead) return boldHeading(index, line, line.lead);
  if (signBullet(line.text)) return null;
  const typed = typedHeading(page, index);
  return line.item && typed?.rest !== "" ? null : typed;
}

function headingsIn(page: Page): Heading[] {
  const found: Heading[] = [];
  for (let index = 0; index < page.lines.length; ) {
    const heading = headingAt(page, index);
    if (heading) found.push(heading);
    index += heading?.lines ?? 1;
  }
  return found;
}

const isDeclared = ({ manner }: Heading): boolean => manner === "styled" || manner === "cell";
const isBold = ({ manner }: Heading): boolean => manner === "bold" || manner === "bold-run-in";
const order = ({ key }: Heading): number => (key ? sectionKeys.indexOf(key) : -1);

/** A likely heading must be the only one of its section, and stand where the template has it. */
function believable(headings: Heading[]): Heading[] {
  const isSure = (one: Heading) => one.manner !== "likely" && one.key !== null;
  const ofSection = new Map<SectionKey | null, number>();
  for (const { key } of headings) ofSection.set(key, (ofSection.get(key) ?? 0) + 1);
  const nextSure = new Array<number>(headings.length);
  headings.reduceRight((next, one, at) => {
    nextSure[at] = next;
    return isSure(one) ? order(one) : next;
  }, Number.POSITIVE_INFINITY);
  let highest = -1;
  return headings.filter((heading, at) => {
    if (isSure(heading)) highest = Math.max(highest, order(heading));
    if (heading.manner !== "likely") return true;
    const place = order(heading);
    return ofSection.get(heading.key) === 1 && highest < place && place < (nextSure[at] ?? -1);
  });
}

type Shallowest = ReadonlyMap<SectionKey | null, number>;

function shallowestLevels(headings: Heading[]): Shallowest {
  const levels = new Map<SectionKey | null, number>();
  for (const { key, level } of headings.filter((one) => isDeclared(one) || one.manner === "numbered"))
    levels.set(key, Math.min(level, levels.get(key) ?? level));
  return levels;
}

/** Deeper than another heading of its section, or inside its own section: a sub-heading, and so a passage. */
function isSubHeading(heading: Heading, previous: Heading | undefined, shallowest: Shallowest): boolean {
  if (heading.key === null) return false;
  if (previous?.key === heading.key) return true;
  return heading.level > (shallowest.get(heading.key) ?? heading.level);
}

const keysOf = (headings: Heading[]) => new Set(headings.flatMap(({ key }) => key ?? []));

/** Where numbers or capitals make the headings, a bare word of a section just under one, or named again, is inside it. */
function withoutInner(headings: Heading[]): Heading[] {
  const made = (["numbered", "capitals"] as const)
    .map((manner) => headings.filter((one) => one.manner === manner))
    .find((own) => keysOf(own).size >= 3);
  if (!made) return headings;
  const sure = new Set(made);
  const keys = keysOf(made);
  return headings.filter((heading, at) => {
    if (!isLoose(heading)) return true;
    const above = headings[at - 1];
    const isUnder =
      above && sure.has(above) && above.rest === "" && above.line + above.lines === heading.line;
    return !isUnder && !(heading.key && keys.has(heading.key));
  });
}
const isLoose = ({ manner }: Heading): boolean =>
  manner === "alone" || manner === "run-in" || manner === "likely";

/** All headings in order; those without a key are headings by the file's own account, of no section known. */
export function knownHeadings(page: Page): Heading[] {
  const all = headingsIn(page);
  const isDeclaredThroughout =
    new Set(all.filter((one) => one.key && isDeclared(one)).map(({ key }) => key)).size >= 3;
  const shallowest = shallowestLevels(all);
  const kept = all.filter((heading) => !isDeclaredThroughout || isDeclared(heading) || isBold(heading));
  return believable(withoutInner(kept)).filter(
    (heading, at, headings) => !isSubHeading(heading, headings[at - 1], shallowest),
  );
}
