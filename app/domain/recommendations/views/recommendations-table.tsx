import { address } from "../../../site-map";
import { type Column, type Row, Table, Told, useLanguage, useWords } from "../../../ui";
import { type Bilingual, say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate, list } from "../../format";
import { type RecommendationFilter, type RecommendationSort, recommendationQuery } from "../list-filter";
import { recommendationListWords } from "../page-words/list";
import type { RecommendationLine } from "../pages/list.server";
import { recommendationWords } from "../words";
import { StateShown } from "./state-shown";

type Props = {
  lines: readonly RecommendationLine[];
  /** Where it can be put in another order. */
  filter?: RecommendationFilter;
  /** On the page of the group itself. */
  ofGroup?: boolean;
};

/** One line a recommendation: what it is called, whose it is, where it stands. */
export function RecommendationsTable({ lines, filter, ofGroup }: Props) {
  const language = useLanguage();
  const words = useWords(recommendationListWords);
  const sorted = (sort: RecommendationSort): Column["sort"] => {
    if (!filter) return undefined;
    const isNow = filter.sort === sort;
    const descending = isNow ? !filter.descending : sort === "day";
    return {
      href: address(language, "recommendations", {}, recommendationQuery({ ...filter, sort, descending })),
      ...(isNow ? { direction: filter.descending ? "descending" : "ascending" } : {}),
    };
  };
  const columns: Column[] = [
    { key: "recommendation", label: words.recommendation },
    { key: "number", label: words.number, unbroken: true, sort: sorted("number") },
    ...(ofGroup ? [] : [{ key: "body", label: words.body }]),
    { key: "councils", label: words.councils },
    { key: "state", label: words.state },
    { key: "since", label: words.since, unbroken: true, sort: sorted("day") },
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.id,
    cells: {
      recommendation: <Name line={line} />,
      number: line.label ?? <span className="soft">{words.noNumber}</span>,
      body: <Told text={line.body} />,
      councils: <Councils of={line.councils} />,
      state: <StateShown state={line.state} />,
      since: isoDate(dayOf(line.since)),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="recommendation" />;
}

function Name({ line: { id, title, number } }: { line: RecommendationLine }) {
  const language = useLanguage();
  const words = useWords(recommendationListWords);
  const { untitled } = useWords(recommendationWords);
  return (
    <>
      <a href={address(language, "recommendation", { version: id })}>
        {title.en || title.fr ? <Told text={title} /> : untitled}
      </a>
      {number > 1 && <span className="meta"> {words.version(number)}</span>}
    </>
  );
}

function Councils({ of }: { of: readonly Bilingual[] }) {
  const language = useLanguage();
  return list(
    language,
    of.map((acronym) => say(language, acronym)),
  );
}
