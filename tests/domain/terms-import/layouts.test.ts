import { HeadingLevel, Paragraph, Table, TableCell, TableRow } from "docx";
import { describe, expect, test } from "vitest";
import type { RecognisedTerms } from "../../../app/domain/terms/import/recognised";
import type { SectionKey } from "../../../app/domain/terms/sections";
import { clauseOf, plainTextOf, read, readText, seatsAs } from "./documents";
import * as layouts from "./layouts";
import { packed } from "./word-documents";

const keysOf = (terms: RecognisedTerms) => terms.sections.map(({ key }) => key);
const passagesOf = (terms: RecognisedTerms, key: SectionKey) => {
  const section = terms.sections.find((one) => one.key === key);
  return section ? [section.title, ...plainTextOf(section.text)] : [];
};
const unplacedOf = (terms: RecognisedTerms) => terms.unplaced.map(({ heading }) => heading);
const notesOf = (terms: RecognisedTerms, key: string) => terms.notes.filter((note) => note.key === key);

describe("B-9 headings numbered 1., 2.0, 3.1", () => {
  test("are sections; a deeper one stays inside what its number is part of, unless it is the only one of its section", async () => {
    const terms = await readText(layouts.numbered);
    expect(keysOf(terms)).toHaveLength(9);
    expect(passagesOf(terms, "mandate")).toEqual([
      "2.0 Mandate",
      "The Working Group will:",
      "2.1 Develop a common approach to digital credentials;",
      "2.2 Share best practices.",
    ]);
    expect(passagesOf(terms, "responsibilities")).toEqual([
      "3.0 Roles and Responsibilities",
      "3.1 Members",
      "Members will attend meetings and consult within their jurisdictions.",
      "3.3 Secretariat",
      "The secretariat keeps the records.",
    ]);
    expect(passagesOf(terms, "co-chairs")).toEqual(["3.2 Co-chairs", "Co-chairs set the agenda."]);
    expect(passagesOf(terms, "reporting")[0]).toBe("5.0 Governance and Reporting");
    expect(unplacedOf(terms)).toEqual(["", "9.0 Review"]);
    expect(terms.body).toMatchObject({
      name: "Federal-Provincial-Territorial Working Group on Digital Credentials",
      acronym: "FPT-WGDC",
    });
  });

  test("with members in bullets: an organization and its government are one seat", async () => {
    expect(seatsAs(await readText(layouts.numbered))).toEqual([
      "F CA ESDC/Service Canada, co-chair",
      "F CA Treasury Board of Canada Secretariat",
      "P BC Ministry of Citizens' Services, co-chair",
      "P AB Ministry of Technology and Innovation",
      "T YT Department of Highways and Public Works",
      "M MSDO Municipal Service Delivery Officials",
    ]);
  });

  test("in French", async () => {
    const terms = await readText(layouts.frenchNumbered);
    expect(keysOf(terms)).toHaveLength(9);
    expect(passagesOf(terms, "responsibilities")).toEqual([
      "3. Rôles et responsabilités",
      "3.1 Membres",
      "Participer aux réunions.",
    ]);
    expect(seatsAs(terms)).toEqual([
      "F CA Treasury Board of Canada Secretariat, co-chair",
      "F CA Shared Services Canada",
      "P QC Ministère de la Cybersécurité et du Numérique, co-chair",
      "P NB Government of New Brunswick",
      "T YT Government of Yukon",
      "M MISA un représentant municipal",
    ]);
  });
});

test("B-9 headings in capitals: « Co-Chairs: » and « Members: » under MEMBERSHIP are inside it, and name the co-chairs", async () => {
  const terms = await readText(layouts.inCapitals);
  expect(passagesOf(terms, "membership").slice(0, 3)).toEqual([
    "MEMBERSHIP",
    "Co-Chairs:",
    "Treasury Board of Canada Secretariat",
  ]);
  expect(seatsAs(terms)).toEqual([
    "F CA Treasury Board of Canada Secretariat, co-chair",
    "P BC Ministry of Citizens' Services, co-chair",
    "F CA Shared Services Canada",
    "P AB Service Alberta",
    "T NU Government of Nunavut",
  ]);
});

test("B-9 departments in bullets have the government named beside them; a city is municipal", async () => {
  expect(seatsAs(await readText(layouts.departments))).toEqual([
    "F CA Canada Revenue Agency, co-chair",
    "F CA Immigration, Refugees and Citizenship Canada",
    "F CA Department of Health",
    "P ON ServiceOntario, co-chair",
    "P NS Service Nova Scotia",
    "T NT Government of the Northwest Territories",
    "M MSDO City of Toronto",
    "M MISA Municipal Information Systems Association",
  ]);
});

