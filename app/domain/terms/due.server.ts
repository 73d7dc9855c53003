// M-4, B-6: the mandate of a body comes onto its agenda a month before its review.
import type { Db } from "../../../db/connection";
import type { Id } from "../actor";
import { type Bilingual, catalogue } from "../bilingual";
import { addDays, dayFrom } from "../dates";
import type { Due, DueAt } from "../due";
import { longDate } from "../format";
import type { Rules } from "./queries/rules.server";

const words = catalogue(
  {
    title: "Terms of reference: review of the mandate",
    soon: (day: string) => `The terms ask for a review by ${day}.`,
    over: (day: string) => `The review that the terms asked for by ${day} is overdue.`,
  },
  {
    title: "Cadre de référence\u00a0: réexamen du mandat",
    soon: (day) => `Le cadre demande un réexamen au plus tard le ${day}.`,
    over: (day) => `Le réexamen que le cadre demandait pour le ${day} est en retard.`,
  },
);

const daysAhead = 30;

export function reviewsDue(_: Db, { bodies, day, rules }: DueAt): Due[] {
  return bodies.flatMap((body) => reviewDue(rules.get(body), day));
}

function reviewDue(rules: Rules | undefined, day: DueAt["day"]): Due[] {
  const review = rules?.get("review-date");
  if (!review || review.source === "default") return [];
  const on = dayFrom(review.value.on);
  if (on > addDays(day, daysAhead)) return [];
  const reason = (language: "en" | "fr") =>
    words[language][on < day ? "over" : "soon"](longDate(language, on));
  const title: Bilingual = { en: words.en.title, fr: words.fr.title };
  const version: Id = review.source.version;
  return [
    {
      ...{ kind: "mandate-review", id: version, title, reason: { en: reason("en"), fr: reason("fr") } },
      concerns: { kind: "terms", id: version },
      ...{ purpose: "direction", forConsent: false, dueOn: on, needsReason: false, once: false },
    },
  ];
}
