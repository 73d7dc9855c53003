// N-7: what machines ask. Nothing here tells of a person, and what is guarded does not exist without its token.
import { expect, test } from "vitest";
import { readEnvironment } from "../../app/http/environment";
import { routeOf } from "../../app/http/route-of-path";
import { openDoor } from "../support/front-door";

const token = "0123456789abcdef0123456789abcdef";
const figures = () => [
  { name: "outbox_waiting", help: "Mails that wait.", value: 3 },
  { name: "nothing", help: "x", value: null },
];
const handle = async () => new Response("not here", { status: 404 });

test("T-3 /metrics is not found without a token set, without one sent, or with another", async () => {
  const closed = await openDoor({ handle });
  const open = await openDoor({ handle, house: { figures }, variables: { METRICS_TOKEN: token } });
  const ask = (door: typeof open, Authorization?: string) =>
    door.ask({ path: "/metrics", ...(Authorization ? { headers: { Authorization } } : {}) });
  const nowhere = await open.ask({ path: "/metriks" });
  for (const answer of [
    await ask(closed),
    await ask(closed, "Bearer "),
    await ask(open),
    await ask(open, `Bearer ${token}x`),
    await ask(open, `Basic ${token}`),
  ])
    expect([answer.status, answer.body.toString()]).toEqual([404, nowhere.body.toString()]);
});

test("N-7 /metrics counts answers by kind of page and class, with their times, and the figures of the house", async () => {
  const door = await openDoor({ handle, house: { figures }, variables: { METRICS_TOKEN: token } });
  await door.ask({ path: "/fr/personnes/0123456789abcdef" });
  await door.ask({ path: "/health" });
  const answer = await door.ask({ path: "/metrics", headers: { Authorization: `Bearer ${token}` } });
  const text = answer.body.toString();
  expect([answer.status, answer.headers["content-type"]]).toEqual([
    200,
    "text/plain; version=0.0.4; charset=utf-8",
  ]);
  expect(text).toContain('workspace_requests_total{route="fr.person",class="4xx"} 1');
  expect(text).toContain('workspace_requests_total{route="/health",class="2xx"} 1');
  expect(text).toContain('workspace_request_seconds_bucket{le="+Inf"} 2');
  expect(text).toContain("workspace_outbox_waiting 3");
  expect(text).not.toContain("0123456789abcdef");
  // The format: a name, perhaps labels, a number.
  for (const line of text
    .trim()
    .split("\n")
    .filter((one) => !one.startsWith("#")))
    expect(line).toMatch(/^workspace_[a-z0-9_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? -?[\d.e+-]+$/);
});

test("N-7 a short token is refused in a sentence", () => {
  expect(() => readEnvironment({ METRICS_TOKEN: "short" })).toThrow("32 letters");
  expect(() => readEnvironment({ CONTACT_EMAIL: "nobody" })).toThrow("CONTACT_EMAIL");
  expect(() => readEnvironment({ LOG_FORMAT: "xml" })).toThrow("json or text");
});

test("security.txt says whom to tell, in both languages, and lapses within a year; without a contact it is not there", async () => {
  const closed = await openDoor({ handle });
  expect((await closed.ask({ path: "/.well-known/security.txt" })).status).toBe(404);
  const door = await openDoor({ handle, variables: { CONTACT_EMAIL: "secretariat@example.ca" } });
  const answer = await door.ask({ path: "/.well-known/security.txt" });
  const fields = Object.fromEntries(
    answer.body
      .toString()
      .trim()
      .split("\n")
      .map((line) => line.split(/: (.*)/)),
  );
  expect(fields.Contact).toBe("mailto:secretariat@example.ca");
  expect(fields["Preferred-Languages"]).toBe("en, fr");
  expect(fields.Canonical).toMatch(/\/\.well-known\/security\.txt$/);
  const days = (Date.parse(fields.Expires ?? "") - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});

test("N-7 an address is told by its kind alone", () => {
  expect(routeOf("/en/bodies/abc")).toBe("en.body");
  expect(routeOf("/fr/connexion/lien/secret-token")).toBe("fr.sign-in-by-link");
  expect(routeOf("/fr")).toBe("fr.home");
  expect(routeOf("/assets/x.js")).toBe("file");
  expect(routeOf("/en/whatever/secret")).toBe("nowhere");
});
