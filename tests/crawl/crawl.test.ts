// A-1 A-3 T-2 T-c: each kind of person follows every link from home, in both languages; a few pages of each address.
// `npm run crawl` follows them all.
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../app/domain/bilingual";
import { kindsOfPerson } from "../../app/domain/overviews/permission-words";
import { makeSamples } from "../routes/samples";
import { type Served, serveHouse } from "../routes/served";
import { complaintsAbout } from "../support/valid-html";
import { walk } from "./walk";
import { catalogueCount, wordsOnlyOf } from "./words-of-one-language";

const isWhole = process.env.CRAWL === "whole";
const most = isWhole ? 10_000 : 2;

let served: Served;
const samples = new Map<string, string>();
beforeAll(async () => {
  served = serveHouse();
  await makeSamples(served.house);
});

const walks = kindsOfPerson.flatMap((part) => languages.map((language) => [part, language] as const));

describe("A-3 T-2 no link leads wrong, and every page stands as it should", () => {
  test.each(walks)("A-3 T-2 T-c as %s, in %s", { timeout: 600_000 }, async (part, language) => {
    const walked = await walk({ served, door: await served.openFront(), part, language, most });
    for (const [id, page] of walked.samples) if (!samples.has(id)) samples.set(id, page);
    if (isWhole) console.log(`${part}, ${language}: ${walked.asked} pages`);
    expect(walked.faults).toEqual([]);
    expect(walked.pages.size).toBeGreaterThan(part === "nobody" ? 1 : 6);
  });
});

test("A-1 a page of each address that was reached is valid HTML", { timeout: 300_000 }, async () => {
  const wrong: string[] = [];
  for (const [id, page] of samples) {
    if (!isWhole && id.startsWith("fr.")) continue;
    wrong.push(...(await complaintsAbout(page)).map((complaint) => `${id} ${complaint}`));
  }
  expect(samples.size).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

test("A-3 the crawler knows the words of one language: it would see them on a page of the other", () => {
  expect(catalogueCount).toBeGreaterThan(50);
  expect(wordsOnlyOf("en")("Clear")).toBe(true);
  expect(wordsOnlyOf("en")("Clauses that count")).toBe(true);
  expect(wordsOnlyOf("fr")("Clauses qui comptent")).toBe(true);
  expect(wordsOnlyOf("fr")("Clear")).toBe(false);
  expect(wordsOnlyOf("en")("Date")).toBe(false);
});
