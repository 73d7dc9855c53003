import { z } from "zod";
import { catalogue } from "../bilingual";
import { requiredDay } from "../typed";

export const extendFields = z.object({ until: requiredDay });

export const extendWords = catalogue(
  {
    title: "Extend the end date",
    now: (day: string) => `The terms of reference end on ${day}.`,
    latest: (day: string) => `It may be extended once, by six months at most: to ${day}.`,
    each: (councils: string) => `It takes effect once a co-chair of each council has agreed: ${councils}.`,
    until: "New end date",
    untilHint: "For example, 30\u00a04\u00a02027.",
    submit: "Extend",
    propose: "Propose the extension",
    agreeTitle: "Agree to the extension",
    agree: "Agree",
    said: (body: string, day: string) => `The end date of ${body} was extended to ${day}.`,
    proposedSaid: (body: string, day: string) =>
      `The extension of ${body} to ${day} is proposed. The co-chairs of the other council were told.`,
  },
  {
    title: "Reporter la date de fin",
    now: (day) => `Le cadre de référence prend fin le ${day}.`,
    latest: (day) => `La date peut être reportée une fois, de six mois au plus\u00a0: au ${day}.`,
    each: (councils) =>
      `Le report prend effet dès l’accord d’un coprésident ou d’une coprésidente de chaque conseil\u00a0: ${councils}.`,
    until: "Nouvelle date de fin",
    untilHint: "Par exemple, 30\u00a04\u00a02027.",
    submit: "Reporter la date de fin",
    propose: "Proposer le report",
    agreeTitle: "Accepter le report de la date de fin",
    agree: "Accepter",
    said: (body, day) => `La date de fin a été reportée au ${day}\u00a0: ${body}.`,
    proposedSaid: (body, day) =>
      `Le report au ${day} est proposé\u00a0: ${body}. La coprésidence de l’autre conseil en est avisée.`,
  },
);
