// S-9: twice a year, counted from the last confirmation, or from the day the page was set up.
import { addMonths, type Day, dayOf, deadlineOf, type Instant } from "../dates";

/** The instant at which a page is to be confirmed again. */
export const dueAfter = (at: Instant): Instant => deadlineOf(addMonths(dayOf(at), 6));

/** A line stands on the home of its seats and contacts from so many days before. */
export const daysAhead = 30;
/** A page that is overdue is reminded of so often. */
export const remindedEvery = 30 * 86_400_000;

export const confirmations = ["is-confirmed", "is-due", "is-overdue"] as const;
export type Confirmation = (typeof confirmations)[number];

/** How a page stands: what was never confirmed is due until it is overdue. */
export function confirmationOf(
  page: { confirmedAt: Instant | null; dueAt: Instant },
  today: Day,
): Confirmation {
  if (dayOf(page.dueAt) < today) return "is-overdue";
  return page.confirmedAt === null ? "is-due" : "is-confirmed";
}
