import { catalogue } from "../bilingual";

/** What remains of a witness from outside whose name and address are erased. */
export const forgetWords = catalogue(
  {
    someone: "A former witness",
    forgotten:
      "The name and address of a former witness of the ledger were erased, as the rules of retention say.",
  },
  {
    someone: "Un ancien témoin",
    forgotten:
      "Le nom et l’adresse d’un ancien témoin du registre ont été effacés, comme le veulent les règles de conservation.",
  },
);
