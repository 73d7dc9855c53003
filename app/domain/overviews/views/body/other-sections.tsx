import { address } from "../../../../site-map";
import { ActLink, RefusedButton, Section, Table, Told, useLanguage, useWords } from "../../../../ui";
import { say } from "../../../bilingual";
import { bodyKindWords } from "../../../bodies/words";
import { isoDate } from "../../../format";
import { History } from "../../../ledger/views/history";
import type { BodyPage } from "../../body-page.server";
import { bodyPageWords } from "../../body-words";

export function GroupsSection({ page: { groups } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const kinds = useWords(bodyKindWords);
  if (groups.length === 0) return null;
  return (
    <Section id="groups" title={words.groups}>
      <ul className="lines" role="list">
        {groups.map((group) => (
          <li key={group.id}>
            <a href={address(language, "body", { body: group.id })}>
              <Told text={group.name} />
            </a>{" "}
            <span className="meta">
              {kinds[group.kind]}, <Told text={group.acronym} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ObserversSection({ page }: { page: BodyPage }) {
  const words = useWords(bodyPageWords);
  const { observers } = page;
  const columns = [
    { key: "who", label: words.observer },
    { key: "since", label: words.sinceHead, unbroken: true },
    { key: "until", label: words.until, unbroken: true },
  ];
  const rows = observers.map((observer) => ({
    key: observer.id,
    cells: {
      who: <Told text={observer.shown} />,
      since: isoDate(observer.from),
      until: observer.until && isoDate(observer.until),
    },
  }));
  const isDated = observers.some((observer) => observer.until !== null);
  return (
    <Section id="observers" title={words.observers}>
      {observers.length === 0 ? (
        <p className="soft">{words.noObservers}</p>
      ) : (
        <Table fold columns={isDated ? columns : columns.slice(0, 2)} rows={rows} rowHeader="who" />
      )}
      <Admit page={page} />
    </Section>
  );
}

function Admit({ page: { acts, head, on, today } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const { admitObserver } = acts;
  if (!admitObserver || on !== today) return null;
  if (!admitObserver.may)
    return <RefusedButton label={words.admit} reason={say(language, admitObserver.reason)} low />;
  return (
    <div className="acts">
      <ActLink kind="two" low href={address(language, "observer-new", { body: head.id })}>
        {words.admit}
      </ActLink>
    </div>
  );
}

export function HistorySection({ page }: { page: BodyPage }) {
  const words = useWords(bodyPageWords);
  return (
    <Section id="history" title={words.history}>
      <History lines={page.history} />
    </Section>
  );
}
