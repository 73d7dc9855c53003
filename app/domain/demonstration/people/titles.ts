// The demonstration knows titles and no names. In French a title names the office, which has no gender.
import type { Bilingual, Language } from "../../bilingual";
import { type JurisdictionCode, jurisdictionOf } from "../../jurisdictions/canada";

export type Person<Key extends string = string> = {
  key: Key;
  title: Bilingual;
  email: string;
  language: Language;
  zone: string;
  /** Null for the secretariat, which belongs to no government. */
  jurisdiction: JurisdictionCode | null;
};

type Row = readonly [rank: Bilingual, fieldEn: string, fieldFr: string, language?: Language];

export const assistantDeputy = { en: "Assistant Deputy Minister", fr: "Sous-ministre adjoint ou adjointe" };
export const assistantCommissioner = { en: "Assistant Commissioner", fr: "Sous-commissaire" };
export const vicePresident = { en: "Vice-President", fr: "Vice-présidence" };
export const informationOfficer = {
  en: "Chief Information Officer",
  fr: "Direction principale de l’information",
};
export const deputyInformationOfficer = {
  en: "Deputy Chief Information Officer",
  fr: "Direction principale adjointe de l’information",
};
export const directorGeneral = { en: "Director General", fr: "Direction générale" };
export const executiveDirector = { en: "Executive Director", fr: "Direction exécutive" };
export const director = { en: "Director", fr: "Direction" };
export const manager = { en: "Manager", fr: "Gestionnaire" };
export const coordinator = { en: "Coordinator", fr: "Coordination" };
export const analyst = { en: "Analyst", fr: "Analyste" };

/** The people of one government or association; English and its own zone unless a row says otherwise. */
export const staffOf = <Key extends string>(
  jurisdiction: JurisdictionCode | null,
  rows: Record<Key, Row>,
): Person<Key>[] =>
  (Object.entries(rows) as [Key, Row][]).map(([key, [rank, fieldEn, fieldFr, language = "en"]]) => ({
    key,
    title: { en: `${rank.en}, ${fieldEn}`, fr: `${rank.fr}, ${fieldFr}` },
    email: `${key}@example.org`,
    language,
    zone: jurisdiction ? jurisdictionOf(jurisdiction).zone : "America/Toronto",
    jurisdiction,
  }));
