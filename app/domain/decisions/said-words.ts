import { catalogue } from "../bilingual";
import type { GroupOutcome } from "./outcomes";

/** The lines of the record and the mails of a proceeding. Mails name the matter, never a position (N-6). */
export const decisionSaid = catalogue(
  {
    opened: (title: string, body: string, until: string) =>
      `Written procedure opened in ${body} on “${title}”; replies until ${until}.`,
    reconciling: (title: string, body: string, until: string) =>
      `A round to reconcile the texts is open in ${body} on “${title}”; replies until ${until}.`,
    reconcilingSubject: (title: string) => `One text for both councils, your position is awaited: ${title}`,
    reconcilingLine: (body: string, until: string) =>
      `The councils approved different texts. ${body} is asked anew, on the text its page shows. Replies are taken until ${until}.`,
    prolonged: (until: string) => `Replies are taken until ${until}.`,
    taken: (voice: string, position: string) => `${voice}: ${position}.`,
    prepared: (voice: string) => `A position was prepared for ${voice}.`,
    entered: (voice: string, position: string) => `${voice}: ${position}, entered on its behalf.`,
    footnote: (voice: string) => `The footnote for ${voice} is settled in both languages.`,
    declared: (number: string, outcome: string, agreed: string) => `${number}: ${outcome}, ${agreed}.`,
    confirmed: (number: string) => `${number} is no longer provisional: it is in force.`,
    met: (number: string) => `A condition of ${number} is verified as met.`,
    inForceNow: (number: string) =>
      `Every condition of ${number} that came before it is met: it is in force.`,
    reminded: (howMany: number) =>
      howMany === 1
        ? "One person was reminded of the reply awaited."
        : `${howMany} people were reminded of the reply awaited.`,
    remindSubject: (title: string) => `Reminder, your position is awaited: ${title}`,
    openSubject: (title: string) => `Your position is awaited: ${title}`,
    openLine: (body: string, until: string) =>
      `${body} decides this in writing. Replies are taken until ${until}; no reply is no position.`,
    preparedSubject: (title: string) => `A position is prepared for you: ${title}`,
    preparedLine: "It counts once you have confirmed it, or taken another one.",
    enteredSubject: (title: string) => `A position was entered on your behalf: ${title}`,
    enteredLine:
      "If it is not what you said, you can correct it until replies are closed; both stay on record.",
    declaredSubject: (title: string) => `Decision declared: ${title}`,
    declaredLine: (number: string, body: string) => `${body} has declared decision ${number}.`,
    groupOpenLine: (body: string, until: string) =>
      `${body} says in writing whether it recommends this; the councils decide. Replies are taken until ${until}; no reply is no position.`,
    groupDeclaredSubject: (title: string) => `Your group has said whether it recommends: ${title}`,
    groupDeclaredLine: (number: string, body: string) =>
      `${number} says how ${body} stands. What it recommends is not yet decided: that is for the councils.`,
    groupConfirmed: (number: string) => `${number} is no longer provisional.`,
    until: (day: string) => `${day}, 5 pm Eastern Time`,
  },
  {
    opened: (title, body, until) =>
      `Procédure écrite ouverte (${body})\u00a0: «\u00a0${title}\u00a0»; réponses jusqu’au ${until}.`,
    reconciling: (title, body, until) =>
      `Un tour pour rapprocher les textes est ouvert (${body})\u00a0: «\u00a0${title}\u00a0»; réponses jusqu’au ${until}.`,
    reconcilingSubject: (title) =>
      `Un seul texte pour les deux conseils, votre position est attendue\u00a0: ${title}`,
    reconcilingLine: (body, until) =>
      `Les conseils ont approuvé des textes différents. Nouvelle consultation (${body}), sur le texte que montre la page. Les réponses sont reçues jusqu’au ${until}.`,
    prolonged: (until) => `Les réponses sont reçues jusqu’au ${until}.`,
    taken: (voice, position) => `${voice}\u00a0: ${position}.`,
    prepared: (voice) => `Une position a été préparée (${voice}).`,
    entered: (voice, position) => `${voice}\u00a0: ${position}, position inscrite en son nom.`,
    footnote: (voice) => `La note est arrêtée dans les deux langues (${voice}).`,
    declared: (number, outcome, agreed) => `${number}\u00a0: ${outcome}, ${agreed}.`,
    confirmed: (number) => `${number} n’est plus provisoire\u00a0: la décision est en vigueur.`,
    met: (number) => `Une condition de ${number} est remplie.`,
    inForceNow: (number) =>
      `Toutes les conditions préalables de ${number} sont remplies\u00a0: la décision est en vigueur.`,
    reminded: (howMany) =>
      howMany <= 1
        ? `Un rappel a été envoyé à ${howMany}\u00a0personne.`
        : `Un rappel a été envoyé à ${howMany}\u00a0personnes.`,
    remindSubject: (title) => `Rappel, votre position est attendue\u00a0: ${title}`,
    openSubject: (title) => `Votre position est attendue\u00a0: ${title}`,
    openLine: (body, until) =>
      `Décision par procédure écrite (${body}). Les réponses sont reçues jusqu’au ${until}; ne pas répondre, c’est n’avoir aucune position.`,
    preparedSubject: (title) => `Une position est préparée pour vous\u00a0: ${title}`,
    preparedLine: "Elle compte une fois que vous l’avez confirmée, ou que vous en avez pris une autre.",
    enteredSubject: (title) => `Une position a été inscrite en votre nom\u00a0: ${title}`,
    enteredLine:
      "Si ce n’est pas ce que vous avez dit, vous pouvez la corriger jusqu’à la fin de la période de réponse; les deux restent au dossier.",
    declaredSubject: (title) => `Décision déclarée\u00a0: ${title}`,
    declaredLine: (number, body) => `La décision ${number} est déclarée (${body}).`,
    groupOpenLine: (body, until) =>
      `Le groupe (${body}) dit par écrit s’il recommande ce texte; la décision revient aux conseils. Les réponses sont reçues jusqu’au ${until}; ne pas répondre, c’est n’avoir aucune position.`,
    groupDeclaredSubject: (title) => `Votre groupe a dit s’il recommande\u00a0: ${title}`,
    groupDeclaredLine: (number, body) =>
      `${number} dit où en est le groupe (${body}). Ce qu’il recommande n’est pas encore tranché\u00a0: la décision revient aux conseils.`,
    groupConfirmed: (number) => `${number} n’est plus provisoire.`,
    until: (day) => `${day} à 17\u00a0h, heure de l’Est`,
  },
);

