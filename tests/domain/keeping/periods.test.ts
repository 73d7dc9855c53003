// T-6: the periods that the privacy page promises are those that the code keeps to, seen at work.
import { expect, test } from "vitest";
import { invitedBy, makeInvitation } from "../../../app/auth/invitations.server";
import { tenMinutes } from "../../../app/auth/links.server";
import { limits } from "../../../app/auth/session-limits";
import type { Instant } from "../../../app/domain/dates";
import { checkFormKey, makeFormKey } from "../../../app/domain/form-keys.server";
import { recordWords } from "../../../app/domain/retention/record-words";
import { immediately } from "../../../db/connection";
import { openHouse } from "../../support/house";

const day = 24 * 3_600_000;
/** The first number that a sentence gives. */
const said = (sentence: string) => Number(/\d+/.exec(sentence)?.[0]);
const both = (key: "sessionsWhat" | "linksWhat" | "invitationsWhat" | "formsWhat" | "typedWhat") =>
  [recordWords.en[key], recordWords.fr[key]].map(said);
const later = (at: Instant, more: number) => (at + more) as Instant;

test("T-6 sessions last no longer than is said", () => {
  expect(both("sessionsWhat").map((days) => days * day)).toEqual([limits.ownDevice, limits.ownDevice]);
});

test("T-6 a link to sign in works as long as is said", () => {
  expect(both("linksWhat").map((minutes) => minutes * 60_000)).toEqual([tenMinutes, tenMinutes]);
});

test("T-6 an invitation opens for as long as is said, and not a moment longer", () => {
  const house = openHouse();
  const [days = 0, jours] = both("invitationsWhat");
  expect(jours).toBe(days);
  const token = immediately(house.db, () => makeInvitation(house.db, house.person("member"), house.now()));
  expect(invitedBy(house.db, token, later(house.now(), days * day - 1))?.person).toBe(house.person("member"));
  expect(invitedBy(house.db, token, later(house.now(), days * day))).toBeNull();
});

test("T-6 a form acts for as long as is said, and what was typed goes with the tick a day later", () => {
  const house = openHouse();
  const [days = 0, jours] = both("formsWhat");
  expect(jours).toBe(days);
  const owner = { key: house.house.key, person: house.person("member"), path: "/en/x" };
  const key = makeFormKey(owner, house.now());
  expect(checkFormKey(owner, key, later(house.now(), days * day))).toBe("good");
  expect(checkFormKey(owner, key, later(house.now(), days * day + 1))).toBe("too-old");

  const [typed = 0, ecrit] = both("typedWhat");
  expect(ecrit).toBe(typed);
  const keep = house.db.$client.prepare(
    "insert into kept_form (id, person_id, typed, at) values (?, ?, '{}', ?)",
  );
  keep.run("old", house.person("member"), house.now() - typed * day - 1);
  keep.run("new", house.person("member"), house.now() - typed * day + 1);
  immediately(house.db, () => house.settle(house.db, house.now()));
  expect(house.db.$client.prepare("select id from kept_form").pluck().all()).toEqual(["new"]);
});
