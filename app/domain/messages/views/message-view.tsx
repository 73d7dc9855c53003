import { address } from "../../../site-map";
import { pathInBoth } from "../../../site-paths";
import {
  ActLink,
  type Fact,
  Facts,
  PageHead,
  RefusedButton,
  type Row,
  Section,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { capital, compareNames, dateTime, isoDateTime, longDate } from "../../format";
import { History } from "../../ledger/views/history";
import type { MessagePage, Recipient } from "../queries.server";
import { messageStateWords } from "../state-words";
import { subjectOrNone } from "../subject";
import { messageWords } from "../words";
import { MessageText } from "./message-text";

type Props = { page: MessagePage; zone: string };

/** A message as it was sent, or one's draft; who received it stands there for its sender and the secretariat. */
export function MessageView({ page, zone }: Props) {
  const language = useLanguage();
  const words = useWords(messageWords);
  const states = useWords(messageStateWords);
  const { message, recipients, history } = page;
  return (
    <>
      <PageHead
        kicker={<Told text={message.listName} />}
        title={<Told text={subjectOrNone(message)} />}
        status={
          message.sentAt === null ? (
            <Status tone="wait">{states[message.state]}</Status>
          ) : (
            <Status tone="ok">
              {states[message.state]}, {dateTime(language, message.sentAt, zone)}
            </Status>
          )
        }
        actions={<Acts page={page} />}
      >
        <Facts narrow facts={useFacts(page)} />
      </PageHead>
      <Section id="text" title={words.text} one>
        <MessageText message={message} />
      </Section>
      {recipients && (
        <Section id="who" title={words.who} note={<Counts recipients={recipients} />}>
          <Recipients recipients={recipients} zone={zone} />
        </Section>
      )}
      {history.length > 0 && (
        <Section id="history" title={words.history}>
          <History lines={history} />
        </Section>
      )}
    </>
  );
}

function useFacts({ message, correctedBy }: MessagePage): Fact[] {
  const language = useLanguage();
  const words = useWords(messageWords);
  const page = pathInBoth(message.link);
  const { corrects } = message;
  const messageLink = (id: string, text: MessagePage["message"]["subject"]) => (
    <a href={address(language, "message", { message: id })}>
      <Told text={text} />
    </a>
  );
  return [
    { key: "by", label: words.by, value: <Told text={message.authorShown} /> },
    ...(page
      ? [{ key: "page", label: words.page, value: <a href={page[language]}>{words.openPage}</a> }]
      : []),
    ...(corrects
      ? [{ key: "corrects", label: words.correctsHead, value: messageLink(corrects.id, corrects.subject) }]
      : []),
    ...correctedBy.map(({ id, subject, sentAt }) => ({
      key: id,
      label: words.correctedBy,
      value: (
        <>
          {messageLink(id, subject)}, {longDate(language, dayOf(sentAt))}
        </>
      ),
    })),
  ];
}

function Acts({ page: { message, acts } }: { page: MessagePage }) {
  const language = useLanguage();
  const words = useWords(messageWords);
  const at = { message: message.id };
  if (message.sentAt !== null) {
    return acts.correct?.may ? (
      <ActLink kind="two" href={address(language, "message-correct", at)}>
        {words.correct}
      </ActLink>
    ) : null;
  }
  return (
    <>
      {acts.send?.may && <ActLink href={address(language, "message-send", at)}>{words.check}</ActLink>}
      {acts.send && !acts.send.may && (
        <RefusedButton label={words.sendNow} reason={say(language, acts.send.reason)} />
      )}
      {acts.edit?.may && (
        <ActLink kind="two" href={address(language, "message-edit", at)}>
          {words.edit}
        </ActLink>
      )}
      {acts.discard?.may && (
        <ActLink kind="two" href={address(language, "message-discard", at)}>
          {words.discard}
        </ActLink>
      )}
    </>
  );
}

const isRefused = ({ outcome, lastError }: Recipient) =>
  (outcome === "dropped" && lastError === null) || (outcome === "waiting" && lastError !== null);

function Counts({ recipients }: { recipients: Recipient[] }) {
  const words = useWords(messageWords);
  const refused = recipients.filter(isRefused).length;
  const inState = (state: Recipient["outcome"]) => recipients.filter(({ outcome }) => outcome === state);
  const waiting = inState("waiting").filter((one) => !isRefused(one)).length;
  return <>{words.counts(inState("sent").length, waiting, refused)}</>;
}

function Recipients({ recipients, zone }: { recipients: Recipient[]; zone: string }) {
  const language = useLanguage();
  const words = useWords(messageWords);
  const columns = [
    { key: "person", label: words.person },
    { key: "why", label: words.why },
    { key: "language", label: words.language },
    { key: "mail", label: words.mail },
  ];
  const order = compareNames(language);
  const inOrder = [...recipients].sort((one, other) =>
    order(say(language, one.shown), say(language, other.shown)),
  );
  const rows: Row[] = inOrder.map((one) => ({
    key: one.person,
    cells: {
      person: <Told text={one.shown} />,
      why: capital(one.through[language]),
      language: words[one.language],
      mail: <MailOutcome one={one} zone={zone} />,
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="person" />;
}

function MailOutcome({ one, zone }: { one: Recipient; zone: string }) {
  const language = useLanguage();
  const words = useWords(messageWords);
  if (one.outcome === "dropped" && one.lastError !== null)
    return <Status mark="dash">{words.demonstration}</Status>;
  if (one.outcome === "dropped") return <Status tone="bad">{words.dropped}</Status>;
  if (one.outcome === "waiting")
    return one.lastError === null ? (
      <Status tone="wait">{words.waiting}</Status>
    ) : (
      <Status tone="bad">{words.retried(one.lastError)}</Status>
    );
  return (
    <>
      <Status tone="ok">{words.sent}</Status>
      {one.sentAt !== null && <span className="meta">{isoDateTime(language, one.sentAt, zone)}</span>}
    </>
  );
}
