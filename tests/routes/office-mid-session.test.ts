// T-d, S-1: an office given within a session that is no longer fresh: who one is, then the second factor, then in.
import { expect, test } from "vitest";
import { home, openEntrance, passphrase } from "../support/entering";
import { setUp, shown, signIn, takeOffice } from "../support/two-step";

const member = "member@example.org";
const setting = "/en/account/two-step?to=%2Fen%2Fbodies";

async function openOld() {
  const door = await openEntrance([member]);
  const cookie = await signIn(door, member);
  door.seconds(16 * 60);
  expect((await door.open("/en/bodies", cookie)).status).toBe(200);
  takeOffice(door, member);
  return { door, cookie };
}

test("T-d the password is asked once, then the second factor is set up, and the page wanted opens: no loop", async () => {
  const { door, cookie } = await openOld();
  expect((await door.open("/en/bodies", cookie)).headers.location).toBe(setting);
  const confirm = `/en/account/confirm?to=${encodeURIComponent(setting)}`;
  expect((await door.open(setting, cookie)).headers.location).toBe(confirm);
  const page = await door.open(confirm, cookie);
  expect([page.status, page.body.toString().includes('name="password"')]).toEqual([200, true]);
  const sent = { to: setting, password: passphrase };
  const proven = await door.send("/en/account/confirm", sent, home, cookie);
  expect([proven.status, proven.headers.location]).toEqual([302, setting]);
  const offered = await door.open(setting, cookie);
  expect(offered.status).toBe(200);
  expect(offered.body.toString()).toMatch(/href="otpauth:\/\/totp\/[^"]+secret=[A-Z2-7]+/);
  expect((await setUp(door, cookie)).codes).toHaveLength(10);
  expect((await door.open("/en/bodies", cookie)).status).toBe(200);
  expect((await door.open("/en/people", cookie)).status).toBe(200);
});

test("T-d somebody without a password is told to ask for an invitation; no link is promised, or sent", async () => {
  const { door, cookie } = await openOld();
  door.house.db.$client.exec("delete from credential");
  const query = `?to=${encodeURIComponent(setting)}`;
  const page = await door.open(`/en/account/confirm${query}`, cookie);
  expect([page.status, shown(page.body).includes("for an invitation")]).toEqual([200, true]);
  expect(page.body.toString()).not.toContain('id="confirm"');
  const french = await door.open(`/fr/compte/confirmer${query}`, cookie);
  expect(shown(french.body)).toContain("Demandez une invitation");
  const sent = await door.send("/en/account/confirm", { to: setting }, home, cookie);
  expect([sent.status, shown(sent.body).includes("on its way")]).toEqual([200, false]);
  expect(door.house.mails()).toEqual([]);
});
