import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

/** @typedef {{ name: string, from: string, letters: string }} Face */

/**
 * @param {number} first
 * @param {number} last
 */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)).join("");

// What English and French are written with; \u202f is the narrow space of French figures.
const basic = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}œŒŸ’‘“”–—…•€→−·\u202f`;
// Other names of people and places, fetched only where a page holds such a letter.
const extended = [
  range(0x100, 0x130),
  range(0x132, 0x151),
  range(0x154, 0x177),
  range(0x179, 0x24f),
  range(0x1e00, 0x1eff),
].join("");

// Marks and kerning, and figures that stand in columns; small capitals and ornaments would double the size.
const keepFeatures = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "tnum", "lnum"];

/** @type {Face[]} */
const faces = [
  { name: "sans-400", from: "source-sans-3/files/source-sans-3-latin-400-normal", letters: basic },
  { name: "sans-600", from: "source-sans-3/files/source-sans-3-latin-600-normal", letters: basic },
  { name: "serif-400", from: "source-serif-4/files/source-serif-4-latin-400-normal", letters: basic },
  { name: "serif-600", from: "source-serif-4/files/source-serif-4-latin-600-normal", letters: basic },
  { name: "sans-400-ext", from: "source-sans-3/files/source-sans-3-latin-ext-400-normal", letters: extended },
  {
    name: "serif-400-ext",
    from: "source-serif-4/files/source-serif-4-latin-ext-400-normal",
    letters: extended,
  },
];

/**
 * Writes the subsets of Source Sans and Source Serif, with their licence beside them.
 * @param {string} folder
 */
export async function makeFonts(folder) {
  mkdirSync(folder, { recursive: true });
  for (const face of faces) {
    const whole = readFileSync(packaged(`${face.from}.woff2`));
    const subset = await subsetFont(whole, face.letters, { targetFormat: "woff2", keepFeatures });
    writeFileSync(join(folder, `${face.name}.woff2`), subset);
  }
  copyFileSync(packaged("source-sans-3/LICENSE"), join(folder, "OFL.txt"));
}

/** @param {string} path */
const packaged = (path) => fileURLToPath(new URL(`../node_modules/@fontsource/${path}`, import.meta.url));
