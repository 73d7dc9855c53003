import { address } from "../../../site-map";
import { type Fact, Facts, ReadRichText, Section, Table, Told, useLanguage, useWords } from "../../../ui";
import { otherLanguage, say } from "../../bilingual";
import { isoDate, list, money } from "../../format";
import { isEmpty } from "../../pairs/edit";
import { requestWords } from "../page-words/request";
import type { RequestPage, TextShown } from "../pages/request.server";
import { partHeadings } from "../part-words";
import { isScopePart } from "../parts";
import { deliverableStateWords } from "../words";
import { PaperNamed } from "./paper-named";

type Of = { page: RequestPage };

/** In the language of the page; the other one, marked, where that lacks. */
function useText({ part, ...sides }: TextShown): Fact {
  const language = useLanguage();
  const words = useWords(requestWords);
  const headings = useWords(partHeadings);
  const side = isEmpty(sides[language]) ? otherLanguage(language) : language;
  const value = isEmpty(sides[side]) ? (
    <span className="soft">{words.notWritten}</span>
  ) : (
    <>
      {side !== language && <p className="meta">{words.inOther}</p>}
      <ReadRichText document={sides[side]} lang={side === language ? undefined : side} />
    </>
  );
  return { key: part, label: headings[part], value, long: true };
}

/** F-2: its purpose, its results, and what is said once. */
export function AboutSection({ page }: Of) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const [purpose, results] = page.texts;
  const { supplier, otherCents, otherFrom, nobodyReceives, beneficiaries, recommendation } = page;
  const receives = nobodyReceives
    ? words.nobodyReceives
    : list(
        language,
        beneficiaries.map(({ name }) => say(language, name)),
      );
  const texts = [useText(purpose ?? nothing("purpose")), useText(results ?? nothing("results"))];
  const facts: Fact[] = [
    ...texts,
    { key: "receives", label: words.receives, value: receives || words.notWritten },
    { key: "supplier", label: words.supplier, value: supplier || words.noSupplier },
    ...(recommendation
      ? [
          {
            key: "source",
            label: words.source,
            value: (
              <a href={address(language, "recommendation", { version: recommendation.version })}>
                {recommendation.number}, <Told text={recommendation.title} />
              </a>
            ),
          },
        ]
      : []),
    ...(otherCents === null
      ? []
      : [
          {
            key: "other",
            label: words.other,
            value: words.otherFrom(money(language, otherCents), otherFrom),
          },
        ]),
    { key: "papers", label: words.papers, value: <Papers page={page} /> },
    ...(page.signatures.length > 0
      ? [
          {
            key: "signed",
            label: words.signedBy,
            value: list(
              language,
              page.signatures.map(({ who }) => say(language, who)),
            ),
          },
        ]
      : []),
  ];
  return (
    <Section id="about" title={words.about}>
      <Facts facts={facts} />
    </Section>
  );
}

const empty = { type: "doc" as const, content: [] };
const nothing = (part: TextShown["part"]): TextShown => ({ part, en: empty, fr: empty, isWritten: false });

function Papers({ page: { papers, head } }: Of) {
  const words = useWords(requestWords);
  if (papers.length === 0) return words.noPapers;
  return (
    <ul role="list">
      {papers.map((paper) => (
        <li key={paper.id}>
          <PaperNamed paper={paper} request={head.id} />
        </li>
      ))}
    </ul>
  );
}

/** F-3: the nine headings; its deliverables are rows with days. */
export function ScopeSection({ page }: Of) {
  const words = useWords(requestWords);
  const scope = page.texts.filter(({ part }) => isScopePart(part));
  return (
    <Section id="scope" title={words.scope}>
      <ScopeTexts texts={scope} />
      <Deliverables page={page} />
    </Section>
  );
}

function ScopeTexts({ texts }: { texts: readonly TextShown[] }) {
  return (
    <dl className="facts">
      {texts.map((text) => (
        <ScopeText key={text.part} text={text} />
      ))}
    </dl>
  );
}

function ScopeText({ text }: { text: TextShown }) {
  const { label, value } = useText(text);
  return (
    <div id={`part-${text.part}`} className="long">
      <dt>{label}</dt>
      <dd>
        <div>{value}</div>
      </dd>
    </div>
  );
}

function Deliverables({ page: { deliverables } }: Of) {
  const words = useWords(requestWords);
  const states = useWords(deliverableStateWords);
  if (deliverables.length === 0) return null;
  const columns = [
    { key: "name", label: words.deliverable, foldedLabel: "" },
    { key: "lead", label: words.lead },
    { key: "due", label: words.due, unbroken: true },
    { key: "state", label: words.state },
  ];
  const rows = deliverables.map(({ id, name, lead, due, state, settledOn, note }) => ({
    key: id,
    cells: {
      name: (
        <>
          <Told text={name} />
          {(note.en || note.fr) && (
            <span className="meta">
              {" "}
              <Told text={note} />
            </span>
          )}
        </>
      ),
      ...{ lead, due: isoDate(due) },
      state: settledOn ? `${states[state]}, ${isoDate(settledOn)}` : states[state],
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="name" />;
}
