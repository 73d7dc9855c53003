import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { steadyClock } from "../../../app/domain/steady-clock";

const aMinute = 60_000;
const anHour = 60 * aMinute;
const start = Date.UTC(2026, 10, 1, 5, 30);

test("T-8 a clock set back a little stands still until it has caught up, also after a start", () => {
  let reads = start;
  const now = steadyClock(() => reads, start + 2 * aMinute);
  expect(now()).toBe(start + 2 * aMinute);
  reads += 5 * aMinute;
  expect(now()).toBe(start + 5 * aMinute);
  reads -= 4 * aMinute;
  expect(now()).toBe(start + 5 * aMinute);
  reads += 6 * aMinute;
  expect(now()).toBe(start + 7 * aMinute);
});

test("T-8 a clock that was a day ahead is believed once it is put right, and that is said", () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  let reads = start + 24 * anHour;
  const now = steadyClock(() => reads, 0);
  now();
  reads = start;
  expect(now()).toBe(start);
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

test("T-8 whatever steps of less than an hour the machine's clock makes, acts are never dated backwards", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -anHour, max: anHour }), { maxLength: 50 }), (steps) => {
      let reads = start;
      const now = steadyClock(() => reads, 0);
      let last = now();
      for (const step of steps) {
        // Never an hour behind the latest: that is another case.
        reads = Math.max(last - anHour, reads + step);
        const next = now();
        expect(next).toBeGreaterThanOrEqual(last);
        last = next;
      }
    }),
  );
});
