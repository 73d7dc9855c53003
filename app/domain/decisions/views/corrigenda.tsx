import { address } from "../../../site-map";
import { ActLink, Acts as ActsInLine, RefusedButton, Section, useLanguage, useWords } from "../../../ui";
import { languages, say } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { Corrigendum } from "../after-declaring.server";
import type { CorrigendumShown } from "../corrigenda.server";
import { corrigendumWords } from "../corrigendum-words";
import type { ProceedingPage } from "../pages.server";

/** D-11: printed with the decision, each in both languages; one that waits stands here for the co-chairs alone. */
export function Corrigenda({ page: { corrigenda, proceeding } }: { page: ProceedingPage }) {
  const words = useWords(corrigendumWords);
  if (corrigenda.length === 0) return null;
  const isPrinted = corrigenda.some(({ settledAt }) => settledAt !== null);
  return (
    <div className={isPrinted ? undefined : "noprint"}>
      <Section id="corrigenda" title={words.heading}>
        {corrigenda.map((one) => (
          <div key={one.id} className={one.settledAt === null ? "stack noprint" : "stack keep"}>
            <Slip corrigendum={one} />
            <p className="meta">
              <Standing corrigendum={one} />
            </p>
            <Acts corrigendum={one} proceeding={proceeding.id} />
          </div>
        ))}
      </Section>
    </div>
  );
}

/** What it says and what it should say, each language in its own words. */
export function Slip({ corrigendum }: { corrigendum: Corrigendum }) {
  const { part, says, should, why } = corrigendum;
  return languages.map((language) => {
    const words = corrigendumWords[language];
    return (
      <p key={language} lang={`${language}-CA`}>
        {words.slip(words[`part-${part}`], says[language], should[language])} {words.why(why[language])}
      </p>
    );
  });
}

function Standing({ corrigendum }: { corrigendum: Corrigendum }) {
  const language = useLanguage();
  const words = useWords(corrigendumWords);
  const { proposedBy, proposedAt, settledBy, settledAt } = corrigendum;
  const proposer = say(language, proposedBy);
  if (settledBy && settledAt !== null)
    return words.confirmedBy(proposer, say(language, settledBy), longDate(language, dayOf(settledAt)));
  return words.waits(proposer, longDate(language, dayOf(proposedAt)));
}

function Acts({ corrigendum, proceeding }: { corrigendum: CorrigendumShown; proceeding: string }) {
  const language = useLanguage();
  const words = useWords(corrigendumWords);
  const { id, confirm, takeBack } = corrigendum;
  const at = { proceeding, corrigendum: id };
  if (!confirm && !takeBack) return null;
  return (
    <ActsInLine>
      {confirm?.may && (
        <ActLink kind="primary" href={address(language, "corrigendum-confirm", at)}>
          {words.confirm}
        </ActLink>
      )}
      {confirm && !confirm.may && (
        <RefusedButton label={words.confirm} reason={say(language, confirm.reason)} />
      )}
      {takeBack?.may && (
        <ActLink kind="two" href={address(language, "corrigendum-take-back", at)}>
          {words.takeBack}
        </ActLink>
      )}
    </ActsInLine>
  );
}
