import { address } from "../../../site-map";
import { KeySentence, Notice, PageHead, Section, Status, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { capital } from "../../format";
import { History } from "../../ledger/views/history";
import type { ProceedingState } from "../lifecycle";
import { outcomeSaid, stateSaid } from "../outcome-said";
import { proceedingWords } from "../page-words";
import type { ProceedingPage } from "../pages.server";
import { positionWords } from "../positions";
import { silenceWords } from "../silence-page-words";
import { proceedingStateWords } from "../words";
import { CededNotice } from "./ceded-notice";
import { ChairNotice } from "./chair-naming";
import { Corrigenda } from "./corrigenda";
import { Conditions, DecisionRecord, Footnotes } from "./decision-record";
import { decisionTone } from "./decision-tones";
import { declaredSentence } from "./declared-sentence";
import { PositionsTable } from "./positions-table";
import { ProceedingActs } from "./proceeding-acts";
import { ProceedingRoute } from "./proceeding-route";
import { Replacements } from "./replacements";
import { Routings } from "./routings";
import { LateStatements, SilenceActs, SilenceNotice, SilenceRoute } from "./silence-part";
import { Diverging, WordingOfPage } from "./wording-of-page";

/** Desk 4: one matter before one body. */
export function ProceedingView({ page }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  const { proceeding, matter, isPartly, history } = page;
  const isOver = page.decision || leftWithout.includes(proceeding.state);
  // Desk 11: once decided it prints as an extract, without the way to it.
  const onScreen = page.decision ? "noprint" : undefined;
  return (
    <>
      <PageHead
        kicker={<Kicker page={page} />}
        title={<Told text={proceeding.title} />}
        status={<StateOf page={page} />}
        lede={isOver && <WhereItStands page={page} />}
        actions={
          <>
            {page.silence && <SilenceActs page={page} silence={page.silence} />}
            <ProceedingActs page={page} />
          </>
        }
      >
        {page.needs && <KeySentence>{say(language, page.needs)}</KeySentence>}
      </PageHead>
      <div className="stack">
        {matter && (
          <p className="noprint">
            <a href={matter[language]}>{words.whole}</a>
          </p>
        )}
        {isPartly && !page.isDiverging && <Notice title={words.partly}>{words.partlyText}</Notice>}
        {page.isDiverging && <Diverging />}
        <ChairNotice page={page} />
        <CededNotice page={page} />
        {page.silence && <SilenceNotice page={page} silence={page.silence} />}
        <Prepared page={page} />
        <div className={onScreen}>
          {page.silence ? <SilenceRoute page={page} /> : <ProceedingRoute page={page} />}
        </div>
      </div>
      <WordingOfPage page={page} />
      <PositionsTable page={page} />
      <Footnotes page={page} />
      <Conditions page={page} />
      <Corrigenda page={page} />
      <Replacements page={page} />
      <Others page={page} />
      <Routings page={page} />
      <DecisionRecord page={page} />
      {page.silence && <LateStatements page={page} silence={page.silence} />}
      {history.length > 0 && (
        <div className={onScreen}>
          <Section id="history" title={words.history}>
            <History lines={history} />
          </Section>
        </div>
      )}
    </>
  );
}

/** Ended before anybody could say anything of it, or while they could. */
const leftWithout: readonly ProceedingState[] = ["withdrawn", "taken-back"];

function Kicker({ page: { proceeding, silence } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  const silent = useWords(silenceWords);
  return (silence ? silent : words).kicker(say(language, proceeding.name));
}

function StateOf({ page: { decision, proceeding } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const states = useWords(proceedingStateWords);
  if (!decision)
    return (
      <Status strong tone={proceeding.state === "open" ? "now" : "plain"}>
        {states[proceeding.state]}
      </Status>
    );
  const said =
    decision.state === "in-force" ? capital(outcomeSaid(language, decision)) : stateSaid(language, decision);
  return (
    <Status strong tone={decisionTone(decision)}>
      {said}
    </Status>
  );
}

function WhereItStands({ page: { isPartly, decision, proceeding } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  const silent = useWords(silenceWords);
  if (proceeding.state === "withdrawn") return words.withdrawn;
  if (proceeding.state === "taken-back") return silent.takenBack;
  return decision && declaredSentence(language, decision, isPartly);
}

function Prepared({ page: { prepared, acts } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  const kinds = useWords(positionWords);
  if (!prepared) return null;
  return (
    <Notice title={words.prepared(say(language, prepared.shown), kinds[prepared.kind])}>
      {prepared.words && <p lang={`${prepared.wordsLanguage}-CA`}>{prepared.words}</p>}
      {!acts.confirmPrepared && <p>{words.preparedWaits}</p>}
    </Notice>
  );
}

/** what the other body said stands beside it, whatever it was. */
function Others({ page: { bodies, isPartly, proceeding } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  const states = useWords(proceedingStateWords);
  const others = bodies.filter((one) => one.proceeding.id !== proceeding.id);
  if (others.length === 0) return null;
  return (
    <Section id="others" title={words.others}>
      <ul>
        {others.map((other) => (
          <li key={other.proceeding.id}>
            <a href={address(language, "proceeding", { proceeding: other.proceeding.id })}>
              {say(language, other.proceeding.name)}
            </a>
            {", "}
            {other.decision
              ? declaredSentence(language, other.decision, isPartly)
              : states[other.proceeding.state]}
          </li>
        ))}
      </ul>
    </Section>
  );
}
