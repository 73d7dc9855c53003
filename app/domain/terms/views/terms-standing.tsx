import { Status, type Tone, useWords } from "../../../ui";
import { type TermsStanding, termsStandingWords } from "../standing";

const tones: Record<TermsStanding, Tone> = {
  "in-force": "ok",
  "past-review": "wait",
  "past-end": "bad",
  none: "plain",
};

/** Where the terms of a body stand, in a word. */
export function TermsStandingMark({ standing }: { standing: TermsStanding }) {
  const words = useWords(termsStandingWords);
  return (
    <Status tone={tones[standing]} mark={standing === "none" ? "dash" : undefined}>
      {words[standing]}
    </Status>
  );
}