test("B-9 « none at present » is no seat; the councils a group answers to do not make it a council", async () => {
  const terms = await readText(layouts.romanNumerals);
  expect(seatsAs(terms).map((seat) => seat[0])).toEqual(["F", "P", "M"]);
  expect(notesOf(terms, "no-seat-at-level")).toEqual([{ key: "no-seat-at-level", level: "T" }]);
  expect(terms.body.kind).toBe("working-group");
  expect(clauseOf(terms, "reports-to")).toEqual({ councils: ["PSSDC", "PSCIOC"] });
});

test("B-9 labels with a number, each on its line, are no part of the bullet above", async () => {
  expect(seatsAs(await readText(layouts.labelsWithNumbers))).toEqual([
    "F CA ESDC/Service Canada",
    "F CA Canada Revenue Agency",
    "P NB Service New Brunswick",
    "T YT Service Yukon",
    "M MSDO vacant, not stated",
  ]);
});

describe("B-9 members in a table of a Word document", () => {
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const documentWith = async (...rows: string[][]) =>
    read(
      await packed([
        new Paragraph({ text: "2.0 Mandate", heading: HeadingLevel.HEADING_1 }),
        new Paragraph("To serve."),
        new Paragraph({ text: "3.0 Membership", heading: HeadingLevel.HEADING_1 }),
        new Table({ rows: rows.map((cells) => row(...cells)) }),
        new Paragraph({ text: "4.0 Meetings", heading: HeadingLevel.HEADING_1 }),
        new Paragraph("Every two months."),
      ]),
      "terms.docx",
    );

  test("a row is one seat: level, organization and role", async () => {
    const terms = await documentWith(
      ["Level", "Organization", "Role"],
      ["Federal", "Employment and Social Development Canada", "Co-chair"],
      ["Federal", "Department of Harbours", "Member"],
      ["Provincial", "Service BC", "Co-chair"],
      ["Territorial", "Government of Yukon", "Member"],
      ["Municipal", "MSDO", "Member"],
    );
    expect(seatsAs(terms)).toEqual([
      "F CA ESDC/Service Canada, co-chair",
      "F CA Department of Harbours",
      "P BC Service BC, co-chair",
      "T YT Government of Yukon",
      "M MSDO Municipal Service Delivery Officials",
    ]);
    expect(passagesOf(terms, "membership")[1]).toBe("Level\nOrganization\nRole");
  });

  test("a column of governments tells the level, and names of people are no seats", async () => {
    const terms = await documentWith(
      ["Jurisdiction", "Member", "Title"],
      ["Canada", "Jane Roe", "Director, Service Canada"],
      ["British Columbia", "John Doe (Co-chair)", "Director"],
      ["Nunavut", "Vacant", ""],
    );
    expect(seatsAs(terms)).toEqual([
      "F CA ESDC/Service Canada",
      "P BC British Columbia, co-chair",
      "T NU Nunavut",
    ]);
  });
});

describe("B-9 how often, and how many", () => {
  const meeting = (sentence: string) => readText(`Mandate\nTo serve.\n\nMeetings\n${sentence}\n`);
  test.each([
    ["The group meets quarterly.", "quarter"],
    ["Meetings are held biweekly.", "two-weeks"],
    ["The group meets twice a month.", "two-weeks"],
    ["The group meets six times a year.", "two-months"],
    ["At least four times per year.", "quarter"],
    ["Le groupe se réunit deux fois par mois.", "two-weeks"],
    ["Le groupe se réunit quatre fois par année.", "quarter"],
  ])("%s", async (sentence, every) => {
    expect(clauseOf(await meeting(sentence), "cadence")?.every).toBe(every);
  });

  test.each([
    ["The group meets every six weeks by MS Teams, or at the call of the co-chairs.", "every six weeks"],
    ["The group meets every 8 weeks.", "every 8 weeks"],
    ["Le groupe se réunit toutes les six semaines.", "toutes les six semaines"],
  ])("%s: no clause holds that, so none is proposed, and it is said", async (sentence, found) => {
    const terms = await meeting(sentence);
    expect(clauseOf(terms, "cadence")).toBeUndefined();
    expect(notesOf(terms, "not-offered")).toEqual([{ key: "not-offered", clause: "cadence", found }]);
  });

  test.each([
    ["Quorum is 50% plus one of the members.", { share: 51, levels: 0 }],
    ["Quorum is fifty percent plus one.", { share: 51, levels: 0 }],
    ["Le quorum est de 50 % plus un des membres.", { share: 51, levels: 0 }],
    ["Quorum is half of the members.", { share: 50, levels: 0 }],
    ["A quorum is a majority of members from at least two levels of government.", { share: 51, levels: 2 }],
  ])("%s", async (sentence, quorum) => {
    expect(clauseOf(await meeting(sentence), "quorum")).toEqual(quorum);
  });

  test("a quorum in members is said, for a person to write it as a share", async () => {
    const terms = await meeting("A quorum of five voting members is required.");
    expect(clauseOf(terms, "quorum")).toBeUndefined();
    expect(notesOf(terms, "not-offered")).toEqual([
      { key: "not-offered", clause: "quorum", found: "five voting members" },
    ]);
  });
});
