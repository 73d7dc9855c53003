import type { Bilingual } from "../../bilingual";
import type { PersonKey } from "../people";

const of = (jurisdiction: Bilingual, person: PersonKey, note: Bilingual) => ({
  PSSDC: {
    key: `council-member-pssdc-${person}`,
    label: {
      en: `Council member, ${jurisdiction.en}, PSSDC`,
      fr: `Membre du Conseil, ${jurisdiction.fr}, CPSSP`,
    },
    person,
    note,
  },
  PSCIOC: {
    key: `council-member-pscioc-${person}`,
    label: {
      en: `Council member, ${jurisdiction.en}, PSCIOC`,
      fr: `Membre du Conseil, ${jurisdiction.fr}, CDPISP`,
    },
    person,
    note,
  },
});

const ontario = { en: "Ontario", fr: "Ontario" };
const quebec = { en: "Quebec", fr: "Québec" };

/** Members of both councils at the four levels, so that a decision can be carried to its end. */
export const otherMembers = [
  of(ontario, "on-service", {
    en: "Holds the seat of ServiceOntario; an alternate sees all that it sees.",
    fr: "Occupe le siège de ServiceOntario; le substitut ou la substitute voit tout ce que voit le siège.",
  }).PSSDC,
  of(quebec, "qc-service", {
    en: "Speaks for Quebec, in French.",
    fr: "Prend la parole au nom du Québec.",
  }).PSSDC,
  of({ en: "Alberta", fr: "Alberta" }, "ab-service", {
    en: "Speaks for Alberta, where the seat’s contact prepares the answers.",
    fr: "Prend la parole au nom de l’Alberta, où la personne-ressource du siège prépare les réponses.",
  }).PSSDC,
  of({ en: "Northwest Territories", fr: "Territoires du Nord-Ouest" }, "nt-shared", {
    en: "Sits in both councils for a small government, and answers in each.",
    fr: "Siège aux deux conseils pour une petite administration et répond dans chacun.",
  }).PSSDC,
  of({ en: "MSDO", fr: "MSDO" }, "msdo-region", {
    en: "Sits for a regional municipality, named by the association.",
    fr: "Siège pour une municipalité régionale, sur désignation de l’association.",
  }).PSSDC,
  of({ en: "Yukon", fr: "Yukon" }, "yt-information", {
    en: "One of the three territorial seats of the council.",
    fr: "L’un des trois sièges territoriaux du Conseil.",
  }).PSCIOC,
  of(ontario, "on-information", {
    en: "Speaks for Ontario; an alternate has been nominated and waits to be confirmed.",
    fr: "Prend la parole au nom de l’Ontario; la désignation d’un substitut ou d’une substitute attend d’être confirmée.",
  }).PSCIOC,
  of(quebec, "qc-information", {
    en: "Speaks for Quebec, in French; the alternate co-chairs a task team.",
    fr: "Prend la parole au nom du Québec; le substitut ou la substitute copréside une équipe de travail.",
  }).PSCIOC,
  of({ en: "British Columbia", fr: "Colombie-Britannique" }, "bc-information", {
    en: "Speaks for British Columbia, three hours behind the secretariat.",
    fr: "Prend la parole au nom de la Colombie-Britannique, à trois heures de décalage du secrétariat.",
  }).PSCIOC,
  of({ en: "MISA", fr: "ASIM" }, "misa-city", {
    en: "One of three municipal seats that share a single voice.",
    fr: "L’un des trois sièges municipaux qui parlent ensemble pour leur association.",
  }).PSCIOC,
];
