// T-e: docx, xlsx, pptx and odt, known by their inner parts; no macro, program, or part fetched from elsewhere.
import { inspectArchive, type Part } from "./archive";
import { beginsWith } from "./encodings";
import type { Kind } from "./kinds";
import { refusePaper } from "./refused";

type OfficeKind = Extract<Kind, "docx" | "xlsx" | "pptx">;

const mainParts: Record<OfficeKind, { folder: string; type: string }> = {
  docx: {
    folder: "word/",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  },
  xlsx: {
    folder: "xl/",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  },
  pptx: {
    folder: "ppt/",
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
  },
};

const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const executables = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
];

const embedded = /\/embeddings\/[^/]+\.(docx|xlsx|pptx)$/i;
const isList = (name: string): boolean => name === "[Content_Types].xml" || /\.rels$/i.test(name);

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** A list of an archive as text. Another encoding, or a document type of its own, would hide what it says. */
function listed(part: Part): string {
  const text = new TextDecoder("utf-8").decode(part.content ?? new Uint8Array());
  if (/[\0\ufffd]|<!DOCTYPE|<!ENTITY/i.test(text)) refusePaper("damaged");
  return text;
}

/** A link to follow is harmless; a template, picture or object fetched on opening tells others who reads, or worse. */
function refuseFetching(part: Part): void {
  for (const [whole] of listed(part).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const relationship = plain(whole);
    if (!/TargetMode\s*=\s*["']\s*External/i.test(relationship)) continue;
    if (/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relationship)) continue;
    // A template of one's own disk, as every office writes it: nobody else's machine is asked.
    if (/Target\s*=\s*["'](?:file:\/\/\/)?[a-z]:[\\/]/i.test(relationship)) continue;
    refusePaper("fetches-from-elsewhere");
  }
}

function refuseWithin({ name, begins, content }: Part): void {
  if (/(^|\/)vbaProject|(^|\/)vbaData|macrosheets\//i.test(name)) refusePaper("holds-macros");
  if (/(^|\/)activeX\//i.test(name)) refusePaper("holds-programs");
  if (beginsWith(begins, compoundFile) || executables.some((magic) => beginsWith(begins, magic)))
    refusePaper("holds-programs");
  if (beginsWith(begins, zip) && !content) refusePaper("holds-another-archive");
}

/** Throws PaperRefused where the archive is no document of this kind, or holds what it should not. */
export async function checkOffice(bytes: Uint8Array, kind: OfficeKind, depth = 0): Promise<void> {
  const parts = await inspectArchive(bytes, (name) => isList(name) || (depth === 0 && embedded.test(name)));
  const types = parts.find(({ name }) => name === "[Content_Types].xml");
  const { folder, type } = mainParts[kind];
  if (!types || !parts.some(({ name }) => name.startsWith(folder))) return refusePaper("not-what-it-says");
  const said = plain(listed(types));
  if (/macroEnabled|vbaProject/i.test(said)) refusePaper("holds-macros");
  if (!said.includes(`"${type}"`)) refusePaper("not-what-it-says");
  for (const part of parts) {
    refuseWithin(part);
    if (/\.rels$/i.test(part.name)) refuseFetching(part);
  }
  for (const { name, content } of parts) {
    const inner = embedded.exec(name)?.[1]?.toLowerCase();
    if (inner && content) await checkOffice(content, inner as OfficeKind, depth + 1);
  }
}

const odtType = "application/vnd.oasis.opendocument.text";

/** An odt says what it is in its first part, unpacked; the manifest says whether it is protected. */
export async function checkOpenDocument(bytes: Uint8Array): Promise<void> {
  const parts = await inspectArchive(
    bytes,
    (name) => name === "mimetype" || name === "META-INF/manifest.xml",
  );
  const [first] = parts;
  const said = new TextDecoder().decode(first?.content ?? new Uint8Array());
  // Stored as it is, at the very beginning of the file: so its kind can be told without unpacking.
  const isPlain =
    new TextDecoder("latin1").decode(bytes.subarray(30, 38 + odtType.length)) === `mimetype${odtType}`;
  const manifest = parts.find(({ name }) => name === "META-INF/manifest.xml");
  if (first?.name !== "mimetype" || said !== odtType || !isPlain || !manifest)
    refusePaper("not-what-it-says");
  if (!parts.some(({ name }) => name === "content.xml")) refusePaper("not-what-it-says");
  const held = manifest ? plain(listed(manifest)) : "";
  if (/encryption-data/i.test(held)) refusePaper("encrypted");
  if (parts.some(({ name }) => /^(Basic|Scripts)\/.+/.test(name))) refusePaper("holds-macros");
  if (/application\/vnd\.sun\.star\.oleobject/i.test(held)) refusePaper("holds-programs");
  for (const part of parts) refuseWithin(part);
}
