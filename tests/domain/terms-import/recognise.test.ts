import { describe, expect, test } from "vitest";
import { clauseSchemas } from "../../../app/domain/terms/clauses";
import { sectionKeys } from "../../../app/domain/terms/sections";
import {
  allOf,
  clauseOf,
  englishTerms,
  frenchTerms,
  plainTextOf,
  readText,
  seatsAs,
  sorted,
  visible,
} from "./documents";

const membership = (text: string) =>
  readText(`Mandate\nTo serve.\n\nMembership\n${text}\n\nReporting\nTo the Joint Councils.\n`);

describe("terms in English", () => {
  test("B-9 nine numbered sections are found, and an unknown tenth and the title are kept unplaced", async () => {
    const terms = await readText(englishTerms);
    expect(terms.sections.map(({ key }) => key)).toEqual([...sectionKeys]);
    expect(terms.sections[2]?.title).toBe("3. Roles and responsibilities");
    expect(terms.unplaced.map(({ heading, text }) => [heading, ...plainTextOf(text)])).toEqual([
      ["", "Terms of Reference"],
      ["10. Secretariat", "The Institute keeps the files."],
    ]);
    expect(sorted(visible(allOf(terms)))).toBe(sorted(visible(englishTerms)));
  });

  test("B-9 seats by level and organization, an unknown one by its government, co-chairs never counted twice", async () => {
    expect(seatsAs(await readText(englishTerms))).toEqual([
      "F CA ESDC/Service Canada, co-chair",
      "F CA Immigration, Refugees and Citizenship Canada",
      "F CA Indigenous Services Canada",
      "P BC Service BC",
      "P ON ServiceOntario, co-chair",
      "P QC Services Québec",
      "T YT Yukon Department of Front Doors",
      "P MB Manitoba Bureau of Entrances",
      "M MSDO municipal service representatives, not stated",
    ]);
  });

  test("B-9 every clause the text states is proposed with a value its schema takes", async () => {
    const terms = await readText(englishTerms);
    for (const { kind, value } of terms.clauses) clauseSchemas[kind].parse(value);
    expect(
      Object.fromEntries(
        terms.clauses.filter(({ kind }) => kind !== "seat").map(({ kind, value }) => [kind, value]),
      ),
    ).toEqual({
      "reports-to": { councils: ["PSSDC", "PSCIOC"] },
      "co-chair-term": { months: 24, inTurn: true },
      cadence: { every: "two-weeks", by: "videoconference", atCall: true },
      quorum: { share: 67, levels: 3 },
      balance: { minimum: 1, ceilings: {}, effect: "informational" },
      "decision-mode": { mode: "consensus" },
      authority: { "council-matters": "recommends", "own-affairs": "decides" },
      deadlines: { notice: 10, papers: 7, record: 15, approval: 10 },
      "co-chair-silence": { days: 4 },
      reporting: { every: "quarter" },
      "review-date": { on: "2026-06-30" },
      "end-date": { on: "2027-03-31" },
      expenses: { bornBy: "members", unlessApproved: true },
      "funding-route": { throughSecretariat: true, scopeOfWork: true, approvedBy: "every-council" },
      results: { openTo: "jurisdictions" },
      "work-plan": { required: true, withFunding: true },
    });
    expect(terms.body).toEqual({
      name: "Digital Front Door Working Group",
      acronym: "DFDWG",
      kind: "working-group",
      createdOn: "2021-05",
    });
  });

  test("B-9 wrapped lines join, hyphens stay, and both kinds of bullets nest", async () => {
    const terms = await readText(englishTerms);
    const mandate = terms.sections.find(({ key }) => key === "mandate");
    expect(mandate && plainTextOf(mandate.text)).toEqual([
      "Describe what a shared entrance looks like for people who move between jurisdictions.",
      "Compare, in each region:",
      "the state of sign-in services;",
      "the cost of well-known alternatives.",
    ]);
  });
});

