// The nine sections by the headings met in documents, in either language. Written folded; a space stands for any
// space, and the hyphen of "co-" may be missing.
import type { Language } from "../../bilingual";
import { type SectionKey, sectionKeys } from "../sections";
import { fold } from "./fold";

type Form = { key: SectionKey; language: Language; pattern: RegExp; whole: RegExp };

const forms: Record<SectionKey, Record<Language, string>> = {
  context: {
    en: "context|background|background and context|context and background|introduction|preamble",
    fr: "contexte|mise en contexte|historique|contexte et historique|preambule",
  },
  mandate: {
    en: "mandate|mandate and objectives|purpose|purpose and objectives|objectives?|purpose and mandate|mandate and purpose",
    fr: "mandat|mandat et objectifs?|objet|but|buts|objectifs?|raison d'etre",
  },
  responsibilities: {
    en: "responsibilities|roles and responsibilities|roles & responsibilities|duties|key responsibilities|duties and responsibilities",
    fr: "responsabilites|roles et responsabilites|fonctions|attributions|taches et responsabilites",
  },
  membership: {
    en: "membership|composition|members|membership and composition|composition and membership",
    fr: "composition|membres|adhesion|composition et membres|membres et composition",
  },
  "co-chairs": {
    en: "co-chairs?|co-chairs?'s?|co-chairing|chairs?|chairpersons?|co-chairpersons?|chairs? and co-chairs?|leadership",
    fr: "co-presidents?|co-presidentes?|co-presidents et co-presidentes|co-presidentes et co-presidents|co-presidence|presidence|presidents?",
  },
  reporting: {
    en: "reporting|reports?|reporting relationships?|reporting structure|accountability|reporting and accountability",
    fr: "etablissement de rapports|etablissement des rapports|presentation de rapports|rapports?|reddition de comptes|rapports hierarchiques?|production de rapports",
  },
  "decision-making": {
    en: "decision-making|decision-making process|decision-making authority|decisions|quorum|quorum and decision-making|decision-making and quorum",
    fr: "prise de decisions?|prises de decisions?|processus decisionnel|decisions|processus de prise de decisions?|quorum|quorum et prise de decisions?|mode de prise de decisions?",
  },
  meetings: {
    en: "frequency of meetings?|meetings? frequency|meetings?|meeting schedule|frequency and format of meetings",
    fr: "frequence des reunions|frequence des rencontres|reunions?|rencontres|calendrier des reunions|tenue des reunions",
  },
  funding: {
    en: "funding|budget|funding and expenses|financing|budget and funding|finances|resources|funding and resources|financial resources",
    fr: "financement|budget|financement et depenses|ressources financieres|finances|ressources|budget et financement",
  },
};

const patternOf = (form: string): string =>
  form
    .replaceAll("co-", "co[-\\s]*")
    .replaceAll("decision-making", "decision[-\\s]*making")
    .replaceAll(" ", "\\s+");

function formsOf(key: SectionKey): Form[] {
  return (["en", "fr"] as const).flatMap((language) =>
    forms[key][language].split("|").map((form) => ({
      key,
      language,
      pattern: new RegExp(`^${patternOf(form)}(?![a-z0-9'-])`),
      whole: new RegExp(`(?<![a-z0-9-])${patternOf(form)}(?![a-z0-9-])`),
    })),
  );
}

const allForms: Form[] = sectionKeys.flatMap(formsOf);
const anyForm = new RegExp(allForms.map(({ pattern }) => pattern.source).join("|"));

const longestName = 80;
const longestHeading = 300;

/** Which section a text begins by naming, and how long the name is; the longest form wins. */
export type NamedSection = { key: SectionKey; language: Language; length: number };

export function sectionNamedAtStart(text: string): NamedSection | null {
  const folded = fold(text.slice(0, longestName));
  if (!anyForm.test(folded)) return null;
  let best: NamedSection | null = null;
  for (const { key, language, pattern } of allForms) {
    const length = pattern.exec(folded)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { key, language, length };
  }
  return best;
}

/** Which section a heading names somewhere in it: "Responsibilities of the co-chairs" is about the co-chairs. */
export function sectionNamedIn(heading: string): NamedSection | null {
  const folded = fold(heading.slice(0, longestHeading));
  const found = allForms.flatMap(({ key, language, whole }) => {
    const match = whole.exec(folded);
    return match ? [{ key, language, length: match[0].length, at: match.index }] : [];
  });
  const ofCoChairs = found.find(({ key, length }) => key === "co-chairs" && length > 7);
  return ofCoChairs ?? found.sort((one, other) => one.at - other.at || other.length - one.length)[0] ?? null;
}

/** "3. ", "Section 3 – ", "IV) ", "## ": what may stand before the name of a section. */
const numbering =
  /^\s*(?:#{1,6}\s+)?(?:(?:section|article|partie|part)\s+)?(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,5}|[A-Z])\s*(?:[.):](?!\d)|\s[–—-])\s*|\d{1,2}(?:\.\d{1,2})*\s+)?/i;

/** How many characters of a line are numbering. */
export const numberingLength = (line: string): number => numbering.exec(line)?.[0].length ?? 0;

/** How deep a number stands: "2" and "2.0" on the first level, "2.1" on the second. */
export function depthOfNumber(line: string): number {
  const number = /^\s*(?:#{1,6}\s+)?(?:[a-z]+\s+)?(\d{1,2}(?:\.\d{1,2})*)/i.exec(line)?.[1] ?? "";
  return Math.max(1, number.replace(/(?:\.0)+$/, "").split(".").length);
}
