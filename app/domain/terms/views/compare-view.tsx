import { address } from "../../../site-map";
import {
  Comparison,
  PageHead,
  Places,
  Section,
  Sentence,
  Status,
  Table,
  type Tone,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, languages, say } from "../../bilingual";
import { list } from "../../format";
import { compareWordsOfPage } from "../page-words/compare";
import type { ComparedClause, ComparedSection, ComparePage } from "../pages/compare.server";

type Shown = "both" | Language;
type Props = { page: ComparePage; show: Shown };

/** B-7: what differs, clause by clause, then section by section in each language. */
export function CompareView({ page, show }: Props) {
  const language = useLanguage();
  const words = useWords(compareWordsOfPage);
  const { head, other, clauses, sections } = page;
  const kicker = <Sentence of={[head.bodyName]} say={words.kicker} />;
  if (!other) return <PageHead kicker={kicker} title={words.titleAlone} lede={words.nothing} />;
  const changed = sections.filter(({ en, fr }) => !en.isSame || !fr.isSame);
  const same = sections.filter((section) => !changed.includes(section));
  return (
    <>
      <PageHead
        kicker={kicker}
        title={words.title(head.number, other.number)}
        lede={words.lede(clauses.length, changed.length)}
      >
        <OtherVersions page={page} />
      </PageHead>
      <Section id="clauses" title={words.clauses} note={words.unchanged(page.unchangedClauses)}>
        {clauses.length === 0 ? <p>{words.clausesSame}</p> : <Clauses clauses={clauses} />}
      </Section>
      <Section id="sections" title={words.sections} one>
        <Choices page={page} show={show} />
        {changed.length === 0 && <p>{words.sectionsSame}</p>}
        {changed.map((section) => (
          <OneSection key={section.key} section={section} show={show} />
        ))}
        {changed.length > 0 && same.length > 0 && (
          <p className="meta">
            {words.unchangedSections(
              list(
                language,
                same.map(({ number, title }) => `${number} ${title[language]}`),
              ),
            )}
          </p>
        )}
      </Section>
    </>
  );
}

function OtherVersions({ page }: { page: ComparePage }) {
  const language = useLanguage();
  const words = useWords(compareWordsOfPage);
  const { head, other, others } = page;
  if (others.length < 2) return null;
  return (
    <nav className="row" aria-label={words.with}>
      <span className="soft">{words.with}</span>
      {others.map(({ id, number }) => (
        <a
          key={id}
          href={address(language, "terms-compare", { version: head.id }, { with: id })}
          aria-current={id === other?.id ? "page" : undefined}
        >
          {words.versionLink(number)}
        </a>
      ))}
    </nav>
  );
}

const tones: Record<ComparedClause["kind"], Tone> = { added: "ok", removed: "bad", changed: "now" };
const marks = { added: "check", removed: "bang", changed: "pen" } as const;

function Clauses({ clauses }: { clauses: ComparedClause[] }) {
  const language = useLanguage();
  const words = useWords(compareWordsOfPage);
  const columns = [
    { key: "clause", label: words.clause, foldedLabel: "" },
    { key: "what", label: words.what, foldedLabel: "" },
    { key: "words", label: words.words, foldedLabel: "" },
  ];
  const rows = clauses.map((clause) => ({
    key: clause.key,
    cells: {
      clause: say(language, clause.title),
      what: (
        <Status tone={tones[clause.kind]} mark={marks[clause.kind]}>
          {words[clause.kind]}
        </Status>
      ),
      words: (
        <>
          <Comparison parts={clause[language]} />
          {clause.byDefault && (
            <span className="meta">{words.byDefault(say(language, clause.byDefault))}</span>
          )}
        </>
      ),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="clause" />;
}

function Choices({ page, show }: Props) {
  const language = useLanguage();
  const words = useWords(compareWordsOfPage);
  const { head, other } = page;
  const link = (shown: Shown) =>
    `${address(language, "terms-compare", { version: head.id }, { ...(other && { with: other.id }), show: shown })}#sections`;
  const current = (shown: Shown) => (show === shown ? ("page" as const) : undefined);
  return (
    <nav aria-label={words.languages}>
      <Places
        places={[
          { label: words.both, href: link("both"), current: current("both") },
          { label: "English", href: link("en"), current: current("en"), language: "en" },
          { label: "Français", href: link("fr"), current: current("fr"), language: "fr" },
        ]}
      />
    </nav>
  );
}

function OneSection({ section, show }: { section: ComparedSection; show: Shown }) {
  const language = useLanguage();
  const shown = show === "both" ? languages : [show];
  return (
    <div className="stack">
      <h3>
        {section.number} {section.title[language]}
      </h3>
      <div className={show === "both" ? "pair" : undefined}>
        {shown.map((side) => (
          <div key={side} className={show === "both" && side !== language ? "not-narrow" : undefined}>
            <Side section={section} side={side} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Side({ section, side }: { section: ComparedSection; side: Language }) {
  const words = useWords(compareWordsOfPage);
  const { isSame, isUnwritten, rows } = section[side];
  if (isUnwritten) return <p className="soft">{words.unwritten(side)}</p>;
  if (isSame) return <p className="soft">{words.same}</p>;
  return (
    <div className="text" lang={side}>
      {[...rows.entries()].map(([place, { item, parts }]) => (
        <p key={place}>
          {item && "– "}
          <Comparison parts={parts} />
        </p>
      ))}
    </div>
  );
}
