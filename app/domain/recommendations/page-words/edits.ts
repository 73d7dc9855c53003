// edits of form, which the secretariat proposes and a co-chair accepts or declines, all in one act.
import { catalogue, type Language } from "../../bilingual";

const english = (side: Language) => (side === "en" ? "English" : "French");
const french = (side: Language) => (side === "en" ? "anglais" : "français");

export const editsWords = catalogue(
  {
    title: "Edits of form",
    lede: "The secretariat corrects how a text is written, never what it says. A co-chair of the group accepts or declines all that wait in one act.",
    waiting: "Waiting for a co-chair",
    none: "No edit of form waits.",
    of: (part: string, side: Language) => `${part}, in ${english(side)}`,
    proposed: (who: string, day: string) => `Proposed by ${who} on ${day}`,
    stale:
      "The text has changed since. It can no longer be accepted: decline the edits and ask for new ones.",
    accept: (count: number) => (count === 1 ? "Accept it" : `Accept all ${count}`),
    acceptHint:
      "The texts take these words at once, in the language concerned; the other language is not put behind.",
    decline: (count: number) => (count === 1 ? "Decline it" : "Decline all"),
    accepted: "The edits of form were accepted.",
    settled: "Settled before",
    acceptedBy: (who: string, day: string) => `accepted by ${who} on ${day}`,
    declinedBy: (who: string, day: string) => `declined by ${who} on ${day}`,
    propose: "Propose an edit of form",
    proposeHint: "Choose the text. A later proposal to the same text replaces the one that waits.",
    side: (side: Language) => (side === "en" ? "English" : "French"),
    part: "Text",
    correct: (side: Language) => `Correct the ${english(side)}`,
    sideOf: (part: string) => ` of ${part}`,
    editTitle: (part: string, side: Language) => `Edit of form: ${part}, in ${english(side)}`,
    editLede:
      "Spelling, grammar, the right term, the layout. An edit of form never changes what the group says: for that, a co-chair takes the recommendation back into draft.",
    editWaits:
      "An edit of this text waits already. It stands in the field, and what you propose replaces it.",
    text: (side: Language) => `The text in ${english(side)}`,
    beside: (side: Language) => `The same text in ${english(side)}`,
    besideEmpty: "Not written yet.",
    changedBy: (who: string) => `${who} changed this text while you wrote`,
    somebody: "Somebody",
    nothingOverwritten: "Nothing was overwritten. It now says:",
    submit: "Propose it",
    said: "Proposed. A co-chair of the group accepts or declines it.",
  },
  {
    title: "Corrections de forme",
    lede: "Le secrétariat corrige la manière dont un texte est écrit, jamais ce qu’il dit. La coprésidence du groupe accepte ou refuse en un seul acte tout ce qui est en attente.",
    waiting: "En attente de la coprésidence",
    none: "Aucune correction de forme n’est en attente.",
    of: (part, side) => `${part}, en ${french(side)}`,
    proposed: (who, day) => `Proposée par ${who} le ${day}`,
    stale:
      "Le texte a changé depuis. Elle ne peut plus être acceptée\u00a0: refusez les corrections et demandez-en de nouvelles.",
    accept: (count) => (count <= 1 ? "L’accepter" : `Accepter les ${count}\u00a0corrections`),
    acceptHint:
      "Les textes prennent aussitôt ces mots, dans la langue visée; l’autre langue n’est pas considérée en retard.",
    decline: (count) => (count <= 1 ? "La refuser" : "Tout refuser"),
    accepted: "Les corrections de forme ont été acceptées.",
    settled: "Tranchées auparavant",
    acceptedBy: (who, day) => `acceptée par ${who} le ${day}`,
    declinedBy: (who, day) => `refusée par ${who} le ${day}`,
    propose: "Proposer une correction de forme",
    proposeHint:
      "Choisissez le texte. Une nouvelle proposition pour le même texte remplace celle qui est en attente.",
    side: (side) => (side === "en" ? "Anglais" : "Français"),
    part: "Texte",
    correct: (side) => `Corriger en ${french(side)}`,
    sideOf: (part) => `, partie «\u00a0${part}\u00a0»`,
    editTitle: (part, side) => `Correction de forme\u00a0: ${part}, en ${french(side)}`,
    editLede:
      "L’orthographe, la grammaire, le bon terme, la mise en page. Une correction de forme ne change jamais ce que dit le groupe\u00a0: pour cela, la coprésidence ramène la recommandation à l’état d’ébauche.",
    editWaits:
      "Une correction de ce texte est déjà en attente. Elle figure dans le champ; celle que vous proposez la remplace.",
    text: (side) => `Le texte en ${french(side)}`,
    beside: (side) => `Le même texte en ${french(side)}`,
    besideEmpty: "Pas encore rédigé.",
    changedBy: (who) => `${who} a modifié ce texte pendant que vous écriviez`,
    somebody: "Une autre personne",
    nothingOverwritten: "Rien n’a été écrasé. Le texte dit maintenant\u00a0:",
    submit: "Proposer",
    said: "Proposée. La coprésidence du groupe l’accepte ou la refuse.",
  },
);
