// T-d: which codes of the second factor are taken, for any secret and any moment; and each once.
import { generateHOTP } from "@oslojs/otp";
import fc from "fast-check";
import { expect, test } from "vitest";
import { newRecoveryCodes, plainCode } from "../../../app/auth/recovery-codes.server";
import { seal, unseal } from "../../../app/auth/sealing.server";
import { keepFactor, takeCode } from "../../../app/auth/second-factor.server";
import { acceptedStep, stepAt } from "../../../app/auth/time-codes";
import { type Instant, instantFrom } from "../../../app/domain/dates";
import { openHouse } from "../../support/house";

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });
const moments = fc.integer({ min: 1_600_000_000_000, max: 4_000_000_000_000 }).map((at) => at as Instant);
const codeOf = (secret: Uint8Array, step: number) => generateHOTP(secret, BigInt(step), 6);

test("T-d the published example of RFC 6238 is taken at its time", () => {
  const secret = new TextEncoder().encode("12345678901234567890");
  expect(acceptedStep(secret, "081804", { now: instantFrom(1_111_111_109_000), after: 0 })).toBe(37_037_036);
});

test("T-d a code is taken in its half minute, in the one before and in the one after, and at no other time", () => {
  fc.assert(
    fc.property(secrets, moments, fc.integer({ min: -6, max: 6 }), (secret, now, away) => {
      const step = stepAt(now) + away;
      const typed = codeOf(secret, step);
      const near = [-1, 0, 1].map((shift) => codeOf(secret, stepAt(now) + shift));
      fc.pre(Math.abs(away) <= 1 || !near.includes(typed));
      const taken = acceptedStep(secret, typed, { now, after: 0 });
      if (Math.abs(away) > 1) expect(taken).toBeNull();
      else expect(codeOf(secret, taken ?? 0)).toBe(typed);
    }),
  );
});

test("T-d no step is taken that was used, nor one before it, in whatever order codes are tried", () => {
  fc.assert(
    fc.property(
      secrets,
      moments,
      fc.array(fc.integer({ min: -2, max: 4 }), { maxLength: 12 }),
      (secret, start, order) => {
        let after = 0;
        for (const [place, away] of order.entries()) {
          const now = (start + place * 10_000) as Instant;
          const taken = acceptedStep(secret, codeOf(secret, stepAt(start) + away), { now, after });
          if (taken === null) continue;
          expect(taken).toBeGreaterThan(after);
          expect(Math.abs(taken - stepAt(now))).toBeLessThanOrEqual(1);
          after = taken;
        }
      },
    ),
  );
});

test("T-d anything that is not six digits is no code, and no fault", () => {
  fc.assert(
    fc.property(secrets, moments, fc.string(), (secret, now, typed) => {
      fc.pre(!/^\d{6}$/.test(typed));
      expect(acceptedStep(secret, typed, { now, after: 0 })).toBeNull();
    }),
  );
});

test("T-d each of ten recovery codes is taken once, however it is written, and only for its person", () => {
  const { house, person } = openHouse();
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  keepFactor(house, person("member"), { secret: new Uint8Array(20), codes, step: 1 });
  keepFactor(house, person("contact"), { secret: new Uint8Array(20), codes: newRecoveryCodes(), step: 1 });
  const left: (number | null)[] = [];
  for (const [place, code] of codes.entries()) {
    expect(takeCode(house, person("contact"), code)).toBeNull();
    const typed = place % 2 ? ` ${code.toUpperCase()} ` : plainCode(code);
    const given = takeCode(house, person("member"), typed);
    left.push(given?.by === "recovery" ? given.left : null);
    expect(takeCode(house, person("member"), code)).toBeNull();
  }
  expect(left).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
});

test("T-d neither the secret nor a recovery code stands in the database, and a row moved to another person opens nothing", () => {
  const { house, person } = openHouse();
  const secret = new TextEncoder().encode("a secret of twenty b");
  const codes = newRecoveryCodes();
  keepFactor(house, person("member"), { secret, codes, step: 1 });
  const rows = JSON.stringify([
    house.db.$client.prepare("select * from second_factor").all(),
    house.db.$client.prepare("select * from recovery_code").all(),
  ]);
  for (const clear of [...codes, ...codes.map(plainCode), Buffer.from(secret).toString("base64url")])
    expect(rows).not.toContain(clear);
  house.db.$client
    .prepare("insert into second_factor select ?, secret, since, 1 from second_factor")
    .run(person("contact"));
  const code = codeOf(secret, stepAt(house.now()));
  expect(takeCode(house, person("contact"), code)).toBeNull();
  expect(takeCode(house, person("member"), code)).toEqual({ by: "application" });
});

test("T-d what is sealed opens only whole, for its purpose, its subject and with its key", () => {
  const key = Buffer.alloc(32, 1);
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), fc.nat(), (bytes, about, place) => {
      const kind = { key, purpose: "second factor", about } as const;
      const text = seal(kind, bytes);
      expect(unseal(kind, text)).toEqual(Buffer.from(bytes));
      expect(unseal({ ...kind, about: `${about}x` }, text)).toBeNull();
      expect(unseal({ ...kind, purpose: "enrolment" }, text)).toBeNull();
      expect(unseal({ ...kind, key: Buffer.alloc(32, 2) }, text)).toBeNull();
      const touched = Buffer.from(text, "base64url");
      touched[place % touched.length] = (touched[place % touched.length] ?? 0) ^ 1;
      expect(unseal(kind, touched.toString("base64url"))).toBeNull();
    }),
  );
});
