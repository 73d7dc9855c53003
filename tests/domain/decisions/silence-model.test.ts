// N-9, D-8: whatever is proposed, said and waited for in whatever order, silence does what an oracle with a pencil says.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { dayFrom, easternTime } from "../../../app/domain/dates";
import { fileLate } from "../../../app/domain/decisions/commands/breaking.server";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import {
  confirmSilence,
  proposeSilence,
  takeBack,
} from "../../../app/domain/decisions/commands/silence.server";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { approved, principal, says } from "../../support/deciding";
import { openHouse, type TestHouse } from "../../support/house";
import { aCompleteOne } from "../../support/recommending";
import { coChairsOf, settle, voicesIn } from "../../support/silent";

const [minute, aDay] = [60_000, 86_400_000];

/** The federal holidays of a year, from the calendar on the wall. */
const off = [
  ...["2026-07-01", "2026-08-03", "2026-09-07", "2026-09-30", "2026-10-12", "2026-11-11", "2026-12-25"],
  ...["2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-24", "2027-07-01", "2027-08-02"],
];
const summerUntil = Date.parse("2026-11-01T06:00Z");
const winterUntil = Date.parse("2027-03-14T07:00Z");
const hoursBehind = (instant: number): number => (instant >= summerUntil && instant < winterUntil ? 5 : 4);
const easternDay = (instant: number): string =>
  new Date(instant - hoursBehind(instant) * 60 * minute).toISOString().slice(0, 10);
/** 17:00 in the East on a day; no clock changes between 17:00 and midnight. */
function fiveOn(day: string): number {
  const noon = Date.parse(`${day}T16:00Z`);
  return Date.parse(`${day}T17:00Z`) + hoursBehind(noon) * 60 * minute;
}
const next = (day: string, by = 1): string =>
  new Date(Date.parse(day) + by * aDay).toISOString().slice(0, 10);
function tenthDay(from: number): string {
  let day = easternDay(from);
  for (let left = 10; left > 0; ) {
    day = next(day);
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !off.includes(day)) left -= 1;
  }
  return day;
}

type Phase = "nothing" | "proposed" | "open" | "broken" | "declared";
type Sheet = { phase: Phase; by: 0 | 1; expiry: number; now: number; recused: Set<number>; voices: number };
const breaking = ["not-endorse", "discuss", "pending"];

/** T-8: at the expiry itself it is over. */
function passes(sheet: Sheet): void {
  if (sheet.phase !== "open" || sheet.now < sheet.expiry) return;
  sheet.phase = sheet.recused.size === sheet.voices ? "broken" : "declared";
}

