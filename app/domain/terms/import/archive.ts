// A .docx is a zip. It is unpacked here once, counting, before any reader sees it (T-e).
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { UnreadableDocument } from "./recognised";

const megabyte = 1024 * 1024;
export const archiveLimits = { entries: 2000, unpacked: 60 * megabyte, ratio: 100, ratioFrom: 5 * megabyte };

const damaged = () => new UnreadableDocument("damaged");
const unpacksTooLarge = () => new UnreadableDocument("unpacks-too-large");

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, archive) =>
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

function unpackedSize(archive: ZipFile, entry: Entry, allowed: number): Promise<number> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(damaged());
      let size = 0;
      stream.on("error", () => reject(damaged()));
      stream.on("end", () => resolve(size));
      stream.on("data", (part: Uint8Array) => {
        size += part.length;
        if (size <= allowed) return;
        stream.destroy();
        reject(unpacksTooLarge());
      });
    });
  });
}

function refuseByDirectory(archive: ZipFile, entries: Entry[], packed: number) {
  // A comment could hold a second directory, which another reader might take for the true one.
  if (archive.comment !== "") throw damaged();
  if (entries.some((entry) => entry.isEncrypted())) throw new UnreadableDocument("encrypted");
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (declared > allowance(packed)) throw unpacksTooLarge();
}

const allowance = (packed: number): number =>
  Math.min(archiveLimits.unpacked, Math.max(archiveLimits.ratioFrom, packed * archiveLimits.ratio));

/** Names of the parts of a sound archive. Throws UnreadableDocument: damaged, encrypted, unpacks-too-large. */
export async function inspectArchive(bytes: Uint8Array): Promise<string[]> {
  const archive = await opened(bytes);
  if (archive.entryCount > archiveLimits.entries) throw unpacksTooLarge();
  const entries = await entriesOf(archive);
  refuseByDirectory(archive, entries, bytes.length);
  let left = allowance(bytes.length);
  for (const entry of entries) left -= await unpackedSize(archive, entry, left);
  return entries.map((entry) => entry.fileName);
}
