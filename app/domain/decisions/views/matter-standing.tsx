import { address } from "../../../site-map";
import { ActLink, KeySentence, Section, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import type { BodyStanding, MatterStanding } from "../matter-standing.server";
import { standingWords } from "../standing-words";
import { declaredSentence } from "./declared-sentence";

/** Each body on a line of its own, and the sentence of what is missing over all of them. */
export function MatterStandingView({ standing, title }: { standing: MatterStanding; title?: string }) {
  const language = useLanguage();
  const words = useWords(standingWords);
  const { bodies, needs, isPartly, mayOpen, kind, matter } = standing;
  const isDecided = bodies.every(({ decision }) => decision !== null);
  return (
    <Section id="decided" title={isDecided ? words.titleDecided : (title ?? words.title)}>
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
    </Section>
  );
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
  if (!decision) return <a href={href}>{words.openIn(name)}</a>;
  return (
    <>
      <a href={href}>{name}</a>, {declaredSentence(language, decision, isPartly)}
    </>
  );
}