/** How a body agreed, as the register says it. */
export const agreementWords = catalogue(
  {
    consensus: "by consensus",
    "consensus-with-reservations": "by consensus with reservations",
    provisional: "provisional",
    "no-consensus": "without consensus",
    tacit: "by the silence procedure",
  },
  {
    consensus: "par consensus",
    "consensus-with-reservations": "par consensus avec réserves",
    provisional: "à titre provisoire",
    "no-consensus": "sans consensus",
    tacit: "par procédure d’approbation tacite",
  },
);

/** R-2, D-17: what a group said. Never a council's decision, nor "approved". */
export const groupOutcomeWords = catalogue<Record<GroupOutcome, string>>(
  {
    approved: "agreed to recommend: recommended, not yet decided",
    returned: "not agreed: back to drafting",
  },
  {
    approved: "convenue\u00a0: recommandée, décision à venir",
    returned: "non convenue\u00a0: retour à l’ébauche",
  },
);

export const groupSaidWords = catalogue(
  {
    approved: (number: string, agreed: string) =>
      `${number}: the group agreed to recommend it, ${agreed}. Recommended, not yet decided.`,
    returned: (number: string, agreed: string) =>
      `${number}: the group did not agree, ${agreed}. It went back to drafting.`,
    provisionalUntil: (day: string) => `Provisional until ${day}: it counts once it is confirmed.`,
    own: "The group’s own",
  },
  {
    approved: (number, agreed) =>
      `${number}\u00a0: le groupe a convenu de la recommander, ${agreed}. Recommandée, décision à venir.`,
    returned: (number, agreed) =>
      `${number}\u00a0: le groupe ne s’est pas entendu, ${agreed}. Elle est revenue à l’état d’ébauche.`,
    provisionalUntil: (day) => `Provisoire jusqu’au ${day}\u00a0: elle compte une fois confirmée.`,
    own: "Propre au groupe",
  },
);
