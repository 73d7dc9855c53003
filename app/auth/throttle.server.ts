// T-d: the wait grows with each failure, counted by account and address together and by address. By account alone only
// for codes, which nobody is asked for who has not given the password: strangers elsewhere hold nobody up.
import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { type Db, immediately, prepared } from "../../db/connection";
import type { Instant } from "../domain/dates";
import type { House } from "../domain/house";
import { periods } from "../domain/periods";

/** A try at the door, before anyone knows who it is. */
export type Try = { account: string; remoteAddress: string; what: "password" | "link" | "reset" | "code" };

const minute = 60 * 1000;
const { failure: fades, knownPlace: remembered, mostFailures } = periods;
const longestWait = 5 * minute;
/** Failures that cost no wait: at an address a whole office may stand behind. */
const free = { pair: 3, place: 10, account: 6 };

type Tally = { failures: number; failedAt: Instant; enteredAt: Instant | null };

const tallyOf = prepared((db: Db) =>
  db.$client.prepare<[string], Tally>(
    "select failures, failed_at as failedAt, entered_at as enteredAt from entry_tally where subject = ?",
  ),
);
const count = prepared((db: Db) =>
  db.$client.prepare(
    `insert into entry_tally (subject, failures, failed_at, keep_until) values (:subject, 1, :now, :now + :fades)
     on conflict (subject) do update set
       failures = min(:most, max(0, failures - cast(max(0, :now - failed_at) / :fades as integer)) + 1), failed_at = :now,
       keep_until = max(keep_until, :now + :most * :fades)`,
  ),
);
const remember = prepared((db: Db) =>
  db.$client.prepare(
    `insert into entry_tally (subject, failures, failed_at, entered_at, keep_until) values (:subject, 0, :now, :now, :until)
     on conflict (subject) do update set failures = 0, entered_at = :now, keep_until = :until`,
  ),
);
const takeBack = prepared((db: Db) =>
  db.$client.prepare("update entry_tally set failures = max(0, failures - 1) where subject = ?"),
);
const forget = prepared((db: Db) => db.$client.prepare("delete from entry_tally where keep_until < ?"));

/** Whoever has one address of an IPv6 network has all of its first half. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const gap = Array<string>(Math.max(0, 8 - groups.length - after.length)).fill("0");
  const whole = tail === undefined ? groups : [...groups, ...gap, ...after];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

function subjectsOf({ key }: House, { account, remoteAddress, what }: Try) {
  const digest = (...parts: string[]) =>
    createHmac("sha256", key)
      .update(JSON.stringify(["entry", what, ...parts]))
      .digest("base64url");
  const network = networkOf(remoteAddress);
  const who = account.trim().toLowerCase();
  const alone = what === "code" ? digest("anywhere", who) : null;
  return { pair: digest(network, who), place: digest(network), alone };
}

/** Milliseconds to wait still: none at first, then 2 seconds, 4, 8 … up to five minutes. */
function waitOf(tally: Tally | undefined, freeOfCharge: number, now: Instant): number {
  if (!tally) return 0;
  // A failure in the future is from before the clock was set back: nobody waits for it to come (T-8).
  const since = tally.failedAt > now ? fades : now - tally.failedAt;
  const beyond = tally.failures - Math.floor(since / fades) - freeOfCharge;
  if (beyond <= 0) return 0;
  return Math.max(0, Math.min(1000 * 2 ** beyond, longestWait) - since);
}

/**
 * Seconds to wait before this try; 0 lets it in. It counts as a failure from here on, before anything is compared,
 * so that many tries at once gain nothing; one that is made to wait does not count.
 */
export function knock(house: House, tried: Try): number {
  const { db } = house;
  return immediately(db, () => {
    const now = house.now();
    const { pair, place, alone } = subjectsOf(house, tried);
    const own = tallyOf(db).get(pair);
    const wait = Math.max(
      waitOf(own, free.pair, now),
      own?.enteredAt ? 0 : waitOf(tallyOf(db).get(place), free.place, now),
      alone ? waitOf(tallyOf(db).get(alone), free.account, now) : 0,
    );
    if (wait > 0) return Math.ceil(wait / 1000);
    for (const subject of alone ? [pair, place, alone] : [pair, place])
      count(db).run({ subject, now, fades, most: mostFailures });
    return 0;
  });
}

/** The try was right: this account is known at this address from now on. */
export function letIn(house: House, tried: Try): void {
  const { db } = house;
  immediately(db, () => {
    const now = house.now();
    const { pair, place, alone } = subjectsOf(house, tried);
    remember(db).run({ subject: pair, now, until: now + remembered });
    for (const subject of alone ? [place, alone] : [place]) takeBack(db).run(subject);
  });
}

/** What no longer holds anybody up is forgotten by the tick. */
export function forgetOldTries(tx: Db, now: Instant): void {
  forget(tx).run(now);
}
