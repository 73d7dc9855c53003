import { catalogue } from "../bilingual";

export const bodyMeetingsWords = catalogue(
  {
    meetings: "Meetings",
    day: "Day",
    time: "Time",
    state: "State",
    none: "No meeting is planned.",
    all: "All its meetings",
    agendas: "Its agendas to come",
    actions: "Its actions",
    addAction: "Add an action",
    meetsOn: "It meets on",
    metLast: "It met last:",
    overdue: "A meeting is overdue",
    overdueSince: (day: string) =>
      `By the cadence of its terms of reference it should have met by ${day}, and nothing is planned in its place.`,
    call: "Call a meeting",
    askDate: "Ask for a date",
    plan: "Plan a series",
    planAnother: "Plan another series",
  },
  {
    meetings: "Réunions",
    day: "Jour",
    time: "Heure",
    state: "État",
    none: "Aucune réunion n’est prévue.",
    all: "Toutes ses réunions",
    agendas: "Ses ordres du jour à venir",
    actions: "Ses mesures de suivi",
    addAction: "Ajouter une mesure de suivi",
    meetsOn: "Il se réunit",
    metLast: "Dernière réunion\u00a0:",
    overdue: "Une réunion est en retard",
    overdueSince: (day) =>
      `Selon la fréquence de son cadre de référence, il aurait dû se réunir au plus tard le ${day}, et rien n’est prévu à la place.`,
    call: "Convoquer une réunion",
    askDate: "Demander une date",
    plan: "Planifier une série",
    planAnother: "Planifier une autre série",
  },
);
