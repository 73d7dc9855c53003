// T-d: before a sensitive act, who one is once more; what was typed comes back, and nothing was done meanwhile.
import { expect, test } from "vitest";
import { slices } from "../../app/domain/house.server";
import { mustBeFresh, sensitiveActs } from "../../app/domain/sensitive-acts";
import { home, openEntrance, passphrase } from "../support/entering";
import { codeAt, fieldIn, setUp, shown, signIn, takeOffice } from "../support/two-step";

const [analyst, member] = ["analyst@example.org", "member@example.org"];
const quarter = 15 * 60;

async function openSignedIn() {
  const door = await openEntrance([analyst, member]);
  takeOffice(door, analyst);
  const cookie = await signIn(door, analyst);
  const { key } = await setUp(door, cookie);
  return { door, cookie, code: () => codeAt(key, door.house.house.now()) };
}

const typed = {
  ...{ name: "New Person", titleEn: "Director", titleFr: "Directrice", email: "new@example.org" },
  ...{ language: "en", zone: "America/Toronto", jurisdiction: "", invite: "yes" },
};

test("T-d an invitation after fifteen minutes asks for the code first; the form comes back filled, and is then sent", async () => {
  const { door, cookie, code } = await openSignedIn();
  const path = "/en/people/new";
  const _key = fieldIn((await door.open(path, cookie)).body, "_key");
  door.seconds(quarter + 1);
  const asked = await door.send(path, { ...typed, _key }, home, cookie);
  expect(asked.status).toBe(302);
  const confirm = asked.headers.location ?? "";
  expect(confirm).toMatch(/^\/en\/account\/confirm\?to=%2Fen%2Fpeople%2Fnew%3Fkept%3D[0-9a-z]{16}$/);
  expect(door.house.one("select count(*) from person")).toBe(2);
  const to = fieldIn((await door.open(confirm, cookie)).body, "to");
  expect((await door.send("/en/account/confirm", { to, code: "000000" }, home, cookie)).status).toBe(422);
  const proven = await door.send("/en/account/confirm", { to, code: code() }, home, cookie);
  expect([proven.status, proven.headers.location]).toEqual([302, to]);
  const filled = await door.open(to, cookie);
  expect(filled.body.toString()).toContain('value="new@example.org"');
  const again = fieldIn(filled.body, "_key");
  expect((await door.send(path, { ...typed, _key: again }, home, cookie)).status).toBe(302);
  expect(door.house.mails().at(-1)?.to).toBe("new@example.org");
});

test("T-d within fifteen minutes, and for what is not sensitive, nobody is asked again", async () => {
  const { door, cookie } = await openSignedIn();
  const path = "/en/people/new";
  door.seconds(quarter - 60);
  const _key = fieldIn((await door.open(path, cookie)).body, "_key");
  expect((await door.send(path, { ...typed, _key }, home, cookie)).headers.location).toMatch(
    /^\/en\/people\//,
  );
  door.seconds(quarter);
  const next = fieldIn((await door.open(path, cookie)).body, "_key");
  const silent = { ...typed, email: "second@example.org", invite: "" };
  expect((await door.send(path, { ...silent, _key: next }, home, cookie)).headers.location).toMatch(
    /^\/en\/people\//,
  );
});

test.each([
  "/en/account/password",
  "/en/account/two-step",
  "/en/account/two-step/codes",
  "/en/account/two-step/turn-off",
])("T-d %s asks before it opens, and is not acted on in a session that is not fresh", async (path) => {
  const door = await openEntrance([member]);
  const cookie = await signIn(door, member);
  if (path.includes("two-step/")) await setUp(door, cookie);
  expect((await door.open(path, cookie)).status).toBe(200);
  door.seconds(quarter + 1);
  const to = `/en/account/confirm?to=${encodeURIComponent(path)}`;
  expect((await door.open(path, cookie)).headers.location).toBe(to);
  const password = "seven blue herons over the lake";
  expect((await door.send(path, { password, again: password }, home, cookie)).headers.location).toBe(to);
});

test("T-d a person with a password shows it, throttled as at the door; one with none gets a link that leads on", async () => {
  const door = await openEntrance([member]);
  const cookie = await signIn(door, member);
  door.seconds(quarter + 1);
  const prove = (password: string) =>
    door.send("/en/account/confirm", { to: "/en/account/password", password }, home, cookie);
  const answers: number[] = [];
  for (let tries = 0; tries < 4; tries += 1) answers.push((await prove("wrong")).status);
  expect([...answers, (await prove(passphrase)).status]).toEqual([422, 422, 422, 422, 429]);
  door.seconds(5);
  expect((await prove(passphrase)).headers.location).toBe("/en/account/password");
  expect((await door.open("/en/account/password", cookie)).status).toBe(200);

  door.house.db.$client.exec("delete from credential");
  const sent = await door.send("/en/account/confirm", { to: "/en/account/password" }, home, cookie);
  expect(shown(sent.body)).toContain(`A link is on its way to ${member}`);
  const link = /\/en\/sign-in\/link\/[\w-]+/.exec(door.house.mails().at(-1)?.body ?? "")?.[0] ?? "";
  expect((await door.send(link, {}, home, cookie)).headers.location).toBe("/en/account/password");
});

test("T-d every sensitive act is an act of the house, and the console and the clock are asked nothing", () => {
  const acts = new Set(slices.flatMap((slice) => slice.policies.map(({ act }) => act)));
  const unknown = [...sensitiveActs].filter((act) => !acts.has(act) && !act.startsWith("account."));
  expect(unknown).toEqual([]);
  for (const act of sensitiveActs) expect(() => mustBeFresh(act, undefined, 0 as never)).not.toThrow();
});
