// As much of the tar format (POSIX ustar) as an archive needs: plain files with short names.
import { BackupRefused } from "./manifest";

export const block = 512;
const largest = 8 ** 11 - 1;

export const paddingAfter = (bytes: number): number => (block - (bytes % block)) % block;

const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;

function sumOf(header: Buffer): number {
  const blank = Buffer.from(header);
  blank.fill(" ", 148, 156);
  return blank.reduce((sum, byte) => sum + byte, 0);
}

export function headerOf({ name, bytes }: { name: string; bytes: number }): Buffer {
  if (bytes > largest) throw new BackupRefused(`${name} is larger than an archive can hold (8 GiB).`);
  const header = Buffer.alloc(block);
  header.write(name, 0, 100, "ascii");
  header.write(octal(0o600, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(bytes, 11), 124);
  header.write(octal(0, 11), 136);
  header.write("0", 156);
  header.write("ustar\x0000", 257);
  header.write(`${octal(sumOf(header), 6)} `, 148);
  return header;
}

/** The name and size a header states; null where the archive ends. Links, folders and long names are refused. */
export function readHeader(header: Buffer): { name: string; bytes: number } | null {
  if (header.every((byte) => byte === 0)) return null;
  const text = (from: number, length: number) =>
    header.toString("latin1", from, from + length).replace(/\0.*$/s, "");
  const isPlain = text(156, 1) === "0" && text(257, 5) === "ustar" && text(345, 155) === "";
  if (!isPlain || Number.parseInt(text(148, 8), 8) !== sumOf(header)) {
    throw new BackupRefused("The archive holds something that no backup of a workspace holds.");
  }
  return { name: text(0, 100), bytes: Number.parseInt(text(124, 12), 8) };
}
