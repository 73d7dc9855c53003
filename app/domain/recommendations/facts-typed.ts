// the facts as they stand in the fields, and as they come back from them.

import type { Id } from "../actor";
import type { Language } from "../bilingual";
import { amount } from "../format";
import { centsTyped, type FactsTyped } from "./forms";

type Page = {
  fields: Record<string, string>;
  costCents: number | null;
  title: Record<Language, string>;
  closed: Language | null;
  councilsStand: string | null;
  head: { addressed: readonly { id: Id }[] };
};

const lines = (text: string | undefined): string[] => (text ? text.split("\n") : []);

function dayParts(day: string | undefined): Record<string, string> {
  const [year = "", month = "", date = ""] = (day ?? "").split("-");
  return {
    "wantedBy.day": date && String(Number(date)),
    "wantedBy.month": month && String(Number(month)),
    "wantedBy.year": year,
  };
}

/** What stands in the fields before anything is typed; the amount as the page writes amounts. */
export function factsStart(
  { fields, costCents, closed, councilsStand }: Page,
  language: Language,
): Record<string, string | string[]> {
  const { wantedBy, addressed, affected, titleEn = "", titleFr = "", ...rest } = fields;
  return {
    ...rest,
    ...(closed === "en" ? {} : { titleEn }),
    ...(closed === "fr" ? {} : { titleFr }),
    ...(councilsStand ? {} : { addressed: lines(addressed) }),
    amount: costCents === null ? "" : amount(language, costCents),
    affected: lines(affected),
    ...dayParts(wantedBy),
  };
}

/** what stands on the page without a field is kept; what was typed there before it closed goes on, and is refused. */
export function describedBy(
  { title, closed, councilsStand, head }: Page,
  typed: FactsTyped,
  language: Language,
) {
  const { titleEn, titleFr, cost, where, champion, ...rest } = typed;
  const typedTitle = { en: titleEn, fr: titleFr };
  const standing = councilsStand !== null && typed.addressed.length === 0;
  return {
    ...{ wantedBy: rest.wantedBy, planLine: rest.planLine, answers: rest.answers },
    title: closed ? { ...typedTitle, [closed]: typedTitle[closed] || title[closed] } : typedTitle,
    addressed: standing ? head.addressed.map(({ id }) => id) : typed.addressed,
    cost: cost || null,
    costCents: cost === "funding" ? centsTyped(typed.amount, language) : null,
    everywhere: where === "all",
    affected: where === "all" ? [] : typed.affected,
    champion: champion || null,
  };
}
