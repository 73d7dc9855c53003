import { address } from "../../../site-map";
import { ActLink, KeySentence, Section, Told, useLanguage, useWords } from "../../../ui";
import { type Bilingual, say } from "../../bilingual";
import type { BodyStanding, MatterStanding } from "../matter-standing.server";
import { standingWords } from "../standing-words";
import { declaredSentence } from "./declared-sentence";

/** Each body on a line of its own, and the sentence of what is missing over all of them. */
export function MatterStandingView({ standing }: { standing: MatterStanding }) {
  const language = useLanguage();
  const words = useWords(standingWords);
  const { bodies, needs, isPartly, ofGroup, mayOpen, kind, matter } = standing;
  const isDecided = bodies.every(({ decision }) => decision !== null);
  return (
    <Section id="decided" title={titleOf(words, { isDecided, ofGroup })}>
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

type Words = (typeof standingWords)["en"];
function titleOf(words: Words, { isDecided, ofGroup }: { isDecided: boolean; ofGroup: boolean }): string {
  if (ofGroup) return isDecided ? words.titleGroupSaid : words.titleGroup;
  return isDecided ? words.titleDecided : words.title;
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
