// Organizations known by every form met in documents, found inside a text.
import { federalOrganizations } from "./federal-organizations";
import { fold } from "./fold";
import { otherOrganizations } from "./other-organizations";
import type { OrganizationKnown } from "./recognised";

const governmentOf = (jurisdiction: string, english: string, french: string): OrganizationKnown => ({
  forms: [`Government of ${english}`, `Gouvernement ${french}`],
  name: { en: `Government of ${english}`, fr: `Gouvernement ${french}` },
  jurisdiction,
});

const wholeGovernments: OrganizationKnown[] = [
  governmentOf("CA", "Canada", "du Canada"),
  governmentOf("BC", "British Columbia", "de la Colombie-Britannique"),
  governmentOf("AB", "Alberta", "de l'Alberta"),
  governmentOf("SK", "Saskatchewan", "de la Saskatchewan"),
  governmentOf("MB", "Manitoba", "du Manitoba"),
  governmentOf("ON", "Ontario", "de l'Ontario"),
  governmentOf("QC", "Québec", "du Québec"),
  governmentOf("NB", "New Brunswick", "du Nouveau-Brunswick"),
  governmentOf("NS", "Nova Scotia", "de la Nouvelle-Écosse"),
  governmentOf("PE", "Prince Edward Island", "de l'Île-du-Prince-Édouard"),
  governmentOf("NL", "Newfoundland and Labrador", "de Terre-Neuve-et-Labrador"),
  governmentOf("YT", "Yukon", "du Yukon"),
  governmentOf("NT", "the Northwest Territories", "des Territoires du Nord-Ouest"),
  governmentOf("NU", "Nunavut", "du Nunavut"),
];

export const knownOrganizations: OrganizationKnown[] = [
  ...federalOrganizations,
  ...otherOrganizations,
  ...wholeGovernments,
];

const asKey = (form: string): string =>
  fold(form)
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s+/g, " ");
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const patternOf = (key: string): string => escaped(key).replaceAll("/", "\\s*/\\s*").replaceAll(" ", "\\s+");

const byKey = new Map(
  knownOrganizations.flatMap((organization) =>
    organization.forms.map((form) => [asKey(form), organization] as const),
  ),
);
const acronyms = new Set(
  knownOrganizations.flatMap(({ forms }) => forms.filter((form) => /^[A-Z]{2,7}$/.test(form)).map(asKey)),
);
const longestFirst = [...byKey.keys()].sort((one, other) => other.length - one.length);
const anyOrganization = new RegExp(
  `(?<![a-z0-9])(?:${longestFirst.map(patternOf).join("|")})(?![a-z0-9])`,
  "g",
);

export type OrganizationMet = { organization: OrganizationKnown; start: number; end: number };

/** Every known organization a text names, in order. An acronym counts only in capitals: « arc » is a word. */
export function organizationsIn(text: string): OrganizationMet[] {
  return [...fold(text).matchAll(anyOrganization)].flatMap((match) => {
    const key = asKey(match[0]);
    const organization = byKey.get(key);
    const start = match.index;
    const end = start + match[0].length;
    if (!organization || (acronyms.has(key) && text.slice(start, end) !== key.toUpperCase())) return [];
    return [{ organization, start, end }];
  });
}
