import { address } from "../../../site-map";
import {
  EmptyState,
  type Filter,
  Filters,
  Notice,
  PageHead,
  Pages,
  type Row,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { mostInFile } from "../../asked";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { fiscalYear, isoDate, isoDateTime, number } from "../../format";
import { PeopleTabs } from "../../lists/views/people-tabs";
import { messageStates } from "../lifecycle";
import { messageListWords } from "../list-words";
import type { MessagesPage } from "../message-list.server";
import { messagesQuery } from "../messages-filter";
import { messageStateWords } from "../state-words";
import { subjectOrNone } from "../subject";
import { messageWords } from "../words";

type Props = { page: MessagesPage; zone: string; mayList: boolean };

export function MessagesView({ page, zone, mayList }: Props) {
  const language = useLanguage();
  const words = useWords(messageWords);
  const { fileHolds } = useWords(messageListWords);
  const narrow = useWords(messageListWords);
  const query = messagesQuery(page.filter);
  const isNarrowed = Object.keys(query).some((name) => name !== "sort");
  return (
    <>
      <PageHead title={words.messages} lede={words.lede} />
      {mayList && <PeopleTabs current="messages" />}
      {page.lists.length > 0 && <MessageFilters page={page} />}
      {page.total === 0 && isNarrowed ? (
        <Notice title={narrow.noMatch}>{narrow.noMatchText}</Notice>
      ) : page.total === 0 ? (
        <EmptyState
          title={words.none}
          action={mayList && <a href={address(language, "lists")}>{words.toLists}</a>}
        >
          {words.noneText}
        </EmptyState>
      ) : (
        <>
          <Lines page={page} zone={zone} />
          <Pages
            range={words.range(page.first, page.first + page.lines.length - 1, page.total)}
            current={page.page}
            count={page.pages}
            hrefOf={(to) => address(language, "messages", {}, { ...query, page: String(to) })}
            csv={address(language, "messages-csv", {}, query)}
          />
          {page.total > mostInFile && <p className="meta">{fileHolds(number(language, mostInFile))}</p>}
        </>
      )}
    </>
  );
}

function MessageFilters({ page: { filter, lists, years } }: { page: MessagesPage }) {
  const language = useLanguage();
  const { list, state } = useWords(messageWords);
  const words = { ...useWords(messageListWords), list, state };
  const states = useWords(messageStateWords);
  const select = (name: "list" | "state" | "year") =>
    ({ kind: "select", name, label: words[name], value: filter[name] }) as const;
  const filters: Filter[] = [
    { kind: "search", name: "words", label: words.words, value: filter.words },
    {
      ...select("list"),
      any: words.anyList,
      options: lists.map(({ key, name }) => ({ value: key, label: say(language, name) })),
    },
    {
      ...select("state"),
      any: words.anyState,
      options: messageStates.map((value) => ({ value, label: states[value] })),
    },
    {
      ...select("year"),
      any: words.anyYear,
      options: years.map((year) => ({ value: String(year), label: fiscalYear(language, year) })),
    },
  ];
  const { sort } = messagesQuery(filter);
  return (
    <Filters
      action={address(language, "messages")}
      label={words.find}
      filters={filters}
      keep={sort ? { sort } : {}}
    />
  );
}

function Lines({ page: { lines, filter }, zone }: { page: MessagesPage; zone: string }) {
  const language = useLanguage();
  const words = useWords(messageWords);
  const states = useWords(messageStateWords);
  const { date } = useWords(messageListWords);
  const columns = [
    { key: "subject", label: words.subject },
    { key: "list", label: words.list },
    { key: "by", label: words.by },
    { key: "state", label: words.state },
    {
      ...{ key: "date", label: date },
      sort: {
        href: address(language, "messages", {}, messagesQuery({ ...filter, ascending: !filter.ascending })),
        direction: filter.ascending ? ("ascending" as const) : ("descending" as const),
      },
    },
  ];
  const rows: Row[] = lines.map((message) => ({
    key: message.id,
    cells: {
      subject: (
        <a href={address(language, "message", { message: message.id })}>
          <Told text={subjectOrNone(message)} />
        </a>
      ),
      list: <Told text={message.listName} />,
      by: <Told text={message.authorShown} />,
      state: <Status tone={message.sentAt === null ? "wait" : "ok"}>{states[message.state]}</Status>,
      date:
        message.sentAt === null
          ? isoDate(dayOf(message.writtenAt))
          : isoDateTime(language, message.sentAt, zone),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="subject" />;
}
