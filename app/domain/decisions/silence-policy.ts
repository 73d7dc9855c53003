// D-8: who may open, take back and break a silence procedure, and file what comes too late.
import { inBoth } from "../bilingual";
import type { Instant } from "../dates";
import { easternTime } from "../dates";
import { dateTime } from "../format";
import type { Facts, Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import type { MatterKind } from "../terms/clauses";
import { type OpeningFacts, type SpeakingFacts, speaks } from "./gates";
import { isProposed, type ProceedingState, proceedingMoves } from "./lifecycle";
import { decisionReasons } from "./reason-words";
import { bySilence } from "./silence";
import { silenceActs } from "./silence-act-words";
import { earliestWords, silenceReasons } from "./silence-reasons";

const does = (act: keyof typeof silenceActs.en) => inBoth(silenceActs, (words) => words[act]);
type Sentence = Parameters<typeof because<typeof silenceReasons.en>>[1];
const reason = (sentence: Sentence, rule = "D-8"): Reason => because(silenceReasons, sentence, rule);

export type ProposingFacts = OpeningFacts & {
  kind: MatterKind;
  /** L-1: every text that is decided is ready in both languages. */
  isReady: boolean;
};
export type ProposedFacts = Facts & {
  state: ProceedingState;
  /** Whoever asks proposed it, or asks in the same seat. */
  isOwn: boolean;
  /** Whoever proposed it still co-chairs the body. */
  proposerChairs: boolean;
};
export type SilenceConfirmingFacts = ProposedFacts &
  ProposingFacts & {
    closesAt: Instant;
    /** Opened now, it could expire then at the earliest. */
    earliest: Instant;
  };

function proposes({ kind, isBefore, isOpenAlready, allowed, isReady }: ProposingFacts): Reason | undefined {
  if (!bySilence.includes(kind)) return reason((words) => words.never);
  if (!isBefore) return because(decisionReasons, (words) => words.notBefore, "D-1");
  if (isOpenAlready) return because(decisionReasons, (words) => words.openAlready, "D-1");
  if (!allowed.includes("silence")) return reason((words) => words.channel, "B-2");
  return isReady ? undefined : reason((words) => words.bothLanguages, "L-1");
}

/** From when on it could expire, and what to do. */
const tooShort = (earliest: Instant): Reason => ({
  text: {
    en: earliestWords.en.tooShort(dateTime("en", earliest, easternTime)),
    fr: earliestWords.fr.tooShort(dateTime("fr", earliest, easternTime)),
  },
  rule: "D-8",
});

function confirms(facts: SilenceConfirmingFacts): Reason | undefined {
  if (!isProposed(facts.state)) return reason((words) => words.notProposed);
  if (facts.isOwn) return reason((words) => words.otherCoChair);
  if (!facts.proposerChairs) return reason((words) => words.proposerLeft);
  return proposes(facts) ?? (facts.closesAt < facts.earliest ? tooShort(facts.earliest) : undefined);
}

function filesLate(facts: SpeakingFacts): Reason | undefined {
  const isOver = facts.channel === "silence" && facts.state === proceedingMoves.approveTacitly.to;
  if (!isOver) return reason((words) => words.notLate);
  if (!facts.isHeard) return because(decisionReasons, (words) => words.notHeard, "S-10");
  return facts.isLead ? undefined : because(decisionReasons, (words) => words.comments, "D-3");
}

export const silencePolicies = {
  proposeSilence: {
    act: "decisions.proposeSilence",
    does: does("proposeSilence"),
    by: ["co-chair"],
    rule: "D-8",
    unless: proposes,
  } as Policy<ProposingFacts>,
  confirmSilence: {
    act: "decisions.confirmSilence",
    does: does("confirmSilence"),
    by: ["co-chair"],
    rule: "D-8",
    unless: confirms,
  } as Policy<SilenceConfirmingFacts>,
  takeBack: {
    act: "decisions.takeBack",
    does: does("takeBack"),
    by: ["co-chair"],
    rule: "D-8",
    unless: ({ state, isOwn, proposerChairs }) => {
      if (!isProposed(state)) return reason((words) => words.notProposed);
      return isOwn || !proposerChairs ? undefined : reason((words) => words.onlyProposer);
    },
  } as Policy<ProposedFacts>,
  breakSilence: {
    act: "decisions.breakSilence",
    does: does("breakSilence"),
    by: ["member"],
    rule: "D-8",
    unless: (facts) => (facts.channel === "silence" ? speaks(facts) : reason((words) => words.notSilence)),
  } as Policy<SpeakingFacts>,
  fileLate: {
    act: "decisions.fileLate",
    does: does("fileLate"),
    by: ["member"],
    rule: "D-8",
    unless: filesLate,
  } as Policy<SpeakingFacts>,
};
