// F-9, F-11: how a payment falls on the accounts from which its request is held: in proportion, to the cent.
import type { Cents } from "../money";

type Held<Account> = { account: Account; cents: Cents };

/** Whole cents that add up to `sum`, none above what is held; nothing where less is held. The first takes what does not divide. */
export function splitOver<Account>(sum: Cents, held: readonly Held<Account>[]): Held<Account>[] {
  const whole = held.reduce((total, { cents }) => total + cents, 0);
  if (whole < sum || sum <= 0) return [];
  const parts = held.map(({ account, cents }) => ({
    account,
    // Products of two sums leave the whole numbers that a double holds.
    cents: Number((BigInt(sum) * BigInt(cents)) / BigInt(whole)),
    room: cents,
  }));
  let rest = sum - parts.reduce((total, { cents }) => total + cents, 0);
  for (const part of parts) {
    const more = Math.min(rest, part.room - part.cents);
    part.cents += more;
    rest -= more;
  }
  return parts.flatMap(({ account, cents }) => (cents > 0 ? [{ account, cents }] : []));
}
