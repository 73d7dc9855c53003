import { address } from "../../../site-map";
import { choicesOf, type Filter, Filters, useLanguage, useWords } from "../../../ui";
import { langOf, say } from "../../bilingual";
import { confirmations } from "../../jurisdiction-pages/due";
import { pageWords } from "../../jurisdiction-pages/words";
import { levels, levelWords } from "../../levels";
import type { BodyChoice } from "../body-choices.server";
import { jurisdictionWords } from "../jurisdiction-words";
import { type JurisdictionsFilter, jurisdictionsQuery, seatStandings } from "../jurisdictions-filter";

type Props = { bodies: BodyChoice[]; filter: JurisdictionsFilter; confirms: boolean };

/** By level, by body, by how its seats stand; the last two only where a body is open to the reader. */
export function JurisdictionFilters({ bodies, filter, confirms }: Props) {
  const pages = useWords(pageWords);
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const levelNames = useWords(levelWords);
  const standings = { held: words.allHeld, vacant: words.someVacant, none: words.noSeats };
  const level: Filter = {
    kind: "select",
    name: "level",
    label: words.level,
    any: words.anyLevel,
    options: choicesOf(levels, levelNames),
    value: filter.level ?? "",
  };
  const page: Filter = {
    kind: "select",
    name: "page",
    label: pages.filter,
    any: pages.anyPage,
    options: choicesOf(confirmations, pages),
    value: filter.page ?? "",
  };
  const counted: Filter[] = [
    {
      kind: "select",
      name: "body",
      label: words.inBody,
      any: words.anyBody,
      options: bodies.map(({ id, name }) => ({
        value: id,
        label: say(language, name),
        lang: langOf(language, name),
      })),
      value: filter.body,
    },
    {
      kind: "select",
      name: "standing",
      label: words.standing,
      any: words.anyStanding,
      options: choicesOf(seatStandings, standings),
      value: filter.standing ?? "",
    },
  ];
  const { sort } = jurisdictionsQuery(filter);
  return (
    <Filters
      action={address(language, "jurisdictions")}
      label={words.find}
      keep={sort ? { sort } : {}}
      filters={[level, ...(bodies.length > 0 ? counted : []), ...(confirms ? [page] : [])]}
    />
  );
}
