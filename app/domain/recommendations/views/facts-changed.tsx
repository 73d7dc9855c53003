import { Changed, type FormState, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { isDay } from "../../dates";
import { capital, longDate } from "../../format";
import { factsPageWords } from "../page-words/facts";
import type { FactsPage } from "../pages/facts.server";
import { seatSaid } from "./seat-said";

/** T-4: the facts as they stand now beside those that were typed, in words. */
export function FactsChanged({ page, form }: { page: FactsPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(factsPageWords);
  if (!form.changed) return null;
  const {
    titleEn,
    titleFr,
    addressed,
    cost,
    amount,
    where,
    affected,
    champion,
    wantedBy,
    planLine,
    answers,
  } = words;
  const named = new Map<string, string>([
    ...page.councils.map(({ id, acronym }) => [id, say(language, acronym)] as const),
    ...page.jurisdictions.map(({ id, name }) => [id, capital(say(language, name))] as const),
    ...page.seats.map((seat) => [seat.id, seatSaid(seat, language)] as const),
    ...(["none", "funding", "all", "some"] as const).map((key) => [key, words[key]] as const),
  ]);
  const choices = ["addressed", "cost", "where", "affected", "champion"];
  const shown = (name: string, value: string) => {
    if (name === "wantedBy") return isDay(value) ? longDate(language, value) : value;
    if (!choices.includes(name)) return value;
    return value
      .split("\n")
      .map((one) => named.get(one) ?? one)
      .join(", ");
  };
  const labels = {
    ...{ titleEn, titleFr, addressed, cost, amount, where },
    ...{ affected, champion, wantedBy, planLine, answers },
  };
  return <Changed form={form} labels={labels} shown={shown} />;
}
