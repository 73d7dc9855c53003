import type { ReactNode } from "react";
import { address } from "../../../site-map";
import { type Fact, Facts, Section, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { recommendationPageWords } from "../page-words/version";
import type { RecommendationPage } from "../pages/version.server";
import { recommendationWords } from "../words";

/** What the group declared: a link where its page opens. */
export type TrailGroup = { number: string; proceeding: string | null };
type Props = { page: RecommendationPage; group: TrailGroup | null };

/** W-6: what it answers, itself, what was decided of it, and what came of that: readable both ways. */
export function Trail({ page, group }: Props) {
  const words = useWords(recommendationPageWords);
  const { head } = page;
  const facts: Fact[] = [
    ...before(page, words),
    { key: "this", label: words.trailThis, value: head.label ?? words.noNumber },
    ...(group ? [{ key: "group", label: words.trailGroup, value: <Decided {...group} /> }] : []),
    ...page.councils.flatMap(({ acronym, number, proceeding }) =>
      number === null
        ? []
        : [
            {
              key: acronym.en,
              label: <CouncilSaid acronym={acronym} />,
              value: <Decided number={number} proceeding={proceeding} />,
            },
          ],
    ),
    ...(page.result
      ? [{ key: "result", label: words.trailResult, value: <a href="#result">{words.result}</a> }]
      : []),
    ...after(page, words),
  ];
  return (
    <Section id="trail" title={words.trail}>
      <Facts facts={facts} />
    </Section>
  );
}

type Words = (typeof recommendationPageWords)["en"];

const before = ({ answers }: RecommendationPage, words: Words): Fact[] =>
  answers
    ? [
        {
          key: "answers",
          label: words.trailAnswers,
          value: (
            <Decided number={answers.number} proceeding={answers.proceeding}>
              <Told text={answers.title} />
            </Decided>
          ),
        },
      ]
    : [];

const after = ({ answeredBy }: RecommendationPage, words: Words): Fact[] =>
  answeredBy.map((one) => ({
    key: one.id,
    label: words.trailAnsweredBy,
    value: <Citing one={one} />,
  }));

function CouncilSaid({ acronym }: { acronym: RecommendationPage["councils"][number]["acronym"] }) {
  return useWords(recommendationPageWords).trailDecision(say(useLanguage(), acronym));
}

function Decided({ number, proceeding, children }: TrailGroup & { children?: ReactNode }) {
  const language = useLanguage();
  return (
    <>
      {proceeding ? <a href={address(language, "proceeding", { proceeding })}>{number}</a> : number}
      {children && <>, {children}</>}
    </>
  );
}

function Citing({ one: { id, label, title, number } }: { one: RecommendationPage["answeredBy"][number] }) {
  const language = useLanguage();
  const words = useWords(recommendationWords);
  return (
    <a href={address(language, "recommendation", { version: id })}>
      {label && `${label}, `}
      <Told text={title} also={(text) => words.version(text || words.untitled, number)} />
    </a>
  );
}
