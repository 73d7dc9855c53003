import { address } from "../../../site-map";
import {
  ActLink,
  choicesOf,
  EmptyState,
  Filters,
  KeySentence,
  Notice,
  PageHead,
  Pages,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { amount, fiscalYear, isoDate, money } from "../../format";
import { fundingQuery, stateGroups } from "../list-filter";
import { filterWords, stateGroupWords } from "../list-words";
import { fundingActWords } from "../page-words/acts";
import type { RequestLine, RequestsPage, SlatePage } from "../pages/list.server";
import { fundingWords } from "../words";
import { LimitSection } from "./limit-views";
import { StateShown } from "./state-shown";

/** Desk 5: narrowed, paged and saved as a file, all by its address; desk 9: an empty one teaches. */
export function RequestsView({ page }: { page: RequestsPage }) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const query = fundingQuery(page.filter);
  const isEmpty = page.total === 0 && Object.keys(query).length === 0;
  const start = page.mayStart && <ActLink href={address(language, "funding-new")}>{words.startOne}</ActLink>;
  return (
    <>
      <PageHead
        title={words.listTitle}
        lede={words.listLede}
        actions={
          <>
            {!isEmpty && start}
            {page.councils.map(({ id, acronym }) => (
              <ActLink key={id} kind="two" href={address(language, "funding-slate", { body: id })}>
                {words.slateTitle(say(language, acronym))}
              </ActLink>
            ))}
          </>
        }
      />
      {!isEmpty && <RequestFilters page={page} />}
      {isEmpty ? (
        <EmptyState title={words.emptyTitle} action={start}>
          {words.emptyText}
        </EmptyState>
      ) : page.total === 0 ? (
        <Notice title={words.noMatch}>{words.noMatchText}</Notice>
      ) : (
        <>
          <RequestsTable lines={page.lines} />
          <Pages
            range={words.range(page.first, page.first + page.lines.length - 1, page.total)}
            current={page.page}
            count={page.pages}
            hrefOf={(to) => address(language, "funding", {}, { ...query, page: String(to) })}
            csv={address(language, "funding-csv", {}, query)}
          />
        </>
      )}
    </>
  );
}

function RequestFilters({ page: { filter, groups, years } }: { page: RequestsPage }) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const labels = useWords(filterWords);
  const states = useWords(stateGroupWords);
  const select = (name: "body" | "state" | "year") =>
    ({ kind: "select", name, label: labels[name], value: filter[name], any: words.any }) as const;
  return (
    <Filters
      action={address(language, "funding")}
      label={words.find}
      filters={[
        { kind: "search", name: "words", label: labels.words, value: filter.words },
        {
          ...select("body"),
          options: groups.map(({ id, name }) => ({ value: id, label: say(language, name) })),
        },
        { ...select("state"), options: choicesOf(stateGroups, states) },
        {
          ...select("year"),
          options: years.map((year) => ({ value: String(year), label: fiscalYear(language, year) })),
        },
      ]}
    />
  );
}

function RequestName({ line: { id, title } }: { line: RequestLine }) {
  const language = useLanguage();
  const { untitled } = useWords(fundingWords);
  return (
    <a href={address(language, "funding-request", { request: id })}>
      {title.en || title.fr ? <Told text={title} /> : untitled}
    </a>
  );
}

function RequestsTable({ lines }: { lines: readonly RequestLine[] }) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const { state } = useWords(filterWords);
  const columns = [
    { key: "request", label: words.request, foldedLabel: "" },
    { key: "number", label: words.number, unbroken: true },
    { key: "group", label: words.group },
    { key: "sum", label: words.sum, numeric: true },
    { key: "state", label: state },
    { key: "since", label: words.since, unbroken: true },
  ];
  const rows = lines.map((line) => ({
    key: line.id,
    cells: {
      request: <RequestName line={line} />,
      number: line.label ?? <span className="soft">{words.noNumber}</span>,
      group: <Told text={line.group} />,
      sum: line.cents > 0 ? amount(language, line.cents) : "",
      state: <StateShown state={line.state} />,
      since: isoDate(dayOf(line.since)),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="request" />;
}

/** F-8: each open request of a council against what is free, as one paper for its meeting. */
export function SlateView({ page: { council, year, free, lines, limit } }: { page: SlatePage }) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const asked = lines.reduce((sum, { ours }) => sum + ours, 0);
  const sums = [
    money(language, free),
    money(language, asked),
    money(language, Math.abs(free - asked)),
  ] as const;
  const key = asked > free ? words.slateShort(...sums) : words.slateKey(...sums);
  const columns = [
    { key: "request", label: words.request, foldedLabel: "" },
    { key: "group", label: words.group },
    { key: "whole", label: words.whole, numeric: true },
    { key: "ours", label: words.asksUs, numeric: true },
    { key: "left", label: words.leftAfter, numeric: true },
  ];
  const lefts = lines.map(
    (_, place) => free - lines.slice(0, place + 1).reduce((sum, one) => sum + one.ours, 0),
  );
  const rows = [...lines.entries()].map(([place, line]) => ({
    key: line.id,
    cells: {
      request: (
        <>
          <RequestName line={line} /> <span className="meta">{line.label}</span>
        </>
      ),
      ...{ group: <Told text={line.group} />, whole: amount(language, line.cents) },
      ...{ ours: amount(language, line.ours), left: amount(language, lefts[place] ?? 0) },
    },
  }));
  return (
    <>
      <PageHead
        kicker={fiscalYear(language, year)}
        title={words.slateTitle(say(language, council.acronym))}
        lede={words.slateLede}
      >
        {lines.length > 0 && <KeySentence>{key}</KeySentence>}
      </PageHead>
      {lines.length === 0 ? (
        <p>{words.slateNone}</p>
      ) : (
        <Table
          fold
          columns={columns}
          rows={rows}
          rowHeader="request"
          foot={{
            request: words.all,
            group: "",
            whole: "",
            ours: amount(language, asked),
            left: amount(language, free - asked),
          }}
        />
      )}
      <LimitSection shown={limit} council={council.id} />
    </>
  );
}
