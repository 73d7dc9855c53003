// T-d: codes of six digits that change every thirty seconds, as every authenticator application makes them.
import { verifyHOTP } from "@oslojs/otp";
import type { Instant } from "../domain/dates";

const thirtySeconds = 30_000;
const digits = 6;

/** The number of the half minute. */
export const stepAt = (now: Instant): number => Math.floor(now / thirtySeconds);

/**
 * The step whose code was typed: the present one, the one before or the one after, since clocks differ; never one
 * that was used already, nor any before it. Null where there is none.
 */
export function acceptedStep(
  secret: Uint8Array,
  typed: string,
  { now, after }: { now: Instant; after: number },
): number | null {
  const present = stepAt(now);
  const matching = [present - 1, present, present + 1].filter((step) =>
    verifyHOTP(secret, BigInt(step), digits, typed),
  );
  return matching.find((step) => step > after) ?? null;
}
