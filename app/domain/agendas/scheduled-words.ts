import { catalogue } from "../bilingual";

export const scheduledWords = catalogue(
  {
    title: "Scheduled",
    on: (who: string, name: string) => `${who}: ${name}`,
  },
  {
    title: "Prévue à l’ordre du jour",
    on: (who, name) => `${who}\u00a0: ${name}`,
  },
);