const kind = fc.oneof(
  { arbitrary: fc.constantFrom("agree", "reservation", "no-position", "recused"), weight: 5 },
  { arbitrary: fc.constantFrom("not-endorse", "discuss", "pending"), weight: 1 },
);
const verb = fc.oneof(
  { arbitrary: fc.constantFrom("propose", "confirm", "say"), weight: 4 },
  { arbitrary: fc.constantFrom("takeBack", "late", "declare", "secretary"), weight: 1 },
  { arbitrary: fc.constantFrom("wait", "almost", "exactly", "after"), weight: 2 },
);
const step = fc.record({
  ...{ verb, kind, by: fc.constantFrom<0 | 1>(0, 1), voice: fc.nat(60) },
  ...{ days: fc.integer({ min: -1, max: 4 }), hours: fc.integer({ min: 1, max: 60 }) },
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** A way through to each end: broken, then proposed anew, and unbroken; with what comes too late. */
const wayThrough = (
  [
    ...["propose", "confirm", "say", "propose", "takeBack", "propose", "confirm", "almost", "say"],
    ...["exactly", "say", "late", "confirm"],
  ] as Step["verb"][]
).map(
  (one, place): Step => ({
    ...{ verb: one, voice: place, days: 1, hours: 1 },
    by: one === "confirm" ? 1 : 0,
    kind: place === 2 ? "discuss" : "reservation",
  }),
);

type Place = { house: TestHouse; id: Id; last: Id; sheet: Sheet };
type Try = { act: () => unknown; may: boolean; keeps: () => void };
const nothing = () => undefined;

function proposing(place: Place, { by, days }: Step): Try {
  const { house, id, sheet } = place;
  const day = next(tenthDay(sheet.now), days);
  const at = { kind: "recommendation" as const, id, body: house.body("PSSDC") };
  return {
    act: () => {
      const chair = coChairsOf(house, "PSSDC")[by];
      place.last = proposeSilence(chair, at, { day: dayFrom(day), minutes: 17 * 60, zone: easternTime });
    },
    may: (sheet.phase === "nothing" || sheet.phase === "broken") && days >= 0,
    keeps: () => Object.assign(sheet, { phase: "proposed", by, expiry: fiveOn(day), recused: new Set() }),
  };
}

function saying(place: Place, { kind: own, voice }: Step): Try {
  const { house, sheet, last } = place;
  const lines = voicesIn(house, "PSSDC");
  const which = voice % lines.length;
  const until = own === "pending" ? dayFrom("2031-01-02") : null;
  return {
    act: () => takePosition(speaker(house, which), last, says(own, "In our own words.", until)),
    may: sheet.phase === "open",
    keeps: () => {
      if (own === "recused") sheet.recused.add(which);
      else sheet.recused.delete(which);
      if (breaking.includes(own)) sheet.phase = "broken";
    },
  };
}

const speaker = (house: TestHouse, which: number) => {
  const voice = voicesIn(house, "PSSDC")[which];
  if (!voice) throw new Error("a voice at least");
  return principal(house, voice);
};

function trying(place: Place, one: Step): Try {
  const { house, sheet, last } = place;
  const [first, second] = coChairsOf(house, "PSSDC");
  const chair = one.by === 0 ? first : second;
  if (one.verb === "propose") return proposing(place, one);
  if (one.verb === "say") return saying(place, one);
  if (one.verb === "confirm")
    return {
      act: () => confirmSilence(chair, last),
      may: sheet.phase === "proposed" && one.by !== sheet.by && sheet.expiry >= fiveOn(tenthDay(sheet.now)),
      keeps: () => Object.assign(sheet, { phase: "open" }),
    };
  if (one.verb === "takeBack")
    return {
      act: () => takeBack(chair, last),
      may: sheet.phase === "proposed" && one.by === sheet.by,
      keeps: () => Object.assign(sheet, { phase: "nothing" }),
    };
  if (one.verb === "late") {
    const words = { kind: "discuss" as const, words: "Too late.", wordsLanguage: "en" as const };
    const may = sheet.phase === "declared";
    return { act: () => fileLate(speaker(house, 0), last, words), may, keeps: nothing };
  }
  if (one.verb === "declare")
    return { act: () => declareOutcome(chair, last, approved), may: false, keeps: nothing };
  return { act: () => confirmSilence(house.as("secretary"), last), may: false, keeps: nothing };
}

function waits({ house, sheet }: Place, { verb: how, hours }: Step): boolean {
  const toExpiry = {
    almost: sheet.expiry - 1,
    exactly: sheet.expiry,
    after: sheet.expiry + hours * 60 * minute,
  };
  const reached = how === "wait" ? sheet.now + hours * 60 * minute : toExpiry[how as keyof typeof toExpiry];
  if (reached === undefined) return false;
  sheet.now = Math.max(sheet.now, reached);
  house.setClock(new Date(sheet.now).toISOString());
  return true;
}

function isDone(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (refusal) {
    if ([Denied, NotFound, NotPossible, Invalid].some((kindOf) => refusal instanceof kindOf)) return false;
    throw refusal;
  }
}

/** What stands in the tables, against the sheet. */
function checkTables({ house, id, last, sheet }: Place): void {
  const states: Record<Phase, string[]> = {
    ...{ nothing: ["", "taken-back"], proposed: ["proposed"], open: ["open"] },
    ...{ broken: ["broken"], declared: ["declared"] },
  };
  expect(states[sheet.phase]).toContain(house.one("select state from proceeding where id = ?", last) ?? "");
  const tacit = house.db.$client
    .prepare("select declared_at, number from decision where agreed = 'tacit'")
    .all();
  const number = `RD-PSSDC-${sheet.expiry < fiveOn("2027-03-31") + 1 ? "2026-27" : "2027-28"}-001`;
  expect(tacit).toEqual(sheet.phase === "declared" ? [{ declared_at: sheet.expiry, number }] : []);
  const isBefore = house.one<string>("select state from recommendation_version where id = ?", id);
  expect(["complete", "under-decision"]).toContain(isBefore);
}

const reached = new Set<string>();

test("N-9 D-8 T-8 any interleaving of acts and instants: silence does what the rules say, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 8, maxLength: 22, size: "max" }), (steps) => {
      const house = openHouse();
      const voices = voicesIn(house, "PSSDC").length;
      const sheet: Sheet = {
        ...{ phase: "nothing", by: 0, expiry: 0 },
        now: house.now(),
        recused: new Set(),
        voices,
      };
      const place: Place = { house, id: aCompleteOne(house), last: "", sheet };
      for (const one of steps) {
        if (!waits(place, one)) {
          passes(sheet);
          const { act, may, keeps } = trying(place, one);
          expect([one, sheet.phase, isDone(act)]).toEqual([one, sheet.phase, may]);
          if (may) keeps();
        }
        settle(house);
        passes(sheet);
        checkTables(place);
        reached.add(sheet.phase);
      }
      expect(faultsOf(house.db)).toEqual([]);
    }),
    { numRuns: 25, examples: [[wayThrough]] },
  );
  expect([...reached]).toEqual(expect.arrayContaining(["proposed", "open", "broken", "declared"]));
}, 120_000);
