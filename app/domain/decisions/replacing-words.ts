import { catalogue } from "../bilingual";

/** D-2: one decision that supersedes or rescinds another: on pages, in the form, in the record and in refusals. */
export const replacingWords = catalogue(
  {
    supersedes: (later: string, earlier: string) => `${later} supersedes ${earlier}.`,
    rescinds: (later: string, earlier: string) => `${later} rescinds ${earlier}.`,
    "to-supersedes": (later: string, earlier: string) =>
      `${later} supersedes ${earlier} once it is in force and the matter is settled.`,
    "to-rescinds": (later: string, earlier: string) =>
      `${later} rescinds ${earlier} once it is in force and the matter is settled.`,
    unknown: (body: string) => `${body} has declared no decision with this number.`,
    otherKind: "This decision is about another kind of matter.",
    replacedAlready: "This decision is superseded or rescinded already.",
    notConfirmed: "This earlier decision waits for a co-chair: confirm it first.",
    waitsForOthers:
      "Another body has still to decide this matter: nothing takes its place before it is settled or withdrawn.",
    supersedesField: "Number of the decision it supersedes",
    rescindsField: "Number of the decision it rescinds",
    numberHint: (example: string) =>
      `An earlier one of this body, like ${example}, or one adopted before this workspace, as the register names it. It takes effect once this decision is in force and the matter is settled.`,
    automatic: (numbers: string) =>
      `Once this version is adopted, it supersedes ${numbers}, by which the version in force was adopted.`,
    heading: "Earlier and later decisions",
    supersedesLabel: "Supersedes",
    rescindsLabel: "Rescinds",
    supersededBy: "Superseded by",
    rescindedBy: "Rescinded by",
    toBeSuperseded: "To be superseded by",
    toBeRescinded: "To be rescinded by",
    since: (day: string) => `since ${day}`,
    onceInForce: "once that one is in force and its matter is settled",
    supersededSince: (number: string, day: string) => `Superseded by ${number} on ${day}.`,
    rescindedSince: (number: string, day: string) => `Rescinded by ${number} on ${day}.`,
    superseded: "Superseded by a later decision.",
    rescinded: "Rescinded by a later decision.",
  },
  {
    supersedes: (later, earlier) => `${later} remplace ${earlier}.`,
    rescinds: (later, earlier) => `${later} abroge ${earlier}.`,
    "to-supersedes": (later, earlier) =>
      `${later} remplacera ${earlier} une fois en vigueur et la question réglée.`,
    "to-rescinds": (later, earlier) =>
      `${later} abrogera ${earlier} une fois en vigueur et la question réglée.`,
    unknown: (body) => `Aucune décision déclarée ne porte ce numéro (${body}).`,
    otherKind: "Cette décision porte sur un autre genre de question.",
    replacedAlready: "Cette décision est déjà remplacée ou abrogée.",
    notConfirmed: "Cette décision antérieure attend une coprésidence\u00a0: confirmez-la d’abord.",
    waitsForOthers:
      "Un autre organisme doit encore trancher cette question\u00a0: rien ne la remplace avant qu’elle soit réglée ou retirée.",
    supersedesField: "Numéro de la décision qu’elle remplace",
    rescindsField: "Numéro de la décision qu’elle abroge",
    numberHint: (example) =>
      `Une décision antérieure de cet organisme, par exemple ${example}, ou une décision adoptée avant cet espace, telle que le registre la désigne. L’effet commence lorsque celle-ci est en vigueur et la question réglée.`,
    automatic: (numbers) =>
      `Une fois adoptée, cette version remplace ${numbers}, par quoi la version en vigueur a été adoptée.`,
    heading: "Décisions antérieures et ultérieures",
    supersedesLabel: "Remplace",
    rescindsLabel: "Abroge",
    supersededBy: "Remplacée par",
    rescindedBy: "Abrogée par",
    toBeSuperseded: "Sera remplacée par",
    toBeRescinded: "Sera abrogée par",
    since: (day) => `depuis le ${day}`,
    onceInForce: "lorsque celle-ci sera en vigueur et sa question réglée",
    supersededSince: (number, day) => `Remplacée par ${number} le ${day}.`,
    rescindedSince: (number, day) => `Abrogée par ${number} le ${day}.`,
    superseded: "Remplacée par une décision ultérieure.",
    rescinded: "Abrogée par une décision ultérieure.",
  },
);
