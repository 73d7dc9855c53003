// Writes rich text as the lines of a text field: the same that `fromPlain` reads.
import type { Block, List, Paragraph, RichText } from "../rich-text";
import { normalRichText } from "./normal";
import { type Piece, piecesOf, type Run } from "./pieces";

const indent = "  ";
const escaped = (text: string): string => text.replace(/[\\*[\]]/g, "\\$&");
const escapedAddress = (href: string): string => href.replace(/[\\()[\]]/g, "\\$&");

/** A line of text that begins like a bullet or a number says that it is none. */
const notAMarker = (line: string): string =>
  line.replace(/^[-•](?= |$)/, "\\$&").replace(/^(\d{1,3})\.(?= |$)/, "$1\\.");

const stars = (bold: boolean, italic: boolean): string => `${bold ? "**" : ""}${italic ? "*" : ""}`;

const unmarked: Run = { kind: "run", text: "", bold: false, italic: false, href: null };
/** What stands beside a run: the next piece decides its link, the next words, past any break, its marks. */
type Neighbours = {
  previous: Piece | undefined;
  next: Piece | undefined;
  earlier: Run | undefined;
  later: Run | undefined;
};

const hasLink = (piece: Piece | undefined, href: string): boolean =>
  piece?.kind === "run" && piece.href === href;

/** One run between its neighbours: marks that open here before its words, those that close after them. */
function written(run: Run, { previous, next, earlier = unmarked, later = unmarked }: Neighbours): string {
  const opening = stars(run.bold && !earlier.bold, run.italic && !earlier.italic);
  const closing = stars(run.bold && !later.bold, run.italic && !later.italic);
  const words = `${opening}${escaped(run.text)}${closing}`;
  if (run.href === null) return words;
  const opens = hasLink(previous, run.href) ? "" : "[";
  const closes = hasLink(next, run.href) ? "" : `](${escapedAddress(run.href)})`;
  return `${opens}${words}${closes}`;
}

/** A paragraph's lines: each break ends one, by two spaces or, where the line is empty, by a backslash. */
function linesOf(paragraph: Paragraph): string[] {
  const pieces = piecesOf(paragraph.content);
  const runs = pieces.filter((piece) => piece.kind === "run");
  const lines = [""];
  let passed = 0;
  for (const [place, piece] of pieces.entries()) {
    const current = lines.length - 1;
    if (piece.kind === "run") {
      const [earlier, later] = [runs[passed - 1], runs[passed + 1]];
      lines[current] += written(piece, {
        previous: pieces[place - 1],
        next: pieces[place + 1],
        earlier,
        later,
      });
      passed += 1;
    } else {
      lines[current] = lines[current] === "" ? "\\" : `${notAMarker(lines[current] ?? "")}${indent}`;
      lines.push("");
    }
  }
  return [...lines.slice(0, -1), notAMarker(lines.at(-1) ?? "")];
}

const indented = (lines: string[]): string[] => lines.map((line) => (line === "" ? "" : `${indent}${line}`));

function listLines(list: List): string[] {
  return list.content.flatMap((item, place) => {
    const mark = list.type === "bulletList" ? "-" : `${(place % 999) + 1}.`;
    const [first = "", ...rest] = blockLines(item.content, "tight");
    return [first === "" ? mark : `${mark} ${first}`, ...indented(rest)];
  });
}

/** The lines of blocks in order; a paragraph always stands apart, a list inside an item does not. */
function blockLines(blocks: Block[], spacing: "loose" | "tight"): string[] {
  return blocks.flatMap((block, place) => {
    const lines = block.type === "paragraph" ? linesOf(block) : listLines(block);
    const isApart = place > 0 && (spacing === "loose" || block.type === "paragraph");
    return isApart ? ["", ...lines] : lines;
  });
}

/** What a text field shows for a rich text, lines ended by "\n"; `fromPlain` reads it back. */
export const toPlain = (document: RichText): string =>
  blockLines(normalRichText(document).content, "loose").join("\n");
