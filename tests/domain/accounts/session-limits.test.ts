// T-d: how long a session lasts and how far it opens, for any session at any moment.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deviceOf } from "../../../app/auth/devices";
import { endOf, type Held, stageOf } from "../../../app/auth/session-limits";
import type { Instant } from "../../../app/domain/dates";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const start = 1_780_000_000_000;
const held: fc.Arbitrary<Held> = fc.record({
  startedAt: fc.constant(start as Instant),
  seenAt: fc.integer({ min: 0, max: 40 * day }).map((later) => (start + later) as Instant),
  via: fc.constantFrom("password", "link", "button"),
  ownDevice: fc.boolean(),
  isTrusted: fc.boolean(),
  isReal: fc.boolean(),
  hasFactor: fc.boolean(),
  factorAt: fc.option(fc.constant((start + hour) as Instant)),
});
const moment = fc.integer({ min: 0, max: 60 * day }).map((later) => (start + later) as Instant);

test("T-d nobody stays beyond thirty days, nor two weeks unused, nor twelve hours but on a member's own device", () => {
  fc.assert(
    fc.property(held, moment, (session, now) => {
      if (stageOf(session, now) === "over") return;
      const { ownDevice, isTrusted, seenAt } = session;
      expect(now - start).toBeLessThan(ownDevice && !isTrusted ? 30 * day : 12 * hour);
      expect(now - seenAt).toBeLessThan(14 * day);
      expect(now).toBeLessThan(endOf(session));
    }),
  );
});

test("T-d whoever must have a second factor gets in with it only, and never by a link alone", () => {
  fc.assert(
    fc.property(held, moment, (session, now) => {
      if (stageOf(session, now) !== "open" || !session.isReal) return;
      if (session.isTrusted) expect(session.hasFactor).toBe(true);
      if (session.isTrusted && session.via !== "button") expect(session.factorAt).not.toBeNull();
    }),
  );
});

test("T-d whoever chose a second factor gives it too, also after a link; a demonstration asks nobody else for one", () => {
  fc.assert(
    fc.property(held, moment, (session, now) => {
      const stage = stageOf(session, now);
      const { via, hasFactor, factorAt, isReal } = session;
      if (stage === "open" && hasFactor && via !== "button") expect(factorAt).not.toBeNull();
      if (!isReal && !hasFactor) expect(["open", "over"]).toContain(stage);
    }),
  );
});

test("T-d who takes an office is under the shorter limit at once", () => {
  const member = { startedAt: start, seenAt: start + 3 * day, via: "password", ownDevice: true } as const;
  const session = { ...member, isReal: true, hasFactor: true, factorAt: start } as unknown as Held;
  const now = (start + 3 * day) as Instant;
  expect(stageOf({ ...session, isTrusted: false }, now)).toBe("open");
  expect(stageOf({ ...session, isTrusted: true }, now)).toBe("over");
});

describe("T-d a device is named in words, and nothing of what the browser sent is kept", () => {
  const ours =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";
  test.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0", "Firefox/Windows"],
    [ours, "Chrome/Linux"],
    [`${ours} Edg/141.0.0.0`.replace("X11; Linux x86_64", "Windows NT 10.0"), "Edge/Windows"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
      "Safari/iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141 Mobile Safari/537.36",
      "Chrome/Android",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
      "Safari/macOS",
    ],
    ["<script>alert(1)</script>", "/"],
    ["", "/"],
  ])("T-d %s", (userAgent, device) => expect(deviceOf(userAgent)).toBe(device));

  test("T-d whatever is sent, the device is short and of our own words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9000 }), (sent) => {
        expect(deviceOf(sent)).toMatch(/^[A-Za-z ]{0,20}\/[A-Za-z ]{0,20}$/);
      }),
    );
  });
});
