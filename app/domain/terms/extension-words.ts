import { catalogue } from "../bilingual";

/** B-6: what is said of an extension, from the proposal of one council to the agreement of each. */
export const extensionWords = catalogue(
  {
    title: "An extension is proposed",
    proposed: (day: string, agreed: string, waiting: string, howMany: number) =>
      `An extension of the end date to ${day} is proposed by ${agreed}; ${waiting} ${howMany === 1 ? "has" : "have"} not agreed yet.`,
    agree: "Agree to the extension",
    councilProposed: (council: string, day: string) =>
      `${council} proposed to extend the end date to ${day}.`,
    councilAgreed: (council: string, day: string) => `${council} agreed to extend the end date to ${day}.`,
    extended: (day: string) => `The end date was extended to ${day}.`,
    askSubject: (body: string) => `To agree: extension of ${body}`,
    askLine: (body: string, day: string) =>
      `An extension of the end date of ${body} to ${day} is proposed. It takes effect once a co-chair of your council has agreed.`,
    extendedSubject: (body: string) => `End date extended: ${body}`,
    extendedLine: (body: string, day: string) =>
      `The councils agreed: the end date of the terms of reference of ${body} was extended to ${day}.`,
    "agreed-already": "Your council has agreed to this extension already. It waits for the other council.",
    "another-proposed": (day: string) =>
      `An extension to ${day} is proposed already. Open the page again to agree to it; another day cannot be proposed while it is open.`,
  },
  {
    title: "Un report est proposé",
    proposed: (day, agreed, waiting) =>
      `Il est proposé de reporter la date de fin au ${day} (${agreed}). Accord à venir\u00a0: ${waiting}.`,
    agree: "Accepter le report",
    councilProposed: (council, day) => `${council}\u00a0: proposition de reporter la date de fin au ${day}.`,
    councilAgreed: (council, day) => `${council}\u00a0: accord pour reporter la date de fin au ${day}.`,
    extended: (day) => `La date de fin a été reportée au ${day}.`,
    askSubject: (body) => `Accord demandé\u00a0: report de la date de fin (${body})`,
    askLine: (body, day) =>
      `Il est proposé de reporter la date de fin au ${day} (${body}). Le report prend effet dès l’accord d’un coprésident ou d’une coprésidente de votre conseil.`,
    extendedSubject: (body) => `Date de fin reportée\u00a0: ${body}`,
    extendedLine: (body, day) =>
      `Les conseils ont donné leur accord\u00a0: la date de fin du cadre de référence a été reportée au ${day} (${body}).`,
    "agreed-already": "Votre conseil a déjà accepté ce report. L’accord de l’autre conseil est attendu.",
    "another-proposed": (day) =>
      `Un report au ${day} est déjà proposé. Rouvrez la page pour l’accepter; aucun autre jour ne peut être proposé entre-temps.`,
  },
);