describe("terms in French", () => {
  test("B-9 headings in capitals and without accents are the nine sections", async () => {
    const terms = await readText(frenchTerms);
    expect(terms.language).toBe("fr");
    expect(terms.sections.map(({ key }) => key)).toEqual([...sectionKeys]);
    expect(seatsAs(terms)).toEqual([
      "F CA Canada Revenue Agency, co-chair",
      "F CA Shared Services Canada",
      "P QC Services Québec, co-chair",
      "P NB Service New Brunswick",
      "T YT Government of Yukon",
      "M MISA Ville de Laval",
    ]);
    expect(clauseOf(terms, "reports-to")).toEqual({ councils: ["PSCIOC"] });
    expect(clauseOf(terms, "cadence")).toEqual({ every: "quarter", by: "in-person", atCall: false });
    expect(clauseOf(terms, "expenses")).toEqual({ bornBy: "councils", unlessApproved: false });
    expect(terms.notes).toEqual([]);
  });
});

describe("headings", () => {
  test("B-9 a sentence that begins like a heading is none", async () => {
    const terms = await readText(
      "Mandate\nThe group studies money.\nFunding for projects comes from many places.\n\nMembership in the group is open to all who\nask for it.\n\nFunding\nNone.\n",
    );
    expect(terms.sections.map(({ key, text }) => [key, plainTextOf(text).length])).toEqual([
      ["mandate", 2],
      ["funding", 1],
    ]);
  });

  test("B-9 a heading may stand on the line of its text, or be broken over two", async () => {
    const terms = await readText(
      "Mandate  To study.\n\nReporting: to the councils.\n\nDecision \nmaking \n\nBy consensus.\n\nFrequency of\nmeetings\n\n\uf0b7 Each month.\n\nSection 3 \u2013 Budget\nNone.\n",
    );
    expect(terms.sections.map(({ key, title }) => [key, title])).toEqual([
      ["mandate", "Mandate"],
      ["reporting", "Reporting:"],
      ["decision-making", "Decision making"],
      ["meetings", "Frequency of meetings"],
      ["funding", "Section 3 – Budget"],
    ]);
  });

  test("B-9 a table of contents does not hide the sections", async () => {
    const terms = await readText(
      "Mandate ..... 1\nFunding ..... 2\n\nMandate\nTo study.\n\nFunding\nNone.\n",
    );
    expect(terms.sections.map(({ key, text }) => [key, ...plainTextOf(text)])).toEqual([
      ["mandate", "To study."],
      ["funding", "None."],
    ]);
    expect(terms.unplaced.map(({ heading }) => heading)).toEqual(["Mandate ..... 1", "Funding ..... 2"]);
  });

  test("B-9 without any heading all is unplaced, and said to be missing", async () => {
    const terms = await readText("We met and talked.\n\nThen we went home.\n");
    expect(terms.sections).toEqual([]);
    expect(terms.clauses).toEqual([]);
    expect(plainTextOf(terms.unplaced[0]?.text ?? { type: "doc", content: [] })).toEqual([
      "We met and talked.",
      "Then we went home.",
    ]);
    expect(terms.notes.filter(({ key }) => key === "section-missing")).toHaveLength(9);
  });
});

describe("seats", () => {
  test("S-1 « provincial/territorial » is no level: each organization has its own", async () => {
    expect(
      seatsAs(await membership("Provincial and Territorial: Service Alberta, Government of Nunavut")),
    ).toEqual(["P AB Service Alberta", "T NU Government of Nunavut"]);
  });

  test("B-9 numbers stated make as many seats, co-chairs in parentheses are a role", async () => {
    const terms = await membership(
      "- Federal members: ESDC (co-chair), IRCC\n- Municipal: two representatives of MSDO",
    );
    expect(seatsAs(terms)).toEqual([
      "F CA ESDC/Service Canada, co-chair",
      "F CA Immigration, Refugees and Citizenship Canada",
      "M MSDO Municipal Service Delivery Officials",
      "M MSDO Municipal Service Delivery Officials",
    ]);
  });

  test("B-9 labels alone on their line, and lists without labels, are read too", async () => {
    expect(
      seatsAs(
        await membership(
          "Federal\n- TBS\n- CRA\n\nProvincial\n- Service NL\n\nEach member may bring a guest.",
        ),
      ),
    ).toEqual(["F CA Treasury Board of Canada Secretariat", "F CA Canada Revenue Agency", "P NL Service NL"]);
    expect(seatsAs(await membership("The group joins Service BC, Access PEI and MSDO."))).toEqual([
      "P BC Service BC",
      "P PE Access PEI",
      "M MSDO Municipal Service Delivery Officials",
    ]);
  });
});
