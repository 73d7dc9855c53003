import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onTheWire, openDoor } from "../support/front-door";

const everyAnswer: Record<string, string | RegExp> = {
  "content-security-policy": /^default-src 'none'; /,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy": /camera=\(\)/,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

const kinds: [
  kind: string,
  asked: { method?: string; path?: string; headers?: Record<string, string> },
  status: number,
][] = [
  ["a page", { path: "/" }, 200],
  ["a file", { path: "/assets/page.js" }, 200],
  ["a file that is not there", { path: "/assets/gone.js" }, 404],
  ["a download", { path: "/download" }, 200],
  ["a redirect", { path: "/redirect" }, 302],
  ["an exception", { path: "/throw" }, 500],
  ["a sending from elsewhere", { method: "POST", path: "/" }, 403],
  ["a method that is not taken", { method: "TRACE", path: "/" }, 405],
  ["a question of what may be asked", { method: "OPTIONS", path: "/" }, 204],
  ["another host", { path: "/", headers: { Host: "elsewhere.example" } }, 421],
  ["an address that does not decode", { path: "/%E0%A4%A" }, 400],
  ["an address that begins like another site", { path: "//elsewhere.example/" }, 400],
  ["an address too long", { path: `/${"a".repeat(9000)}` }, 414],
  ["health", { path: "/health" }, 200],
  ["readiness", { path: "/ready" }, 200],
];

async function handle({ url }: Request): Promise<Response> {
  const path = new URL(url).pathname;
  if (path === "/throw") throw new Error("a bug");
  if (path === "/redirect") return new Response(null, { status: 302, headers: { Location: "/" } });
  const disposition: HeadersInit = path === "/download" ? { "Content-Disposition": "attachment" } : {};
  return new Response("<p>page</p>", {
    headers: { "Content-Type": "text/html", "Content-Security-Policy": "default-src *", ...disposition },
  });
}

// The exception among them is reported, as it should be, and clutters the minutes.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

test.each(kinds)("T-c the protective headers stand on %s", async (_kind, asked, status) => {
  const door = await openDoor({ handle, files: { "assets/page.js": "1" } });
  const answer = await door.ask(asked);
  expect(answer.status).toBe(status);
  for (const [name, value] of Object.entries(everyAnswer)) expect(answer.headers[name]).toMatch(value);
  expect(answer.headers["strict-transport-security"]).toBeUndefined();
});

test("T-c they stand even on what is no request at all", async () => {
  const door = await openDoor();
  for (const words of [
    "NONSENSE\r\n\r\n",
    `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${"a".repeat(20_000)}\r\n\r\n`,
  ]) {
    const answer = await onTheWire(door.port, words);
    expect(answer).toMatch(/^HTTP\/1.1 4\d\d /);
    for (const name of Object.keys(everyAnswer)) expect(answer.toLowerCase()).toContain(`\r\n${name}: `);
    expect(answer).toContain("</html>");
  }
});

test("T-c under https browsers are told to stay there", async () => {
  const door = await openDoor({ variables: { PUBLIC_URL: "https://workspace.example.ca" } });
  const answer = await door.ask({ headers: { Host: "workspace.example.ca" } });
  expect(answer.status).toBe(200);
  expect(answer.headers["strict-transport-security"]).toBe("max-age=63072000");
});

test("T-c each answer has its own nonce, the one its page was given, and no inline script without it", async () => {
  const door = await openDoor();
  const [one, two] = [await door.ask(), await door.ask()];
  const nonceOf = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? "")?.[1];
  const nonce = nonceOf(one.headers["content-security-policy"]?.toString());
  expect(one.body.toString()).toBe(`<p>${nonce}</p>`);
  expect(nonce).not.toBe(nonceOf(two.headers["content-security-policy"]?.toString()));
  expect(one.headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
});

test("T-e a file someone sent may do nothing where it is shown", async () => {
  const door = await openDoor({ handle });
  const answer = await door.ask({ path: "/download" });
  expect(answer.headers["content-security-policy"]).toBe("default-src 'none'; sandbox");
});

test("N-7 readiness gives its reasons, and is asked at whatever name", async () => {
  const door = await openDoor({ house: { ready: () => ({ ok: false, reasons: ["The disk is full."] }) } });
  const answer = await door.ask({ path: "/ready", headers: { Host: "10.0.0.7:3000" } });
  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.body.toString())).toEqual({ ok: false, reasons: ["The disk is full."] });
  expect((await door.ask({ path: "/health" })).status).toBe(200);
});
