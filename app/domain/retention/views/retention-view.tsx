import { address } from "../../../site-map";
import {
  ActLink,
  type Event,
  Facts,
  Notice,
  PageHead,
  type Row,
  Section,
  Table,
  Timeline,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate, longDate } from "../../format";
import { Changes } from "../../ledger/views/changes";
import type { RetentionPage } from "../pages.server";
import { recordWords } from "../record-words";
import { mostDue, ofPersons } from "../records";
import { ruleSaid } from "../rule-said";
import { retentionWords } from "../words";
import { HoldsTable } from "./holds-table";
import { WaitingTable } from "./waiting-table";

export function RetentionView({ page }: { page: RetentionPage }) {
  const language = useLanguage();
  const words = useWords(retentionWords);
  const records = useWords(recordWords);
  const facts = (keys: readonly (RetentionPage["good"] | RetentionPage["fixed"])[number][]) =>
    keys.map((key) => ({ key, label: records[key], value: records[`${key}What`] }));
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede}
        actions={
          page.hold && (
            <ActLink kind="two" href={address(language, "hold-new")}>
              {words.place}
            </ActLink>
          )
        }
      />
      <Section id="kinds" title={words.kinds} note={words.kindsNote}>
        <Kinds page={page} />
      </Section>
      {page.acts && (
        <>
          <Section id="waiting" title={words.waiting}>
            {page.waiting.length > 0 ? (
              <WaitingTable lines={page.waiting} />
            ) : (
              <p className="soft">{words.nothingWaits}</p>
            )}
          </Section>
          {page.people.length > 0 && (
            <Section id="people" title={words.people} note={words.peopleNote}>
              <People people={page.people} />
            </Section>
          )}
          <Section id="holds" title={words.holds} note={words.holdsNote}>
            {page.holds.length > 0 ? (
              <HoldsTable holds={page.holds} canLift={page.lift} />
            ) : (
              <p className="soft">{words.noHolds}</p>
            )}
          </Section>
          <Section id="done" title={words.done}>
            <Done lines={page.done} />
          </Section>
        </>
      )}
      <Section id="good" title={words.good}>
        <Facts facts={facts(page.good)} />
      </Section>
      <Section id="fixed" title={words.fixed} note={words.fixedNote}>
        <Facts facts={facts(page.fixed)} />
      </Section>
    </>
  );
}

function Kinds({ page: { kinds, acts, change, dispose } }: { page: RetentionPage }) {
  const language = useLanguage();
  const words = useWords(retentionWords);
  const records = useWords(recordWords);
  const columns = [
    { key: "record", label: words.record },
    { key: "rule", label: words.rule },
    ...(acts ? [{ key: "due", label: words.due, numeric: true }] : []),
    ...(change ? [{ key: "acts", label: "", foldedLabel: "", screenOnly: true }] : []),
  ];
  const rows: Row[] = kinds.map(({ kind, decision, howMany, ...rule }) => ({
    key: kind,
    cells: {
      record: (
        <>
          {records[kind]}
          <span className="meta">{records[`${kind}What`]}</span>
        </>
      ),
      rule: (
        <>
          {say(language, ruleSaid(rule))}
          <span className="meta">{decision ? words.decision(decision) : words.byDefault}</span>
        </>
      ),
      due: howMany > mostDue ? words.moreThan(mostDue) : howMany || words.nothing,
      acts: (
        <span className="row wrap">
          <a
            href={address(language, "retention-change", { record: kind })}
            aria-label={words.changeOf(records[kind])}
          >
            {words.change}
          </a>
          {dispose && howMany > 0 && !ofPersons.includes(kind) && (
            <a
              href={address(language, "retention-dispose", { record: kind })}
              aria-label={words.disposeOf(records[kind])}
            >
              {words.dispose}
            </a>
          )}
        </span>
      ),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="record" />;
}

function People({ people }: { people: RetentionPage["people"] }) {
  const language = useLanguage();
  const words = useWords(retentionWords);
  const columns = [
    { key: "person", label: words.person },
    { key: "since", label: words.lastDay, unbroken: true },
    { key: "erase", label: "", foldedLabel: "", screenOnly: true },
  ];
  const rows: Row[] = people.map(({ id, shown, since }) => ({
    key: id,
    cells: {
      person: (
        <a href={address(language, "person", { person: id })}>
          <Told text={shown} />
        </a>
      ),
      since: isoDate(since),
      erase: (
        <a href={address(language, "person-erase", { person: id })}>
          {words.eraseDetails}
          <span className="vh"> ({say(language, shown)})</span>
        </a>
      ),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="person" />;
}

function Done({ lines }: { lines: RetentionPage["done"] }) {
  const language = useLanguage();
  const words = useWords(retentionWords);
  if (lines.length === 0) return <Notice>{words.nothingDone}</Notice>;
  const events: Event[] = [...lines.entries()].map(([place, { at, says, changes }]) => ({
    key: `${place}`,
    when: { text: longDate(language, dayOf(at)), iso: isoDate(dayOf(at)) },
    text: say(language, says),
    more: changes.length > 0 && <Changes changes={changes} />,
  }));
  return <Timeline label={words.done} events={events} />;
}
