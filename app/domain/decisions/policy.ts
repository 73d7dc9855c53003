// Who may do what in a proceeding: co-chairs open and declare, voices take positions, the secretariat only enters them.
import { inBoth } from "../bilingual";
import type { Policy } from "../permissions";
import { decisionActs as acts } from "./act-words";
import {
  bySilence,
  type ConfirmingFacts,
  closedBecause,
  confirms,
  type DeclaringFacts,
  declares,
  type FootnoteFacts,
  heard,
  inSilence,
  isClosed,
  type MeetingFacts,
  mustPreside,
  type OpeningFacts,
  opens,
  type ProceedingFacts,
  type ReconcilingFacts,
  reason,
  reconciles,
  type SpeakingFacts,
  speaks,
} from "./gates";
import { isOpen } from "./lifecycle";

const does = (act: keyof typeof acts.en) => inBoth(acts, (words) => words[act]);

export const decisionPolicies = {
  open: {
    act: "decisions.open",
    does: does("open"),
    by: ["co-chair"],
    rule: "D-9",
    unless: opens,
  } as Policy<OpeningFacts>,
  reconcile: {
    act: "decisions.reconcile",
    does: does("reconcile"),
    by: ["co-chair"],
    rule: "R-5",
    unless: reconciles,
  } as Policy<ReconcilingFacts>,
  prolong: {
    act: "decisions.prolong",
    does: does("prolong"),
    by: ["co-chair"],
    rule: "D-9",
    unless: (facts) =>
      inSilence(facts, "expiryStays") ??
      (isOpen(facts.state) ? undefined : reason((words) => words.closed, "D-9")),
  } as Policy<ProceedingFacts>,
  remind: {
    act: "decisions.remind",
    does: does("remind"),
    by: ["co-chair", "secretariat"],
    rule: "D-9",
    unless: (facts) => {
      if (isClosed(facts)) return closedBecause(facts);
      if (bySilence(facts)) return inSilence(facts, "noReminder");
      return facts.remindedToday ? reason((words) => words.remindedToday, "D-9") : undefined;
    },
  } as Policy<ProceedingFacts & { remindedToday: boolean }>,
  take: {
    act: "decisions.take",
    does: does("take"),
    by: ["member"],
    rule: "D-3",
    unless: speaks,
  } as Policy<SpeakingFacts>,
  prepare: {
    act: "decisions.prepare",
    does: does("prepare"),
    by: ["contact-in-body"],
    rule: "S-7",
    unless: heard,
  } as Policy<SpeakingFacts>,
  enter: {
    act: "decisions.enter",
    does: does("enter"),
    by: ["secretariat", "contact-in-body"],
    rule: "D-4",
    unless: (facts) => inSilence(facts, "notForOthers") ?? heard(facts),
  } as Policy<SpeakingFacts>,
  settleFootnote: {
    act: "decisions.settleFootnote",
    does: does("settleFootnote"),
    by: ["secretariat", "co-chair"],
    rule: "D-7",
    unless: ({ state, isAgainst, isProvisional }) => {
      if (!isOpen(state) && !isProvisional) return reason((words) => words.closed, "D-7");
      return isAgainst ? undefined : reason((words) => words.noFootnote, "D-7");
    },
  } as Policy<FootnoteFacts>,
  declare: {
    act: "decisions.declare",
    does: does("declare"),
    by: ["co-chair", "chair-of-the-day"],
    rule: "D-5",
    unless: declares,
  } as Policy<DeclaringFacts>,
  confirm: {
    act: "decisions.confirm",
    does: does("confirm"),
    by: ["co-chair", "chair-of-the-day"],
    rule: "D-5",
    unless: confirms,
  } as Policy<ConfirmingFacts>,
  meet: {
    act: "decisions.meet",
    does: does("meet"),
    by: ["co-chair", "chair-of-the-day"],
    rule: "D-13",
    unless: (facts) => {
      if (facts.isReplaced) return reason((words) => words.replacedAlready, "D-2");
      return facts.isMet ? reason((words) => words.metAlready, "D-13") : mustPreside(facts);
    },
  } as Policy<MeetingFacts>,
};
