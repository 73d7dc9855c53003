import { address } from "../../../site-map";
import {
  EmptyState,
  PageHead,
  Pages,
  type Row,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { isoDateTime } from "../../format";
import { PeopleTabs } from "../../lists/views/people-tabs";
import type { MessagesPage } from "../message-list.server";
import type { Message } from "../queries.server";
import { messageStateWords } from "../state-words";
import { subjectOrNone } from "../subject";
import { messageWords } from "../words";

type Props = { page: MessagesPage; zone: string; mayList: boolean };

export function MessagesView({ page, zone, mayList }: Props) {
  const language = useLanguage();
  const words = useWords(messageWords);
  return (
    <>
      <PageHead title={words.messages} lede={words.lede} />
      {mayList && <PeopleTabs current="messages" />}
      {page.total === 0 ? (
        <EmptyState
          title={words.none}
          action={mayList && <a href={address(language, "lists")}>{words.toLists}</a>}
        >
          {words.noneText}
        </EmptyState>
      ) : (
        <>
          <Lines lines={page.lines} zone={zone} />
          <Pages
            range={words.range(page.first, page.first + page.lines.length - 1, page.total)}
            current={page.page}
            count={page.pages}
            hrefOf={(number) => address(language, "messages", {}, { page: String(number) })}
          />
        </>
      )}
    </>
  );
}

function Lines({ lines, zone }: { lines: Message[]; zone: string }) {
  const language = useLanguage();
  const words = useWords(messageWords);
  const states = useWords(messageStateWords);
  const columns = [
    { key: "subject", label: words.subject },
    { key: "list", label: words.list },
    { key: "by", label: words.by },
    { key: "state", label: words.state },
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
      state: (
        <>
          <Status tone={message.sentAt === null ? "wait" : "ok"}>{states[message.state]}</Status>
          {message.sentAt !== null && (
            <span className="meta">{isoDateTime(language, message.sentAt, zone)}</span>
          )}
        </>
      ),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="subject" />;
}
