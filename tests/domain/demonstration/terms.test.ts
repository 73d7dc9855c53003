import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dayFrom } from "../../../app/domain/dates";
import { bodies } from "../../../app/domain/demonstration/bodies";
import { cast } from "../../../app/domain/demonstration/cast";
import { organizations } from "../../../app/domain/demonstration/organizations";
import { people } from "../../../app/domain/demonstration/people";
import { seats } from "../../../app/domain/demonstration/seats";
import { type DemonstrationClause, type TwoSided, termsOn } from "../../../app/domain/demonstration/terms";
import { folded, french } from "../../../app/domain/format";
import { governmentsAndAssociations } from "../../../app/domain/jurisdictions/canada";
import { clauseSchemas, repeatable } from "../../../app/domain/terms/clauses";
import { type SectionKey, sectionKeys } from "../../../app/domain/terms/sections";

const today = dayFrom("2026-11-21");
const all = termsOn(today);
const termsOf = (body: string) => {
  const found = all.find((terms) => terms.body === body);
  if (!found) throw new Error(`no terms of ${body}`);
  return found;
};

/** Each version of each body: its sections as they stand in that version, and its clauses. */
const versions = all.flatMap(({ body, sections, clauses, amendment }) => {
  const changed = Object.fromEntries((amendment?.changed ?? []).map((one) => [one.section, one.passages]));
  const next = {
    name: `${body} 2`,
    body,
    sections: { ...sections, ...changed },
    clauses: amendment?.clauses ?? [],
  };
  return [{ name: `${body} 1`, body, sections, clauses }, ...(amendment ? [next] : [])];
});
const passages: TwoSided[] = versions.flatMap(({ sections }) => Object.values(sections).flat());

describe("B-2 terms of reference", () => {
  test("one for each body that has seats", () => {
    expect(all.map(({ body }) => body).sort()).toEqual([...new Set(seats.map(({ body }) => body))].sort());
    for (const { body, adoptedOn } of all) {
      const created = bodies.find(({ key }) => key === body)?.createdOn ?? "";
      expect(adoptedOn >= created && adoptedOn < today, body).toBe(true);
      for (const seat of seats) if (seat.body === body) expect(seat.openedOn, seat.key).toBe(adoptedOn);
    }
    expect(termsOf("CCSWG")).toMatchObject({ adoptedOn: "2018-02-12", amendment: null });
  });

  test.each(versions)("$name: nine sections in order, every passage on both sides", ({ sections }) => {
    expect(Object.keys(sections)).toEqual([...sectionKeys]);
    for (const [key, list] of Object.entries(sections)) {
      expect(list.length, key).toBeGreaterThan(0);
      expect(list.length, key).toBeLessThanOrEqual(6);
      for (const { kind, depth, en, fr } of list) {
        expect(kind === "paragraph" ? depth === 0 : depth > 0, en).toBe(true);
        expect(en.trim() !== "" && fr.trim() !== "" && en !== fr, en).toBe(true);
      }
    }
  });

  test.each(versions)(
    "$name: every clause passes its schema and rests on a passage that exists",
    ({ sections, clauses }) => {
      for (const { kind, value, section, passage } of clauses) {
        const parsed = clauseSchemas[kind].safeParse(value);
        expect(parsed.success, `${kind}: ${JSON.stringify(value)}`).toBe(true);
        if (passage !== null)
          expect(sections[section as SectionKey][passage], `${kind} ${section} ${passage}`).toBeDefined();
      }
      const once = clauses.map(({ kind }) => kind).filter((kind) => !repeatable.includes(kind));
      expect(new Set(once).size).toBe(once.length);
    },
  );

  test.each(all)("$body: its seat clauses are its open seats", ({ body, clauses }) => {
    const open = seats.filter((seat) => seat.body === body && seat.endedOn === null).map(({ key }) => key);
    expect(seatKeys(clauses)).toEqual(open);
    expect(clauses.flatMap((one) => (one.kind === "seat" && one.passage === null ? [one] : []))).toEqual([]);
  });

  const seatKeys = (clauses: readonly DemonstrationClause[]) =>
    clauses.flatMap((one) => (one.kind === "seat" ? [one.seat] : []));

  test("the CCSWG recommends, meets monthly, and has the clauses its members rely on", () => {
    const values = Object.fromEntries(termsOf("CCSWG").clauses.map(({ kind, value }) => [kind, value]));
    expect(values).toMatchObject({
      authority: { "council-matters": "recommends", "own-affairs": "decides" },
      cadence: { every: "month", by: "teleconference", atCall: true },
      "reports-to": { councils: ["PSSDC", "PSCIOC"] },
      "funding-route": { scopeOfWork: true, approvedBy: "every-council" },
      "work-plan": { required: true, withFunding: true },
      results: { openTo: "jurisdictions" },
    });
    expect(Object.keys(values)).toEqual(expect.arrayContaining(["expenses", "balance", "reporting"]));
  });

  test("B-6 one body is past its review date, another past its end date, on whatever day it is made", () => {
    for (const made of ["2026-06-04", "2026-11-21", "2028-02-29"].map(dayFrom)) {
      const dated = termsOn(made).flatMap(({ body, clauses }) =>
        clauses.flatMap(({ kind, value }) =>
          (kind === "review-date" || kind === "end-date") && value && "on" in value
            ? [{ body, kind, past: value.on < made }]
            : [],
        ),
      );
      expect(dated).toEqual([
        { body: "RWG", kind: "review-date", past: true },
        { body: "ASSC", kind: "end-date", past: true },
      ]);
    }
  });

  test("B-5 one body is under amendment, and one of its French texts is behind", () => {
    const amended = all.flatMap(({ body, amendment }) => (amendment ? [{ body, ...amendment }] : []));
    expect(amended.map(({ body, number }) => [body, number])).toEqual([["DITT", 2]]);
    expect(amended[0]?.changed.map(({ section, behind }) => [section, behind])).toEqual([
      ["membership", "fr"],
      ["decision-making", null],
      ["meetings", null],
    ]);
    const behind = amended[0]?.changed[0]?.passages.map(({ fr }) => fr);
    expect(behind).toEqual(termsOf("DITT").sections.membership.map(({ fr }) => fr));
  });
});

