import type { ReactNode } from "react";
import { address } from "../../../site-map";
import {
  ActLink,
  PageHead,
  RefusedButton,
  Section,
  Sentence,
  Status,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, say } from "../../bilingual";
import { dayOf } from "../../dates";
import { list, longDate } from "../../format";
import { History } from "../../ledger/views/history";
import { type VersionAct, versionActs } from "../acts";
import type { VersionState } from "../lifecycle";
import { versionWords } from "../page-words/version";
import type { VersionPage } from "../pages/version.server";
import { sectionKeys } from "../sections";
import { termsWords, versionStateWords } from "../words";
import { ExtensionNotice } from "./extension-proposed";
import { NineSections } from "./nine-sections";
import { TouchedSection } from "./touched-view";
import { VersionRoute } from "./version-route";
import { VersionText } from "./version-text";
import { versionTones } from "./version-tones";

type Props = {
  page: VersionPage;
  show: "both" | Language;
  /** Where it stands before the councils. */
  children?: ReactNode;
};

/** One version: what it is, what stops it, where it stands; then the text with what rests on it. */
export function VersionView({ page, show, children }: Props) {
  const language = useLanguage();
  const words = useWords(versionWords);
  const states = useWords(versionStateWords);
  const { head } = page;
  return (
    <>
      <PageHead
        kicker={<Sentence of={[head.bodyName]} say={(name) => words.kicker(name, head.number)} />}
        title={words.title}
        status={
          <Status strong tone={versionTones[head.state]}>
            {states[head.state]}
          </Status>
        }
        lede={<WhatMattersNow page={page} />}
        actions={<VersionActs page={page} />}
      />
      {page.extension && (
        <div className="waiting">
          <ExtensionNotice proposed={page.extension} />
        </div>
      )}
      <VersionRoute page={page} />
      {children}
      {page.touched && <TouchedSection touched={page.touched} />}
      <Section id="nine" title={words.nine} note={page.balance && <Balance page={page} />}>
        <NineSections page={page} />
        <p className="noprint">
          <a href={address(language, "terms-clauses", { version: head.id })}>{words.allClauses}</a>
        </p>
      </Section>
      <VersionText page={page} show={show} />
      <Origin page={page} />
      <Section id="history" title={words.history}>
        <History lines={page.history} />
      </Section>
    </>
  );
}

function Balance({ page }: { page: VersionPage }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  return (
    <>
      {words.seatsOfVersion}
      <br />
      {page.balance && say(language, page.balance)}
    </>
  );
}

/** The one sentence: for a draft, exactly what still stops it. */
function WhatMattersNow({ page }: { page: VersionPage }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  const { head, dates, lacks } = page;
  const councils = list(
    language,
    head.councils.map((council) => say(language, council)),
  );
  const day = (on: typeof dates.adoptedOn) => (on ? longDate(language, on) : "");
  const stays = dates.inForceNumber === null ? "" : words.staysInForce(dates.inForceNumber);
  const toBePut = `${lacks ? say(language, lacks) : words.complete} ${stays}`;
  const sentencesBy = (by: string): Record<VersionState, string> => {
    const adopted = dates.fromThePast ? words.pastAdopted(day(dates.adoptedOn), by) : "";
    return {
      draft: toBePut,
      "in-consultation": `${words.withMembers} ${toBePut}`,
      put: words.putSince(councils, dates.putAt ? longDate(language, dayOf(dates.putAt)) : ""),
      "to-confirm": `${adopted} ${words.pastWaits(councils)}`,
      returned: `${words.returned} ${toBePut}`,
      declined: words.declined,
      withdrawn: words.withdrawn,
      "in-force": `${words.since(day(dates.inForceFrom))} ${adopted}`,
      superseded: `${words.was(day(dates.inForceFrom), day(dates.inForceUntil))} ${adopted}`,
    };
  };
  return <Sentence of={[dates.adoptedBy]} say={(by) => sentencesBy(by)[head.state]} />;
}

/** What takes a version back stands last, apart from what brings it on. */
const takesBack: readonly VersionAct[] = ["withdraw", "discard"];

function VersionActs({ page }: { page: VersionPage }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  const { en, fr } = termsWords;
  const { head, acts, unready } = page;
  const version = { version: head.id };
  const side = unready ? (language === "en" ? en : fr).side(unready.language, unready.section) : "";
  const labels = {
    ...words,
    write: words.write(side),
    takeIn: words.past,
  };
  const section = sectionKeys[(unready?.section ?? 1) - 1] ?? "context";
  const hrefOf = (act: VersionAct) =>
    versionActs[act] === "terms-section"
      ? address(language, "terms-section", { ...version, section })
      : address(language, versionActs[act], version);
  const first = acts.find(({ refused }) => refused === null)?.act;
  const open = acts.flatMap(({ act, refused }) => (refused ? [] : [act]));
  const link = (act: VersionAct) => (
    <ActLink key={act} kind={act === first ? "primary" : "two"} href={hrefOf(act)}>
      {labels[act]}
    </ActLink>
  );
  return (
    <>
      {open.filter((act) => !takesBack.includes(act)).map(link)}
      {page.mayCompare && (
        <ActLink kind="two" href={address(language, "terms-compare", version)}>
          {words.compare}
        </ActLink>
      )}
      {open.filter((act) => takesBack.includes(act)).map(link)}
      {acts.map(
        ({ act, refused }) =>
          refused && <RefusedButton key={act} label={labels[act]} reason={say(language, refused)} />,
      )}
    </>
  );
}

function Origin({ page }: { page: VersionPage }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  const { document } = page.dates;
  const version = { version: page.head.id };
  if (!document && page.setAside === 0) return null;
  return (
    <Section id="origin" title={words.document}>
      {document && (
        <p>
          <a href={address(language, "terms-document", version)}>
            {words.download} {document}
          </a>
        </p>
      )}
      {page.setAside > 0 && (
        <p>
          <a href={address(language, "terms-unplaced", version)}>{words.setAside(page.setAside)}</a>
        </p>
      )}
    </Section>
  );
}
