import { Notice, Section, useWords } from "../../../ui";
import type { ProceedingPage } from "../pages.server";
import { reconcileWords } from "../reconcile-words";
import { Wordings } from "./wordings";

/** no text is in force for all. */
export function Diverging() {
  const words = useWords(reconcileWords);
  return (
    <Notice tone="wait" title={words.diverging}>
      {words.divergingText}
    </Notice>
  );
}

/** what is decided stands beside what was proposed. */
export function WordingOfPage({ page: { wording, decision } }: { page: ProceedingPage }) {
  const words = useWords(reconcileWords);
  if (!wording) return null;
  return (
    <Section
      id="text"
      title={decision ? words.decidedText : words.askedOn}
      note={decision ? words.decidedHint : words.askedOnHint}
    >
      <Wordings {...wording} />
    </Section>
  );
}
