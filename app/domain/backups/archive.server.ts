// One archive: a gzipped tar whose last 92 bytes, an empty gzip member, hold the digest of all that stands before.
import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline as joined, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip, createGzip } from "node:zlib";
import { BackupRefused } from "./manifest";
import { block, headerOf, paddingAfter, readHeader } from "./tar";

/** Something to put in: its size is stated before its bytes, so what is read must be exactly that long. */
export type Part = { name: string; bytes: number; content: Buffer | { path: string } };

const tailBytes = 92;

/** Any gunzip reads it as nothing; the comment field of its header carries the digest. */
const tailOf = (digest: string): Buffer =>
  Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255]),
    Buffer.from(`sha256 ${digest}\0`, "ascii"),
    Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  ]);

const hashing = (hash: Hash) =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });

export async function digestOfFile(path: string, until?: number): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, until === undefined ? {} : { end: until - 1 })) {
    hash.update(chunk as Buffer);
  }
  return hash.digest("hex");
}

export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync();
  await handle.close();
}

async function* tarOf(parts: readonly Part[]): AsyncGenerator<Buffer> {
  for (const { name, bytes, content } of parts) {
    yield headerOf({ name, bytes });
    let written = 0;
    for await (const chunk of Buffer.isBuffer(content) ? [content] : createReadStream(content.path)) {
      written += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
    if (written !== bytes) throw new BackupRefused(`${name} changed while it was copied.`);
    yield Buffer.alloc(paddingAfter(bytes));
  }
  yield Buffer.alloc(2 * block);
}

/** Written under another name, fsynced, then renamed: an archive that has its name is whole. */
export async function writeArchive(path: string, parts: readonly Part[]): Promise<number> {
  const draft = join(dirname(path), `.${basename(path)}.part`);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const hash = createHash("sha256");
    // Ledger hashes hardly compress: a harder effort costs seconds and gains little.
    const gzip = createGzip({ level: constants.Z_BEST_SPEED });
    await pipeline(tarOf(parts), gzip, hashing(hash), createWriteStream(draft, { flags: "wx", mode: 0o600 }));
    const handle = await open(draft, "a");
    await handle.appendFile(tailOf(hash.digest("hex")));
    await handle.sync();
    await handle.close();
    await rename(draft, path);
    await syncPath(dirname(path));
    return (await stat(path)).size;
  } catch (fault) {
    await rm(draft, { force: true });
    throw fault;
  }
}

/** Refuses an archive of which one byte is other than written, or missing. */
async function mustBeWhole(path: string): Promise<number> {
  const handle = await open(path, "r");
  try {
    const end = (await handle.stat()).size - tailBytes;
    if (end > 0) {
      const { buffer } = await handle.read(Buffer.alloc(tailBytes), 0, tailBytes, end);
      if (buffer.equals(tailOf(await digestOfFile(path, end)))) return end;
    }
  } finally {
    await handle.close();
  }
  throw new BackupRefused("This is not a whole archive of a workspace: it was cut short or altered.");
}

export type Entry = { name: string; bytes: number; content: AsyncIterable<Buffer> };

/** The archive's entries in order; the content of each must be read before the next is asked for. */
export async function* entriesOf(path: string): AsyncGenerator<Entry> {
  const end = await mustBeWhole(path);
  const gunzip = createGunzip();
  // A fault of either is thrown where the chunks are read.
  joined(createReadStream(path, { end: end - 1 }), gunzip, () => {});
  const chunks = gunzip[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  async function* take(bytes: number): AsyncGenerator<Buffer> {
    let wanted = bytes;
    while (wanted > 0) {
      if (held.length === 0) {
        const next = await chunks.next();
        if (next.done) throw new BackupRefused("The archive ends before what it holds does.");
        held = next.value as Buffer;
      }
      const part = held.subarray(0, wanted);
      held = held.subarray(part.length);
      wanted -= part.length;
      yield part;
    }
  }
  try {
    while (true) {
      const header = readHeader(await bytesOf(take(block)));
      if (!header) return;
      yield { ...header, content: take(header.bytes) };
      await bytesOf(take(paddingAfter(header.bytes)));
    }
  } finally {
    gunzip.destroy();
  }
}

export async function bytesOf(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}

/** Writes an entry for good; gives its digest. */
export async function writeEntry(path: string, { content }: Entry): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const hash = createHash("sha256");
  await pipeline(content, hashing(hash), createWriteStream(path, { flags: "wx", mode: 0o600 }));
  await syncPath(path);
  return hash.digest("hex");
}
