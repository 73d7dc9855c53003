// F-9: who marks an invoice or a claim as paid, takes it back, or drops it: the secretariat.
import { inBoth } from "../bilingual";
import { isPossible } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { fundingActs as acts } from "./act-words";
import { reason } from "./facts";
import { type PaymentState, paymentMoves } from "./lifecycle";

const does = (act: keyof typeof acts.en) => inBoth(acts, (words) => words[act]);

export type PaymentFacts = Facts & { payment: PaymentState };

export const paymentPolicies = {
  markPaid: {
    act: "funding.markPaid",
    does: does("markPaid"),
    by: ["secretariat"],
    rule: "F-9",
    unless: ({ payment }) =>
      isPossible(paymentMoves.markPaid, payment) ? undefined : reason((words) => words.notRecorded, "F-9"),
  } as Policy<PaymentFacts>,
  takeBackPayment: {
    act: "funding.takeBackPayment",
    does: does("takeBackPayment"),
    by: ["secretariat"],
    rule: "F-9",
    unless: ({ payment }) =>
      isPossible(paymentMoves.takeBackPayment, payment) ? undefined : reason((words) => words.notPaid, "F-9"),
  } as Policy<PaymentFacts>,
  dropPayment: {
    act: "funding.dropPayment",
    does: does("dropPayment"),
    by: ["secretariat"],
    rule: "F-9",
    unless: ({ payment }) =>
      isPossible(paymentMoves.dropPayment, payment) ? undefined : reason((words) => words.notRecorded, "F-9"),
  } as Policy<PaymentFacts>,
};
