// T-a: actor × address × method × state, walked over the whole site map; an address without a row fails.
import { beforeAll, describe, expect, test } from "vitest";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { kindsOfPerson as columns } from "../../app/domain/overviews/permission-words";
import { siteMap } from "../../app/places";
import type { Part } from "../support/house";
import { addressOf, makeSamples, type Samples } from "./samples";
import { type Served, serveHouse } from "./served";

let served: Served;
let samples: Samples;
beforeAll(async () => {
  served = serveHouse();
  samples = await makeSamples(served.house);
});

const letters: Record<number, string> = { 200: "P", 403: "R", 404: "-", 409: "N", 302: ">" };
async function letterOf(part: Part | "nobody", path: string): Promise<string> {
  const answer = await served.ask(part, path);
  if (answer.status === 302 && /\/(sign-in|connexion)\?/.test(answer.headers.get("Location") ?? ""))
    return "S";
  return letters[answer.status] ?? String(answer.status);
}

test("T-a every address of the site map has a row", () => {
  const places = new Set(Object.keys(grid).map((row) => row.split(" ")[0]));
  expect(Object.keys(siteMap).filter((place) => !places.has(place))).toEqual([]);
});

describe("T-a who gets what page", () => {
  test.each(Object.entries(grid))("T-a %s", async (row, { get }) => {
    const path = addressOf("en", row, samples);
    const answers = [];
    for (const part of columns) answers.push(await letterOf(part, path));
    expect(answers.join(" ")).toBe(get);
  });
});

describe("T-a direct data requests give nobody more than the page", () => {
  test.each(Object.entries(grid))("T-a %s?_data", async (row, { get }) => {
    const [place] = row.split(" ");
    const path = addressOf("fr", row, samples);
    for (const [index, letter] of get.split(" ").entries()) {
      const answer = await served.ask(columns[index] ?? "nobody", `${path}?_data=fr.${place}`);
      const text = await answer.text();
      const isRedirect = answer.headers.has("X-Remix-Redirect");
      const isRefused = answer.headers.has("X-Remix-Catch") || answer.headers.has("X-Remix-Response");
      if (letter === "P") expect([200, text.length > 0]).toEqual([answer.status, true]);
      else
        expect(
          isRedirect || isRefused || answer.status >= 400,
          `${row} as ${columns[index]}: ${answer.status} ${text.slice(0, 80)}`,
        ).toBe(true);
    }
  });
});

describe("T-a a post without the form it belongs to changes nothing, whoever sends it", () => {
  test.each(Object.entries(grid).filter(([, row]) => row.post !== undefined))(
    "T-a POST %s",
    async (row, { get, post }) => {
      const path = addressOf("en", row, samples);
      // Signing out ends what the other rows need.
      const sent = row === "sign-out" ? serveHouse() : served;
      const before = sent.house.one("select max(number) from ledger");
      const opens = get.includes("P");
      for (const [index, letter] of get.split(" ").entries()) {
        const answer = await sent.post(columns[index] ?? "nobody", path, {});
        const own = typeof post === "string" ? Number(post.split(" ")[index]) : null;
        const expected =
          own ??
          (letter === "P" || !opens || row === "sign-out"
            ? post
            : Number({ S: 401, "-": 404, R: 403, N: 409 }[letter] ?? 302));
        // Whoever is not signed in is asked to sign in: there and then, or on the page for it.
        if (letter === "S" && [401, 302].includes(answer.status) && answer.status !== expected) {
          const leadsTo = answer.headers.get("Location") ?? "/en/sign-in";
          expect(leadsTo, `${row} as nobody`).toMatch(/^\/en\/sign-in/);
          continue;
        }
        expect(answer.status, `${row} as ${columns[index]}`).toBe(expected);
      }
      expect(sent.house.one("select max(number) from ledger")).toBe(before);
    },
  );
});
