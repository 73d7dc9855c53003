import { catalogue } from "../bilingual";

/** What each act of a silence procedure is, as "How it works" lists it. */
export const silenceActs = catalogue(
  {
    proposeSilence: "Propose to decide a matter by silence, until an exact instant",
    confirmSilence: "Open a silence procedure that the other co-chair has proposed",
    takeBack: "Take back a proposed silence procedure",
    breakSilence: "Break silence: object, or ask to discuss",
    fileLate: "File an objection after the expiry, which changes nothing",
  },
  {
    proposeSilence: "Proposer de trancher une question par approbation tacite, jusqu’à un moment précis",
    confirmSilence: "Ouvrir une procédure d’approbation tacite proposée par l’autre coprésidence",
    takeBack: "Reprendre une procédure d’approbation tacite proposée",
    breakSilence: "Rompre le silence\u00a0: ne pas appuyer, ou demander à en discuter",
    fileLate: "Déposer une objection après l’échéance, qui ne change rien",
  },
);
