// From a file to its lines (B-9, T-e). Every refusal is an UnreadableDocument whose problem is said to the reader.
import { inspectArchive } from "../../papers/archive";
import { decodeText } from "../../papers/encodings";
import { PaperRefused } from "../../papers/refused";
import { refusedAtSight } from "./at-sight";
import { readPdfDocument } from "./pdf-document";
import { type ImportProblem, importProblems, UnreadableDocument } from "./recognised";
import { hasVisibleText, plainLine, type SourceDocument } from "./source-document";
import { readWordDocument } from "./word-document";

/** Beyond this width lines are paragraphs, not lines of a page. */
const widestPage = 200;

const refuse = (problem: ImportProblem): never => {
  throw new UnreadableDocument(problem);
};

function readPlainText(bytes: Uint8Array): SourceDocument {
  const { text, encoding } = decodeText(bytes);
  if (!hasVisibleText(text)) refuse("empty");
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).map(plainLine);
  return { lines, hardWrapped: lines.every((line) => line.text.length <= widestPage), encoding };
}

async function readWord(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = await inspectArchive(bytes);
  if (!parts.some(({ name }) => name.startsWith("word/"))) refuse("kind-not-accepted");
  const document = await readWordDocument(bytes);
  if (document.lines.length === 0) refuse("empty");
  return document;
}

const isProblem = (problem: string): problem is ImportProblem =>
  importProblems.some((known) => known === problem);

/** The lines of a .pdf, .docx or .txt file. Throws UnreadableDocument. */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  const problem = refusedAtSight(bytes, fileName);
  if (problem) refuse(problem);
  try {
    if (/\.pdf$/i.test(fileName)) return await readPdfDocument(bytes);
    return /\.txt$/i.test(fileName) ? readPlainText(bytes) : await readWord(bytes);
  } catch (refusal) {
    if (!(refusal instanceof PaperRefused)) throw refusal;
    return refuse(isProblem(refusal.problem) ? refusal.problem : "damaged");
  }
}
