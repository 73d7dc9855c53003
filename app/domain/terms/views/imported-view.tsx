import { address } from "../../../site-map";
import {
  ActLink,
  Acts,
  type FormState,
  FoundedList,
  KeySentence,
  LevelMark,
  LongWork,
  Notice,
  PageHead,
  Section,
  Table,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { importPageWords } from "../page-words/import";
import type { ImportedPage, Recognised } from "../pages/imported.server";
import { sectionWords } from "../words";
import { DraftForm } from "./draft-form";
import { ImportNotes } from "./import-notes";

/** How far the reading is; then what was recognised, and the one form that makes the draft of it. */
export function ImportedView({ page, form }: { page: ImportedPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const { name, underWay, failed, takenUp, recognised, job } = page;
  if (underWay) {
    return (
      <>
        <PageHead kicker={words.kicker(name)} title={words.reading(name)} />
        <LongWork
          label={words.readingNow}
          value={underWay.progress}
          max={100}
          refresh={address(language, "terms-imported", { job })}
          byItself
        />
      </>
    );
  }
  if (failed || !recognised) {
    return (
      <PageHead
        kicker={words.kicker(name)}
        title={words.failed}
        lede={failed && say(language, failed)}
        actions={<ActLink href={address(language, "terms-import")}>{words.again}</ActLink>}
      />
    );
  }
  const seats = recognised.clauses.filter(({ level }) => level !== null).length;
  const sections = recognised.sections.filter(({ title }) => title !== null).length;
  const inLanguage = recognised.language === "fr" ? words.inFrench : words.inEnglish;
  return (
    <>
      <PageHead
        kicker={words.kicker(name)}
        title={words.recognised}
        lede={`${words.found(sections, seats, recognised.clauses.length - seats)} ${inLanguage}.`}
        actions={takenUp ? undefined : <ActLink href="#make">{words.make}</ActLink>}
      >
        {takenUp && (
          <Notice tone="ok" title={words.takenUp}>
            <a href={address(language, "terms", { version: takenUp })}>{words.openDraft}</a>
          </Notice>
        )}
      </PageHead>
      <RecognisedSections recognised={recognised} />
      <RecognisedSeats recognised={recognised} />
      <RecognisedClauses recognised={recognised} />
      <ImportNotes recognised={recognised} />
      {!takenUp && (
        <Section id="make" title={words.makeTitle}>
          <KeySentence>
            <AboutBody recognised={recognised} />
          </KeySentence>
          <DraftForm recognised={recognised} form={form} />
        </Section>
      )}
    </>
  );
}

export function AboutBody({ recognised }: { recognised: Recognised }) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const { name, acronym, match } = recognised.body;
  if (match) return <>{words.aboutKnown(`${say(language, match.name)} (${say(language, match.acronym)})`)}</>;
  if (name === "") return <>{words.aboutNone}</>;
  return <>{words.aboutNew(acronym ? `${name} (${acronym})` : name)}</>;
}

function RecognisedSections({ recognised }: { recognised: Recognised }) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const titles = useWords(sectionWords);
  const read = recognised.language === language ? undefined : recognised.language;
  const columns = [
    { key: "section", label: words.section, foldedLabel: "" },
    { key: "opening", label: words.opening, foldedLabel: "" },
    { key: "passages", label: words.passages, numeric: true },
  ];
  const rows = recognised.sections.map(({ key, title, opening, passages }, place) => ({
    key,
    cells: {
      section: `${place + 1}\u2002${titles[key]}`,
      opening:
        title === null ? <span className="soft">{words.notFound}</span> : <span lang={read}>{opening}</span>,
      passages: title === null ? "" : passages,
    },
  }));
  return (
    <Section id="sections" title={words.sections}>
      <Table fold dense columns={columns} rows={rows} rowHeader="section" />
    </Section>
  );
}

function RecognisedSeats({ recognised }: { recognised: Recognised }) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const seats = recognised.clauses.filter(({ level }) => level !== null);
  return (
    <Section id="seats" title={words.seats}>
      {recognised.balance ? (
        <KeySentence>{say(language, recognised.balance)}</KeySentence>
      ) : (
        <p>{words.seatsNone}</p>
      )}
      <ul className="lines" role="list">
        {seats.map(
          ({ id, level, says }) =>
            level && (
              <li key={id}>
                <LevelMark level={level} label={say(language, says)} />
              </li>
            ),
        )}
      </ul>
    </Section>
  );
}

function RecognisedClauses({ recognised }: { recognised: Recognised }) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const others = recognised.clauses.filter(({ level }) => level === null);
  return (
    <Section id="clauses" title={words.clauses} note={words.clausesNote}>
      {others.length === 0 && <p>{words.clausesNone}</p>}
      <FoundedList
        lines={others.map(({ id, title, says, passage }) => ({
          key: id,
          open: true,
          said: (
            <>
              <b>{say(language, title)}</b>
              {say(language, says)}
            </>
          ),
          words: { text: passage, language: recognised.language },
        }))}
      />
    </Section>
  );
}

/** The form alone: where it comes back with what is to be put right. */
export function MakeDraftView({ page, form }: { page: ImportedPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const back = address(language, "terms-imported", { job: page.job });
  if (!page.recognised) {
    return (
      <Acts>
        <a href={back}>{words.back}</a>
      </Acts>
    );
  }
  return (
    <>
      <PageHead
        kicker={words.kicker(page.name)}
        title={words.makeTitle}
        lede={<AboutBody recognised={page.recognised} />}
      />
      <DraftForm recognised={page.recognised} form={form} cancel={back} />
    </>
  );
}
