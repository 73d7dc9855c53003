import { catalogue } from "../bilingual";

export const holderWords = catalogue(
  {
    title: (seat: string) => `Seat a holder: ${seat}`,
    lede: "Three answers: who, in which capacity, from which day; and the letter that says so.",
    replaces: (who: string, since: string) =>
      `${who} has held this seat since ${since}. As principal, the new holder replaces ${who} on the day you give: rights, mailings and open turns follow.`,
    principalHint: "Sits, and speaks for the seat.",
    alternateHint: "Sees what the principal sees, and acts when the principal has not.",
    from: "First day",
    fromHint: "The change takes effect on this day. For example, 4\u00a06\u00a02026.",
    letter: "Nominating letter",
    letterHint: "Its reference or its date, for example “Letter of June\u00a02,\u00a02026”.",
    letterFile: "The letter itself",
    letterFileHint:
      "As PDF, a document, a picture, or the e-mail it came by (.eml, .msg); at most 20 MB. Only the secretariat, the co-chairs of the body and the seats of the government or association that nominates read it.",
    submit: "Seat the holder",
  },
  {
    title: (seat) => `Inscrire un ou une titulaire\u00a0: ${seat}`,
    lede: "Trois réponses\u00a0: qui, en quelle qualité, à compter de quel jour; puis la lettre qui en fait foi.",
    replaces: (who, since) =>
      `${who} occupe ce siège depuis le ${since}. Comme membre en titre, la nouvelle personne remplace ${who} le jour que vous indiquez\u00a0: les droits, les envois et les tâches en cours suivent.`,
    principalHint: "Siège et parle pour le siège.",
    alternateHint: "Voit ce que voit le membre en titre, et agit quand celui-ci ne l’a pas fait.",
    from: "Premier jour",
    fromHint: "Le changement prend effet ce jour-là. Par exemple, 4\u00a06\u00a02026.",
    letter: "Lettre de désignation",
    letterHint: "Sa référence ou sa date, par exemple «\u00a0Lettre du 2\u00a0juin\u00a02026\u00a0».",
    letterFile: "La lettre elle-même",
    letterFileHint:
      "Un PDF, un document, une image ou le courriel par lequel elle est arrivée (.eml, .msg); 20\u00a0Mo au plus. Seuls la lisent le secrétariat, les coprésidents et coprésidentes de l’organisme et les sièges du gouvernement ou de l’association qui désigne.",
    submit: "Inscrire le ou la titulaire",
  },
);
