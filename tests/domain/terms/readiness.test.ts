import { expect, test } from "vitest";
import { type Language, languages } from "../../../app/domain/bilingual";
import { bothNamed, textsReady, type VersionFacts } from "../../../app/domain/terms/readiness";

const facts = (...unready: [number, Language][]): VersionFacts => ({
  body: "b",
  state: "draft",
  unready: unready.map(([section, language]) => ({ section, language })),
  sections: 9,
  unplaced: 0,
  proposed: 0,
  halfNamed: [],
  anotherPut: null,
  outdated: false,
  hasHistory: false,
});
const every = (language: Language): [number, Language][] =>
  Array.from({ length: 9 }, (_, place) => [place + 1, language]);
const said = (...unready: [number, Language][]) => {
  const text = textsReady(facts(...unready))?.text;
  return languages.map((language) => text?.[language].replace(/^.*(: |\u00a0: )/, ""));
};

test("B-5 what is not ready is named by language, not side by side", () => {
  expect(textsReady(facts())).toBeUndefined();
  expect(said([2, "fr"])).toEqual(["the French of section 2.", "le français de la section 2."]);
  expect(said(...every("en"))).toEqual(["the English of every section.", "l’anglais de chaque section."]);
  expect(said([2, "fr"], [3, "fr"], [4, "fr"], [7, "fr"], [8, "fr"])).toEqual([
    "the French of sections 2 to 4, 7 and 8.",
    "le français des sections 2 à 4, 7 et 8.",
  ]);
  expect(said([1, "fr"], [3, "fr"], [9, "en"])).toEqual([
    "the English of section 9 and the French of sections 1 and 3.",
    "l’anglais de la section 9 et le français des sections 1 et 3.",
  ]);
});

test("B-5 a clause that names an organization in one language only is not complete, and is named with what it lacks", () => {
  expect(bothNamed(facts())).toBeUndefined();
  expect(bothNamed({ ...facts(), halfNamed: [{ clause: "4.8", missing: "en" }] })).toMatchObject({
    text: {
      en: expect.stringContaining("clause 4.8 has no English name"),
      fr: expect.stringContaining("la clause 4.8 n’a pas de nom anglais"),
    },
    rule: "B-5",
  });
});
