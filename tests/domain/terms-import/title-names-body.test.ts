import { describe, expect, test } from "vitest";
import { readText } from "./documents";

const documentOf = (title: string, context: string) =>
  readText(`${title}\n\n1. Context\n${context}\n\n2. Mandate\nTo serve.\n\n3. Funding\nNone.\n`);
const other = "It continues the work of the Client-Centric Service Working Group (CCSWG) of 2018.";

describe("B-9 the body in the title wins over one named inside a section", () => {
  test.each([
    ["Terms of Reference\nDigital Identity Sub-Committee", "Digital Identity Sub-Committee", "sub-committee"],
    ["Terms of Reference of the Working Group on Forms", "Working Group on Forms", "working-group"],
    ["DIGITAL IDENTITY WORKING GROUP\nTERMS OF REFERENCE", "DIGITAL IDENTITY WORKING GROUP", "working-group"],
    [
      "Public Sector Service Delivery Council\nResearch Task Team\nTerms of Reference",
      "Research Task Team",
      "task-team",
    ],
    [
      "Interdepartmental Committee on Forms – Terms of Reference",
      "Interdepartmental Committee on Forms",
      "sub-committee",
    ],
    [
      "Cadre de référence du Groupe de travail sur les formulaires",
      "Groupe de travail sur les formulaires",
      "working-group",
    ],
    [
      "ÉQUIPE DE TRAVAIL SUR LA RECHERCHE\nCADRE DE RÉFÉRENCE",
      "ÉQUIPE DE TRAVAIL SUR LA RECHERCHE",
      "task-team",
    ],
  ])("%s", async (title, name, kind) => {
    expect((await documentOf(title, other)).body).toMatchObject({ name, kind, acronym: null });
  });

  test("with the acronym of the title, or the one its own name has in the text", async () => {
    expect((await documentOf("Terms of Reference – Forms Working Group (FWG)", other)).body).toMatchObject({
      name: "Forms Working Group",
      acronym: "FWG",
    });
    const named = `The Forms Working Group (FWG) was created in May 2021. ${other}`;
    expect((await documentOf("TERMS OF REFERENCE\nWORKING GROUP ON FORMS", named)).body).toMatchObject({
      name: "Forms Working Group",
      acronym: "FWG",
      createdOn: "2021-05",
    });
  });

  test("a council's own terms are the council's, whatever groups they speak of", async () => {
    const title = "Public Sector Service Delivery Council (PSSDC)\nTerms of Reference";
    expect((await documentOf(title, other)).body).toMatchObject({ acronym: "PSSDC", kind: "council" });
  });

  test.each([
    "Terms of Reference",
    "Working Group\nTerms of Reference",
    "Approved by the Joint Councils, June 2026",
    "Joint Councils\nTerms of Reference",
    "This working group serves everyone",
  ])("« %s » names no body: the text does", async (title) => {
    expect((await documentOf(title, other)).body).toMatchObject({ acronym: "CCSWG" });
  });
});

test("P-6 a name in one long run of capitals is read at once", async () => {
  const started = performance.now();
  await documentOf(`${"A".repeat(150)}2 (ABC)`, `${"ABCDEFGHIJ".repeat(15)}2 (ABC)`);
  expect(performance.now() - started).toBeLessThan(2000);
});
