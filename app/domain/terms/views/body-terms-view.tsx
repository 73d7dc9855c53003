import { address } from "../../../site-map";
import {
  ActLink,
  EmptyState,
  PageHead,
  type Row,
  Section,
  Sentence,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { pick } from "../../bilingual";
import { type Day, dayOf, type Instant } from "../../dates";
import { isoDate, longDate } from "../../format";
import { listWords } from "../page-words/lists";
import type { BodyTermsPage } from "../pages/verbs.server";
import type { VersionLine } from "../pages/version-row.server";
import { termsWords, versionStateWords } from "../words";
import { versionTones } from "./version-tones";

/** The versions of a body's terms: the one in force first, then all of them with their state and dates. */
export function BodyTermsView({ page }: { page: BodyTermsPage }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const { name, versions, inForce, joint } = page;
  if (joint.length > 0) return <JointTerms page={page} />;
  const current = versions.find(({ id }) => id === inForce);
  const acts = <StartActs page={page} />;
  if (versions.length === 0) {
    return (
      <>
        <PageHead kicker={<Told text={name} />} title={words.title} />
        <EmptyState title={words.none} action={acts}>
          {words.noneText}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead
        kicker={<Told text={name} />}
        title={words.title}
        lede={
          current ? (
            <>
              <Dates of={current} />.
            </>
          ) : (
            words.inForceNone
          )
        }
        actions={
          <>
            {current && (
              <ActLink href={address(language, "terms", { version: current.id })}>{words.read}</ActLink>
            )}
            {acts}
          </>
        }
      />
      <Section id="versions" title={words.versions}>
        <Versions versions={versions} />
      </Section>
    </>
  );
}

function StartActs({ page }: { page: BodyTermsPage }) {
  const language = useLanguage();
  const words = useWords(listWords);
  return (
    <>
      {page.mayStart && (
        <ActLink kind="two" href={address(language, "terms-new", { body: page.body })}>
          {page.inForce ? words.start : words.startFirst}
        </ActLink>
      )}
      {page.mayImport && (
        <ActLink kind="two" href={address(language, "terms-import")}>
          {words.import}
        </ActLink>
      )}
    </>
  );
}

function JointTerms({ page }: { page: BodyTermsPage }) {
  const language = useLanguage();
  const words = useWords(listWords);
  return (
    <>
      <PageHead kicker={<Told text={page.name} />} title={words.title} lede={words.joint} />
      <ul className="lines" role="list">
        {page.joint.map(({ id, name }) => (
          <li key={id}>
            <a href={address(language, "body-terms", { body: id })}>
              <Sentence of={[name]} say={words.termsOf} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** In a sentence with long dates, in a cell with ISO ones. */
function Dates({ of: version, inCell }: { of: VersionLine; inCell?: boolean }) {
  const language = useLanguage();
  const words = pick(listWords, language);
  const on = inCell ? isoDate : (day: Day) => longDate(language, day);
  return <Sentence of={[version.adoptedBy]} say={(by) => datesOf(version, by, { words, on }).join(". ")} />;
}

type HowSaid = { words: typeof listWords.en; on: (day: Day) => string };

/** The dates of a version, in sentences without their full stops. */
function datesOf(version: VersionLine, adoptedBy: string, { words, on }: HowSaid): string[] {
  const at = (instant: Instant) => on(dayOf(instant));
  const { inForceFrom, inForceUntil, adoptedOn, fromThePast, putAt, madeAt } = version;
  const force =
    inForceFrom &&
    (inForceUntil ? words.period(on(inForceFrom), on(inForceUntil)) : words.from(on(inForceFrom)));
  const past =
    fromThePast && adoptedOn
      ? [words.past(on(adoptedOn)), adoptedBy && words.pastBy(adoptedBy)].filter(Boolean).join(", ")
      : "";
  const put = putAt && !inForceFrom ? words.put(at(putAt)) : "";
  const said = [force ?? "", past, put].filter(Boolean);
  return said.length > 0 ? said : [words.made(at(madeAt))];
}

function Versions({ versions }: { versions: VersionLine[] }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const { version: versionWord } = useWords(termsWords);
  const states = useWords(versionStateWords);
  const columns = [
    { key: "version", label: words.version, foldedLabel: "" },
    { key: "state", label: words.state },
    { key: "dates", label: words.dates },
    { key: "document", label: words.document },
  ];
  const rows: Row[] = versions.map((version) => ({
    key: version.id,
    cells: {
      version: (
        <a href={address(language, "terms", { version: version.id })}>{versionWord(version.number)}</a>
      ),
      state: <Status tone={versionTones[version.state]}>{states[version.state]}</Status>,
      dates: <Dates of={version} inCell />,
      document: version.document ?? "",
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="version" />;
}
