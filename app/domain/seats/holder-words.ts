import { catalogue } from "../bilingual";

export const holderWords = catalogue(
  {
    title: (seat: string) => `Seat a holder: ${seat}`,
    replaces: (who: string, since: string) =>
      `${who} holds this seat since ${since}. As principal, the new holder replaces ${who} on the day you give: rights, mailings and open turns follow.`,
    from: "First day",
    fromHint: "The change takes effect on this day. For example, 4 6 2026.",
    letter: "Nominating letter",
    letterHint: "Its reference or its date.",
    submit: "Seat the holder",
    said: "The holder was seated.",
  },
  {
    title: (seat) => `Inscrire un titulaire\u00a0: ${seat}`,
    replaces: (who, since) =>
      `${who} occupe ce siège depuis le ${since}. À titre de membre en titre, la nouvelle personne remplace ${who} le jour que vous indiquez\u00a0: les droits, les envois et les tâches en cours suivent.`,
    from: "Premier jour",
    fromHint: "Le changement prend effet ce jour-là. Par exemple, 4 6 2026.",
    letter: "Lettre de désignation",
    letterHint: "Sa référence ou sa date.",
    submit: "Inscrire le ou la titulaire",
    said: "Le ou la titulaire occupe le siège.",
  },
);
