import { address } from "../../../site-map";
import { Notice, Section, Told, useLanguage, useWords } from "../../../ui";
import { type Bilingual, say } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import { isBeingChecked, isBeingCompleted, isDraft } from "../lifecycle";
import { recommendationPageWords } from "../page-words/version";
import type { ReplyLine } from "../pages/detail.server";
import type { RecommendationPage } from "../pages/version.server";
import { partHeadings } from "../part-words";
import { isTextPart } from "../parts";
import { StateShown } from "./state-shown";

type Of = { page: RecommendationPage };

/** Desk 18: what is marked and what to do, and the edits of form that wait, while the form is at work. */
export function Returned({ page }: Of) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  const names = useWords(partHeadings);
  const { returned, edits, head, acts } = page;
  const isAtWork = isDraft(head.state) || isBeingCompleted(head.state) || isBeingChecked(head.state);
  if (!isAtWork || (!returned && edits.length === 0)) return null;
  const version = { version: head.id };
  const sideOf = { en: words.english, fr: words.french };
  const settles = acts.some(({ act }) => act === "edits");
  return (
    <div className="stack waiting">
      {returned && (
        <Notice tone="wait" title={words.returned(longDate(language, dayOf(returned.at)))}>
          <p>
            <Told text={returned.what} />
          </p>
          <p>{words.marked}</p>
          <ul>
            {returned.parts.map((part) => (
              <li key={part}>
                <a href={isTextPart(part) ? `#part-${part}` : part === "papers" ? "#evidence" : "#facts"}>
                  {names[part]}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {edits.length > 0 && (
        <Notice tone="wait" title={words.edits}>
          <ul>
            {edits.map(({ part, language: side }) => (
              <li key={`${part} ${side}`}>{words.editOfPart(names[part], sideOf[side])}</li>
            ))}
          </ul>
          {settles && (
            <p>
              <a href={address(language, "recommendation-edits", version)}>{words.seeEdits}</a>
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}

/** W-3: what came of it. */
export function Result({ page: { result } }: Of) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  if (!result) return null;
  return (
    <Section id="result" title={words.result} note={words.reportedOn(longDate(language, dayOf(result.at)))}>
      <Lines text={result.text} />
    </Section>
  );
}

function Lines({ text }: { text: Bilingual }) {
  return (
    <p className="lines">
      <Told text={text} />
    </p>
  );
}

/** each reason for which a council sent the version before back, and the reply to it. */
export function Replies({ page: { replies, head } }: Of) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  if (head.number === 1) return null;
  return (
    <Section
      id="replies"
      title={words.replies}
      note={<a href={address(language, "recommendation-compare", { version: head.id })}>{words.compare}</a>}
    >
      {replies.map((line) => (
        <Reply key={line.decision} line={line} />
      ))}
    </Section>
  );
}

function Reply({ line: { number, proceeding, council, reason, reply } }: { line: ReplyLine }) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  const isWhole = reply.en !== "" && reply.fr !== "";
  return (
    <div className="stack">
      <h3>
        {words.reason(say(language, council))},{" "}
        {proceeding ? <a href={address(language, "proceeding", { proceeding })}>{number}</a> : number}
      </h3>
      <blockquote className="lines">
        <Told text={reason} />
      </blockquote>
      <p>
        <b>{words.reply}</b>
      </p>
      {(reply.en !== "" || reply.fr !== "") && <Lines text={reply} />}
      {!isWhole && <p className="soft">{words.noReply}</p>}
    </div>
  );
}

/** same number, other versions; only those whose page opens. */
export function Versions({ page: { versions, head } }: Of) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  if (versions.length === 0) return null;
  return (
    <Section id="versions" title={words.versions} note={head.label}>
      <ul>
        {versions.map(({ id, number, state, since }) => (
          <li key={id}>
            <a href={address(language, "recommendation", { version: id })}>{words.version(number)}</a>{" "}
            <StateShown state={state} /> <span className="meta">{longDate(language, dayOf(since))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
