// T-b: a real form, with its key, sent from elsewhere to every address that takes one: nothing is done, and it is said.
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { kindsOfPerson } from "../../app/domain/overviews/permission-words";
import { ask, openDoor } from "../support/front-door";
import { addressOf, makeSamples, type Samples } from "./samples";
import { type Served, serveHouse } from "./served";

/** What a page of another site, or a forger, can make a request say; `ours` is the origin of the workspace. */
const forgeries: [what: string, headers: (ours: string, port: number) => Record<string, string>][] = [
  ["another site, said by the browser", (ours) => ({ Origin: ours, "Sec-Fetch-Site": "cross-site" })],
  ["a sub-domain of ours", (ours) => ({ Origin: ours, "Sec-Fetch-Site": "same-site" })],
  ["a foreign origin", () => ({ Origin: "https://elsewhere.example" })],
  [
    "a foreign origin that says it is ours",
    () => ({ Origin: "https://elsewhere.example", "Sec-Fetch-Site": "same-origin" }),
  ],
  ["no origin at all", () => ({})],
  ["an opaque origin", () => ({ Origin: "null", "Sec-Fetch-Site": "same-origin" })],
  ["an empty origin", () => ({ Origin: "" })],
  ["another port of this machine", (_, port) => ({ Origin: `http://127.0.0.1:${port + 1}` })],
  ["https instead of http", (_, port) => ({ Origin: `https://127.0.0.1:${port}` })],
  [
    "a name that only begins like ours",
    (_, port) => ({ Origin: `http://127.0.0.1.elsewhere.example:${port}` }),
  ],
  ["a name with a dot behind", (_, port) => ({ Origin: `http://localhost.:${port}` })],
  ["letters in another case", (_, port) => ({ Origin: `HTTP://LOCALHOST:${port}` })],
  [
    "an address of this machine that is none of its names",
    (_, port) => ({ Origin: `http://127.0.0.2:${port}` }),
  ],
  ["an origin with a path", (ours) => ({ Origin: `${ours}/en` })],
  ["two origins", (ours) => ({ Origin: `${ours} https://elsewhere.example` })],
  [
    "forwarding headers that name the foreign origin",
    () => ({
      Origin: "https://elsewhere.example",
      "X-Forwarded-Host": "elsewhere.example",
      "X-Forwarded-Proto": "https",
      Forwarded: "host=elsewhere.example;proto=https",
      "X-Original-Host": "elsewhere.example",
    }),
  ],
  ["our own page as referrer, and no origin", (ours) => ({ Referer: `${ours}/en` })],
];

type Form = { place: string; path: string; cookie: string; body: string };
let served: Served;
type Door = Awaited<ReturnType<Served["openFront"]>>;
let forms: Form[] = [];

const inputs = (markup: string) =>
  [...markup.matchAll(/<input[^>]*>/g)].flatMap(([tag]) => {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    return name ? [[name, /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? ""]] : [];
  });

/** The form of each address, filled as its page gives it to someone who may send it. */
async function formsOf(samples: Samples): Promise<Form[]> {
  const found: Form[] = [];
  for (const [row, { get, post }] of Object.entries(grid)) {
    if (post === undefined) continue;
    const at = get.split(" ").lastIndexOf("P");
    const part = kindsOfPerson[at] ?? "nobody";
    const path = addressOf("en", row, samples);
    const page = await (await served.ask(part, path)).text();
    const body = new URLSearchParams(inputs(page) as [string, string][]).toString();
    const cookie = part === "nobody" ? "" : await served.cookieOf(part);
    found.push({ place: row, path, cookie, body });
  }
  return found;
}

beforeAll(async () => {
  served = serveHouse();
  forms = await formsOf(await makeSamples(served.house));
});

const send = (door: Door, { path, cookie, body }: Form, headers: Record<string, string>) =>
  door.ask({
    method: "POST",
    path,
    headers: { "Content-Type": "application/x-www-form-urlencoded", Cookie: cookie, ...headers },
    body,
  });
/** Every byte of the workspace's records. */
const record = () => createHash("sha256").update(served.house.db.$client.serialize()).digest("hex");

describe("T-b a form from elsewhere does nothing", () => {
  test.each(forgeries)("T-b %s", async (_, headers) => {
    const door = await served.openFront();
    const before = record();
    expect(forms.length).toBeGreaterThan(40);
    for (const form of forms) {
      for (const query of ["", "?index", "?_data=en.home", "?index&_data=en.home"]) {
        const answer = await send(
          door,
          { ...form, path: form.path + query },
          headers(door.origin, door.port),
        );
        expect(answer.status, `${form.place}${query}`).toBe(403);
        const page = answer.body.toString();
        expect(page).toContain("This did not come from a page of the workspace, so nothing was done.");
        expect(page).toContain(
          "Cet envoi ne vient pas d’une page de l’espace de travail; rien n’a été fait.",
        );
        expect(answer.headers["set-cookie"]).toBeUndefined();
      }
    }
    expect(record()).toEqual(before);
  });
});

test("T-b a request for another host reaches no address, whatever it says of its origin", async () => {
  const door = await served.openFront();
  const before = record();
  for (const host of [
    "elsewhere.example",
    `127.0.0.1:${door.port + 1}`,
    `localhost.:${door.port}`,

    "127.0.0.1",
  ]) {
    for (const form of forms.slice(0, 10)) {
      const answer = await send(door, form, {
        Host: host,
        Origin: `http://${host}`,
        "X-Forwarded-Host": `127.0.0.1:${door.port}`,
      });
      expect([host, answer.status]).toEqual([host, 421]);
    }
  }
  expect(record()).toEqual(before);
});

test("T-b the very same forms are heard from our own pages, by each name of this machine", async () => {
  const door = await served.openFront();
  const names = ["127.0.0.1", "localhost", "[::1]"];
  const before = served.house.ledger().length;
  for (const [at, form] of forms.entries()) {
    const name = `${names[at % names.length]}:${door.port}`;
    const answer = await send(door, form, {
      Host: name,
      Origin: `http://${name}`,
      "Sec-Fetch-Site": "same-origin",
    });
    expect(answer.status, form.place).not.toBe(421);
    expect(answer.body.toString(), form.place).not.toContain("did not come from a page of the workspace");
  }
  // Some of them need nothing typed: they are done now, where the same from elsewhere were not.
  expect(served.house.ledger().length).toBeGreaterThan(before + 3);
});

test("T-b behind https only the https origin is ours, whatever a stranger's proxy says", async () => {
  const reached: string[] = [];
  const secure = await openDoor({
    variables: { PUBLIC_URL: "https://workspace.example.ca" },
    handle: async ({ url }) => {
      reached.push(url);
      return new Response("done");
    },
  });
  const sendTo = (headers: Record<string, string>) =>
    ask(secure.port, { method: "POST", path: "/en", headers: { Host: "workspace.example.ca", ...headers } });
  for (const origin of [
    "http://workspace.example.ca",
    "https://workspace.example.ca:444",
    "https://www.workspace.example.ca",
    "https://workspace.example.ca.",
    `http://127.0.0.1:${secure.port}`,
    "http://localhost",
  ])
    expect((await sendTo({ Origin: origin, "X-Forwarded-Proto": "http" })).status, origin).toBe(403);
  expect(reached).toEqual([]);
  expect((await sendTo({ Origin: "https://workspace.example.ca" })).status).toBe(200);
});
