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
    prolongTitle: "Accorder plus de temps pour répondre",
    prolongLede: (instant) =>
      `La période de réponse prend fin le ${instant}. Elle peut finir plus tard, jamais plus tôt.`,
    prolongSubmit: "Accorder plus de temps",
    saidProlonged: "La période de réponse est prolongée.",
  },
);
