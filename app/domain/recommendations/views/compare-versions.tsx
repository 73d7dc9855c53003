import { address } from "../../../site-map";
import { Comparison, PageHead, Places, Section, Table, Told, useLanguage, useWords } from "../../../ui";
import { type Language, languages } from "../../bilingual";
import { list } from "../../format";
import { compareWordsOfRecommendation } from "../page-words/compare";
import type { ComparedFact, ComparedPart, ComparedSide, ComparePage } from "../pages/compare.server";
import { partHeadings } from "../part-words";
import { ComparedText } from "./compared-text";

type Shown = "both" | Language;
type Props = { page: ComparePage; show: Shown };

/** what differs from the version before, text by text in each language, then the facts. */
export function CompareVersions({ page, show }: Props) {
  const language = useLanguage();
  const words = useWords(compareWordsOfRecommendation);
  const headings = useWords(partHeadings);
  const { head, before, parts, facts } = page;
  const changed = parts.filter(({ en, fr }) => !en.isSame || !fr.isSame);
  const same = parts.filter((part) => !changed.includes(part));
  return (
    <>
      <PageHead
        kicker={<Told text={head.called} />}
        title={words.title(head.number, before.number)}
        lede={words.lede(changed.length, facts.length)}
      >
        <nav className="row" aria-label={words.before(before.number)}>
          <a href={address(language, "recommendation", { version: before.id })}>
            {words.before(before.number)}
          </a>
          <a href={address(language, "recommendation-replies", { version: head.id })}>{words.replies}</a>
        </nav>
      </PageHead>
      <Section id="texts" title={words.texts} one>
        {changed.length === 0 ? <p>{words.textsSame}</p> : <Choices page={page} show={show} />}
        {changed.map((part) => (
          <OnePart key={part.part} part={part} show={show} />
        ))}
        {changed.length > 0 && same.length > 0 && (
          <p className="meta">
            {words.unchanged(
              list(
                language,
                same.map(({ part }) => headings[part]),
              ),
            )}
          </p>
        )}
      </Section>
      <Section id="facts" title={words.facts}>
        {facts.length === 0 ? <p>{words.factsSame}</p> : <Facts page={page} />}
      </Section>
    </>
  );
}

function Facts({ page: { facts } }: { page: ComparePage }) {
  const words = useWords(compareWordsOfRecommendation);
  const headings = useWords(partHeadings);
  const columns = [
    { key: "fact", label: words.fact, foldedLabel: "" },
    { key: "words", label: words.words, foldedLabel: "" },
  ];
  const rows = facts.map((fact) => ({
    key: fact.part,
    cells: { fact: headings[fact.part], words: <FactChanged fact={fact} /> },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="fact" />;
}

/** A title is written in each language; the other facts are said once. */
function FactChanged({ fact }: { fact: ComparedFact }) {
  const language = useLanguage();
  const isChanged = (side: Language) => fact[side].some(({ kind }) => kind !== "same");
  const shown = fact.part === "title" ? languages.filter(isChanged) : [language];
  return shown.map((side) => (
    <div key={side} lang={side === language ? undefined : side}>
      <Comparison parts={fact[side]} />
    </div>
  ));
}

function Choices({ page: { head }, show }: Props) {
  const language = useLanguage();
  const words = useWords(compareWordsOfRecommendation);
  const link = (shown: Shown) =>
    `${address(language, "recommendation-compare", { version: head.id }, { show: shown })}#texts`;
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

function OnePart({ part, show }: { part: ComparedPart; show: Shown }) {
  const language = useLanguage();
  const headings = useWords(partHeadings);
  const shown = show === "both" ? languages : [show];
  return (
    <div className="stack">
      <h3>{headings[part.part]}</h3>
      <div className={show === "both" ? "pair" : undefined}>
        {shown.map((side) => (
          <div key={side} className={show === "both" && side !== language ? "not-narrow" : undefined}>
            <OneSide side={side} compared={part[side]} />
          </div>
        ))}
      </div>
    </div>
  );
}

function OneSide({ side, compared }: { side: Language; compared: ComparedSide }) {
  const words = useWords(compareWordsOfRecommendation);
  if (compared.isUnwritten) return <p className="soft">{words.unwritten(side)}</p>;
  if (compared.isSame) return <p className="soft">{words.same}</p>;
  return <ComparedText rows={compared.rows} side={side} />;
}
