// The line of a paragraph as pieces of one look each: what reading, writing and comparing plain texts have in common.
import { type Inline, type Paragraph, safeAddress } from "../rich-text";

export type Run = { kind: "run"; text: string; bold: boolean; italic: boolean; href: string | null };
export type Piece = Run | { kind: "break" };

const longestAddress = 2000;

/** Whether an address may become a link; any other stays text. */
export const isSafeAddress = (href: string): boolean =>
  href.length <= longestAddress && safeAddress.test(href);

const unclean = /(?![\t\n\r])\p{Cc}|[\ufeff\u2028\u2029]|\p{Cs}/u;

/** A text without control characters; half a character becomes U+FFFD, line and paragraph separators a space. */
export function cleaned(text: string): string {
  if (!unclean.test(text)) return text;
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\ufeff/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\u2028\u2029]/g, " ");
}

function pieceOf(part: Inline): Piece {
  if (part.type === "hardBreak") return { kind: "break" };
  const run: Run = { kind: "run", text: part.text, bold: false, italic: false, href: null };
  for (const mark of part.marks ?? []) {
    if (mark.type === "link") run.href = cleaned(mark.attrs.href);
    else run[mark.type] = true;
  }
  return { ...run, href: run.href !== null && isSafeAddress(run.href) ? run.href : null };
}

/** A paragraph as it stands; `paragraphOf` settles it. */
export const piecesOf = (content: Inline[] = []): Piece[] => content.map(pieceOf);

/** Spaces at either end of what is bold or italic lose the mark, so that a star never stands beside a space. */
function withoutMarkedEdges(pieces: Piece[], mark: "bold" | "italic"): Piece[] {
  const isMarked = (piece: Piece | undefined) => piece?.kind === "run" && piece[mark];
  return pieces.flatMap((piece, place): Piece[] => {
    if (piece.kind === "break" || !piece[mark]) return [piece];
    const opens = piece.text.startsWith(" ") && !isMarked(pieces[place - 1]);
    const closes = piece.text.endsWith(" ") && !isMarked(pieces[place + 1]);
    const plain: Run = { ...piece, [mark]: false, text: " " };
    if (piece.text === " ") return opens || closes ? [plain] : [piece];
    const inner = { ...piece, text: piece.text.slice(opens ? 1 : 0, closes ? -1 : undefined) };
    return [...(opens ? [plain] : []), inner, ...(closes ? [plain] : [])];
  });
}

const look = (run: Run): string => `${run.bold} ${run.italic} ${run.href}`;

function merged(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === "run" && piece.text === "") continue;
    if (piece.kind === "run" && last?.kind === "run" && look(last) === look(piece)) {
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    } else result.push(piece);
  }
  return result;
}

/** One space where there were several, none at the ends of a line; no break at the ends of a paragraph. */
function withSingleSpaces(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  let afterSpace = true;
  const trimEnd = () => {
    const last = result.at(-1);
    if (last?.kind === "run" && last.text.endsWith(" "))
      result[result.length - 1] = { ...last, text: last.text.slice(0, -1) };
  };
  for (const piece of pieces) {
    if (piece.kind === "break") {
      trimEnd();
      result.push(piece);
      afterSpace = true;
      continue;
    }
    const single: string = cleaned(piece.text).replace(/[ \t\n\r]+/g, " ");
    const text: string = afterSpace && single.startsWith(" ") ? single.slice(1) : single;
    if (text === "") continue;
    result.push({ ...piece, text });
    afterSpace = text.endsWith(" ");
  }
  trimEnd();
  return result.filter((piece) => piece.kind === "break" || piece.text !== "");
}

function withoutOuterBreaks(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => piece.kind === "run");
  const last = pieces.findLastIndex((piece) => piece.kind === "run");
  return first === -1 ? [] : pieces.slice(first, last + 1);
}

/** Pieces in their one form: single spaces, marks on words, neighbours of one look joined. */
function settled(pieces: Piece[]): Piece[] {
  const spaced = merged(withoutOuterBreaks(withSingleSpaces(pieces)));
  return merged(withoutMarkedEdges(merged(withoutMarkedEdges(spaced, "bold")), "italic"));
}

function inlineOf(piece: Piece): Inline {
  if (piece.kind === "break") return { type: "hardBreak" };
  const marks = [
    ...(piece.href === null ? [] : [{ type: "link" as const, attrs: { href: piece.href } }]),
    ...(piece.bold ? [{ type: "bold" as const }] : []),
    ...(piece.italic ? [{ type: "italic" as const }] : []),
  ];
  return { type: "text", text: piece.text, ...(marks.length > 0 && { marks }) };
}

/** A paragraph in its one form; marks in the editor's order: link, bold, italic. */
export function paragraphOf(pieces: Piece[]): Paragraph {
  const content = settled(pieces).map(inlineOf);
  return content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" };
}
