import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changedSentences,
  comparePassages,
  compareWords,
  type PassageRow,
  segmentsOf,
  sentencesOf,
  type WordChange,
} from "../../../app/domain/compare";
import type { Inline, Passage } from "../../../app/domain/rich-text";

const shown = (changes: WordChange[]) =>
  changes
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}+}` : `{-${text}-}`))
    .join("");
const without = (changes: WordChange[], kind: WordChange["kind"]) =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join("");

describe("B-7 words added and removed", () => {
  test.each([
    ["meets monthly", "meets every month", "meets {-monthly-}{+every month+}"],
    ["a big red door", "a small blue door", "a {-big red-}{+small blue+} door"],
    ["The group meets.", "The working group meets.", "The {+working +}group meets."],
    [
      "soit 12\u00a0500,00\u00a0$.",
      "soit 12\u00a0900,00\u00a0$.",
      "soit {-12\u00a0500,00-}{+12\u00a0900,00+}\u00a0$.",
    ],
    ["it costs 1,234.56", "it costs 1,234.65", "it costs {-1,234.56-}{+1,234.65+}"],
    ["l’ordre du jour", "l’ordre", "l’ordre{- du jour-}"],
    ["same", "same", "same"],
    ["", "", ""],
    ["", "new", "{+new+}"],
    ["old", "", "{-old-}"],
  ])("%j to %j", (before, after, expected) => expect(shown(compareWords(before, after))).toBe(expected));

  const prose = fc
    .array(fc.constantFrom("a", "b", "the", "group.", " ", "\n", "12", "\u00a0", "’", "Le", "\ud83d", "é"), {
      maxLength: 40,
    })
    .map((words) => words.join(" "));
  test("without what was added it is the first text, without what was removed the second", () => {
    fc.assert(
      fc.property(
        fc.oneof(prose, fc.string()),
        fc.oneof(prose, fc.string()),
        fc.integer({ min: 1, max: 60 }),
        (before, after, limit) => {
          const changes = compareWords(before, after, limit);
          expect(without(changes, "added")).toBe(before);
          expect(without(changes, "removed")).toBe(after);
          expect(changes.every(({ text }) => text !== "")).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  const pseudoWords = (seed: number, length: number) => {
    let state = seed;
    let text = "";
    while (text.length < length) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      text += `${(state >>> 12).toString(36)}${state % 11 === 0 ? ". Le " : " "}`;
    }
    return text.slice(0, length);
  };
  const [one, other] = [pseudoWords(1, 50_000), pseudoWords(2, 50_000)];
  const edited = one
    .split(" ")
    .map((word, place) => (place % 40 === 0 ? "changed" : word))
    .join(" ");

  test("50,000 characters are compared at once, wholly different ones more coarsely, and none is lost", () => {
    for (const after of [other, edited]) {
      const changes = compareWords(one, after);
      expect(without(changes, "added")).toBe(one);
      expect(without(changes, "removed")).toBe(after);
    }
    expect(compareWords(one, edited).length).toBeGreaterThan(200);
  });

  // Each takes some 50 ms; were it to grow with the square, the runner's own limit would end it.
  test.each([
    ["....".repeat(12_500), " a.b".repeat(12_500)],
    ["M. M ".repeat(10_000), "A. B ".repeat(10_000)],
    ['.""""'.repeat(10_000), `.${" ".repeat(50_000)}`],
    ["a".repeat(50_000), "a. A".repeat(12_500)],
  ])("a text made to be slow is not: %.9s", (before, after) => {
    expect(without(compareWords(before, after), "added")).toBe(before);
    expect(changedSentences(before, after).added.length).toBeGreaterThan(0);
  });
});

describe("L-1 sentences", () => {
  test.each([
    ["One. Two! Three? Four… Five", ["One.", "Two!", "Three?", "Four…", "Five"]],
    ["Des outils, p. ex. Excel ou Word. Fin.", ["Des outils, p. ex. Excel ou Word.", "Fin."]],
    [
      "M. Tremblay et Mme. Roy y étaient. Ils ont parlé.",
      ["M. Tremblay et Mme. Roy y étaient.", "Ils ont parlé."],
    ],
    [
      "See No. 7 and art. 12. The answer is no. We go.",
      ["See No. 7 and art. 12.", "The answer is no.", "We go."],
    ],
    ["J.-P. Roy and U.S. Data. Done.", ["J.-P. Roy and U.S. Data.", "Done."]],
    ["Il coûte 3.5 M$. Ensuite.", ["Il coûte 3.5 M$.", "Ensuite."]],
    ["Il dit «\u00a0oui.\u00a0» Puis non.", ["Il dit «\u00a0oui.\u00a0»", "Puis non."]],
    ["1. First line\n2. Second line", ["1. First line", "2. Second line"]],
    ["Up to 5 days, e.g. Monday. Then", ["Up to 5 days, e.g. Monday.", "Then"]],
    ["Dr. Roy (cf. Annex A) agrees. Yes.", ["Dr. Roy (cf. Annex A) agrees.", "Yes."]],
    ["Reports, plans, etc. The end.", ["Reports, plans, etc.", "The end."]],
    ["Le 9 sept. 2026 à 16 h. Oui.", ["Le 9 sept. 2026 à 16 h.", "Oui."]],
    ["", []],
  ])("%j", (text, expected) => expect(sentencesOf(text)).toEqual(expected));

  test("only what changed is told, whatever the spacing", () => {
    expect(
      changedSentences("It meets monthly. It reports.\nIt ends.", "It meets weekly.  It reports. It ends."),
    ).toEqual({
      removed: ["It meets monthly."],
      added: ["It meets weekly."],
    });
    expect(changedSentences("A b. C d.", "A  b. C\u00a0d.")).toEqual({ removed: [], added: [] });
  });

  const sentence = fc.constantFrom(
    "It meets. ",
    "Il a dit, p. ex. M. Roy.\n",
    "Non! ",
    "2. B ",
    "x",
    "… ",
    "« Oui. » ",
  );
  test("segments joined are the text; what is neither removed nor added is the same in both", () => {
    const text = fc.array(sentence, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(segmentsOf(before).join("")).toBe(before);
        const { removed, added } = changedSentences(before, after);
        expect(leaving(before, removed).sort()).toEqual(leaving(after, added).sort());
      }),
      { numRuns: 500 },
    );
  });
  function leaving(text: string, gone: string[]): string[] {
    const left = sentencesOf(text);
    for (const one of gone) {
      const place = left.indexOf(one);
      expect(place).toBeGreaterThanOrEqual(0);
      left.splice(place, 1);
    }
    return left;
  }
});

describe("B-7 passages", () => {
  const paragraph = (...content: Inline[]): Passage => ({ kind: "paragraph", depth: 0, content });
  const text = (said: string): Inline => ({ type: "text", text: said });
  const link = (said: string, href: string): Inline => ({
    type: "text",
    text: said,
    marks: [{ type: "link", attrs: { href } }],
  });
  const of = (...texts: string[]) => texts.map((said) => paragraph(text(said)));
  const kinds = (rows: PassageRow[]) => rows.map(({ kind }) => kind);

  test("an added bullet, a changed one, a removed one, each on its row", () => {
    const rows = comparePassages(
      of("The group meets monthly.", "It reports to both councils.", "Members bear their travel costs."),
      of("The group meets every month.", "A new duty altogether.", "It reports to both councils."),
    );
    expect(kinds(rows)).toEqual(["changed", "added", "same", "removed"]);
    expect(rows[0]?.kind === "changed" && shown(rows[0].words)).toBe(
      "The group meets {-monthly-}{+every month+}.",
    );
  });

  test("a link that leads elsewhere is a change, bold letters are none, a bullet moved inwards is one", () => {
    const [before, after] = [
      paragraph(link("the terms", "https://a.ca/1")),
      paragraph(link("the terms", "https://a.ca/2")),
    ];
    const [row] = comparePassages([before], [after]);
    expect(row?.kind === "changed" && shown(row.words)).toContain("{-1-}{+2+}");
    const bold: Passage = paragraph({ type: "text", text: "same", marks: [{ type: "bold" }] });
    expect(kinds(comparePassages([bold], of("same")))).toEqual(["same"]);
    const nested: Passage = { kind: "item", depth: 2, content: [text("same")] };
    expect(kinds(comparePassages(of("same"), [nested]))).toEqual(["changed"]);
  });

  test("every passage of both versions stands in one row, in order", () => {
    const someText = fc
      .array(fc.constantFrom("the", "group", "meets", "reports", "monthly", "council"), { maxLength: 6 })
      .map((words) => words.join(" "));
    const passages = fc.array(
      someText.map((said) => paragraph(text(said))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(passages, passages, (before, after) => {
        const rows = comparePassages(before, after);
        expect(rows.flatMap((row) => ("before" in row ? [row.before] : []))).toEqual(before);
        expect(rows.flatMap((row) => ("after" in row ? [row.after] : []))).toEqual(after);
        for (const row of rows)
          if (row.kind === "changed") expect(row.words.some(({ kind }) => kind !== "same")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
