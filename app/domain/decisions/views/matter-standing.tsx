import { address } from "../../../site-map";
import { ActLink, KeySentence, Section, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { isBroken, isProposed, type ProceedingState } from "../lifecycle";
import type { BodyStanding, MatterStanding } from "../matter-standing.server";
import { standingWords } from "../standing-words";
import { declaredSentence } from "./declared-sentence";

/** Each body on a line of its own, and the sentence of what is missing over all of them. */
export function MatterStandingView({ standing }: { standing: MatterStanding }) {
  const language = useLanguage();
  const words = useWords(standingWords);
  const { bodies, needs, isPartly, mayOpen, maySilence, kind, matter } = standing;
  const isDecided = bodies.every(({ decision }) => decision !== null);
  return (
    <Section id="decided" title={isDecided ? words.titleDecided : words.title}>
      {isPartly && (
        <p>
          <b>{words.partly}</b>
        </p>
      )}
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
    </>
  );
}