const labels = [
  ...bodies.flatMap(({ names, acronyms, priority }) => [names, acronyms, priority]),
  ...Object.values(organizations),
  ...governmentsAndAssociations.map(({ name }) => name),
  ...people.map(({ title }) => title),
  ...cast.flatMap(({ label, note }) => [label, note]),
];

describe("L-1 both languages", () => {
  const frenchTexts = [...passages, ...labels].map(({ fr }) => fr);

  test("French has its no-break spaces, and none before ; ! ?", () => {
    for (const text of frenchTexts) expect(text).toBe(french(text));
  });

  test("apostrophes and quotation marks are typographic, and no space is doubled", () => {
    for (const { en, fr } of [...passages, ...labels]) {
      for (const text of [en, fr]) expect(text).not.toMatch(/['"]| {2}|^ | $|[–—]/);
    }
  });

  test("the words are the field’s own", () => {
    for (const text of frenchTexts)
      expect(text).not.toMatch(/GTSPCC|comités mixtes|juridiction|initié|commis\b|paliers?/i);
    for (const { en } of passages) expect(en).not.toMatch(/GTSPCC|CPSSP|provincial\/territorial/i);
  });
});

const source = new URL("../../../../shared/sources/terms-of-reference.fr.txt", import.meta.url);
/** Names are the same in every document; what stands between them must be ours. */
const names = [
  "de la prestation des services du secteur public",
  "des dirigeants principaux de l’information du secteur public",
  "Groupe de travail sur les services axés sur les clients",
];
const wordsOf = (text: string): string[] => {
  const plain = (piece: string) =>
    folded(piece.replace(/['’]/g, " "))
      .replace(/[^a-z0-9 ]+/g, " ")
      .replace(/ +/g, " ")
      .trim();
  return names
    .reduce((said, name, index) => said.replaceAll(plain(name), `name${index}`), plain(text))
    .split(" ");
};
const runsOf = (text: string, length: number): string[] => {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(" "));
};

test.skipIf(!existsSync(source))(
  "no passage shares eight words in a row with the real terms of reference",
  () => {
    const real = new Set(runsOf(readFileSync(source, "utf8"), 8));
    expect(real.size).toBeGreaterThan(300);
    for (const { fr } of passages)
      expect(
        runsOf(fr, 8).filter((run) => real.has(run)),
        fr,
      ).toEqual([]);
  },
);
