// Headings that are only typed: told from a sentence by place, case, numbering, a gap, or standing alone.
import { signBullet } from "./bullets";
import type { Heading, Manner } from "./heading";
import { depthOfNumber, numberingLength, sectionNamedAtStart } from "./headings";
import { before, beginsWithCapital, endsApart, isBlank, isFinished, type Page, standsFree } from "./page";

type Named = { name: string; rest: string; isNumbered: boolean; isApart: boolean };
/** `tail` is how much after the name still belongs to the heading. */
type Shape = { manner: Manner; tail: number };

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** The line at `index` with the two that follow it: a narrow column breaks a heading over several. */
function withNextLines(page: Page, index: number): string {
  const lines = page.lines.slice(index, index + (page.hardWrapped ? 3 : 1));
  const end = lines.findIndex((line, at) => at > 0 && (isBlank(line) || signBullet(line.text)));
  return (end === -1 ? lines : lines.slice(0, end)).map((line) => line.text).join("\n");
}

function mannerAlone({ name, rest, isNumbered }: Named): Manner {
  if (isNumbered) return "numbered";
  return isCapitals(name + rest) ? "capitals" : "alone";
}

/** "Mandate of the Working Group", "Co-Chairs Responsibilities": more of a heading, not a sentence. */
function isMoreOfHeading(rest: string): boolean {
  const words = rest.trim().split(/\s+/);
  if (words.length > 7 || /[.;,:!?]\s*$/.test(rest)) return false;
  if (/^\s+(?:of|and|&|for|du|de|des|et|pour)\s|^\s+\(|^\s+d['’]/i.test(rest)) return true;
  return words.every((word) => word.length <= 3 || beginsWithCapital(word));
}

/** A name at the start of a line, and the sentence that begins on the same line. */
function shapeRunIn({ name, rest, isNumbered }: Named): Shape | null {
  if (signBullet(rest)) return { manner: "run-in", tail: 0 };
  const separator = lengthOf(/^\s*:\s*(?=\S)|^\s+[–—-]\s+|^\.\s+(?=\p{Lu})/u, rest);
  if (separator > 0) return { manner: "run-in", tail: separator };
  if (/^(?:\s{2,}|\t)\s*[\p{Lu}\d«"“]/u.test(rest)) return { manner: "run-in", tail: 0 };
  if (isCapitals(name) && /^\s+\p{Lu}.*\p{Ll}/u.test(rest)) return { manner: "run-in", tail: 0 };
  if (/^\s[\p{Lu}«"“]/u.test(rest) && (isNumbered || name.length >= 6)) return { manner: "likely", tail: 0 };
  return null;
}

function shapeOf(named: Named): Shape | null {
  const { rest, isApart } = named;
  if (/^\s*[:.–—-]?\s*$|^[\s.…·_]*\d{0,3}\s*$/.test(rest))
    return { manner: mannerAlone(named), tail: rest.length };
  if (isApart && isMoreOfHeading(rest)) return { manner: mannerAlone(named), tail: rest.length };
  return shapeRunIn(named);
}

/** A likely heading needs a blank line and a finished text before it: a sentence may begin with the same word. */
const isWellPlaced = (page: Page, index: number, manner: Manner): boolean => {
  if (manner !== "likely") return standsFree(page, index);
  const { blank, text, line } = before(page, index);
  return !page.hardWrapped || (blank && (text === null || isFinished(text) || isTitleAlone(page, line)));
};

/** The title of a document, or of what stands before: short, begun with a capital, alone between blank lines. */
function isTitleAlone(page: Page, index: number): boolean {
  const text = page.lines[index]?.text ?? "";
  return beginsWithCapital(text) && text.trim().split(/\s+/).length <= 8 && isBlank(page.lines[index - 1]);
}

/** The section heading typed at a line, or null. */
export function typedHeading(page: Page, index: number): Heading | null {
  const first = page.lines[index]?.text ?? "";
  const numbering = numberingLength(first);
  if (!beginsWithCapital(first.slice(numbering))) return null;
  const text = withNextLines(page, index);
  const section = sectionNamedAtStart(text.slice(numbering));
  if (!section) return null;
  const end = numbering + section.length;
  const lastLine = text.slice(0, end).split("\n").length - 1;
  const rest = text.slice(end).split("\n", 1)[0] ?? "";
  const isApart = endsApart(page, index + (page.hardWrapped ? lastLine : 0));
  const isNumbered = /\d|[ivx]+\s*[.)]/i.test(first.slice(0, numbering));
  const shape = shapeOf({ name: text.slice(numbering, end), rest, isNumbered, isApart });
  if (!shape || !isWellPlaced(page, index, shape.manner)) return null;
  const title = text.slice(0, end + shape.tail);
  const remains = page.hardWrapped ? rest.slice(shape.tail) : text.slice(end + shape.tail);
  const lines = page.hardWrapped ? lastLine + 1 : 1;
  const { key, language } = section;
  return {
    line: index,
    lines,
    key,
    language,
    title,
    rest: remains,
    manner: shape.manner,
    level: depthOfNumber(first),
  };
}
