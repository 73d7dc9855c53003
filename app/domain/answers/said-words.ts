// What the record, mails, refusals and the home page say of answers to a meeting.
import { catalogue } from "../bilingual";

export const answersSaid = catalogue(
  {
    slice: "Answers to meetings",
    doesAnswer: "Answer whether a seat comes to a meeting, and who comes in its place",
    doesRemind: "Remind those who have not answered to a meeting",
    isCancelled: "This meeting is cancelled: it asks for no answers.",
    hasBegun: "This meeting has begun: answers stay as they were.",
    nobodySilent: "Every seat that is filled has answered.",
    remindedToday: "They were reminded today. Remind them again tomorrow at the earliest.",
    oneSeat: "Choose for which seats this is the answer.",
    noAlternate: (who: string) => `No alternate is named for ${who}. Say who comes in your place, or nobody.`,
    nameMissing: "Write the name of whoever comes.",
    emailMissing: "Write an e-mail address, like name@example.org.",
    partMissing: "Say whether they speak for the seat or listen only.",
    languageMissing: "Choose the language of the mail to them.",
    itemMissing: "Choose among the items of the agenda, or the whole meeting.",
    untilInvalid: "Give a day from the day of the meeting on, within a year of it.",
    sourceMissing: "Say on whose word you enter this.",
    recordYes: (who: string) => `${who}: comes.`,
    recordAlternate: (who: string) => `${who}: the alternate comes.`,
    "recordStand-in": (who: string, name: string) => `${who}: ${name} comes in their place.`,
    recordItem: (who: string, name: string, item: string) =>
      `${who}: comes, and ${name} for the item “${item}”.`,
    recordNo: (who: string) => `${who}: nobody comes.`,
    onWord: (source: string) => `On the word of: ${source}`,
    recordReminded: (howMany: number) =>
      howMany === 1
        ? "Reminded: one seat that has not answered."
        : `Reminded: ${howMany} seats that have not answered.`,
    mailStandIn: (who: string, when: string) => `${who}: you are named to attend the meeting of ${when}`,
    mailSpeaks: (organization: string) => `You come in the place of ${organization} and speak for it.`,
    mailListens: (organization: string) => `You come in the place of ${organization}, to listen.`,
    mailSpeaksOn: (organization: string, item: string) =>
      `You speak for ${organization} on the item “${item}”.`,
    mailListensTo: (organization: string, item: string) =>
      `You come for ${organization} to the item “${item}”, to listen.`,
    mailUntil: (day: string) =>
      `The calendar entry, with how to join, is attached. The meeting and its papers open to you until ${day}: sign in with a link, which is sent to this address.`,
    mailEnded: (who: string, when: string) => `${who}: you are no longer named for the meeting of ${when}`,
    mailEndedLine: (organization: string) => `${organization} has given another answer.`,
    mailRemind: (who: string, when: string) => `${who}: do you come on ${when}?`,
    mailRemindLine: "Your seat has not answered yet. Yes, no, or who comes in your place takes a minute.",
    verb: "Answer",
    awaiting: (day: string) => `Do you come on ${day}?`,
  },
  {
    slice: "Réponses aux réunions",
    doesAnswer: "Répondre si un siège sera présent à une réunion, et qui vient à sa place",
    doesRemind: "Faire un rappel aux sièges qui n’ont pas répondu à une réunion",
    isCancelled: "Cette réunion est annulée\u00a0: elle ne demande aucune réponse.",
    hasBegun: "Cette réunion a commencé\u00a0: les réponses restent ce qu’elles étaient.",
    nobodySilent: "Tous les sièges pourvus ont répondu.",
    remindedToday: "Un rappel a été envoyé aujourd’hui. Le prochain peut partir demain au plus tôt.",
    oneSeat: "Choisissez pour quels sièges cette réponse vaut.",
    noAlternate: (who) =>
      `Aucune personne suppléante n’est désignée (${who}). Indiquez qui vient à votre place, ou que personne ne vient.`,
    nameMissing: "Écrivez le nom de la personne qui vient.",
    emailMissing: "Écrivez une adresse électronique, par exemple nom@example.org.",
    partMissing: "Indiquez si cette personne parle au nom du siège ou écoute seulement.",
    languageMissing: "Choisissez la langue du courriel qui lui est envoyé.",
    itemMissing: "Choisissez parmi les points de l’ordre du jour, ou toute la réunion.",
    untilInvalid: "Indiquez un jour à compter de celui de la réunion, dans l’année qui suit.",
    sourceMissing: "Indiquez sur la parole de qui vous inscrivez ceci.",
    recordYes: (who) => `${who}\u00a0: présence confirmée.`,
    recordAlternate: (who) => `${who}\u00a0: la personne suppléante vient.`,
    "recordStand-in": (who, name) => `${who}\u00a0: ${name} vient en remplacement.`,
    recordItem: (who, name, item) =>
      `${who}\u00a0: présence confirmée, avec ${name} pour le point «\u00a0${item}\u00a0».`,
    recordNo: (who) => `${who}\u00a0: personne ne vient.`,
    onWord: (source) => `Sur la parole de\u00a0: ${source}`,
    recordReminded: (howMany) =>
      howMany < 2
        ? "Rappel envoyé\u00a0: un siège sans réponse."
        : `Rappel envoyé\u00a0: ${howMany}\u00a0sièges sans réponse.`,
    mailStandIn: (who, when) => `${who}\u00a0: vous êtes désigné(e) pour la réunion du ${when}`,
    mailSpeaks: (organization) => `Vous remplacez ${organization} et parlez en son nom.`,
    mailListens: (organization) => `Vous remplacez ${organization}, pour écouter.`,
    mailSpeaksOn: (organization, item) =>
      `Vous parlez au nom de ${organization} pour le point «\u00a0${item}\u00a0».`,
    mailListensTo: (organization, item) =>
      `Vous venez pour ${organization} au point «\u00a0${item}\u00a0», pour écouter.`,
    mailUntil: (day) =>
      `L’entrée de calendrier, avec la façon de se joindre à la réunion, est jointe. La réunion et ses documents vous sont ouverts jusqu’au ${day}\u00a0: entrez par un lien, qui est envoyé à cette adresse.`,
    mailEnded: (who, when) => `${who}\u00a0: vous n’êtes plus désigné(e) pour la réunion du ${when}`,
    mailEndedLine: (organization) => `${organization} a donné une autre réponse.`,
    mailRemind: (who, when) => `${who}\u00a0: serez-vous présent(e) le ${when}?`,
    mailRemindLine:
      "Votre siège n’a pas encore répondu. Oui, non, ou qui vient à votre place\u00a0: une minute suffit.",
    verb: "Répondre",
    awaiting: (day) => `Serez-vous présent(e) le ${day}?`,
  },
);
