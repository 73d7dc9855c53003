// T-d: what is refused when an invitation is taken up, through the front door, in both languages.
import { describe, expect, test } from "vitest";
import { makeInvitation } from "../../app/auth/invitations.server";
import { passwordProblems } from "../../app/auth/password-rules";
import { cookieIn, openEntrance } from "../support/entering";

const email = "marie-claire.tremblay@services.example.org";
const problemOf = (password: string): string =>
  passwordProblems("en", { password, again: password, email })[0]?.message ?? "";

describe("T-d passwords", () => {
  test.each([
    ["fourteen signs", "too short"],
    ["x".repeat(201), "too long"],
    ["Joint Councils Workspace", "name of the workspace"],
    ["JointCouncils Workspace 2026!", "name of the workspace"],
    ["Espace des Conseils mixtes", "name of the workspace"],
    ["marie-claire.tremblay@services.example.org", "your e-mail address"],
    ["Tremblay.Marie.Claire.1974", "your e-mail address"],
    ["aaaaaaaaaaaaaaaaaaaa", "repeats itself"],
    ["kettle kettle kettle", "repeats itself"],
    ["abcdefghijklmnopqrst", "order of the alphabet"],
    ["qwertyuiop1234567890", "keyboard"],
    ["98765432109876543210", "repeats itself"],
    ["!!!!!!!!!!!!!!!!!!!!", "repeats itself"],
    ["PasswordPassword12", "first that are tried"],
    ["Correct Horse Battery Staple", "first that are tried"],
    ["Mot de passe 2026!!", "first that are tried"],
  ])("T-d %s is refused: %s", (password, why) => {
    expect(problemOf(password)).toContain(why);
  });

  test.each([
    "a kettle sings at dawn",
    "la bouilloire chante à l’aube",
    "les conseils de ma tante en avril",
    "k7Vt-2mQx-9pRw-4hZs",
    "seven blue herons over Tremblay lake",
    "сорок чайников поют на заре",
    `${"a kettle sings at dawn, ".repeat(3)}and then the geese leave`,
  ])("T-d %s is taken", (password) => {
    expect(problemOf(password)).toBe("");
  });
});

test("T-d an invitation is not spent by a password that is refused, and is by one of 64 characters", async () => {
  const door = await openEntrance([email], "fr");
  const { house } = door;
  const token = makeInvitation(house.db, house.one("select id from person"), house.now());
  const path = `/fr/invitation/${token}`;
  const poor = "Tremblay.Marie.Claire.1974";
  const refused = await door.send(path, { password: poor, again: poor });
  expect(refused.status).toBe(422);
  expect(refused.body.toString()).toContain("guère plus que votre adresse électronique");
  expect(refused.body.toString()).not.toContain(poor);
  const good = "the geese leave in the second week of October, before the frost.";
  expect(good).toHaveLength(64);
  expect((await door.send(path, { password: good, again: `${good}.` })).status).toBe(422);
  const opened = await door.send(path, { password: good, again: good });
  expect([opened.status, cookieIn(opened) !== ""]).toEqual([302, true]);
  expect((await door.send(path, { password: good, again: good })).status).toBe(409);
});
