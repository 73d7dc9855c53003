// F-2, F-11: the lines, what they are for, and the split, as a form names its fields and as they add up.
import { z } from "zod";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import { amount } from "../format";
import type { Cents } from "../money";
import { optionalText } from "../typed";
import { moneyProblem, sumFrom } from "../typed-money";
import type { LineMove } from "./amendment";
import { areMoves, movesIn, movesStart } from "./line-moves";
import { type LineKind, lineKinds } from "./parts";
import type { Line, Share } from "./request.server";

export const lineField = (kind: LineKind, year: number): string => `line-${kind}-${year}`;
export const forField = (kind: LineKind, language: Language): string => `for-${kind}-${language}`;
export const shareField = (council: Id, year: number): string => `share-${council}-${year}`;
export const provisionField = (council: Id, year: number): string => `provision-${council}-${year}`;

export type Problem = { field: string; text: Bilingual };
export type LineTyped = Pick<Line, "kind" | "year" | "cents">;
export type ShareTyped = Pick<Share, "council" | "year" | "cents" | "provision">;
export type BudgetTyped = {
  lines: LineTyped[];
  purposes: { kind: LineKind; text: Bilingual }[];
  shares: ShareTyped[];
  otherCents: Cents | null;
  otherFrom: string;
  /** F-9: of an amendment, between the lines of the request that it amends. */
  moves: LineMove[];
};

/** Whatever the form sent: its fields are named by the request's own years and councils. */
export const sentFields = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.any()]));
export type Sent = Record<string, unknown>;

const textOf = (sent: Sent, field: string, longest = 300): string => {
  const found = sent[field];
  return typeof found === "string" ? optionalText(longest).catch("").parse(found.slice(0, longest)) : "";
};

/** A sum that may be left out; what cannot be read is a problem beside its field. */
function sumIn(sent: Sent, field: string, language: Language): Cents | null | Problem {
  const typed = textOf(sent, field, 100);
  if (typed === "") return null;
  const sum = sumFrom(typed, language);
  return typeof sum === "number" ? sum : moneyProblem(field, sum);
}

export type Fields = { years: readonly number[]; councils: readonly Id[]; isAmendment: boolean };

/** Every sum of the form, or every problem of it. */
export function budgetIn(
  sent: Sent,
  { years, councils, isAmendment }: Fields,
  language: Language,
): BudgetTyped | Problem[] {
  const problems: Problem[] = [];
  const read = (field: string): Cents | null => {
    const sum = sumIn(sent, field, language);
    if (sum === null || typeof sum === "number") return sum;
    problems.push(sum);
    return null;
  };
  const lines = years.flatMap((year) =>
    lineKinds.flatMap((kind): LineTyped[] => {
      const cents = read(lineField(kind, year));
      return cents === null ? [] : [{ kind, year, cents }];
    }),
  );
  const shares = councils.flatMap((council) =>
    years.flatMap((year): ShareTyped[] => {
      const cents = read(shareField(council, year));
      const provision = textOf(sent, provisionField(council, year)) || null;
      return cents === null ? [] : [{ council, year, cents, provision }];
    }),
  );
  const purposes = lineKinds.flatMap((kind) => {
    const text = { en: textOf(sent, forField(kind, "en")), fr: textOf(sent, forField(kind, "fr")) };
    return text.en || text.fr ? [{ kind, text }] : [];
  });
  const otherCents = read("other");
  const between = isAmendment ? movesIn(sent, language) : [];
  const moves = areMoves(between) ? between : [];
  if (!areMoves(between)) problems.push(...between);
  const typed = { lines, shares, purposes, otherCents, otherFrom: textOf(sent, "otherFrom"), moves };
  return problems.length > 0 ? problems : typed;
}

/** What stands in the fields before anything is typed. */
export function budgetStart(
  { lines, purposes, shares, otherCents, otherFrom, moves }: BudgetTyped,
  language: Language,
): Record<string, string> {
  return Object.fromEntries([
    ...lines.map(({ kind, year, cents }) => [lineField(kind, year), amount(language, cents)]),
    ...purposes.flatMap(({ kind, text }) => [
      [forField(kind, "en"), text.en],
      [forField(kind, "fr"), text.fr],
    ]),
    ...shares.flatMap(({ council, year, cents, provision }) => [
      [shareField(council, year), amount(language, cents)],
      [provisionField(council, year), provision ?? ""],
    ]),
    ["other", otherCents === null ? "" : amount(language, otherCents)],
    ["otherFrom", otherFrom],
    ...Object.entries(movesStart(moves, language)),
  ]);
}

export const yearsOf = ({ firstYear, years }: { firstYear: number; years: number }): number[] =>
  Array.from({ length: years }, (_, place) => firstYear + place);
