// The governments that fill federal, provincial and territorial seats, and the associations that name municipal ones.
import type { Bilingual } from "../bilingual";
import type { Level } from "../levels";

type JurisdictionFacts = {
  code: string;
  kind: "government" | "association";
  level: Level;
  name: Bilingual;
  /** What stands before the name in a French sentence, its space included. */
  articleFr: "le " | "la " | "l’" | "les " | "";
  zone: string;
  precedence: number;
};

/** In order of precedence: Canada, the provinces, the territories, the associations. */
export const governmentsAndAssociations = [
  {
    code: "CA",
    kind: "government",
    level: "F",
    name: { en: "Government of Canada", fr: "gouvernement du Canada" },
    articleFr: "le ",
    zone: "America/Toronto",
    precedence: 1,
  },
  {
    code: "ON",
    kind: "government",
    level: "P",
    name: { en: "Ontario", fr: "Ontario" },
    articleFr: "l’",
    zone: "America/Toronto",
    precedence: 2,
  },
  {
    code: "QC",
    kind: "government",
    level: "P",
    name: { en: "Quebec", fr: "Québec" },
    articleFr: "le ",
    zone: "America/Toronto",
    precedence: 3,
  },
  {
    code: "NS",
    kind: "government",
    level: "P",
    name: { en: "Nova Scotia", fr: "Nouvelle-Écosse" },
    articleFr: "la ",
    zone: "America/Halifax",
    precedence: 4,
  },
  {
    code: "NB",
    kind: "government",
    level: "P",
    name: { en: "New Brunswick", fr: "Nouveau-Brunswick" },
    articleFr: "le ",
    zone: "America/Moncton",
    precedence: 5,
  },
  {
    code: "MB",
    kind: "government",
    level: "P",
    name: { en: "Manitoba", fr: "Manitoba" },
    articleFr: "le ",
    zone: "America/Winnipeg",
    precedence: 6,
  },
  {
    code: "BC",
    kind: "government",
    level: "P",
    name: { en: "British Columbia", fr: "Colombie-Britannique" },
    articleFr: "la ",
    zone: "America/Vancouver",
    precedence: 7,
  },
  {
    code: "PE",
    kind: "government",
    level: "P",
    name: { en: "Prince Edward Island", fr: "Île-du-Prince-Édouard" },
    articleFr: "l’",
    zone: "America/Halifax",
    precedence: 8,
  },
  {
    code: "SK",
    kind: "government",
    level: "P",
    name: { en: "Saskatchewan", fr: "Saskatchewan" },
    articleFr: "la ",
    zone: "America/Regina",
    precedence: 9,
  },
  {
    code: "AB",
    kind: "government",
    level: "P",
    name: { en: "Alberta", fr: "Alberta" },
    articleFr: "l’",
    zone: "America/Edmonton",
    precedence: 10,
  },
  {
    code: "NL",
    kind: "government",
    level: "P",
    name: { en: "Newfoundland and Labrador", fr: "Terre-Neuve-et-Labrador" },
    articleFr: "",
    zone: "America/St_Johns",
    precedence: 11,
  },
  {
    code: "NT",
    kind: "government",
    level: "T",
    name: { en: "Northwest Territories", fr: "Territoires du Nord-Ouest" },
    articleFr: "les ",
    zone: "America/Yellowknife",
    precedence: 12,
  },
  {
    code: "YT",
    kind: "government",
    level: "T",
    name: { en: "Yukon", fr: "Yukon" },
    articleFr: "le ",
    zone: "America/Whitehorse",
    precedence: 13,
  },
  {
    code: "NU",
    kind: "government",
    level: "T",
    name: { en: "Nunavut", fr: "Nunavut" },
    articleFr: "le ",
    zone: "America/Iqaluit",
    precedence: 14,
  },
  {
    code: "MSDO",
    kind: "association",
    level: "M",
    name: {
      en: "Municipal Service Delivery Officials",
      fr: "Responsables municipaux de la prestation de services",
    },
    articleFr: "les ",
    zone: "America/Toronto",
    precedence: 15,
  },
  {
    code: "MISA",
    kind: "association",
    level: "M",
    name: {
      en: "Municipal Information Systems Association",
      fr: "Association des systèmes d’information municipale",
    },
    articleFr: "l’",
    zone: "America/Toronto",
    precedence: 16,
  },
] as const satisfies readonly JurisdictionFacts[];

export type JurisdictionCode = (typeof governmentsAndAssociations)[number]["code"];
export type Jurisdiction = JurisdictionFacts & { code: JurisdictionCode };

/** The government or association of a code. */
export function jurisdictionOf(code: JurisdictionCode): Jurisdiction {
  return governmentsAndAssociations.find((jurisdiction) => jurisdiction.code === code) as Jurisdiction;
}
