import { catalogue } from "../bilingual";

export const awaitingWords = catalogue(
  { followUp: "Follow up", invoice: "Invoice", contribution: (who: string) => `Contribution of ${who}` },
  { followUp: "Relancer", invoice: "Facturer", contribution: (who) => `Contribution\u00a0: ${who}` },
);
