import { describe, expect, test } from "vitest";
import { clausesOf, readText, seatsAs } from "./documents";

const membership = (text: string) =>
  readText(`Mandate\nTo serve.\n\nMembership\n${text}\n\nReporting\nTo the Joint Councils.\n`);
const composition = (text: string) =>
  readText(`Mandat\nServir.\n\nComposition\n${text}\n\nRapports\nAux Conseils mixtes.\n`);
const unsure = (terms: Awaited<ReturnType<typeof readText>>) =>
  terms.notes.flatMap((note) => (note.key === "level-not-stated" ? [note.organization] : []));

const federalProvincialTerritorial = [
  "F CA ESDC/Service Canada",
  "F CA Department of Harbours",
  "P BC Service BC",
  "P null Office of Entrances",
  "T YT Service Yukon",
];

describe("S-1 two labels of levels in one paragraph: each list has its own level", () => {
  test.each([
    "Federal: ESDC, Department of Harbours; Provincial: Service BC, Office of Entrances; Territorial: Service Yukon.",
    "Federal: ESDC; Department of Harbours Provincial: Service BC; Office of Entrances Territorial: Service Yukon",
    "The members are: federal: ESDC, Department of Harbours; provincial members: Service BC, Office of Entrances; territorial (1): Service Yukon",
    "- Federal members: ESDC, Department of Harbours. Provincial: Service BC, Office of Entrances. Territorial: Service Yukon.",
  ])("%s", async (text) => {
    expect(seatsAs(await membership(text))).toEqual(federalProvincialTerritorial);
  });

  test("in French too, and what follows in bullets stands under the last", async () => {
    const terms = await composition(
      "F\u00e9d\u00e9ral\u00a0: EDSC/Service Canada; provincial\u00a0: Services Qu\u00e9bec; territorial\u00a0: Gouvernement du Yukon; municipal\u00a0:\n- Ville de Laval\n- Ville de L\u00e9vis",
    );
    expect(seatsAs(terms)).toEqual([
      "F CA ESDC/Service Canada",
      "P QC Services Qu\u00e9bec",
      "T YT Government of Yukon",
      "M MSDO Ville de Laval",
      "M MSDO Ville de L\u00e9vis",
    ]);
  });

  test("co-chairs named under labels stay with their own label", async () => {
    const terms = await membership("Federal co-chair: ESDC; Federal: IRCC; Provincial: Service BC");
    expect(seatsAs(terms)).toEqual([
      "F CA ESDC/Service Canada, co-chair",
      "F CA Immigration, Refugees and Citizenship Canada",
      "P BC Service BC",
    ]);
  });
});

describe("S-1 \u00ab provincial/territorial \u00bb is no level: the government decides, or a person", () => {
  test.each([
    "Provincial/Territorial",
    "Provincial and territorial members",
    "P/T",
    "Federal, provincial and territorial members",
  ])("%s", async (label) => {
    const terms = await membership(`${label}: Service BC; Bureau of Doors; Nunavut Bureau of Doors`);
    expect(seatsAs(terms)).toEqual(["P BC Service BC", "T NU Nunavut Bureau of Doors"]);
    expect(unsure(terms)).toEqual(["Bureau of Doors"]);
  });

  test("representatives without a number are one open seat of each level; with a number a person divides them", async () => {
    const open = await membership("Provincial/Territorial: representatives");
    expect(clausesOf(open, "seat").map(({ level, number }) => `${level} ${number}`)).toEqual([
      "P not-stated",
      "T not-stated",
    ]);
    const counted = await membership("Provincial/Territorial: three representatives");
    expect(clausesOf(counted, "seat")).toEqual([]);
    expect(unsure(counted)).toEqual(["three representatives"]);
  });

  test("an organization listed under another level than its government's has its government's", async () => {
    expect(seatsAs(await membership("Federal: ESDC, Service Yukon"))).toEqual([
      "F CA ESDC/Service Canada",
      "T YT Service Yukon",
    ]);
  });
});

describe("B-9 dates without a day", () => {
  const ending = (sentence: string) => readText(`Mandate\nTo serve.\n\nFunding\n${sentence}\n`);
  test.each([
    ["The mandate of the group ends in June 2027.", "end-date", "2027-06"],
    ["These terms of reference will be reviewed by June, 2027.", "review-date", "2027-06"],
    ["Le mandat du groupe prendra fin en juin\u00a02027.", "end-date", "2027-06"],
    [
      "Le cadre de r\u00e9f\u00e9rence sera r\u00e9vis\u00e9 d\u2019ici f\u00e9vrier 2028.",
      "review-date",
      "2028-02",
    ],
  ] as const)("%s", async (sentence, clause, month) => {
    const terms = await ending(sentence);
    expect(clausesOf(terms, clause)).toEqual([{ on: `${month}-01` }]);
    expect(terms.notes).toContainEqual({ key: "day-not-stated", clause, month });
  });

  test("a day that is given is taken, and nothing is said of it", async () => {
    const terms = await ending("The mandate of the group ends on June 30, 2027.");
    expect(clausesOf(terms, "end-date")).toEqual([{ on: "2027-06-30" }]);
    expect(terms.notes.filter(({ key }) => key === "day-not-stated")).toEqual([]);
  });
});
