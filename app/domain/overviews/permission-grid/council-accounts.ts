// F-10 to F-13: the accounts of the councils, read by whoever sits in one of them or works for who does, kept by the secretariat.
import type { GridRow } from "./row";

const read = "S - - - P P P P P P -";
const acts = "S - - - R R R R P P -";
const late = "S - - - R R R R N N -";

export const councilAccountRows: Readonly<Record<string, GridRow>> = {
  "council-accounts": { get: read },
  "council-account": { get: read },
  "statement-csv": { get: read },
  "statement-xlsx": { get: read },
  "contributions-call": { get: acts, post: 409 },
  contribution: { get: read },
  "contribution contributionReceived": { get: read },
  "contribution contributionCancelled": { get: read },
  "contribution-invoice contributionCalled": { get: acts, post: 409 },
  "contribution-invoice contributionInvoiced": { get: late },
  "contribution-receive contributionInvoiced": { get: acts, post: 409 },
  "contribution-receive contributionPart": { get: acts, post: 409 },
  "contribution-receive contributionCalled": { get: late },
  "receipt-take-back contributionPart": { get: acts, post: 409 },
  "receipt-take-back receiptTakenBack": { get: late },
  "contribution-cancel contributionCalled": { get: acts, post: 409 },
  "contribution-cancel contributionPart": { get: late },
  "contribution-cancel contributionCancelled": { get: late },
  "provision-new": { get: acts, post: 409 },
  provision: { get: read },
  "provision provisionEnded": { get: read },
  "provision-end provisionStanding": { get: acts, post: 409 },
  "provision-end provisionEnded": { get: late },
  "lapse-new": { get: late },
  "lapse-new noneYet": { get: acts, post: 409 },
  "account-invoices": { get: acts, post: 409 },
  "lapse-withdraw lapsePlanned": { get: acts, post: 409 },
  "lapse-withdraw lapseWithdrawn": { get: late },
  "opening-new": { get: late },
  "opening-new noneYet": { get: acts, post: 409 },
  opening: { get: read },
  "opening openingWithdrawn": { get: read },
  "opening-edit openingWaiting": { get: acts, post: 409 },
  "opening-edit openingWithdrawn": { get: late },
  "opening-withdraw openingWaiting": { get: acts, post: 409 },
  "opening-withdraw openingWithdrawn": { get: late },
  "opening-confirm openingWaiting": { get: "S - - - R R R P R R -", post: 409 },
  "opening-confirm openingWithdrawn": { get: "S - - - R R R N R R -" },
  "opening-send-back openingWaiting": { get: "S - - - R R R P R R -", post: 409 },
  "opening-send-back openingWithdrawn": { get: "S - - - R R R N R R -" },
};
