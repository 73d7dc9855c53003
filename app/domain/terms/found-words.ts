import { catalogue } from "../bilingual";

/** What search says of terms of reference. */
export const foundWords = catalogue(
  {
    terms: "Terms of reference",
    sections: "Sections of terms of reference",
    clauses: "Clauses of terms of reference",
    version: (number: number) => `Terms of reference, version ${number}`,
    versionOf: (body: string, number: number) => `${body}, terms of reference, version ${number}`,
  },
  {
    terms: "Cadres de référence",
    sections: "Sections des cadres de référence",
    clauses: "Clauses des cadres de référence",
    version: (number) => `Cadre de référence, version ${number}`,
    versionOf: (body, number) => `${body}, cadre de référence, version ${number}`,
  },
);
