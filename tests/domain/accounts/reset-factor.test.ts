// T-d: the second factor of someone who lost it is reset: on the record, told by mail, and never from below.
import { expect, test } from "vitest";
import { keepPassword } from "../../../app/auth/accounts.server";
import { factorOf, keepFactor } from "../../../app/auth/second-factor.server";
import { startSession } from "../../../app/auth/sessions.server";
import { resetSecondFactor } from "../../../app/domain/people/commands/reset-factor.server";
import { Denied, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type Part } from "../../support/house";

async function openWith(part: Part) {
  const opened = openHouse();
  const { house, person } = opened;
  keepFactor(house, person(part), { secret: new Uint8Array(20), codes: ["aaaaa-aaaaa"], step: 1 });
  await startSession(house, person(part), { via: "password", ownDevice: false, device: "" });
  return opened;
}

test("T-d the secretariat resets a member’s: codes and sessions end, the record and the person are told", async () => {
  const { as, person, house, ledger, mails, one } = await openWith("member");
  resetSecondFactor(as("secretary"), person("member"));
  expect(factorOf(house.db, person("member"))).toBeUndefined();
  expect([one("select count(*) from recovery_code"), one("select count(*) from session")]).toEqual([0, 0]);
  expect(ledger()).toEqual(["people.resetSecondFactor"]);
  expect(mails().map(({ subject }) => subject)).toEqual(["Your two-step verification was reset"]);
});

test("T-d a co-chair’s is reset by an administrator, never by the secretariat alone", async () => {
  const { as, person, house, ledger, mails } = await openWith("chair");
  expect(() => resetSecondFactor(as("secretary"), person("chair"))).toThrow(Denied);
  expect([ledger(), mails(), factorOf(house.db, person("chair"))?.codesLeft]).toEqual([[], [], 1]);
  resetSecondFactor(as("administrator"), person("chair"));
  expect(ledger()).toEqual(["people.resetSecondFactorInOffice"]);
});

test("T-d whoever holds an office is reset by an administrator or the operator only, and nobody resets their own", async () => {
  const { as, person, ledger, house } = await openWith("administrator");
  expect(() => resetSecondFactor(as("secretary"), person("administrator"))).toThrow(Denied);
  expect(() => resetSecondFactor(as("administrator"), person("administrator"))).toThrow(NotPossible);
  for (const part of ["chair", "member", "stranger"] as const)
    expect(() => resetSecondFactor(as(part), person("administrator"))).toThrow(Denied);
  expect([ledger(), factorOf(house.db, person("administrator"))?.codesLeft]).toEqual([[], 1]);
  resetSecondFactor(as("operator"), person("administrator"));
  expect(ledger()).toEqual(["people.resetSecondFactorInOffice"]);
});

test("T-d a password too short to stand alone goes with it, and an invitation comes; a long one stays", async () => {
  const { as, person, house, mails, one } = await openWith("member");
  const known = () => one("select count(*) from credential where person_id = ?", person("member"));
  keepPassword(house.db, person("member"), { hash: "x", isLong: false, at: house.now() });
  resetSecondFactor(as("secretary"), person("member"));
  expect([known(), mails().length]).toEqual([0, 2]);
  expect(mails()[1]?.body).toContain("/en/invitation/");

  const long = await openWith("member");
  keepPassword(long.house.db, long.person("member"), { hash: "x", isLong: true, at: long.house.now() });
  resetSecondFactor(long.as("secretary"), long.person("member"));
  expect([long.one("select count(*) from credential where password = 'x'"), long.mails().length]).toEqual([
    1, 1,
  ]);
});

test("T-d where there is none, nothing is reset", async () => {
  const { as, person, ledger } = await openWith("member");
  expect(() => resetSecondFactor(as("secretary"), person("contact"))).toThrow(NotPossible);
  expect(ledger()).toEqual([]);
});
