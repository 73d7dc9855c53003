import { catalogue } from "../bilingual";

/** D-14: when a decision comes back, and what was found then. */
export const reviewWords = catalogue(
  {
    by: "Review by",
    byHint:
      "Only where it is to be looked at again. It comes back to the co-chairs a month before. For example, 30\u00a04\u00a02028.",
    toReview: "To be reviewed by",
    reviewed: "Reviewed",
    title: "Record a review",
    lede: (number: string, day: string) => `${number} is to be reviewed by ${day}.`,
    foundEn: "What the review found, in English",
    foundFr: "What the review found, in French",
    foundHint:
      "Whether it still serves, in a sentence or two. The decision itself does not change: a change of substance is a decision of its own.",
    next: "Review again by",
    nextHint: "Leave it empty where it need not come back. For example, 30\u00a04\u00a02029.",
    act: "Record the review",
    said: "The review is recorded.",
    line: (number: string) => `${number} was reviewed, and stands.`,
    lineAgain: (number: string, day: string) =>
      `${number} was reviewed, and stands; it comes back by ${day}.`,
    awaits: "Review",
    awaitsIn: (body: string, number: string) => `${body}, ${number}`,
    ofApproval: "Only what is approved comes back for review.",
    notInForce: "This decision is not in force: there is nothing to review.",
    reviewedAlready: "The review of this decision is recorded, and no other day is set.",
    bothFound: "Say what the review found, in both languages.",
  },
  {
    by: "À réexaminer d’ici le",
    byHint:
      "Seulement s’il faut y revenir. La décision revient à la coprésidence un mois avant. Par exemple, 30\u00a04\u00a02028.",
    toReview: "À réexaminer d’ici le",
    reviewed: "Réexaminée",
    title: "Consigner un réexamen",
    lede: (number, day) => `${number} est à réexaminer d’ici le ${day}.`,
    foundEn: "Ce que le réexamen a montré, en anglais",
    foundFr: "Ce que le réexamen a montré, en français",
    foundHint:
      "Si elle sert encore, en une phrase ou deux. La décision elle-même ne change pas\u00a0: un changement de fond est une nouvelle décision.",
    next: "À réexaminer de nouveau d’ici le",
    nextHint: "Laissez vide s’il n’y a plus à y revenir. Par exemple, 30\u00a04\u00a02029.",
    act: "Consigner le réexamen",
    said: "Le réexamen est consigné.",
    line: (number) => `${number} a été réexaminée et reste en vigueur.`,
    lineAgain: (number, day) =>
      `${number} a été réexaminée et reste en vigueur; à réexaminer d’ici le ${day}.`,
    awaits: "Réexaminer",
    awaitsIn: (body, number) => `${body}, ${number}`,
    ofApproval: "Seul ce qui est approuvé est à réexaminer.",
    notInForce: "Cette décision n’est pas en vigueur\u00a0: il n’y a rien à réexaminer.",
    reviewedAlready: "Le réexamen de cette décision est consigné, et aucune autre date n’est fixée.",
    bothFound: "Dites ce que le réexamen a montré, dans les deux langues.",
  },
);
