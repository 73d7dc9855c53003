import { address } from "../../../site-map";
import { type Row, Section, Table, Told, useLanguage, useWords } from "../../../ui";
import { type Bilingual, say } from "../../bilingual";
import type { Touch, Touched } from "../../slice";
import { touchedWords } from "../page-words/touched";

type Line = Touched["lines"][number];
type Clause = Touched["clauses"][number];

/** B-3: each line with the clauses that touch it, and what happens to it by each. */
export function TouchedSection({ touched }: { touched: Touched }) {
  const words = useWords(touchedWords);
  const { from, to, lines, others } = touched;
  return (
    <Section
      id="touched"
      title={words.title}
      note={lines.length > 0 ? words.lede(from.number, to.number) : undefined}
    >
      {lines.length === 0 ? (
        <p>{words.nothing(from.number, to.number)}</p>
      ) : (
        <TouchedTable touched={touched} />
      )}
      {lines.length > 0 && <p className="meta">{words.dayInQuestion}</p>}
      {others > 0 && <p className="meta">{words.others(others)}</p>}
      <p className="noprint">
        <CompareLink touched={touched} />
      </p>
    </Section>
  );
}

function CompareLink({ touched: { version, from } }: { touched: Touched }) {
  const language = useLanguage();
  const words = useWords(touchedWords);
  return <a href={address(language, "terms-compare", { version }, { with: from.id })}>{words.compare}</a>;
}

function TouchedTable({ touched: { lines, clauses } }: { touched: Touched }) {
  const words = useWords(touchedWords);
  const columns = [
    { key: "business", label: words.business },
    { key: "why", label: words.why },
    { key: "effect", label: words.effect },
  ];
  const rows: Row[] = lines.flatMap((line) =>
    line.touches.map((touch, place) => ({
      key: `${line.id} ${place}`,
      cells: {
        business: <BusinessNamed line={line} isFirst={place === 0} />,
        why: <Why touch={touch} clauses={clauses} />,
        effect: <Told text={touch.effect} />,
      },
    })),
  );
  return <Table fold columns={columns} rows={rows} rowHeader="business" />;
}

/** Its standing is said once. */
function BusinessNamed({ line: { title, standing, href }, isFirst }: { line: Line; isFirst: boolean }) {
  const language = useLanguage();
  return (
    <>
      <a href={say(language, href)}>
        <Told text={title} />
      </a>
      {isFirst && (
        <span className="meta">
          {" "}
          <Told text={standing} />
        </span>
      )}
    </>
  );
}

function Why({ touch, clauses }: { touch: Touch; clauses: readonly Clause[] }) {
  const language = useLanguage();
  const words = useWords(touchedWords);
  const clause = clauses.find(({ kind }) => kind === touch.clause);
  if (!clause) return words.versionItself;
  const { title, before, after } = clause;
  const said = (text: Bilingual | null) => (text ? say(language, text) : words.absent);
  return (
    <>
      {say(language, title)}
      {(before || after) && (
        <span className="meta">
          {" "}
          {words.was(said(before))}; {words.becomes(said(after))}
        </span>
      )}
    </>
  );
}

const inSight = 5;

/** On the form with which it is decided: what is touched, each once, and where the whole of it stands. */
export function TouchedInShort({ touched }: { touched: Touched }) {
  const language = useLanguage();
  const words = useWords(touchedWords);
  const { lines, version } = touched;
  const more = lines.length - inSight;
  return (
    <Section id="touched" title={words.title}>
      {lines.length === 0 ? (
        <p>{words.nothingInShort}</p>
      ) : (
        <>
          <p>{words.inShort}</p>
          <ul>
            {lines.slice(0, inSight).map(({ id, title, touches }) => (
              <li key={id}>
                <Told text={title} /> <ClausesNamed touches={touches} touched={touched} />
              </li>
            ))}
            {more > 0 && <li>{words.more(more)}</li>}
          </ul>
          <p>
            <a href={`${address(language, "terms", { version })}#touched`}>{words.all(lines.length)}</a>
          </p>
        </>
      )}
    </Section>
  );
}

/** "(quorum, unit of position)". */
function ClausesNamed({ touches, touched: { clauses } }: { touches: readonly Touch[]; touched: Touched }) {
  const language = useLanguage();
  const words = useWords(touchedWords);
  const named = touches.map(({ clause }) => {
    const known = clauses.find(({ kind }) => kind === clause);
    return (known ? say(language, known.title) : words.versionItself).toLowerCase();
  });
  return <span className="meta">({[...new Set(named)].join(", ")})</span>;
}
