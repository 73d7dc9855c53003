// T-e: pictures, walked piece by piece: nothing may stand behind their end, and none may unfold beyond a screen's use.
import { PaperRefused, refusePaper } from "./refused";

const largest = { side: 20_000, points: 100_000_000 };

function refuseBySize(width: number, height: number): void {
  if (width < 1 || height < 1) refusePaper("damaged");
  if (width > largest.side || height > largest.side || width * height > largest.points)
    refusePaper("picture-too-large");
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function checkPng(bytes: Uint8Array): void {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!picture.subarray(0, 8).equals(signature)) refusePaper("not-what-it-says");
  let at = 8;
  let name = "";
  while (at + 12 <= picture.length && name !== "IEND") {
    const length = picture.readUInt32BE(at);
    name = picture.toString("latin1", at + 4, at + 8);
    if (at === 8 && (name !== "IHDR" || length !== 13)) refusePaper("damaged");
    if (at === 8) refuseBySize(picture.readUInt32BE(16), picture.readUInt32BE(20));
    at += 12 + length;
  }
  if (name !== "IEND" || at > picture.length) refusePaper("damaged");
  if (at < picture.length) refusePaper("two-files-in-one");
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The size stands in a frame before the picture itself; how far the segments were read is given back. */
function sizeOfJpg(picture: Buffer): { width: number; height: number } | null {
  let at = 2;
  while (at + 4 <= picture.length && picture[at] === 0xff) {
    const marker = picture[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return null;
    if (isFrame(marker) && at + 9 <= picture.length)
      return { height: picture.readUInt16BE(at + 5), width: picture.readUInt16BE(at + 7) };
    at += 2 + picture.readUInt16BE(at + 2);
  }
  return null;
}

export function checkJpg(bytes: Uint8Array): void {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (picture[0] !== 0xff || picture[1] !== 0xd8 || picture[2] !== 0xff) refusePaper("not-what-it-says");
  const size = sizeOfJpg(picture);
  if (!size) throw new PaperRefused("damaged");
  refuseBySize(size.width, size.height);
  const end = picture.lastIndexOf(Buffer.from([0xff, 0xd9]));
  if (end === -1) refusePaper("damaged");
  if (picture.subarray(end + 2).some((byte) => byte !== 0)) refusePaper("two-files-in-one");
}
