// Several kinds of file are zips. Each is unpacked here once, counting, before any reader sees it (T-e).
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { PaperRefused, refusePaper } from "./refused";

const megabyte = 1024 * 1024;
export const archiveLimits = { entries: 2000, unpacked: 60 * megabyte, ratio: 100, ratioFrom: 5 * megabyte };
/** Parts that are read here are lists of what the archive holds; no real one is longer. */
const longestList = 2 * megabyte;
const sniffed = 8;

/** One part of an archive: its name, how it begins, and the whole of it where that was asked for. */
export type Part = { name: string; begins: Uint8Array; content: Uint8Array | null };

const damaged = () => new PaperRefused("damaged");
const unpacksTooLarge = () => new PaperRefused("unpacks-too-large");

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    // Names that leave the archive (`../`, `/`, `C:`) are refused by the reader itself.
    fromBuffer(buffer, { lazyEntries: true, strictFileNames: true }, (error, archive) =>
      error ? reject(damaged()) : resolve(archive),
    );
  });
}

function entriesOf(archive: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    archive.on("error", () => reject(damaged()));
    archive.on("end", () => resolve(entries));
    archive.on("entry", (entry: Entry) => {
      entries.push(entry);
      archive.readEntry();
    });
    archive.readEntry();
  });
}

type Unpacked = { size: number; begins: Uint8Array; content: Uint8Array | null };

function unpacked(archive: ZipFile, entry: Entry, may: { size: number; keep: boolean }): Promise<Unpacked> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(damaged());
      let size = 0;
      const kept: Uint8Array[] = [];
      stream.on("error", () => reject(damaged()));
      stream.on("end", () => {
        const content = Buffer.concat(kept);
        resolve({ size, begins: content.subarray(0, sniffed), content: may.keep ? content : null });
      });
      stream.on("data", (part: Uint8Array) => {
        if (may.keep || size < sniffed) kept.push(part);
        size += part.length;
        if (size <= may.size) return;
        stream.destroy();
        reject(unpacksTooLarge());
      });
    });
  });
}

function refuseByDirectory(archive: ZipFile, entries: Entry[], packed: number) {
  // A comment could hold a second directory, which another reader might take for the true one.
  if (archive.comment !== "") throw damaged();
  if (entries.some((entry) => entry.isEncrypted())) throw new PaperRefused("encrypted");
  const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()));
  // Two parts of one name: what was checked need not be what a program opens.
  if (names.size < entries.length) throw damaged();
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (declared > allowance(packed)) throw unpacksTooLarge();
}

const allowance = (packed: number): number =>
  Math.min(archiveLimits.unpacked, Math.max(archiveLimits.ratioFrom, packed * archiveLimits.ratio));

/**
 * The parts of a sound archive, in their order; those that `keeps` names with their content.
 * Throws PaperRefused: damaged, encrypted, unpacks-too-large.
 */
export async function inspectArchive(
  bytes: Uint8Array,
  keeps: (name: string) => boolean = () => false,
): Promise<Part[]> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refusePaper("damaged");
  const archive = await opened(bytes);
  if (archive.entryCount > archiveLimits.entries) throw unpacksTooLarge();
  const entries = await entriesOf(archive);
  refuseByDirectory(archive, entries, bytes.length);
  let left = allowance(bytes.length);
  const parts: Part[] = [];
  for (const entry of entries) {
    const keep = keeps(entry.fileName);
    const { size, begins, content } = await unpacked(archive, entry, {
      size: keep && !isArchiveName(entry.fileName) ? Math.min(left, longestList) : left,
      keep,
    });
    left -= size;
    parts.push({ name: entry.fileName, begins, content });
  }
  return parts;
}

/** A document within a document is kept whole, to be looked into in its turn. */
const isArchiveName = (name: string): boolean => /\.(docx|xlsx|pptx)$/i.test(name);
