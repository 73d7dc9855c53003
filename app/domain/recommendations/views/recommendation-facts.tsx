import { address } from "../../../site-map";
import { ActLink, type Fact, Facts, Section, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate, list, longDate, money } from "../../format";
import { recommendationPageWords } from "../page-words/version";
import type { PaperLine } from "../pages/detail.server";
import type { RecommendationPage } from "../pages/version.server";
import { partHeadings } from "../part-words";

/** what the form says once. */
export function FactsSection({ page }: { page: RecommendationPage }) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  const names = useWords(partHeadings);
  const { head, facts } = page;
  const soft = <span className="soft">{words.notSaid}</span>;
  const shown: Fact[] = [
    { key: "addressed", label: words.addressed, value: <Addressed page={page} /> },
    { key: "cost", label: names.cost, value: <Cost page={page} /> },
    { key: "affected", label: names.affected, value: <Affected page={page} /> },
    { key: "champion", label: names.champion, value: <Champion page={page} /> },
    {
      key: "wanted",
      label: names.wanted,
      value: facts.wantedBy ? longDate(language, facts.wantedBy) : soft,
    },
    ...(facts.planLine ? [{ key: "plan", label: names.plan, value: facts.planLine }] : []),
    ...(page.answers ? [{ key: "answers", label: names.answers, value: <Answers page={page} /> }] : []),
  ];
  return (
    <Section id="facts" title={words.facts}>
      <Facts facts={shown} />
      {page.may.describe && (
        <p className="noprint">
          <ActLink kind="two" low href={address(language, "recommendation-facts", { version: head.id })}>
            {words.writeFacts}
          </ActLink>
        </p>
      )}
    </Section>
  );
}

type Of = { page: RecommendationPage };

function Addressed({ page: { head } }: Of) {
  return head.councils.map(({ id, acronym, name }) => (
    <div key={id}>
      <Told text={name} /> (<Told text={acronym} />)
    </div>
  ));
}

function Cost({ page: { facts } }: Of) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  if (facts.cost === null) return <span className="soft">{words.notSaid}</span>;
  if (facts.cost === "none") return words.costNone;
  return facts.costCents === null ? words.costFunding : words.costAbout(money(language, facts.costCents));
}

function Affected({ page: { facts, affected } }: Of) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  if (facts.everywhere) return words.everywhere;
  if (affected.length === 0) return <span className="soft">{words.notSaid}</span>;
  return list(
    language,
    affected.map((name) => say(language, name)),
  );
}

function Champion({ page: { champion, head } }: Of) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  if (!champion) return <span className="soft">{words.notSaid}</span>;
  const name = <Told text={champion.name} />;
  return head.isBodySeen ? <a href={address(language, "seat", { seat: champion.seat })}>{name}</a> : name;
}

function Answers({ page: { answers } }: Of) {
  const language = useLanguage();
  if (!answers) return null;
  return (
    <>
      <a href={address(language, "proceeding", { proceeding: answers.proceeding })}>{answers.number}</a>,{" "}
      <Told text={answers.title} />
    </>
  );
}

/** what founds it; what was taken back stays marked (T-9). */
export function EvidenceSection({ page }: Of) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  const { papers, may, head } = page;
  return (
    <Section id="evidence" title={words.evidence}>
      {papers.length === 0 ? (
        <p className="soft">{words.noPapers}</p>
      ) : (
        <ul>
          {papers.map((paper) => (
            <li key={paper.id}>
              <Paper paper={paper} own={head.number} />
            </li>
          ))}
        </ul>
      )}
      {may.addPaper && (
        <p className="noprint">
          <ActLink kind="two" low href={address(language, "recommendation-papers", { version: head.id })}>
            {words.addPaper}
          </ActLink>
        </p>
      )}
    </Section>
  );
}

function Paper({ paper, own }: { paper: PaperLine; own: number }) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  const { id, version, number, title, addedAt, withdrawnAt } = paper;
  const said = [
    { en: words.inLanguage, fr: words.inFrench, both: words.inBoth }[paper.language],
    words.addedOn(isoDate(dayOf(addedAt))),
    ...(number === own ? [] : [words.ofVersion(number)]),
    ...(withdrawnAt === null ? [] : [words.takenBack(isoDate(dayOf(withdrawnAt)))]),
  ].join(", ");
  return (
    <>
      {withdrawnAt === null ? (
        <a href={address(language, "recommendation-paper", { version, paper: id })}>
          <Told text={title} />
        </a>
      ) : (
        <s>
          <Told text={title} />
        </s>
      )}
      <span className="meta"> {said}</span>
    </>
  );
}
