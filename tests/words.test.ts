// every sentence of the interface, in both languages, kept to the traps of handbook 1.
import { describe, expect, test } from "vitest";
import type { Bilingual } from "../app/domain/bilingual";
import { slices } from "../app/domain/house.server";
import { whoMay } from "../app/domain/permissions";

const modules = import.meta.glob(
  ["../app/**/*words*.ts", "../app/**/*-words/*.ts", "../app/domain/{levels,refusals,typed,permissions}.ts"],
  {
    eager: true,
  },
) as Record<string, Record<string, unknown>>;

type Words = Record<string, unknown>;
const isCatalogue = (value: unknown): value is { en: Words; fr: Words } =>
  typeof value === "object" &&
  value !== null &&
  "en" in value &&
  "fr" in value &&
  typeof value.en === "object";

/** What an entry says; a sentence made from facts is said with samples, and left out where none fits. */
function said(entry: unknown): string | null {
  if (typeof entry === "string") return entry;
  if (typeof entry !== "function") return null;
  for (const facts of [["Xx", "Yy", "Zz"], [2, 1, 3], [["Xx", "Yy"]], ["en", 2]]) {
    try {
      return String(entry(...facts));
    } catch {}
  }
  return null;
}

/** The same, said with numbers alone: what stands after a number is then seen. */
function counted(entry: unknown): string[] {
  if (typeof entry === "string") return [entry];
  if (typeof entry !== "function") return [];
  return [
    [1, 1, 1, 1],
    [2, 3, 4, 5],
  ].flatMap((facts) => {
    try {
      return [String(entry(...facts))];
    } catch {
      return [];
    }
  });
}

type Sentence = { where: string; en: string; fr: string };
const sentences: Sentence[] = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported)
    .filter(([, value]) => isCatalogue(value))
    .flatMap(([name, value]) => {
      const { en, fr } = value as { en: Words; fr: Words };
      return Object.keys(en).flatMap((key) => {
        const [english, french] = [said(en[key]), said(fr[key])];
        return english === null || french === null
          ? []
          : [{ where: `${path} ${name}.${key}`, en: english, fr: french }];
      });
    }),
);

/** Words that are the same in both languages. */
const same =
  /^(Mark|Minutes|Minutes, Xx|Information|Notes?|Note Xx|Messages?|Confirmation|Pages?|Date|Version|Action|Actions|Provincial|Territorial|Municipal|Quorum|Consensus|Section|Clause|Motion|Restrictions?|Code|Xx.*|\W*|Participation|Mode|Agents?|Description|Observations?|Parents?|Documents?|Question|Passages?|Versions?|Dates?|Sections?|Section Xx.*|Total|Type|Format|Vacant|Menu|Motions?|Positions?|Conditions?|Condition Xx|Associations?|Version \w+|Page \w+|[\d\s%–-]+|\(?[A-Z]{2,7}\)?)$/;

const wrongIn = (test: (sentence: Sentence) => boolean) =>
  sentences.filter(test).map(({ where, fr }) => `${where}: ${fr}`);

describe("A-3 the words of the interface", () => {
  test("A-3 there are words, and both languages have the same keys", () => {
    expect(sentences.length).toBeGreaterThan(400);
    for (const exported of Object.values(modules)) {
      for (const value of Object.values(exported)) {
        if (isCatalogue(value)) expect(Object.keys(value.fr).sort()).toEqual(Object.keys(value.en).sort());
      }
    }
  });

  test("A-3 nothing is empty, and no French is left in English", () => {
    expect(wrongIn(({ en, fr }) => en.trim() === "" || fr.trim() === "")).toEqual([]);
    expect(wrongIn(({ en, fr }) => en === fr && !same.test(en))).toEqual([]);
  });

  test("A-3 French: a no-break space before the colon and inside « », none before ; ! ?", () => {
    expect(
      wrongIn(({ fr }) => /[^\u00a0\d/h]:(?!\/\/)(\s|$)/.test(fr.replace(/\d:\d|mailto:/g, ""))),
    ).toEqual([]);
    expect(wrongIn(({ fr }) => /« |[^\u00a0]»|«[^\u00a0]/.test(fr))).toEqual([]);
    expect(wrongIn(({ fr }) => /[\s\u00a0][;!?]/.test(fr))).toEqual([]);
    expect(wrongIn(({ fr }) => /\d [$%]/.test(fr))).toEqual([]);
  });

  test("A-3 French: a number and what it counts stay on one line", () => {
    const things =
      "ans?|administrations?|caractères|clauses?|codes?|courriels?|derni(?:er|ère)s?|premi(?:er|ère)s?|éléments?|fois|heures?|jours?|lettres|lignes?|messages?|minutes?|mois|octets?|organismes?|pages?|passages?|personnes?|pièces?|pixels|points?|pourvus?|résultats?|secondes?|sections?|sièges?|textes?|titres";
    const loose = new RegExp(`\\d (?:${things})(?!\\p{L})`, "u");
    const french = Object.entries(modules).flatMap(([path, exported]) =>
      Object.entries(exported).flatMap(([name, value]) =>
        isCatalogue(value)
          ? Object.entries(value.fr).flatMap(([key, entry]) =>
              counted(entry).map((fr) => `${path} ${name}.${key}: ${fr}`),
            )
          : [],
      ),
    );
    expect(french.length).toBeGreaterThan(400);
    expect(french.filter((line) => loose.test(line))).toEqual([]);
  });

  test("A-3 typographic apostrophes and quotation marks in both languages", () => {
    expect(wrongIn(({ en, fr }) => /'|\w"|"\w/.test(en + fr))).toEqual([]);
    expect(wrongIn(({ fr }) => /[“”]/.test(fr))).toEqual([]);
  });

  test("A-3 the forbidden forms are never printed", () => {
    expect(
      wrongIn(({ fr }) =>
        /juridiction|\binitié|\bcommis\b|GTSPCC|Comités mixtes|procès-verbaux? de décisions/i.test(fr),
      ),
    ).toEqual([]);
    expect(wrongIn(({ en }) => /\b[ap]\.m\.|CCSWG's|provincial\/territorial/i.test(en))).toEqual([]);
  });
});

test("A-3 what each act is, and who may, stands in both languages", () => {
  const texts: Bilingual[] = slices.flatMap((slice) =>
    slice.policies.flatMap((policy) => [policy.does, whoMay(policy.by)]),
  );
  for (const { en, fr } of texts) {
    expect(en).not.toBe("");
    expect(fr).not.toBe("");
    expect(fr).not.toBe(en);
    expect(fr).not.toMatch(/[^\u00a0]:(\s|$)|« |[\s\u00a0][;!?]/);
  }
});
