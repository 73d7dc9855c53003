// T-e: whether a file is what its name says, whole, and nothing else besides. Every refusal is a PaperRefused.
import { beginsWith, decodeText } from "./encodings";
import { type Kind, kindOf, saysTwoKinds } from "./kinds";
import { checkOffice, checkOpenDocument } from "./office";
import { checkJpg, checkPng } from "./pictures";
import { refusePaper } from "./refused";

const megabyte = 1024 * 1024;
export const paperLimits = { bytes: 20 * megabyte, text: 4 * megabyte };

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const markup = /<(?:!doctype\s+html|html|head|body|script|svg|iframe|meta|\?xml|\?php)\b/i;

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A directory of a zip at the very end: the same bytes would open as an archive too. */
export function endsAsArchive(bytes: Uint8Array): boolean {
  const tail = asBuffer(bytes).subarray(-(0xffff + 22));
  const end = Buffer.from("PK\u0005\u0006", "latin1");
  for (let at = tail.indexOf(end); at !== -1; at = tail.indexOf(end, at + 1))
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
  return false;
}

const beginsAsPage = (bytes: Uint8Array): boolean =>
  markup.test(asBuffer(bytes).subarray(0, 1024).toString("latin1").replaceAll("\0", ""));

function checkPdf(bytes: Uint8Array): void {
  const file = asBuffer(bytes);
  if (!/^%PDF-[12]\.\d/.test(file.subarray(0, 8).toString("latin1"))) refusePaper("not-what-it-says");
  const end = file.lastIndexOf("%%EOF");
  if (end === -1) refusePaper("damaged");
  if (/[^\s\0]/.test(file.subarray(end + 5).toString("latin1"))) refusePaper("two-files-in-one");
}

/** What begins so is no text, whatever its name says. */
const ofOtherKinds = ["%PDF-", "PK\u0003\u0004", "{\\rtf", "MZ", "#!", "GIF8", "\u00d0\u00cf\u0011\u00e0"];

function checkText(bytes: Uint8Array): void {
  if (bytes.length > paperLimits.text) refusePaper("text-too-large");
  const begins = asBuffer(bytes).subarray(0, 16).toString("latin1");
  if (ofOtherKinds.some((magic) => begins.startsWith(magic))) refusePaper("not-text");
  const { text } = decodeText(bytes);
  if (markup.test(text.slice(0, 1024))) refusePaper("not-what-it-says");
}

/** An e-mail as a file begins with its headers. */
function checkMail(bytes: Uint8Array): void {
  const begins = asBuffer(bytes)
    .subarray(0, 4096)
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");
  if (!/^(?:From [^\n]*\n)?[!-9;-~]+[ \t]*:/.test(begins) || begins.includes("\0"))
    refusePaper("not-what-it-says");
}

const checks: Record<Kind, (bytes: Uint8Array) => void | Promise<void>> = {
  pdf: checkPdf,
  docx: (bytes) => checkOffice(bytes, "docx"),
  xlsx: (bytes) => checkOffice(bytes, "xlsx"),
  pptx: (bytes) => checkOffice(bytes, "pptx"),
  odt: checkOpenDocument,
  csv: checkText,
  txt: checkText,
  png: checkPng,
  jpg: checkJpg,
  eml: checkMail,
  msg: (bytes) => {
    if (!beginsWith(bytes, compoundFile)) refusePaper("not-what-it-says");
  },
};

const zipped: readonly Kind[] = ["docx", "xlsx", "pptx", "odt"];
const written: readonly Kind[] = ["csv", "txt", "eml"];

function refuseMixed(bytes: Uint8Array, kind: Kind): void {
  if (!zipped.includes(kind) && endsAsArchive(bytes)) refusePaper("two-files-in-one");
  if (!zipped.includes(kind) && !written.includes(kind) && beginsAsPage(bytes))
    refusePaper("two-files-in-one");
}

/** What a zip or a compound file in place of another tells of what went wrong: a protected document, an old one. */
function refuseContainer(bytes: Uint8Array, kind: Kind): void {
  if (!zipped.includes(kind) || !beginsWith(bytes, compoundFile)) return;
  refusePaper(
    asBuffer(bytes).includes(Buffer.from("EncryptedPackage", "utf16le")) ? "encrypted" : "not-what-it-says",
  );
}

/** Its kind, where the file may be taken. Throws PaperRefused. */
export async function checkPaper(
  { name, bytes }: { name: string; bytes: Uint8Array },
  taken: readonly Kind[],
): Promise<Kind> {
  const kind = kindOf(name);
  if (!kind || !taken.includes(kind)) return refusePaper("kind-not-accepted");
  if (saysTwoKinds(name)) refusePaper("two-kinds-in-name");
  if (bytes.length === 0) refusePaper("empty");
  if (bytes.length > paperLimits.bytes) refusePaper("too-large");
  refuseContainer(bytes, kind);
  if (zipped.includes(kind) && !beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) refusePaper("not-what-it-says");
  refuseMixed(bytes, kind);
  await checks[kind](bytes);
  return kind;
}
