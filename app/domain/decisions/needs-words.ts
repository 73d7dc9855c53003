// The words of the sentence that says what a matter still needs to pass (D-6), and of the gate (D-5, D-7).
import { catalogue, type Language } from "../bilingual";
import type { Level } from "../levels";

const adjectives: Record<Language, Record<Level, string>> = {
  en: { F: "federal", P: "provincial", T: "territorial", M: "municipal" },
  fr: { F: "fédérale", P: "provinciale", T: "territoriale", M: "municipale" },
};

const small: Record<Language, readonly string[]> = {
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  fr: ["aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
};

/** One to nine in letters, as a sentence writes them; of a feminine noun in French. */
export const inLetters = (language: Language, howMany: number): string =>
  small[language][howMany] ?? String(howMany);

/** Of several replies a French adjective takes its plural. */
export const adjectiveOf = (language: Language, level: Level, howMany: number): string =>
  language === "fr" && howMany > 1 ? `${adjectives.fr[level]}s` : adjectives[language][level];

export const needsWords = catalogue(
  {
    complete: (body: string) => `${body} complete`,
    completeBut: (body: string, who: string) => `${body} complete but for the internal approval of ${who}`,
    silence: (body: string, until: string) =>
      `${body}: silence until ${until} approves it, unless somebody objects or asks to discuss`,
    replies: (howMany: string, isOne: boolean, body: string) =>
      `${howMany} ${isOne ? "reply" : "replies"} missing for quorum in ${body}`,
    allOfThem: (howMany: string, isOne: boolean, levels: string, body: string) =>
      `${howMany} ${levels} ${isOne ? "reply" : "replies"} missing for quorum in ${body}`,
    ofThem: (howMany: string, levels: string) => `, ${howMany} of them ${levels}`,
    levels: (howMany: string) => `, from ${howMany} levels of government at least`,
    unreachable: (body: string) => `quorum is out of reach in ${body}`,
    floor: (body: string, jurisdictions: number, levels: number) =>
      `${body} cannot decide now: ${jurisdictions} ${jurisdictions === 1 ? "jurisdiction" : "jurisdictions"} of ${levels} ${levels === 1 ? "level" : "levels"} may, three of two levels are needed`,
    nobody: (body: string) => `nobody agrees yet in ${body}`,
    discuss: (who: string, isOne: boolean) => `${who} ${isOne ? "asks" : "ask"} to discuss`,
    footnotes: (who: string) => `footnote to be settled for ${who}`,
    pending: (who: string) => `internal approval pending for ${who}`,
    until: (who: string, day: string) => `${who} (until ${day})`,
    or: "or",
    and: "and",
    between: "; ",
  },
  {
    complete: (body: string) => `${body} complet`,
    completeBut: (body: string, who: string) =>
      `${body} complet, sauf l’approbation interne attendue\u00a0: ${who}`,
    silence: (body: string, until: string) =>
      `${body}\u00a0: le silence jusqu’au ${until} vaut approbation, sauf objection ou demande d’en discuter`,
    replies: (howMany: string, isOne: boolean, body: string) =>
      `il manque ${howMany} ${isOne ? "réponse" : "réponses"} pour le quorum (${body})`,
    allOfThem: (howMany: string, isOne: boolean, levels: string, body: string) =>
      `il manque ${howMany} ${isOne ? "réponse" : "réponses"} pour le quorum (${body}), ${levels}`,
    ofThem: (howMany: string, levels: string) => `, dont ${howMany} ${levels}`,
    levels: (howMany: string) => `, d’au moins ${howMany} ordres de gouvernement`,
    unreachable: (body: string) => `le quorum est hors d’atteinte (${body})`,
    floor: (body: string, jurisdictions: number, levels: number) =>
      `${body} ne peut pas décider pour l’instant\u00a0: ${jurisdictions}\u00a0${jurisdictions < 2 ? "administration" : "administrations"} de ${levels}\u00a0${levels < 2 ? "ordre de gouvernement le peut" : "ordres de gouvernement le peuvent"}, il en faut trois de deux ordres`,
    nobody: (body: string) => `personne n’appuie encore (${body})`,
    discuss: (who: string, isOne: boolean) => `${who} ${isOne ? "demande" : "demandent"} à en discuter`,
    footnotes: (who: string) => `note à arrêter\u00a0: ${who}`,
    pending: (who: string) => `approbation interne attendue\u00a0: ${who}`,
    until: (who: string, day: string) => `${who} (jusqu’au ${day})`,
    or: "ou",
    and: "et",
    between: "; ",
  },
);

export const gateWords = catalogue(
  {
    quorum: "The quorum is not reached: the matter is carried, not decided.",
    floor:
      "Fewer than three jurisdictions of two levels may decide: the request cannot be decided now. It is carried, never declined.",
    discuss: (who: string) => `Somebody asks to discuss first: ${who}.`,
    footnotes: (who: string) =>
      `A footnote in both languages is to stand for whoever does not endorse first: ${who}.`,
    pending: (who: string) =>
      `An internal approval is pending (${who}): for now the decision can only be provisional, until a day.`,
    nobody: "Nobody agrees: that is no consensus.",
    qualified: "Somebody has a reservation or does not endorse: it is a consensus with reservations.",
    unqualified: "Nobody has a reservation: it is a plain consensus.",
    nothingPending: "No internal approval is pending: nothing makes it provisional.",
    noConsensus: "Without consensus a matter can only be deferred, returned for revision or declined.",
    provisionalOutcome: "Only an approval can be provisional.",
    provisionalDay: "Say until which day it is provisional: a day to come.",
    outcome: "This outcome is not one that this kind of matter can have.",
  },
  {
    quorum: "Le quorum n’est pas atteint\u00a0: la question est reportée, et non tranchée.",
    floor:
      "Moins de trois administrations de deux ordres de gouvernement peuvent décider\u00a0: la demande ne peut pas être tranchée pour l’instant. Elle est reportée, jamais refusée.",
    discuss: (who: string) => `Une discussion est demandée d’abord\u00a0: ${who}.`,
    footnotes: (who: string) =>
      `Une note dans les deux langues doit d’abord figurer pour qui n’appuie pas\u00a0: ${who}.`,
    pending: (who: string) =>
      `Une approbation interne est attendue (${who})\u00a0: pour l’instant, la décision ne peut être que provisoire, jusqu’à une date.`,
    nobody: "Personne n’appuie\u00a0: ce n’est pas un consensus.",
    qualified: "Quelqu’un a une réserve ou n’appuie pas\u00a0: c’est un consensus avec réserves.",
    unqualified: "Personne n’a de réserve\u00a0: c’est un consensus simple.",
    nothingPending: "Aucune approbation interne n’est attendue\u00a0: rien ne rend la décision provisoire.",
    noConsensus:
      "Sans consensus, une question ne peut être que reportée, renvoyée pour révision ou non retenue.",
    provisionalOutcome: "Seule une approbation peut être provisoire.",
    provisionalDay: "Dites jusqu’à quelle date elle est provisoire\u00a0: une date à venir.",
    outcome: "Cette issue n’est pas de celles que ce genre de question peut avoir.",
  },
);
