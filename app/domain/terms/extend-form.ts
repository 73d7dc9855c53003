import { z } from "zod";
import { catalogue } from "../bilingual";
import { requiredDay } from "../typed";

export const extendFields = z.object({ until: requiredDay });

export const extendWords = catalogue(
  {
    title: "Extend the end date",
    now: (day: string) => `The terms of reference end on ${day}.`,
    latest: (day: string) => `It may be extended once, by six months at most: to ${day}.`,
    until: "New end date",
    untilHint: "For example, 30\u00a04\u00a02027.",
    submit: "Extend",
    said: (body: string, day: string) => `The end date of ${body} was extended to ${day}.`,
  },
  {
    title: "Reporter la date de fin",
    now: (day) => `Le cadre de référence prend fin le ${day}.`,
    latest: (day) => `La date peut être reportée une fois, de six mois au plus\u00a0: au ${day}.`,
    until: "Nouvelle date de fin",
    untilHint: "Par exemple, 30\u00a04\u00a02027.",
    submit: "Reporter la date de fin",
    said: (body, day) => `La date de fin a été reportée au ${day}\u00a0: ${body}.`,
  },
);
