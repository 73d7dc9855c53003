import { z } from "zod";
import type { Language } from "../bilingual";
import { longestReference } from "../earlier-decisions/reference";
import { optionalText, requiredDay, requiredText } from "../typed";
import { optionalSum, requiredSum } from "../typed-money";

/** F-12: a sum beside each government or association, as it is typed; the command reads them, and names each field. */
export const callFields = z.object({ dueOn: requiredDay }).catchall(z.unknown());
export type CallTyped = z.infer<typeof callFields>;
export const sumOf = (jurisdiction: string): string => `sum-${jurisdiction}`;

export const invoiceFields = z.object({ invoice: requiredText(60), invoicedOn: requiredDay });
export type InvoiceTyped = z.infer<typeof invoiceFields>;

export const receiveFields = (language: Language) =>
  z.object({ cents: requiredSum(language), receivedOn: requiredDay, note: optionalText(200) });
export type ReceiveTyped = z.infer<ReturnType<typeof receiveFields>>;

export const whyFields = z.object({ why: requiredText(500) });
export type WhyTyped = z.infer<typeof whyFields>;

const decision = requiredText(longestReference).transform((typed) => typed.replace(/\s+/g, " "));

export const setAsideFields = (language: Language) =>
  z.object({
    ...{ purposeEn: requiredText(200), purposeFr: requiredText(200) },
    ...{ cents: requiredSum(language), decision },
  });
export type SetAsideTyped = z.infer<ReturnType<typeof setAsideFields>>;

/** F-8: the limit that a decision sets. */
export const limitFields = (language: Language) => z.object({ cents: requiredSum(language), decision });

export const lapseFields = (language: Language) => z.object({ cents: optionalSum(language), decision });
export type LapseTyped = z.infer<ReturnType<typeof lapseFields>>;

/** F-10: the last day on which invoices of a year are taken. */
export const invoiceDayFields = z.object({ day: requiredDay });

/** That the document is named in one language at least is said by the command. */
export const openingFields = (language: Language) =>
  z.object({
    ...{ cents: requiredSum(language), day: requiredDay },
    ...{ recordEn: optionalText(300), recordFr: optionalText(300) },
  });
export type OpeningTyped = z.infer<ReturnType<typeof openingFields>>;

export const sendBackFields = z.object({ note: requiredText(2000) });
