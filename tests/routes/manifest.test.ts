// T-a: the whole manifest of the build, by every way of asking: no address and no way gives more than the grid says.
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../app/domain/bilingual";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { kindsOfPerson } from "../../app/domain/overviews/permission-words";
import { siteMap } from "../../app/places";
import type { PlaceName } from "../../app/site-map";
import { addressOf, makeSamples, type Samples } from "./samples";
import { manifest, type Served, serveHouse } from "./served";

let served: Served;
let samples: Samples;
beforeAll(async () => {
  served = serveHouse();
  samples = await makeSamples(served.house);
});

const rows = Object.entries(grid);
const placeOf = (row: string) => row.split(" ")[0] ?? "";
const frame = ["root", "routes/choose-language", "routes/not-found"];
const someOfEach: readonly string[] = ["nobody", "member", "secretary"];
const statuses: Record<string, number> = { P: 200, R: 403, "-": 404, N: 409, S: 302, ">": 302 };

test("T-a the build has the addresses of the site map, in both languages, and no other", () => {
  const places = Object.keys(siteMap).flatMap((place) => languages.map((language) => `${language}.${place}`));
  expect(manifest.map(({ id }) => id).sort()).toEqual([...places, ...frame].sort());
});

test("T-a the grid says of each address whether it takes a form", () => {
  const said = new Set(rows.flatMap(([row, { post }]) => (post === undefined ? [] : [placeOf(row)])));
  const taking = manifest.filter(({ id, takesForm }) => takesForm && !frame.includes(id));
  expect([...said].sort()).toEqual([...new Set(taking.map(({ id }) => id.slice(3)))].sort());
});

describe("T-a each way of reading an address answers what the grid says, for everyone", () => {
  test.each(rows)("T-a %s", async (row, { get }) => {
    for (const [at, letter] of get.split(" ").entries()) {
      // The grid's own test asks the pages in English and their data in French as everyone.
      const part = kindsOfPerson[at] ?? "nobody";
      if (!someOfEach.includes(part)) continue;
      const as = `${row} as ${part}`;
      const data = await served.ask(part, `${addressOf("en", row, samples)}?_data=en.${placeOf(row)}`);
      expect(data.status === 200 && !data.headers.has("X-Remix-Redirect"), as).toBe(letter === "P");
      const path = addressOf("fr", row, samples);
      const whole = await served.ask(part, path, { method: "HEAD" });
      expect([whole.status, await whole.text()], `HEAD ${as}`).toEqual([statuses[letter], ""]);
      expect((await served.ask(part, `${path}?index`)).status, `index ${as}`).toBe(statuses[letter]);
    }
  });
});

test("T-a the data of the frame is the same at every address, and holds nothing of what stands there", async () => {
  for (const part of ["nobody", "stranger", "secretary"] as const) {
    const home = await (await served.ask(part, "/en?_data=root")).text();
    for (const [row] of rows) {
      const answer = await served.ask(part, `${addressOf("en", row, samples)}?_data=root`);
      expect([answer.status, await answer.text()], row).toEqual([200, home]);
    }
  }
});

test("T-3 the data of one address is not found at another, nor in the other language", async () => {
  const given: string[] = [];
  const ids = manifest.map(({ id }) => id).filter((id) => id !== "root");
  for (const [at, [row]] of rows.entries()) {
    const path = addressOf("en", row, samples);
    // Each address with its own in French, those of the frame, and some others: in turn, all of them.
    const others = Array.from({ length: 6 }, (_, step) => ids[(at * 6 + step) % ids.length] ?? "");
    for (const id of new Set([`fr.${placeOf(row)}`, ...frame.slice(1), ...others])) {
      if (id === `en.${placeOf(row)}`) continue;
      const { status } = await served.ask("secretary", `${path}?_data=${id}`);
      if (status !== 404) given.push(`${path} ${id}: ${status}`);
    }
  }
  expect(given).toEqual([]);
}, 240_000);

test("T-a an address with .data behind it gives nothing, to whoever sees the page", async () => {
  const given: string[] = [];
  for (const [row] of rows) {
    // What a token opens is told by its own row: any other than a good one is the same page for everyone.
    if (siteMap[placeOf(row) as PlaceName].en.includes(":token")) continue;
    for (const end of [".data", "/.data", ".data?_routes=root"]) {
      const path = addressOf("en", row, samples) + end;
      const answer = await served.ask("secretary", path);
      const text = await answer.text();
      if (path.includes("/sign-in/link/")) continue;
      // A file that is not found has no page around it.
      const isNothing = text.includes("<html") || text === JSON.stringify({ kind: "not-found" });
      if (answer.status !== 404 || !isNothing) given.push(`${path}: ${answer.status}`);
    }
  }
  expect(given).toEqual([]);
});

test("T-a every address says that it takes no other method, and nothing is done", async () => {
  const door = await served.openFront();
  const before = served.house.ledger();
  for (const language of languages) {
    for (const [row] of rows) {
      const path = addressOf(language, row, samples);
      const headers = { Cookie: await served.cookieOf("secretary"), Origin: door.origin };
      for (const method of ["PUT", "PATCH", "DELETE"]) {
        const answer = await door.ask({ method, path, headers });
        expect([answer.status, answer.headers.allow], `${method} ${path}`).toEqual([
          405,
          "GET, HEAD, OPTIONS, POST",
        ]);
        expect(answer.body.toString()).toContain(`<html lang="${language}-CA">`);
      }
      const options = await door.ask({ method: "OPTIONS", path, headers });
      expect([options.status, options.body.length]).toEqual([204, 0]);
    }
  }
  expect(served.house.ledger()).toEqual(before);
});
