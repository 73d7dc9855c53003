// A .pdf as pieces of text where they stand on their pages. Nothing is drawn, run, or fetched; runs in a worker (T-e).
import { existsSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { UnreadableDocument } from "./recognised";

/** A piece of text: where it begins on its page, from the lower left, and how large it is written. */
export type Piece = { text: string; x: number; y: number; width: number; size: number };
export type PdfPage = { height: number; pieces: Piece[] };

const longest = { pages: 100, characters: 1_000_000, pieces: 200_000, unpacked: 100 * 1024 * 1024 };

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** How far a packed stream unfolds, also where it was packed several times; beyond what is left, refused. */
function unfolded(packed: Buffer, left: number, depth = 0): number {
  let content: Buffer;
  try {
    content = inflateSync(packed, { maxOutputLength: left });
  } catch (fault) {
    const isBomb = fault instanceof Error && "code" in fault && fault.code === "ERR_BUFFER_TOO_LARGE";
    if (isBomb) throw new UnreadableDocument("unpacks-too-large");
    return 0;
  }
  const again = depth < 3 && content[0] === 0x78 ? unfolded(content, left - content.length, depth + 1) : 0;
  return content.length + again;
}

/** The reader of PDF unfolds whatever it meets: so every packed stream is measured before. */
function refuseBombs(bytes: Uint8Array): void {
  const file = asBuffer(bytes);
  let left = longest.unpacked;
  for (let at = file.indexOf("stream"); at !== -1; at = file.indexOf("stream", at + 6)) {
    const start = file[at + 6] === 0x0d ? at + 8 : at + 7;
    if (file[start] === 0x78) left -= unfolded(file.subarray(start), left);
  }
}

/** Its dictionary stands in plain sight. Also one without a password to open it: what it holds cannot be measured. */
const isProtected = (bytes: Uint8Array): boolean =>
  /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(asBuffer(bytes).toString("latin1"));

class Drawing {}

/**
 * Only drawing would use these. Its native library costs 250 ms and 30 MB, and could be broken by a file made for
 * it: the reader finds these in its place.
 */
function withoutDrawing(): void {
  for (const name of ["DOMMatrix", "ImageData", "Path2D"])
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: Drawing, configurable: true });
  const require = createRequire(import.meta.url);
  const library = join("@napi-rs", "canvas", "index.js");
  const place = require.resolve
    .paths("pdfjs-dist")
    ?.map((folder) => join(folder, library))
    .find(existsSync);
  if (place && !require.cache[place])
    require.cache[place] = Object.assign(new Module(place), { loaded: true, exports: {} });
}

async function reader() {
  withoutDrawing();
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}
type Reader = Awaited<ReturnType<typeof reader>>;
type Opened = Awaited<ReturnType<Reader["getDocument"]>["promise"]>;

async function pageOf(document: Opened, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const [, low = 0, , high = 0] = page.view;
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const pieces = items.flatMap((item): Piece[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, slant = 0, across = 0, size = 0, x = 0, y = 0] = item.transform.map(Number);
    // Written up the side of a page: a mark of the margin, part of no line.
    if (Math.abs(slant) > Math.abs(size)) return [];
    return [
      { text: item.str.normalize("NFC"), x, y: y - low, width: item.width, size: Math.hypot(across, size) },
    ];
  });
  page.cleanup();
  return { height: high - low, pieces };
}

function refuseTooLong(pages: readonly PdfPage[]): void {
  let [characters, howMany] = [0, 0];
  for (const { pieces } of pages) {
    howMany += pieces.length;
    for (const { text } of pieces) characters += text.length;
  }
  if (characters > longest.characters || howMany > longest.pieces) throw new UnreadableDocument("too-long");
}

/** Throws UnreadableDocument, whatever the file does to its reader. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  if (isProtected(bytes)) throw new UnreadableDocument("encrypted");
  refuseBombs(bytes);
  const { getDocument } = await reader();
  const opening = getDocument({
    // Its own copy: the reader keeps what it is given.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await opening.promise;
    if (document.numPages > longest.pages) throw new UnreadableDocument("too-long");
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await pageOf(document, number));
      refuseTooLong(pages);
    }
    return pages;
  } catch (fault) {
    if (fault instanceof UnreadableDocument) throw fault;
    const isLocked = fault instanceof Error && fault.name === "PasswordException";
    throw new UnreadableDocument(isLocked ? "encrypted" : "damaged");
  } finally {
    await opening.destroy().catch(() => undefined);
  }
}
