import { catalogue } from "../bilingual";
import type { partMoves } from "./lifecycle";

export const partQualityWords = catalogue(
  { member: "Member", observer: "Observer", out: "Does not take part" },
  { member: "Membre", observer: "Statut d’observateur", out: "Ne participe pas" },
);

export const partStateWords = catalogue(
  { stated: "Stated", ended: "Ended", corrected: "Corrected" },
  { stated: "Déclarée", ended: "Terminée", corrected: "Corrigée" },
);

export const partMoveWords = catalogue<Record<keyof typeof partMoves, string>>(
  { end: "End", correct: "Correct" },
  { end: "Mettre fin", correct: "Corriger" },
);

/** As a sentence takes them: "Quebec observes …"; the French sets them beside the name, which has its gender. */
const does = { member: "is a member", observer: "observes", out: "does not take part" };
const fait = { member: "membre", observer: "statut d’observateur", out: "aucune participation" };
export type Does = keyof typeof does;

export const partWords = catalogue(
  {
    slice: "How jurisdictions take part",
    cycle: "How a jurisdiction takes part in a body",
    parts: "How jurisdictions take part",
    partsNote:
      "A jurisdiction with a seat is a member unless it has stated otherwise. Only members count in the balance, and only they are asked for nominations.",
    noneStated: "No jurisdiction has stated otherwise: each one that has a seat is a member.",
    jurisdiction: "Jurisdiction",
    body: "Body",
    quality: "Takes part as",
    days: "Days",
    note: "Footnote",
    reference: "On the word of",
    acts: "Your part",
    state: "State how a jurisdiction takes part",
    stateTitle: (body: string) => `How a jurisdiction takes part: ${body}`,
    stateLede:
      "Enter what the jurisdiction has said, from its first day. What it had stated before ends on that day; nothing is overwritten.",
    qualityHint: "Observers and those who do not take part keep their seats; the seats no longer count.",
    from: "First day",
    dayHint: "For example, 4 6 2026.",
    noteEn: "Its own footnote, in English",
    noteFr: "Its own footnote, in French",
    noteHint: "In its own words, printed with the list of seats. Both languages, or neither.",
    referenceHint: "The letter or message: its number and its date.",
    save: "State it",
    saidStated: (who: string, body: string) => `What ${who} states in ${body} was entered.`,
    end: "End it",
    endTitle: (who: string) => `End what ${who} stated`,
    endQuestion: (who: string, quality: string) => `${who}, “${quality}”: end it?`,
    endThen: "From that day the jurisdiction is a member where it has a seat, unless it states otherwise.",
    endStays: "What was so until then stays on the record, and pages as of those days show it.",
    until: "First day on which it no longer holds",
    saidEnded: (who: string) => `The end of what ${who} stated was entered.`,
    correct: "Correct it",
    correctTitle: (who: string) => `Correct what was entered for ${who}`,
    correctLede:
      "What was entered wrongly stays in the history, marked as corrected; what you enter here stands in its place, for its days.",
    takenBack: "It was entered by mistake: nothing stands in its place",
    untilOptional: "First day on which it no longer holds, where there is one",
    saidCorrected: (who: string) => `What was entered for ${who} is corrected.`,
    stated: (who: string, body: string, quality: Does, from: string) =>
      `${who} ${does[quality]} in ${body} from ${from}.`,
    ended: (who: string, body: string, quality: Does, until: string) =>
      `In ${body}, what ${who} stated (${does[quality]}) ends on ${until}.`,
    corrected: (who: string, body: string) => `What was entered for ${who} in ${body} was corrected.`,
    takenBackSaid: (who: string, body: string) =>
      `What was entered for ${who} in ${body} was taken back: it had been entered by mistake.`,
    "later-stated": (from: string) =>
      `Something is stated from ${from} already. Correct or end that first, or choose a later day.`,
    "stated-until": (until: string) =>
      `Something is stated until ${until} already. Choose that day or a later one.`,
    overlaps: (from: string) => `Something else is stated from ${from}: the days would overlap.`,
    "too-far-ahead": "That day is more than a year away: check the year.",
    "ends-before": "It ends after its first day: choose a later day.",
    joint: "A joint body has no seats of its own: state it in one of its councils.",
    "has-ended": "This has an end already. Correct it where the day is wrong.",
    "is-corrected": "This was corrected already.",
    history: "What was stated before",
    stale: "This was changed meanwhile.",
    "not-counted-observer": "Observes: not counted",
    "not-counted-out": "Does not take part: not counted",
    notAsked: "The jurisdiction has stated that it is not a member here: it is not asked for a nomination.",
    footnote: (place: number) => `Note ${place}`,
    footnotes: "Notes",
  },
  {
    slice: "Participation des administrations",
    cycle: "La participation d’une administration à un organisme",
    parts: "Participation des administrations",
    partsNote:
      "Une administration qui a un siège est membre, sauf déclaration contraire de sa part. Seuls les membres comptent dans l’équilibre, et eux seuls reçoivent des demandes de désignation.",
    noneStated: "Aucune déclaration contraire\u00a0: chaque administration qui a un siège est membre.",
    jurisdiction: "Administration",
    body: "Organisme",
    quality: "Participation",
    days: "Dates",
    note: "Note",
    reference: "Sur la foi de",
    acts: "Votre tâche",
    state: "Inscrire la participation d’une administration",
    stateTitle: (body) => `Participation d’une administration\u00a0: ${body}`,
    stateLede:
      "Inscrivez ce que l’administration a fait savoir, à partir du premier jour. Ce qu’elle avait déclaré auparavant prend fin ce jour-là; rien n’est écrasé.",
    qualityHint:
      "Les administrations qui ont le statut d’observateur ou ne participent pas gardent leurs sièges; ceux-ci ne comptent plus.",
    from: "Premier jour",
    dayHint: "Par exemple, 4 6 2026.",
    noteEn: "Sa note, en anglais",
    noteFr: "Sa note, en français",
    noteHint:
      "Dans ses propres mots, imprimée avec la liste des sièges. Dans les deux langues, ou dans aucune.",
    referenceHint: "La lettre ou le message\u00a0: son numéro et sa date.",
    save: "Inscrire",
    saidStated: (who, body) => `La déclaration est inscrite\u00a0: ${who}, ${body}.`,
    end: "Y mettre fin",
    endTitle: (who) => `Mettre fin à la déclaration\u00a0: ${who}`,
    endQuestion: (who, quality) => `${who}, «\u00a0${quality}\u00a0»\u00a0: y mettre fin?`,
    endThen:
      "À partir de ce jour, l’administration est membre si elle a un siège, sauf nouvelle déclaration.",
    endStays: "Ce qui valait jusque-là reste au dossier, et les pages à ces dates le montrent.",
    until: "Premier jour où elle ne vaut plus",
    saidEnded: (who) => `La fin de la déclaration est inscrite\u00a0: ${who}.`,
    correct: "Corriger",
    correctTitle: (who) => `Corriger la déclaration inscrite\u00a0: ${who}`,
    correctLede:
      "L’inscription erronée reste à l’historique, avec la mention «\u00a0corrigée\u00a0»; ce que vous inscrivez ici la remplace, pour les dates données.",
    takenBack: "Inscription faite par erreur\u00a0: rien ne la remplace",
    untilOptional: "Premier jour où elle ne vaut plus, s’il y en a un",
    saidCorrected: (who) => `L’inscription est corrigée\u00a0: ${who}.`,
    stated: (who, body, quality, from) =>
      `Participation à compter du ${from}\u00a0: ${who}, ${fait[quality]} (${body}).`,
    ended: (who, body, quality, until) =>
      `La déclaration prend fin le ${until}\u00a0: ${who}, ${fait[quality]} (${body}).`,
    corrected: (who, body) => `L’inscription a été corrigée\u00a0: ${who} (${body}).`,
    takenBackSaid: (who, body) => `L’inscription, faite par erreur, a été annulée\u00a0: ${who} (${body}).`,
    "later-stated": (from) =>
      `Une déclaration vaut déjà à partir du ${from}. Corrigez-la ou mettez-y fin d’abord, ou choisissez un jour ultérieur.`,
    "stated-until": (until) =>
      `Une déclaration vaut déjà jusqu’au ${until}. Choisissez ce jour ou un jour ultérieur.`,
    overlaps: (from) => `Une autre déclaration vaut à partir du ${from}\u00a0: les dates se chevaucheraient.`,
    "too-far-ahead": "Ce jour est dans plus d’un an\u00a0: vérifiez l’année.",
    "ends-before": "La fin vient après le premier jour\u00a0: choisissez un jour ultérieur.",
    joint: "Un organisme mixte n’a pas de sièges\u00a0: inscrivez la déclaration dans l’un de ses conseils.",
    "has-ended": "Cette déclaration a déjà une fin. Corrigez-la si le jour est erroné.",
    "is-corrected": "Cette inscription est déjà corrigée.",
    history: "Déclarations antérieures",
    stale: "Cette inscription a changé entre-temps.",
    "not-counted-observer": "Statut d’observateur\u00a0: ne compte pas",
    "not-counted-out": "Ne participe pas\u00a0: ne compte pas",
    notAsked:
      "L’administration a déclaré ne pas être membre ici\u00a0: aucune désignation ne lui est demandée.",
    footnote: (place) => `Note ${place}`,
    footnotes: "Notes",
  },
);
