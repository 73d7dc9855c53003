// T-d: the acts that ask who one is once more, in one place. Whoever finds a screen left open does none of them.
import type { Instant } from "./dates";
import { NotFresh } from "./refusals";

export const sensitiveActs: ReadonlySet<string> = new Set([
  "people.appoint",
  "people.endOffice",
  "people.invite",
  "people.changeAddress",
  "people.changeAddressInOffice",
  "people.resetSecondFactor",
  "people.resetSecondFactorInOffice",
  "account.choosePassword",
  "account.secondFactor",
  "account.recoveryCodes",
]);

const fifteenMinutes = 15 * 60 * 1000;

/** `provedAt` is when somebody at a browser last showed who they are; the console and the clock have none. */
export function mustBeFresh(act: string, provedAt: Instant | undefined, now: Instant): void {
  if (provedAt !== undefined && sensitiveActs.has(act) && now - provedAt > fifteenMinutes)
    throw new NotFresh();
}
