import { PageHead, Section, useWords } from "../../../ui";
import { accessibilityWords } from "../accessibility-words";
import { Contact, Sentences } from "./statement-parts";

export function AccessibilityView({ contacts }: { contacts: string[] }) {
  const words = useWords(accessibilityWords);
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Section id="aim" title={words.aim}>
        <p className="narrow">{words.aimText}</p>
      </Section>
      <Sentences
        id="how"
        title={words.how}
        lines={[words.noScripts, words.languages, words.forms, words.phone, words.quiet, words.time]}
      />
      <Sentences id="tested" title={words.tested} lines={[words.automatic, words.byHand]} />
      <Sentences id="limits" title={words.limits} lines={[words.noAudit, words.uploaded, words.editor]} />
      <Section id="report" title={words.report}>
        <p className="narrow">{words.reportText}</p>
        <Contact words={words} contacts={contacts} />
        <p className="meta">{words.asOf}</p>
      </Section>
    </>
  );
}
