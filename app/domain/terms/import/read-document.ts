// From a file to its lines (B-9, T-e). Every refusal is an UnreadableDocument whose problem is said to the reader.
import { inspectArchive } from "./archive";
import { beginsWith, decodeText } from "./encodings";
import { type ImportProblem, UnreadableDocument } from "./recognised";
import { hasVisibleText, plainLine, type SourceDocument } from "./source-document";
import { readWordDocument } from "./word-document";

export const largestFile = 20 * 1024 * 1024;
/** Beyond this width lines are paragraphs, not lines of a page. */
const widestPage = 200;

const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d];
const richTextFormat = [0x7b, 0x5c, 0x72, 0x74, 0x66];

const refuse = (problem: ImportProblem): never => {
  throw new UnreadableDocument(problem);
};

function readPlainText(bytes: Uint8Array): SourceDocument {
  if ([zip, compoundFile, pdf, richTextFormat].some((magic) => beginsWith(bytes, magic))) refuse("not-text");
  const { text, encoding } = decodeText(bytes);
  if (!hasVisibleText(text)) refuse("empty");
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).map(plainLine);
  return { lines, hardWrapped: lines.every((line) => line.text.length <= widestPage), encoding };
}

/** Word keeps a password-protected .docx in a compound file, as it did every old .doc. */
function refuseCompoundFile(bytes: Uint8Array): never {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return refuse(
    container.includes(Buffer.from("EncryptedPackage", "utf16le")) ? "encrypted" : "kind-not-accepted",
  );
}

async function readWord(bytes: Uint8Array): Promise<SourceDocument> {
  if (beginsWith(bytes, compoundFile)) refuseCompoundFile(bytes);
  if (!beginsWith(bytes, zip)) refuse("damaged");
  const parts = await inspectArchive(bytes);
  if (!parts.some((name) => name.startsWith("word/"))) refuse("kind-not-accepted");
  const document = await readWordDocument(bytes);
  if (document.lines.length === 0) refuse("empty");
  return document;
}

/** The lines of a .txt or .docx file. Throws UnreadableDocument. */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  const kind = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase();
  if (kind !== "txt" && kind !== "docx") refuse("kind-not-accepted");
  if (bytes.length === 0) refuse("empty");
  if (bytes.length > largestFile) refuse("too-large");
  return kind === "txt" ? readPlainText(bytes) : readWord(bytes);
}
