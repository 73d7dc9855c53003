import { describe, expect, test } from "vitest";
import { governmentNamedIn, governments, levelOf } from "../../../app/domain/terms/import/governments";
import { knownOrganizations, organizationsIn } from "../../../app/domain/terms/import/organizations";
import { organizationsListed } from "../../../app/domain/terms/import/seat-list";

describe("organizations known", () => {
  test("B-9 every form of every organization is found in a text, as that organization alone", () => {
    for (const organization of knownOrganizations) {
      for (const form of organization.forms) {
        const met = organizationsIn(`We met ${form}; then went home.`);
        expect([form, met.map((one) => one.organization.name.en)]).toEqual([form, [organization.name.en]]);
      }
    }
  });

  test("S-1 each has a jurisdiction with exactly one level, and all fourteen governments are among them", () => {
    const codes = new Set(knownOrganizations.map(({ jurisdiction }) => jurisdiction));
    expect([...codes].every((code) => levelOf(code) !== null)).toBe(true);
    expect(governments.every(({ code }) => codes.has(code))).toBe(true);
    expect(governments.filter(({ level }) => level === "T").map(({ code }) => code)).toEqual([
      "YT",
      "NT",
      "NU",
    ]);
  });

  test("B-9 an acronym counts in capitals only, and a word inside another not at all", () => {
    expect(organizationsIn("un arc, un sac, des services BCX")).toEqual([]);
    expect(organizationsIn("ARC et SAC")).toHaveLength(2);
    expect(governmentNamedIn("carry on")).toBeNull();
    expect(governmentNamedIn("Bureau de l\u2019Ontario au Canada")).toEqual({ code: "ON", level: "P" });
  });
});

describe("a list of organizations", () => {
  test.each([
    ["EDSC/Service Canada; Immigration, R\u00e9fugi\u00e9s et Citoyennet\u00e9 Canada", 2],
    ["ESDC, Immigration, Refugees and Citizenship Canada, and Service BC", 3],
    ["Employment and Social Development Canada (ESDC)", 1],
    ["three seats (ESDC, IRCC and ISC)", 3],
    ["Department of Health, Labour and Skills; Department of Parks", 2],
    ["Services Qu\u00e9bec et ServiceOntario", 2],
  ])("B-9 \u00ab %s \u00bb names %i", (text, count) => {
    expect(organizationsListed(text)).toHaveLength(count);
  });
});
