// N-9 T-8: what falls due by the clock is settled once, whatever the ticks, the starts and the jumps of the clock:
// reminders of jurisdictions' pages, welcomes to a seat, the head of the ledger to its witnesses.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayFrom, dayOf, easternTime, instantAt, instantFrom } from "../../../app/domain/dates";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { addWitness } from "../../../app/domain/witnesses/commands.server";
import { houseOf } from "../../../app/domain/workspace.server";
import { immediately } from "../../../db/connection";
import { openHouse } from "../../support/house";
import { testNow } from "../../support/test-parts";
import { rowsOf, runsOf } from "./attempts";

const anHour = 60 * 60 * 1000;
const thirtyDays = 30 * 24 * anHour;
/** The clock of the machine stays within what dates can say. */
const [earliest, latest] = [instantFrom("2024-01-01T12:00:00Z"), instantFrom("2031-01-01T12:00:00Z")];

/** A clock that mostly runs on by hours, sometimes stands still for weeks, and sometimes is plainly wrong. */
const hours = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 72 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 24 * 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: -24 * 420, max: 24 * 420 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 0 }) },
);
const steps = fc.array(fc.record({ hours, ticks: fc.integer({ min: 0, max: 3 }), starts: fc.boolean() }), {
  maxLength: 40,
});

function aWorld() {
  const house = openHouse();
  const clock = { at: testNow as number };
  house.house.now = () => instantFrom(clock.at);
  const { db, slices: _slices, finds: _finds, settle: _settle, ...parts } = house.house;
  let served = house.house;
  const someone = { name: "", titleEn: "Director", titleFr: "", language: "en" } as const;
  addWitness(house.as("secretary"), { email: "auditor@example.net", name: "The auditor", language: "en" });
  const seats = [house.seat("CCSWG", "Service Alberta"), house.seat("CCSWG", "Service BC")];
  const firstDay = dayFrom("2026-06-20");
  for (const [at, seat] of seats.entries())
    seatHolder(house.as("secretary"), seat, {
      ...{ ...someone, email: `newcomer-${at}@example.org`, capacity: "alternate", letter: "Letter" },
      from: firstDay,
    });
  const counts = () =>
    house.one<string>(
      "select (select count(*) from ledger) || ' ' || (select count(*) from outbox) || ' ' || (select count(*) from ledger_head)",
    );
  const tick = () => immediately(db, () => served.settle(db, served.now()));

  /** Nothing is done twice. */
  function look(): void {
    const mailed = rowsOf<{ address: string; at: number; subject: string }>(
      house,
      "select address, created_at as at, subject from outbox where subject like '%the ledger on%' or subject like 'Welcome to your seat%'",
    );
    const keys = mailed.map(({ address, at, subject }) =>
      subject.startsWith("Welcome") ? `${address} ${subject}` : `${address} ${dayOf(instantFrom(at))}`,
    );
    expect(new Set(keys).size, "one mail a day to a witness, one welcome").toBe(keys.length);
    const reminders = rowsOf<{ id: string; at: number }>(
      house,
      "select subject_id as id, at from ledger where act = 'jurisdictionPages.remind' order by number",
    );
    const last = new Map<string, number>();
    for (const { id, at } of reminders) {
      const before = last.get(id);
      if (before !== undefined) expect(Math.abs(at - before)).toBeGreaterThanOrEqual(thirtyDays);
      last.set(id, at);
    }
  }

  /** After a tick nothing that is due has been left. */
  function lookAfterTick(): void {
    const now = instantFrom(clock.at);
    const today = dayOf(now);
    const six = instantAt({ day: today, minutes: 6 * 60 }, easternTime);
    if (now >= six)
      expect(house.one("select count(*) from ledger_head where day = ?", today), `a head on ${today}`).toBe(
        1,
      );
    const forgotten = house.one(
      "select count(*) from jurisdiction_page where due_at <= :now and (reminded_at is null or abs(:now - reminded_at) > :span)",
      { now, span: thirtyDays },
    );
    expect(forgotten, "pages overdue and not reminded of").toBe(0);
    if (today >= firstDay && today < addDays(firstDay, 59))
      expect(
        house.one("select count(*) from outbox where address like 'newcomer-%' and subject like 'Welcome%'"),
      ).toBe(seats.length);
  }

  return {
    play({ hours: by, ticks, starts }: { hours: number; ticks: number; starts: boolean }): void {
      clock.at = Math.min(latest, Math.max(earliest, clock.at + by * anHour));
      if (starts) served = houseOf(db, { ...parts, now: house.house.now });
      for (let ticked = 0; ticked < ticks; ticked += 1) {
        const before = counts();
        tick();
        if (ticked > 0) expect(counts(), "a second tick finds nothing to do").toBe(before);
        lookAfterTick();
      }
      look();
    },
    end: () => expect(faultsOf(db)).toEqual([]),
  };
}

test("N-9 T-8 what falls due is settled once, and not left, whatever the ticks, starts and jumps of the clock", () => {
  fc.assert(
    fc.property(steps, (played) => {
      const world = aWorld();
      for (const one of played) world.play(one);
      world.end();
    }),
    { numRuns: runsOf(30), ...(process.env.MODEL_RUNS ? {} : { seed: 4208 }) },
  );
}, 600_000);
