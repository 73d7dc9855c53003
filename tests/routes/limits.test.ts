// T-d: limits on posts, uploads and searches, through the front door: generous, each for themselves, and what was typed
// is given back.
import { expect, test } from "vitest";
import { cookieIn, home, openEntrance, passphrase } from "../support/entering";
import { fieldIn, shown, signIn } from "../support/two-step";

const [member, other] = ["member@example.org", "other@example.org"];
const password = "/en/account/password";
const poor = { password: "short", again: "short" };

const times = async (howMany: number, act: () => Promise<{ status: number }>): Promise<number[]> => {
  const answers: number[] = [];
  for (let count = 0; count < howMany; count += 1) answers.push((await act()).status);
  return answers;
};

async function openMember() {
  const door = await openEntrance([member, other]);
  const cookie = await signIn(door, member);
  const _key = fieldIn((await door.open(password, cookie)).body, "_key");
  const post = (fields: Record<string, string> = poor, who = cookie) =>
    door.send(password, { _key, ...fields }, home, who);
  return { door, cookie, post };
}

test("T-d sixty posts in a minute are heard; the next is answered 429 in the reader's language, and holds nobody else up", async () => {
  const { door, post } = await openMember();
  expect(new Set(await times(60, post))).toEqual(new Set([422]));
  const late = await post();
  expect([late.status, late.headers["retry-after"]]).toEqual([429, "1"]);
  expect(shown(late.body)).toContain(
    "Too much was sent from here in a short time, so nothing was done. Wait 1 second",
  );
  const theirs = await signIn(door, other);
  expect((await door.send("/en/account/sessions/end-others", {}, home, theirs)).status).toBe(409);
  door.seconds(1);
  expect((await post()).status).toBe(422);
  expect((await post()).status).toBe(429);
  door.seconds(60);
  expect(new Set(await times(60, post))).toEqual(new Set([422]));
});

test("T-d what was typed comes back with the 429, and is sent when the wait is over", async () => {
  const { door, cookie, post } = await openMember();
  await times(60, post);
  const path = `/fr/personnes/${door.house.one("select id from person where email = ?", member)}/modifier`;
  const card = await door.open(path, cookie);
  const [_key, _edition] = [fieldIn(card.body, "_key"), fieldIn(card.body, "_edition")];
  const typed = {
    _key,
    _edition,
    name: "Ana Example",
    titleEn: "Director",
    titleFr: "Directrice",
    phone: "",
    mobile: "",
  };
  const sent = { ...typed, language: "fr", zone: "America/Toronto" };
  const late = await door.send(path, sent, home, cookie);
  expect([late.status, late.headers["retry-after"]]).toEqual([429, "1"]);
  expect(shown(late.body)).toContain("Trop d’envois sont partis d’ici en peu de temps");
  expect(late.body.toString()).toContain('value="Ana Example"');
  expect(door.house.one("select name from person where email = ?", member)).toBe("");
  door.seconds(1);
  expect((await door.send(path, sent, home, cookie)).status).toBe(302);
  expect(door.house.one("select name from person where email = ?", member)).toBe("Ana Example");
});

test("T-d twenty uploads in ten minutes are heard, then one each half minute", async () => {
  const { door, cookie } = await openMember();
  const front = await door.openFront({ TRUSTED_PROXIES: "127.0.0.1" });
  const upload = () =>
    front.ask({
      method: "POST",
      path: password,
      headers: { Origin: front.origin, Cookie: cookie, "Content-Type": "multipart/form-data; boundary=x" },
      body: '--x\r\nContent-Disposition: form-data; name="_key"\r\n\r\nk\r\n--x--\r\n',
    });
  const answers = await times(21, upload);
  expect([answers.slice(0, 20).includes(429), answers[20]]).toEqual([false, 429]);
  expect(Number((await upload()).headers["retry-after"])).toBe(30);
  door.seconds(30);
  expect([(await upload()).status === 429, (await upload()).status]).toEqual([false, 429]);
});

test("T-d sixty searches in a minute are heard; pages that search nothing are not counted", async () => {
  const { door, cookie } = await openMember();
  const search = () => door.open("/fr/administrations?words=service", cookie);
  expect(new Set(await times(60, search))).toEqual(new Set([200]));
  const late = await search();
  expect([late.status, late.headers["retry-after"]]).toEqual([429, "1"]);
  expect(shown(late.body)).toContain("Attendez 1\u00a0seconde");
  expect(new Set(await times(70, () => door.open("/fr/organismes", cookie)))).toEqual(new Set([200]));
});

test("T-d lists as files count as searches where they look for words; who follows such a link is told on a page", async () => {
  const { door, cookie } = await openMember();
  const search = () => door.open("/fr/administrations.csv?words=service", cookie);
  expect(new Set(await times(60, search))).toEqual(new Set([200]));
  const late = await search();
  expect([late.status, late.headers["retry-after"]]).toEqual([429, "1"]);
  expect(late.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(late.body.toString()).toMatch(/^<!DOCTYPE html>\n<html lang="fr-CA">/);
  expect(shown(late.body)).toContain("Attendez 1\u00a0seconde");
  expect((await door.open("/fr/administrations.csv", cookie)).status).toBe(200);
  door.seconds(1);
  expect((await search()).status).toBe(200);
});

test("T-d who is signed out is counted by address, five times as generously, and another address is not held up", async () => {
  const door = await openEntrance([member]);
  const send = (from: string) => door.send("/en/sign-out", {}, from);
  expect(new Set(await times(300, () => send(home)))).toEqual(new Set([302]));
  const late = await send(home);
  expect([late.status, late.headers["retry-after"]]).toEqual([429, "1"]);
  expect((await send("198.51.100.9")).status).toBe(302);
  const entered = await door.send("/en/sign-in", { email: member, password: passphrase }, "198.51.100.9");
  expect(cookieIn(entered)).not.toBe("");
});

test("T-c a workspace that others can reach never goes without limits", async () => {
  const { readEnvironment } = await import("../../app/http/environment");
  const reached = { HOST: "0.0.0.0", PUBLIC_URL: "https://workspace.example.ca" };
  expect(() => readEnvironment({ ...reached, LIMITS: "off" })).toThrow(
    "LIMITS is off at an address others can reach",
  );
  expect(() => readEnvironment({ LIMITS: "none" })).toThrow("it must be on or off");
  expect([readEnvironment(reached).hasLimits, readEnvironment({ LIMITS: "off" }).hasLimits]).toEqual([
    true,
    false,
  ]);
});
