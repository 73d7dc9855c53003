import { describe, expect, test } from "vitest";
import { clauseSays } from "../../../app/domain/terms/clause-words";
import type { ClauseValue } from "../../../app/domain/terms/clauses";
import { names } from "./names";

type Seat = ClauseValue<"seat">;

const hard = (text: string) => text.replaceAll("_", "\u00a0");
const seat = (particulars: Partial<Seat>): Seat => ({
  level: "P",
  jurisdiction: null,
  organization: { en: "", fr: "" },
  coChair: false,
  nominatedBy: null,
  number: "stated",
  ...particulars,
});
const employment = {
  en: "Employment and Social Development Canada",
  fr: "Emploi et Développement social Canada",
};
const serviceBC = { en: "Service BC", fr: "Service BC" };
const representatives = {
  en: "representatives of municipal service delivery",
  fr: "représentants de la prestation des services municipaux",
};

describe("B-2 a seat in one sentence", () => {
  test.each<[Partial<Seat>, string, string]>([
    [
      { level: "F", jurisdiction: "CA", organization: employment, coChair: true, nominatedBy: "CA" },
      "Employment and Social Development Canada, federal, co-chair",
      "Emploi et Développement social Canada, siège fédéral, coprésidence",
    ],
    [
      { jurisdiction: "BC", organization: serviceBC, coChair: true, nominatedBy: "BC" },
      "Service BC, British Columbia, provincial, co-chair",
      "Service BC, Colombie-Britannique, siège provincial, coprésidence",
    ],
    [{ organization: serviceBC }, "Service BC, provincial", "Service BC, siège provincial"],
    [
      { organization: { en: "", fr: "Services Nouvelle-Écosse" }, jurisdiction: "NS" },
      "Services Nouvelle-Écosse, Nova Scotia, provincial",
      "Services Nouvelle-Écosse, Nouvelle-Écosse, siège provincial",
    ],
    [{ jurisdiction: "NS" }, "Nova Scotia, provincial", "Nouvelle-Écosse, siège provincial"],
    [
      { jurisdiction: "NS", organization: { en: "Nova Scotia", fr: "Nouvelle-Écosse" } },
      "Nova Scotia, provincial",
      "Nouvelle-Écosse, siège provincial",
    ],
    [
      { level: "F", jurisdiction: "CA" },
      "Government of Canada, federal",
      "Gouvernement du Canada, siège fédéral",
    ],
    [{ level: "T" }, "A territorial seat", "Un siège territorial"],
    [
      { level: "T", number: "not-stated" },
      "A territorial seat; number not stated",
      "Un siège territorial; nombre non précisé",
    ],
    [
      { level: "M", nominatedBy: "MSDO", number: "not-stated" },
      "A municipal seat, named by MSDO; number not stated",
      "Un siège municipal, désignation_: MSDO; nombre non précisé",
    ],
    [
      { level: "M", jurisdiction: "MISA", nominatedBy: "MISA" },
      "A municipal seat, named by MISA",
      "Un siège municipal, désignation_: ASIM",
    ],
    [
      { level: "M", jurisdiction: "MSDO" },
      "A municipal seat, named by MSDO",
      "Un siège municipal, désignation_: MSDO",
    ],
    [
      { level: "M", organization: representatives, nominatedBy: "MSDO" },
      "Representatives of municipal service delivery, municipal, named by MSDO",
      "Représentants de la prestation des services municipaux, siège municipal, désignation_: MSDO",
    ],
  ])("B-2 %o", (particulars, english, french) => {
    expect(clauseSays("en", "seat", seat(particulars), names)).toBe(english);
    expect(clauseSays("fr", "seat", seat(particulars), names)).toBe(hard(french));
  });
});
