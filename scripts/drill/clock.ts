// T-8: the clock of the machine jumps, runs back and passes from one season's hour to the other, while people write.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { kinds, subjectsIn } from "./acts";
import { disagreements } from "./agreement";
import { allOf, within } from "./database";
import { aCount, type Drill } from "./drill";
import { movedBy, noFaketime } from "./false-time";
import { freePort, serveReady } from "./served";
import { type Visitor, visitorOf } from "./visitor";
import { acknowledged, writersAt } from "./writers";

const anHour = 60 * 60 * 1000;
/** Longer than from one tick to the next. */
const aTick = 22_000;

/** What the clock does, one after the other: by so much from the true time, or to a moment. */
const moves = [
  "+1d",
  "-1d",
  "+0",
  "-30s",
  "-10m",
  "+366d",
  "+0",
  // An hour that comes twice, an hour that does not come, and the turn of a fiscal year, in Eastern Time.
  "@2026-11-01 05:59:58",
  "@2027-03-14 06:59:58",
  "@2027-04-01 03:59:58",
  "+0",
];

/** The order is that of the numbers; time goes back only where the clock did, by more than an hour. */
function faultsOfOrder(dataDirectory: string): string[] {
  const times = within(dataDirectory, (db) => allOf<number>(db, "select at from ledger order by number"));
  return times.flatMap((at, index) => {
    const before = times[index - 1] ?? at;
    return at < before && before - at <= anHour
      ? [`Line ${index + 1} is dated before the one it follows.`]
      : [];
  });
}

const isIn = async (visitor: Visitor): Promise<boolean> => (await visitor.ask("/en/my-seats")).status === 200;

/** The newest link by mail, once the clock has sent it. */
async function linkIn(dataDirectory: string, email: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const folder = join(dataDirectory, "mail");
    const found = readdirSync(folder)
      .filter((name) => name.endsWith(".eml"))
      .map((name) => readFileSync(join(folder, name), "utf8").replace(/=\r?\n/g, ""))
      .filter((text) => text.includes(`To: ${email}`))
      .map((text) => /\/en\/sign-in\/link\/([\w-]{20,})/.exec(text)?.[1])
      .find((token) => token !== undefined);
    if (found) return `/en/sign-in/link/${found}`;
    await pause(200);
  }
  throw new Error("The link did not come by mail.");
}

/** A link opens where its page has a button. */
const opens = async (visitor: Visitor, link: string): Promise<boolean> =>
  (await visitor.ask(link)).body.includes(`action="${link}"`);

type Place = { origin: string; dataDirectory: string; move(to: string): void };

/** What ended stays ended, whether or not anybody looked meanwhile. */
async function faultsOfEnds({ origin, dataDirectory, move }: Place): Promise<string[]> {
  const faults: string[] = [];
  const [looking, away, nobody] = [visitorOf(origin), visitorOf(origin), visitorOf(origin)];
  await Promise.all([looking, away].map((visitor) => visitor.enterAs("secretariat-analyst")));
  const email = "ab-registries@example.org";
  await nobody.send({ path: "/en/sign-in/link", fields: [["email", email]] });
  const link = await linkIn(dataDirectory, email);
  if (!(await opens(nobody, link))) faults.push("A fresh link does not open.");
  move("+11m");
  if (await opens(nobody, link)) faults.push("A link opens after eleven minutes.");
  move("+13h");
  if (await isIn(looking)) faults.push("A session lasts thirteen hours.");
  await pause(aTick);
  move("+0");
  if (await isIn(looking)) faults.push("A session that had ended came back with the clock.");
  if (await isIn(away)) faults.push("A session that ended while nobody looked came back with the clock.");
  if (await opens(nobody, link)) faults.push("A link that had ended came back with the clock.");
  for (const visitor of [looking, away, nobody]) visitor.leave();
  return faults;
}

/** Seconds to wait at sign-in, as a wrong password is told; null where there is none. */
async function waitAt(origin: string, email: string): Promise<number | null> {
  const answer = await fetch(`${origin}/en/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin, "Sec-Fetch-Site": "same-origin" },
    body: new URLSearchParams({ email, password: "not the password at all" }),
  });
  const said = answer.headers.get("Retry-After");
  return said === null ? null : Number(said);
}

async function faultsOfWaits({ origin, move }: Place): Promise<string[]> {
  const faults: string[] = [];
  const email = "nb-service@example.org";
  const check = (when: string, wait: number | null) => {
    if (wait !== null && !(wait > 0 && wait <= 300)) faults.push(`${when}, one is told to wait ${wait} s.`);
  };
  move("+1d");
  for (let tries = 0; tries < 7; tries += 1) check("After failures", await waitAt(origin, email));
  move("+0");
  const after = await waitAt(origin, email);
  check("After the clock went back", after);
  if (after !== null) faults.push("A failure that the clock has not reached yet holds somebody up.");
  return faults;
}

export const clock: Drill = {
  name: "clock",
  rules: "T-8",
  does: "the clock jumps a day, runs backwards, and changes to and from summer time while people write",
  async run({ quick, chance, world, folder }) {
    const hands = movedBy(join(folder("clock-hands"), "now"));
    if (!hands) return { notRun: noFaketime };
    const { variables, move } = hands;
    const count = aCount();
    const dataDirectory = world("clock");
    const server = await serveReady({ dataDirectory, port: await freePort(), variables });
    const subjects = subjectsIn(dataDirectory);
    const writers = await writersAt({ origin: server.origin, howMany: 4, kinds, subjects, chance });
    for (const to of quick ? moves.slice(0, 5) : moves) {
      // Whoever's session ended by the jump signs in again.
      for (const visitor of writers.visitors) await visitor.enterAs("secretariat-analyst");
      const writing = writers.begin();
      await pause(700);
      move(to);
      await pause(quick ? 1_000 : 3_500);
      await writing.stop();
      count.faults += 1;
      count.rounds += 1;
    }
    move("+0");
    const place: Place = { origin: server.origin, dataDirectory, move };
    count.lost.push(...(await faultsOfWaits(place)), ...(await faultsOfEnds(place)));
    count.faults += 5;
    count.lost.push(...faultsOfOrder(dataDirectory), ...writers.troubles);
    count.lost.push(...disagreements(dataDirectory, writers.acts));
    await server.stop();
    return {
      ...count,
      acknowledged: acknowledged(writers.acts).length,
      notes: [
        "what is decided: the order of acts is that of their numbers; set back by an hour or less, time stands still until it has caught up; set back by more, the clock is believed, and later lines may then be dated before earlier ones; what had ended stays ended",
        "nothing on the record falls due by the clock yet: what was drilled are sessions, links, waits, keys of forms, mail",
      ],
    };
  },
};
