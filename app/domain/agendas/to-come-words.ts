import { catalogue } from "../bilingual";
import { count } from "../format";

const minutes = (language: "en" | "fr", howMany: number): string =>
  count(language, howMany, { one: "minute", other: "minutes" });

export const toComeWords = catalogue(
  {
    title: "Agendas to come",
    lede: "What stands on the agendas of the next meetings already, and what falls due before each.",
    none: "No meeting is planned",
    noneNote: "Plan a series of meetings: the agendas to come stand here, with what falls due before each.",
    planned: (planned: number, slot: number) => `${minutes("en", planned)} of ${slot} are planned.`,
    nothing: "Nothing stands on these yet",
    falls: "Falls due",
    by: (day: string) => `by ${day}`,
  },
  {
    title: "Ordres du jour à venir",
    lede: "Ce qui figure déjà aux ordres du jour des prochaines réunions, et ce qui vient à échéance avant chacune.",
    none: "Aucune réunion n’est prévue",
    noneNote:
      "Planifiez une série de réunions\u00a0: les ordres du jour à venir figurent ici, avec ce qui vient à échéance avant chacune.",
    planned: (planned, slot) => `${minutes("fr", planned)} sur ${slot} sont prévues.`,
    nothing: "Rien n’y figure encore",
    falls: "Vient à échéance",
    by: (day) => `au plus tard le ${day}`,
  },
);
