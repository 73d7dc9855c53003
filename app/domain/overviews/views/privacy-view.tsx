import { Facts, PageHead, Section, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { recordWords } from "../../retention/record-words";
import type { PeriodsNow } from "../privacy-page.server";
import { privacyWords } from "../privacy-words";
import { Contact, Sentences } from "./statement-parts";

export function PrivacyView({ periods, contacts }: { periods: PeriodsNow; contacts: string[] }) {
  const language = useLanguage();
  const words = useWords(privacyWords);
  const records = useWords(recordWords);
  const set = periods.set.map(({ kind, rule }) => ({
    key: kind,
    label: records[kind],
    value: (
      <>
        {say(language, rule)} <span className="meta">{records[`${kind}What`]}</span>
      </>
    ),
  }));
  const others = [...periods.fixed, ...periods.good].map((key) => ({
    key,
    label: records[key],
    value: records[`${key}What`],
  }));
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Sentences
        id="what"
        title={words.what}
        lines={[
          ...[words.whatCard, words.whatSeats, words.whatActs],
          ...[words.whatAccount, words.whatMessages],
        ]}
      />
      <Section id="why" title={words.why}>
        <p className="narrow">{words.whyText}</p>
      </Section>
      <Sentences
        id="who"
        title={words.who}
        lines={[words.whoCard, words.whoSeats, words.whoLog, words.whoNobody]}
      />
      <Section id="how-long" title={words.howLong} note={words.howLongText}>
        <Facts facts={[...set, ...others]} />
      </Section>
      <Section id="cookies" title={words.cookies}>
        <p className="narrow">{words.cookiesText}</p>
      </Section>
      <Section id="outside" title={words.outside}>
        <p className="narrow">{words.outsideText}</p>
      </Section>
      <Sentences
        id="rights"
        title={words.rights}
        lines={[
          ...[words.rightsSee, words.rightsCorrect, words.rightsErase],
          ...[words.rightsBackups, words.rightsComplain],
        ]}
      />
      <Section id="ask" title={words.ask}>
        <Contact words={words} contacts={contacts} />
        <p className="meta">{words.asOf}</p>
      </Section>
    </>
  );
}
