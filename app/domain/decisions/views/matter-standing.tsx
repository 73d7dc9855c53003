import { address } from "../../../site-map";
import { ActLink, KeySentence, Notice, Section, Told, useLanguage, useWords } from "../../../ui";
import { type Bilingual, langOf, say } from "../../bilingual";
import { isBroken, isProposed, type ProceedingState } from "../lifecycle";
import type { BodyStanding, MatterStanding } from "../matter-standing.server";
import { reconcileWords } from "../reconcile-words";
import { standingWords } from "../standing-words";
import { declaredSentence } from "./declared-sentence";

/** Each body on a line of its own, and the sentence of what is missing over all of them. */
export function MatterStandingView({ standing }: { standing: MatterStanding }) {
  const language = useLanguage();
  const words = useWords(standingWords);
  const { bodies, needs, isPartly, isDiverging, ofGroup, mayOpen, maySilence, kind, matter } = standing;
  const isDecided = bodies.every(({ decision }) => decision !== null);
  return (
    <Section id="decided" title={titleOf(words, { isDecided, ofGroup })}>
      {isPartly && (
        <p>
          <b>{words.partly}</b>
        </p>
      )}
      {isDiverging && <Diverging bodies={bodies} />}
      {needs && <KeySentence>{say(language, needs)}</KeySentence>}
      <ul>
        {bodies.map((body) => (
          <li key={body.acronym.en}>
            <BodyLine body={body} isPartly={isPartly} />
          </li>
        ))}
      </ul>
      {mayOpen && (
        <ActLink kind="primary" href={address(language, "proceeding-new", { kind, matter })}>
          {words.ask}
        </ActLink>
      )}
      {maySilence && (
        <ActLink kind="two" href={address(language, "silence-new", { kind, matter })}>
          {words.proposeSilence}
        </ActLink>
      )}
    </Section>
  );
}

/** diverging texts stand side by side, and never read as agreed. */
function Diverging({ bodies }: { bodies: BodyStanding[] }) {
  const language = useLanguage();
  const words = useWords(reconcileWords);
  return (
    <Notice tone="wait" title={words.diverging}>
      <p>{words.divergingText}</p>
      {bodies.map(({ acronym, proceeding, decision, mayReconcile }) => {
        const text = decision?.text;
        const name = say(language, acronym);
        if (!decision) return null;
        return (
          <div key={decision.id}>
            <p>
              <b>{text ? words.asDecided(name) : words.asProposed(name)}</b>
            </p>
            {text && (
              <p className="lines" lang={langOf(language, text)}>
                {say(language, text)}
              </p>
            )}
            {mayReconcile && proceeding && (
              <ActLink kind="two" href={address(language, "reconcile", { proceeding: proceeding.id })}>
                {words.reconcileIn(name)}
              </ActLink>
            )}
          </div>
        );
      })}
    </Notice>
  );
}

type Words = (typeof standingWords)["en"];
function titleOf(words: Words, { isDecided, ofGroup }: { isDecided: boolean; ofGroup: boolean }): string {
  if (ofGroup) return isDecided ? words.titleGroupSaid : words.titleGroup;
  return isDecided ? words.titleDecided : words.title;
}

/** What is said of a body that has not declared. */
function openWord(state: ProceedingState) {
  if (isProposed(state)) return "proposedIn";
  return isBroken(state) ? "brokenIn" : "openIn";
}

function BodyLine({
  body: { acronym, proceeding, decision },
  isPartly,
}: {
  body: BodyStanding;
  isPartly: boolean;
}) {
  const language = useLanguage();
  const words = useWords(standingWords);
  const name = say(language, acronym);
  if (!proceeding) return words.notAsked(name);
  const href = address(language, "proceeding", { proceeding: proceeding.id });
  if (!decision) return <a href={href}>{words[openWord(proceeding.state)](name)}</a>;
  return (
    <>
      <a href={href}>{name}</a>, {declaredSentence(language, decision, isPartly)}
      <Reason of={name} text={decision.reason} />
    </>
  );
}

/** why it was not plainly approved stands where its people look. */
function Reason({ of, text }: { of: string; text: Bilingual }) {
  const words = useWords(standingWords);
  if (!text.en && !text.fr) return null;
  return (
    <p>
      <span className="soft">{words.reason(of)}</span>
      <br />
      <Told text={text} />
    </p>
  );
}
