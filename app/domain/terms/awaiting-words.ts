import { catalogue } from "../bilingual";

export const awaitingWords = catalogue(
  {
    place: "Place",
    settle: "Confirm",
    name: "Complete",
    write: "Complete",
    confirmPast: "Confirm",
    extend: "Agree",
    read: "Read",
    ask: "Ask for positions",
    put: "Put to the councils",
    revise: "Revise",
    consulted: "Read",
    placeTitle: (howMany: number) =>
      howMany === 1 ? "One passage to place" : `${howMany} passages to place`,
    settleTitle: (howMany: number) => (howMany === 1 ? "One proposed clause" : `${howMany} proposed clauses`),
    nameTitle: (howMany: number) =>
      howMany === 1
        ? "One clause names an organization in one language only"
        : `${howMany} clauses name an organization in one language only`,
    writeTitle: (howMany: number) =>
      howMany === 1
        ? "One text is not ready in its language"
        : `${howMany} texts are not ready in their language`,
    confirmPastTitle: () => "Terms of reference adopted before this workspace",
    extendTitle: () => "A later end date, proposed by the other council",
    readTitle: () => "Terms of reference before your council, until it decides",
    askTitle: () => "Terms of reference before your council, which is not asked yet",
    putTitle: () => "The version is complete",
    reviseTitle: () => "The councils returned the version",
    consultedTitle: () => "Terms of reference in consultation, until the consultation ends",
    context: (body: string, number: number) => `${body}, terms of reference, version ${number}`,
  },
  {
    place: "Placer",
    settle: "Confirmer",
    name: "Compléter",
    write: "Compléter",
    confirmPast: "Confirmer",
    extend: "Accepter",
    read: "Lire",
    ask: "Demander les positions",
    put: "Présenter aux conseils",
    revise: "Réviser",
    consulted: "Lire",
    placeTitle: (howMany) => (howMany <= 1 ? "Un passage à placer" : `${howMany}\u00a0passages à placer`),
    settleTitle: (howMany) => (howMany <= 1 ? "Une clause proposée" : `${howMany}\u00a0clauses proposées`),
    nameTitle: (howMany) =>
      howMany <= 1
        ? "Une clause nomme une organisation dans une seule langue"
        : `${howMany}\u00a0clauses nomment une organisation dans une seule langue`,
    writeTitle: (howMany) =>
      howMany <= 1
        ? "Un texte n’est pas prêt dans sa langue"
        : `${howMany}\u00a0textes ne sont pas prêts dans leur langue`,
    confirmPastTitle: () => "Cadre de référence adopté avant la création de cet espace",
    extendTitle: () => "Report de la date de fin, proposé par l’autre conseil",
    readTitle: () => "Cadre de référence soumis à votre conseil, jusqu’à sa décision",
    askTitle: () =>
      "Cadre de référence soumis à votre conseil, dont les membres ne sont pas encore consultés",
    putTitle: () => "La version est complète",
    reviseTitle: () => "Les conseils ont renvoyé la version",
    consultedTitle: () => "Cadre de référence en consultation, jusqu’à la fin de celle-ci",
    context: (body, number) => `${body}, cadre de référence, version ${number}`,
  },
);
