import { catalogue } from "../bilingual";

/** The forms of a co-chair: opening a written procedure, giving it more time. */
export const openingWords = catalogue(
  {
    title: "Ask for positions in writing",
    lede: (title: string) =>
      `Every seat that is heard gets one mail in its language about ${title}. Replies count until the close; no reply is no position.`,
    body: "Which body decides",
    until: "Replies close on",
    untilHint: "At 17:00 Eastern Time on that day. For example, 30\u00a04\u00a02027.",
    submit: "Ask for positions",
    saidOpened: "Positions are asked for.",
    remindTitle: "Remind those who have not answered",
    remindAsk: (howMany: number) =>
      howMany === 1
        ? "One reply is missing. Send a reminder?"
        : `${howMany} replies are missing. Send a reminder?`,
    remindWho: (who: string) =>
      `Written to, each in their language: whoever holds the seat that speaks for ${who}, and their contacts.`,
    remindOthers: "Nobody who has answered gets a mail.",
    remindSubmit: "Send the reminder",
    saidReminded: "The reminder is sent.",
    prolongTitle: "Give more time for replies",
    prolongLede: (instant: string) => `Replies close ${instant}. They can close later, never earlier.`,
    prolongSubmit: "Give more time",
    saidProlonged: "Replies are taken for longer.",
  },
  {
    title: "Demander les positions par écrit",
    lede: (title) =>
      `Chaque siège appelé à se prononcer reçoit un courriel dans sa langue\u00a0: ${title}. Les réponses comptent jusqu’à la fin de la période; ne pas répondre, c’est n’avoir aucune position.`,
    body: "Quel organisme décide",
    until: "Fin de la période de réponse",
    untilHint: "Ce jour-là à 17\u00a0h, heure de l’Est. Par exemple, 30\u00a04\u00a02027.",
    submit: "Demander les positions",
    saidOpened: "Les positions sont demandées.",
    remindTitle: "Rappeler la réponse attendue",
    remindAsk: (howMany) =>
      howMany <= 1
        ? "Il manque une réponse. Envoyer un rappel?"
        : `Il manque ${howMany}\u00a0réponses. Envoyer un rappel?`,
    remindWho: (who) =>
      `Reçoivent un courriel, chaque personne dans sa langue\u00a0: les titulaires du siège qui parle et leurs personnes-ressources (${who}).`,
    remindOthers: "Personne qui a répondu ne reçoit de courriel.",
    remindSubmit: "Envoyer le rappel",
    saidReminded: "Le rappel est envoyé.",
    prolongTitle: "Accorder plus de temps pour répondre",
    prolongLede: (instant) =>
      `La période de réponse prend fin le ${instant}. Elle peut finir plus tard, jamais plus tôt.`,
    prolongSubmit: "Accorder plus de temps",
    saidProlonged: "La période de réponse est prolongée.",
  },
);
