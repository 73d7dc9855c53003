// Addresses that the walk of every address leaves out, and which test goes there.
import type { PlaceName } from "../../app/site-map";

/** Addresses that lead elsewhere, and those walked in two-step.test.ts, by someone who has a second factor. */
export const elsewhere: PlaceName[] = [
  "sign-in-as",
  "sign-in-code",
  "second-factor-codes",
  "session-end",
  // What comes of it is told to a page that stands open; opened as a page, it leads to the agenda (agenda-together.test.ts).
  "agenda-alive",
  // Nothing of the demonstration comes late; the form is that of a reason alone.
  ...(["agenda-admit", "paper-admit", "paper-decline"] as const),
  // Walked in agenda.test.ts, once something is released.
  ...(["agenda-revise", "agenda-revision-send", "agenda-revision-end", "agenda-revision"] as const),
  "person-factor",
  // Walked in take-a-position.test.ts, by whoever speaks for a voice or prepares for one.
  "position",
  "position-prepare",
  "position-confirm",
  "position-enter",
  "footnote",
  "position-cede",
  "seat-cede",
  "take-back",
  // Walked in accounts.test.ts, by whoever keeps the accounts, confirms and reads them.
  ...(["council-account", "contributions-call", "contribution", "contribution-invoice"] as const),
  ...(["contribution-receive", "contribution-cancel", "receipt-take-back"] as const),
  ...([
    "provision-new",
    "provision",
    "provision-end",
    "lapse-new",
    "lapse-withdraw",
    "account-invoices",
  ] as const),
  ...(["opening-new", "opening", "opening-edit", "opening-withdraw"] as const),
  ...(["opening-confirm", "opening-send-back", "statement-csv", "statement-xlsx"] as const),
  // Walked in funding.test.ts, from the empty form to the closing; a chair of the day only where both co-chairs are tied.
  ...([
    "funding",
    "funding-new",
    "funding-slate",
    "funding-request",
    "funding-form",
    "funding-facts",
  ] as const),
  ...(["funding-budget", "funding-deliverables", "funding-text", "funding-names", "funding-papers"] as const),
  ...(["funding-submit", "funding-check", "funding-return", "funding-conflict", "funding-ask"] as const),
  ...(["funding-answer", "funding-confirm", "funding-contract", "funding-payment-new"] as const),
  ...(["funding-payment-paid", "funding-payment-back", "funding-payment-drop", "funding-report"] as const),
  ...([
    "funding-complete",
    "funding-close",
    "funding-amend",
    "funding-withdraw",
    "funding-cancel",
    "funding-discard",
  ] as const),
  // Forms of a question alone, like those above, in states that the journey does not come by.
  ...(["funding-fund", "funding-resume", "funding-paper-withdraw", "proceeding-chair"] as const),
  // Recorded and ended in funding.test.ts, beside the requests of a council.
  ...(["funding-limit-new", "funding-limit-end"] as const),
  // Files: tests/routes/grid.test.ts.
  ...(["funding-csv", "funding-paper", "funding-payment-evidence"] as const),
  // Asked for in silence.test.ts, before and after the expiry.
  ...(["silence-new", "silence-confirm", "silence-withdraw", "silence-break", "silence-late"] as const),
  // Walked in terms-decided.test.ts, as two councils decide.
  "proceeding",
  "proceeding-new",
  "proceeding-remind",
  "proceeding-prolong",
  "declare",
  "decision-confirm",
  "condition-meet",
  "decision-review",
  "decision-route",
  "routing-sent",
  "routing-answer",
  "corrigendum-new",
  "corrigendum-take-back",
  // Its page is looked at in corrigenda.test.ts: the other co-chair has no button at the door.
  "corrigendum-confirm",
  // Walked in recommendation.test.ts, from a group's draft to what follows a decision; `reconcile` there too.
  "recommendation",
  "recommendation-form",
  "recommendation-text",
  "recommendation-title",
  "recommendation-facts",
  "recommendation-papers",
  "recommendation-paper",
  "recommendation-paper-withdraw",
  "recommendation-consult",
  "recommendation-revise",
  "recommendation-submit",
  "recommendation-withdraw",
  "recommendation-discard",
  "recommendation-complete",
  "recommendation-return",
  "recommendation-edits",
  "recommendation-edits-decline",
  "recommendation-edit",
  "recommendation-next",
  "recommendation-replies",
  "recommendation-reply",
  "recommendation-compare",
  "recommendation-implement",
  "recommendation-result",
  "recommendation-close",
  "reconcile",
];
