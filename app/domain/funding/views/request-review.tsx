import { address } from "../../../site-map";
import {
  type Fact,
  Facts,
  LevelMark,
  Section,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import { isBeforeCouncils } from "../lifecycle";
import { requestWords } from "../page-words/request";
import type { Question, TieShown } from "../pages/detail.server";
import type { RequestPage } from "../pages/request.server";
import { conflictKindWords } from "../words";
import { AlikeSaid } from "./limit-views";

type Of = { page: RequestPage };

/** F-5: who is tied, by what, and with which effect; each is computed or declared. */
export function Ties({ page: { ties, clear } }: Of) {
  const words = useWords(requestWords);
  const columns = [
    { key: "who", label: words.who, foldedLabel: "" },
    { key: "tie", label: words.tie },
    { key: "effect", label: words.effect },
  ];
  const rows = [...ties.entries()].map(([place, tie]) => ({
    key: String(place),
    cells: { who: <Who tie={tie} />, tie: <Tie tie={tie} />, effect: <Effect tie={tie} /> },
  }));
  return (
    <Section id="ties" title={words.ties}>
      {rows.length === 0 ? (
        <p>{words.tiesNone}</p>
      ) : (
        <Table fold columns={columns} rows={rows} rowHeader="who" />
      )}
      {clear > 0 && <p>{words.clear(clear)}</p>}
      <p className="meta">{words.rule}</p>
    </Section>
  );
}

function Who({ tie }: { tie: TieShown }) {
  return (
    <>
      <Told text={tie.who} />
      {tie.for && (
        <span className="meta">
          {" "}
          <Told text={tie.for} />
        </span>
      )}
    </>
  );
}

function Tie({ tie: { why, text } }: { tie: TieShown }) {
  const words = useWords(requestWords);
  const conflicts = useWords(conflictKindWords);
  const known: Partial<Record<TieShown["why"], string>> = {
    signed: words.tieSigned,
    drafted: words.tieDrafted,
    receives: words.tieReceives,
    "of-group": words.tieGroup,
  };
  const said = known[why] ?? conflicts[why as keyof typeof conflicts];
  return text ? words.tieSaid(said, text) : said;
}

function Effect({ tie: { why } }: { tie: TieShown }) {
  const words = useWords(requestWords);
  if (why === "receives") return <Status>{words.effectReceives}</Status>;
  if (why === "signed" || why === "drafted" || why === "real") return <Status>{words.effectPerson}</Status>;
  return words.effectPrinted;
}

/** F-6: asked and answered, in the language of each. */
export function Questions({ page }: Of) {
  const words = useWords(requestWords);
  return (
    <Section id="questions" title={words.questions}>
      {page.questions.length === 0 ? (
        <p>{words.noQuestions}</p>
      ) : (
        page.questions.map((question) => <Asked key={question.id} question={question} page={page} />)
      )}
    </Section>
  );
}

function Asked({ question, page }: { question: Question } & Of) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const { id, level, jurisdiction, text, askedAt, answer, answerLanguage, answeredAt } = question;
  const who = say(language, jurisdiction);
  const lang = (of: string | null) => (of === null || of === language ? undefined : of);
  return (
    <div className="stack">
      <p>
        <LevelMark level={level} label={who} />{" "}
        <span className="meta">{longDate(language, dayOf(askedAt))}</span>
      </p>
      <blockquote className="lines" lang={lang(question.language)}>
        {text}
      </blockquote>
      {answeredAt === null ? (
        <p>
          <Status tone="wait">{words.unanswered}</Status>{" "}
          {page.answers && isBeforeCouncils(page.head.state) && (
            <a href={address(language, "funding-answer", { request: page.head.id, question: id })}>
              {words.answerIt}
              <span className="vh">{words.answerOf(who)}</span>
            </a>
          )}
        </p>
      ) : (
        <p>
          <b>{words.group}</b> <span className="meta">{longDate(language, dayOf(answeredAt))}</span>{" "}
          <span lang={lang(answerLanguage)}>{answer}</span>
        </p>
      )}
    </div>
  );
}

/** F-6: earlier decisions, the neutral note, what else goes to the supplier. */
export function BeforeDeciding({ page }: Of) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const { earlier, note } = page;
  const facts: Fact[] = [
    {
      key: "earlier",
      label: words.earlier,
      value:
        earlier.length === 0 ? (
          words.earlierNone
        ) : (
          <ul role="list">
            {earlier.map(({ number, title, proceeding }) => (
              <li key={number}>
                <a href={address(language, "proceeding", { proceeding })}>{number}</a>, <Told text={title} />
              </li>
            ))}
          </ul>
        ),
    },
    { key: "note", label: words.note, value: <Told text={note} /> },
  ];
  return (
    <Section id="before" title={words.before}>
      <Facts facts={facts} />
      <AlikeSaid page={page} />
      <p className="meta">{words.silence}</p>
    </Section>
  );
}
