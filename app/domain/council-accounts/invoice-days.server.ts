// F-10: until which day invoices and claims for work of a fiscal year are taken, once that year is over.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { type Day, type DayRange, dayFrom, daysOfFiscalYear } from "../dates";

/** Where nobody set another one. */
const usual = "04-30";
export const usualInvoiceDay = (year: number): Day => dayFrom(`${year + 1}-${usual}`);

/** Among which days it is set: those of the year after. */
export const invoiceDaysOf = (year: number): DayRange => daysOfFiscalYear(year + 1);

/** For a statement: the day of the account `of`. */
export const invoicesUntilSql = (of: string): string =>
  `coalesce(${of}.invoices_until, (${of}.year + 1) || '-${usual}')`;

const taken = prepared((db: Db) =>
  db.$client
    .prepare<[{ body: Id; year: number }], Day>(
      `select ${invoicesUntilSql("a")} from council_account a where a.body_id = :body and a.year = :year`,
    )
    .pluck(),
);
/** The last day on which the council takes them. */
export const invoicesUntil = (db: Db, body: Id, year: number): Day =>
  taken(db).get({ body, year }) ?? usualInvoiceDay(year);

/** T-4: whoever sets another day read this one. */
export const editionOf = (until: Day): number => Number(until.replaceAll("-", ""));
