// What a paper says, page by page, for its reading page; in a worker, since a file may be made to break its reader.
import { readFile } from "node:fs/promises";
import type { Work } from "../house";
import { decodeText } from "../papers/encodings";
import { kindOf } from "../papers/kinds";
import { PaperRefused } from "../papers/refused";
import { linesOfPages, type PageLine } from "../terms/import/pdf-lines";
import { readPdfPages } from "../terms/import/pdf-pages";
import { UnreadableDocument } from "../terms/import/recognised";
import { readWordDocument } from "../terms/import/word-document";

/** `heading`: of a line set larger, or in a heading style. */
export type Paragraph = { text: string; heading: boolean };
export type ReadPage = Paragraph[];

/** Lines broken by the width of a page, put together again; a gap begins a new paragraph. */
function paragraphsOf(lines: readonly PageLine[]): ReadPage {
  const sizes = lines.map(({ size }) => size).sort((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const page: ReadPage = [];
  for (const { text, size, gap } of lines) {
    const words = text.trim();
    if (!words) continue;
    const heading = size >= 1.15 * usual && words.length <= 120;
    const last = page.at(-1);
    const goesOn = last && last.heading === heading && gap > 0 && gap <= 1.6 && !/^[•–▪◦-]\s/.test(words);
    if (last && goesOn) last.text = `${last.text} ${words}`;
    else page.push({ text: words, heading });
  }
  return page;
}

const plainPage = (text: string): ReadPage =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => ({ text: part.replace(/\s+/g, " ").trim(), heading: false }))
    .filter((part) => part.text !== "");

async function pagesIn(bytes: Uint8Array, name: string): Promise<ReadPage[] | null> {
  const kind = kindOf(name);
  if (kind === "pdf") return linesOfPages(await readPdfPages(bytes)).map(paragraphsOf);
  if (kind === "txt") return [plainPage(decodeText(bytes).text)];
  if (kind !== "docx") return null;
  const { lines } = await readWordDocument(bytes);
  return [lines.map(({ text, heading }) => ({ text, heading: heading !== null }))];
}

const hasText = (pages: readonly ReadPage[]): boolean => pages.some((page) => page.length > 0);

/** The pages of a PDF, the one page of any other text; a problem where there is no text to show. */
export const workOnPaper: Work = async ({ path, name }) => {
  try {
    const pages = await pagesIn(await readFile(path), name);
    if (pages === null) return { problem: "kind" };
    return hasText(pages) ? { result: pages } : { problem: "no-text" };
  } catch (refusal) {
    if (refusal instanceof UnreadableDocument || refusal instanceof PaperRefused)
      return { problem: "no-text" };
    throw refusal;
  }
};
