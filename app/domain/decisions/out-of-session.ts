// D-15: what was decided otherwise than in a meeting is flagged, wherever the decision is shown or printed.
import { catalogue } from "../bilingual";
import type { Channel } from "../terms/clauses";

export const decidedInWords = catalogue<Record<Channel, string>>(
  {
    meeting: "In meeting",
    written: "Out of session, by written procedure",
    silence: "Out of session, by silence procedure",
  },
  {
    meeting: "En réunion",
    written: "Hors séance, par procédure écrite",
    silence: "Hors séance, par procédure d’approbation tacite",
  },
);
