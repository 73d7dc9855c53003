// What forms whose rows are named by the request itself send, as its commands take it.
import { Invalid } from "../refusals";
import { type BudgetTyped, budgetIn, type Sent, yearsOf } from "./budget";
import type { DeliverableReported, ReportTyped } from "./commands/ending.server";
import type { NamesTyped } from "./commands/texts.server";
import { type DeliverableState, deliverableStates } from "./lifecycle";
import type { RequestHead } from "./pages/head.server";
import type { Deliverable, Line, Share } from "./request.server";

type BudgetOf = {
  head: Pick<RequestHead, "above" | "amends">;
  request: { firstYear: number; years: number };
};

/** Every sum in the marks of the language it was typed in, or every problem beside its field (F-11). */
export function readBudget(sent: Sent, { head, request }: BudgetOf, language: "en" | "fr"): BudgetTyped {
  const fields = {
    years: yearsOf(request),
    councils: head.above.map(({ id }) => id),
    isAmendment: head.amends !== null,
  };
  const typed = budgetIn(sent, fields, language);
  if (Array.isArray(typed)) throw new Invalid(typed);
  return typed;
}

type Reducing = {
  request: { lines: Line[]; shares: Share[] };
  approved: readonly { council: string; cents: number }[];
};

/** Where nothing is typed yet: each council's sum, filled year by year; the lines as they were asked. */
export function reducedStart({ request, approved }: Reducing): BudgetTyped {
  const left = new Map(approved.map(({ council, cents }) => [council, cents]));
  const shares = request.shares.map(({ council, year, cents, provision }) => {
    const given = Math.min(cents, left.get(council) ?? 0);
    left.set(council, (left.get(council) ?? 0) - given);
    return { council, year, cents: given, provision };
  });
  const lines = request.lines.map(({ kind, year, cents }) => ({ kind, year, cents }));
  return {
    ...{ lines, purposes: [], moves: [], otherCents: null, otherFrom: "" },
    shares: shares.filter(({ cents }) => cents > 0),
  };
}

const textIn = (sent: Sent, field: string, longest = 4000): string => {
  const found = sent[field];
  return typeof found === "string" ? found.trim().slice(0, longest) : "";
};

type NamesOf = { head: Pick<RequestHead, "source">; deliverables: readonly Deliverable[] };
export const nameField = (id: string): string => `name-${id}`;

export function namesStart({
  head,
  title,
  deliverables,
}: NamesOf & { title: { en: string; fr: string } }): Record<string, string> {
  const other = head.source === "en" ? "fr" : "en";
  return Object.fromEntries([
    ["title", title[other]],
    ...deliverables.map(({ id, name }) => [nameField(id), name[other]]),
  ]);
}

export const readNames = (sent: Sent, { deliverables }: NamesOf): Omit<NamesTyped, "edition"> => ({
  title: textIn(sent, "title", 200),
  names: deliverables.map(({ id }) => ({ id, name: textIn(sent, nameField(id), 300) })),
});

export const stateField = (row: number): string => `state${row}`;

export function readReport(sent: Sent, { deliverables }: Pick<NamesOf, "deliverables">): ReportTyped {
  const settled = deliverables.map(({ id }, place): DeliverableReported => {
    const row = place + 1;
    const state: DeliverableState =
      deliverableStates.find((one) => one === sent[stateField(row)]) ?? "planned";
    const note = { en: textIn(sent, `noteEn${row}`, 500), fr: textIn(sent, `noteFr${row}`, 500) };
    return { id, state, note: state === "dropped" ? note : { en: "", fr: "" } };
  });
  return { text: { en: textIn(sent, "en"), fr: textIn(sent, "fr") }, deliverables: settled };
}
