// What the first bytes of a file already tell (T-e): refused beside the field, before anything is stored or unpacked.
import { beginsWith, looksBinary } from "../../papers/encodings";
import type { ImportProblem } from "./recognised";

const largestFile = 20 * 1024 * 1024;
/** A million characters in any encoding known here take no more bytes. */
const longestText = 4_000_000;

const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d];
const richTextFormat = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const otherKinds = [pdf, richTextFormat];

const pdfProblem = (bytes: Uint8Array): ImportProblem | null => (beginsWith(bytes, pdf) ? null : "damaged");

/** Word keeps a password-protected .docx in a compound file, as it did every old .doc. */
function compoundProblem(bytes: Uint8Array): ImportProblem {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return container.includes(Buffer.from("EncryptedPackage", "utf16le")) ? "encrypted" : "kind-not-accepted";
}

function wordProblem(bytes: Uint8Array): ImportProblem | null {
  if (beginsWith(bytes, compoundFile)) return compoundProblem(bytes);
  if (otherKinds.some((magic) => beginsWith(bytes, magic))) return "kind-not-accepted";
  return beginsWith(bytes, zip) ? null : "damaged";
}

function textProblem(bytes: Uint8Array): ImportProblem | null {
  if ([zip, compoundFile, ...otherKinds].some((magic) => beginsWith(bytes, magic)) || looksBinary(bytes))
    return "not-text";
  return bytes.length > longestText ? "too-long" : null;
}

/** Why a file cannot be terms of reference, as far as its name, size and first bytes say; null where it may be. */
export function refusedAtSight(bytes: Uint8Array, fileName: string): ImportProblem | null {
  const kind = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase();
  if (kind !== "txt" && kind !== "docx" && kind !== "pdf") return "kind-not-accepted";
  if (bytes.length === 0) return "empty";
  if (bytes.length > largestFile) return "too-large";
  if (kind === "pdf") return pdfProblem(bytes);
  return kind === "txt" ? textProblem(bytes) : wordProblem(bytes);
}
