import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clauseFields, readClause, writeClause } from "../../../app/domain/terms/clause-forms";
import { type ClauseKind, clauseKinds, clauseSchemas } from "../../../app/domain/terms/clauses";
import { typedOf } from "../../../app/http/fields";
import { clausesOf } from "./arbitrary-clauses";

const hard = (text: string) => text.replaceAll("_", "\u00a0");

function refused(kind: ClauseKind, typed: Record<string, unknown>) {
  const read = readClause(kind, typed);
  return read.ok ? [] : read.problems.map(({ field, text }) => [field, text.en, text.fr]);
}

function readWith<Kind extends ClauseKind>(kind: Kind, values: Record<string, string[]>) {
  const [value] = fc.sample(
    clausesOf[kind].filter((clause) => clause !== null),
    { numRuns: 1, seed: 7 },
  );
  if (value === undefined) throw new Error(`no value of ${kind}`);
  return readClause(kind, typedOf({ ...writeClause(kind, value), ...values }));
}

const numbers = clauseKinds.flatMap((kind) =>
  clauseFields[kind].flatMap((field) => (field.control === "number" ? [{ kind, ...field }] : [])),
);

describe("B-2 the sentence says what to do", () => {
  test.each<[ClauseKind, Record<string, unknown>, string, string, string]>([
    ["reports-to", {}, "councils", "Tick at least one of the boxes.", "Cochez au moins une des cases."],
    ["cadence", {}, "every", "Choose one of the options.", "Choisissez une des options."],
    [
      "cadence",
      { every: "month", by: "pigeon" },
      "by",
      "Choose one of the options.",
      "Choisissez une des options.",
    ],
    ["quorum", {}, "asked", "Choose one of the options.", "Choisissez une des options."],
    [
      "quorum",
      { asked: "asked", share: "half", levels: "2" },
      "share",
      "Write a whole number from 1 to 100.",
      "Écrivez un nombre entier de 1 à 100.",
    ],
    [
      "quorum",
      { asked: "asked", share: "50", levels: "5" },
      "levels",
      "Write a whole number from 0 to 4.",
      "Écrivez un nombre entier de 0 à 4.",
    ],
    [
      "balance",
      { minimum: "1", effect: "blocking", ceilings: { M: "0" } },
      "ceilings.M",
      "Write a whole number from 1 to 100.",
      "Écrivez un nombre entier de 1 à 100.",
    ],
    [
      "end-date",
      {},
      "on",
      "Give the day, the month and the year, like 4 6 2026.",
      "Indiquez le jour, le mois et l’année, par exemple 4 6 2026.",
    ],
    [
      "review-date",
      { on: { day: "30", month: "2", year: "2027" } },
      "on",
      "This day does not exist in the calendar. Write it like 4 6 2026.",
      "Ce jour n’existe pas au calendrier. Écrivez-le comme ceci_: 4 6 2026.",
    ],
    [
      "seat",
      { level: "P", number: "stated", organization: { en: "x".repeat(301), fr: "x" } },
      "organization.en",
      "Shorten this text to 300 characters.",
      "Ramenez ce texte à 300\u00a0caractères.",
    ],
    [
      "seat",
      { level: "P", number: "stated", organization: { en: "", fr: "Services Québec" } },
      "organization.en",
      "Give the name in both languages, or leave both empty where it is still to be named.",
      "Donnez le nom dans les deux langues, ou laissez les deux champs vides si l’organisation reste à désigner.",
    ],
    [
      "seat",
      { level: "PT", number: "stated" },
      "level",
      "Choose one of the options.",
      "Choisissez une des options.",
    ],
    [
      "seat",
      { level: "P", number: "stated", jurisdiction: "Ontario" },
      "jurisdiction",
      "Choose one of the options.",
      "Choisissez une des options.",
    ],
  ])("B-2 %s %o: %s", (kind, typed, field, english, french) => {
    expect(refused(kind, typed)).toEqual([[field, english, hard(french)]]);
  });

  test("B-2 everything that lacks is said at once, in the order of the fields", () => {
    expect(refused("deadlines", { papers: "5" }).map(([field]) => field)).toEqual([
      "notice",
      "record",
      "approval",
    ]);
    expect(refused("seat", {}).map(([field]) => field)).toEqual(["level", "number"]);
  });

  test("B-2 a form that was sent by hand with an unknown channel is refused", () => {
    expect(refused("channels", { motion: "smoke" })).toEqual([
      ["motion", "Tick at least one of the boxes.", hard("Cochez au moins une des cases.")],
    ]);
  });

  test.each(numbers)(
    "B-2 $kind, $name: its bounds are those of the schema",
    ({ kind, name, least, most }) => {
      expect(readWith(kind, { [name]: [String(least)] }).ok).toBe(true);
      expect(readWith(kind, { [name]: [String(most)] }).ok).toBe(true);
      expect(readWith(kind, { [name]: [String(most + 1)] })).toMatchObject({
        ok: false,
        problems: [{ field: name }],
      });
      expect(readWith(kind, { [name]: [String(least - 1)] })).toMatchObject({
        ok: false,
        problems: [{ field: name }],
      });
      expect(readWith(kind, { [name]: ["2.5"] })).toMatchObject({ ok: false, problems: [{ field: name }] });
    },
  );
});

describe("D-8 silence never approves money, terms or a work plan", () => {
  const matters = ["funding", "terms", "work-plan"] as const;

  test.each(matters)("D-8 it is not offered for %s", (matter) => {
    const field = clauseFields.channels.find(({ name }) => name === matter);
    const offered = field && "options" in field ? field.options.map(({ value }) => value) : [];
    expect(offered).toEqual(["meeting", "written"]);
  });

  test.each(matters)("D-8 it is refused for %s when it is sent all the same", (matter) => {
    for (const sent of ["silence", ["meeting", "silence"]]) {
      expect(refused("channels", { [matter]: sent }).map(([field]) => field)).toEqual([matter]);
    }
  });

  test.each(matters)("D-8 no clause holds it for %s, whatever way it came in", (matter) => {
    const read = clauseSchemas.channels.safeParse({ [matter]: ["meeting", "silence"] });
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([matter]);
    expect(clauseSchemas.channels.safeParse({ [matter]: ["meeting", "written"] }).success).toBe(true);
  });

  test("D-8 nor a kind of matter that nobody knows", () => {
    expect(clauseSchemas.channels.safeParse({ money: ["silence"] }).success).toBe(false);
  });

  test("D-8 the refusal says so", () => {
    expect(refused("channels", { funding: "silence" })).toEqual([
      [
        "funding",
        "Take away the silence procedure. Silence is never approval of money, terms or a work plan.",
        hard(
          "Retirez la procédure d’approbation tacite. Le silence ne vaut jamais approbation d’une dépense, d’un cadre de référence ou d’un plan de travail.",
        ),
      ],
    ]);
  });

  test("D-8 it is allowed for recommendations and motions", () => {
    expect(readClause("channels", { recommendation: ["meeting", "silence"], motion: "silence" })).toEqual({
      ok: true,
      value: { recommendation: ["meeting", "silence"], motion: ["silence"] },
    });
  });
});
