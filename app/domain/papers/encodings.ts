// Bytes to text. Windows-1252 is decoded here by table: several releases of Node read its 0x80 to 0x9F as Latin-1.
import { refusePaper } from "./refused";

type Decoded = { text: string; encoding: string };

const highControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;
const chunk = 0x8000;

export const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += chunk) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + chunk)));
  }
  return parts
    .join("")
    .replace(/[\u0080-\u009f]/g, (control) => highControls.charAt(control.charCodeAt(0) - 0x80));
}

/** A few spoiled bytes in a text that is otherwise UTF-8 must not turn every accent into two signs. */
function isMostlyUtf8(lenient: string): boolean {
  const spoiled = lenient.match(/\ufffd/g)?.length ?? 0;
  const accented = lenient.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return accented > 20 * spoiled;
}

function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMarks.find(({ bytes: magic }) => beginsWith(bytes, magic));
  if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes), encoding: mark.encoding };
  const lenient = new TextDecoder("utf-8").decode(bytes);
  if (!lenient.includes("\ufffd") || isMostlyUtf8(lenient)) return { text: lenient, encoding: "utf-8" };
  return { text: withLostBullets(fromWindows1252(bytes)), encoding: "windows-1252" };
}

/** Saving in an old encoding makes a question mark of each bullet sign; where lines begin with one, they are bullets. */
function withLostBullets(text: string): string {
  const begun = text.match(/^[^\S\n]*\?[^\S\n]+\S/gm)?.length ?? 0;
  return begun < 3 ? text : text.replace(/(^|[^\S\n])\?(?=[^\S\n]+\S)/gm, "$1•");
}

function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
  const controls = text.match(/[\u0001-\u0008\u000e-\u0019\u001b-\u001f\u007f-\u009f]/g)?.length ?? 0;
  return controls > text.length / 20;
}

/** Throws PaperRefused("not-text") where the bytes are no text in any encoding known here. */
export function decodeText(bytes: Uint8Array): Decoded {
  const { text, encoding } = decode(bytes);
  if (isBinary(text)) refusePaper("not-text");
  return { text: text.normalize("NFC"), encoding };
}

/** Whether the beginning of a file is no text, in any encoding known here. */
export const looksBinary = (bytes: Uint8Array): boolean =>
  isBinary(decode(bytes.subarray(0, 2 * chunk)).text);
