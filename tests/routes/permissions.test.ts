// T-a: the page that shows the permission grid says what the grid says, to everyone signed in.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languages } from "../../app/domain/bilingual";
import { desks } from "../../app/domain/overviews/desk-names";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { gridStateWords } from "../../app/domain/overviews/permission-state-words";
import { kindsOfPerson } from "../../app/domain/overviews/permission-words";
import { placeNames } from "../../app/domain/overviews/place-names";
import { siteMap } from "../../app/places";
import { address, type PlaceName } from "../../app/site-map";
import { serveHouse } from "./served";

const pageOf = async (path: string, part: "stranger" | "nobody" = "stranger") => {
  const answer = await serveHouse().ask(part, path);
  return { status: answer.status, text: (await answer.text()).replaceAll("<!-- -->", "") };
};
const lines = (text: string) => [
  ...text.matchAll(/<tr role="row"[^>]*>(?:(?!<\/tr>).)*role="rowheader".*?<\/tr>/gs),
];

test("T-a every line of the grid stands on the page, with an answer for each kind of person", async () => {
  const shown = [];
  for (const desk of desks) shown.push(...lines((await pageOf(`/en/permissions?desk=${desk}`)).text));
  expect(shown.length).toBe(Object.keys(grid).length);
  const [line = ""] = shown.find(([markup]) => markup.includes("before the councils")) ?? [];
  const signs = [...line.matchAll(/<span class="vh">(.*?)<\/span>/g)].map((found) => found[1]);
  expect(signs.length).toBe(kindsOfPerson.length);
});

test("T-a what may a co-chair do? The page narrows to one kind of person and one answer", async () => {
  const asked = "as=chair&answer=form";
  const { text: index } = await pageOf(`/fr/autorisations?${asked}`);
  const at = kindsOfPerson.indexOf("chair");
  const expected = Object.values(grid).filter(
    ({ get, post }) => post !== undefined && get.split(" ")[at] === "P",
  );
  const counted = [...index.matchAll(/<span class="soft">(\d+)<\/span>/g)].map((found) => Number(found[1]));
  expect(counted.reduce((sum, howMany) => sum + howMany, 0)).toBe(expected.length);
  const { text } = await pageOf(`/fr/autorisations?${asked}&desk=terms`);
  expect(lines(text).length).toBe(Number(/Cadres de référence <span class="soft">(\d+)/.exec(index)?.[1]));
  expect(text).toContain("S’ouvre et reçoit son formulaire");
  expect((await pageOf("/en/permissions?as=nobody&answer=notNow")).text).toContain("No address answers so");
});

test("T-a the grid goes out as a file, one line an address and state, in the reader's language", async () => {
  const { text } = await pageOf("/fr/autorisations.csv?as=member");
  const rows = text.trim().split("\r\n");
  expect(rows.length).toBe(Object.keys(grid).length + 1);
  expect(rows[0]).toBe("Secteur,Adresse,S’écrit,État,Reçoit un formulaire,Membre");
  expect(rows).toContain(
    "Cadres de référence,Retirer la version,/fr/cadres/…/retirer,présentée aux conseils,oui,Refus motivé",
  );
});

test("T-a nobody reads it without signing in", async () => {
  expect((await pageOf("/en/permissions", "nobody")).status).toBe(302);
});

test("T-a each kind and state of the grid has its word, and each line an answer for each kind of person", () => {
  for (const [key, { get }] of Object.entries(grid)) {
    const [place = "", state] = key.split(" ");
    expect(Object.keys(siteMap), key).toContain(place);
    if (state) expect(Object.keys(gridStateWords.en), key).toContain(state);
    expect([key, get.split(" ").length]).toEqual([key, kindsOfPerson.length]);
    expect(get, key).toMatch(/^[PRN>S-]( [PRN>S-])*$/);
  }
});

test("T-a an address without an object is called as its own page is", async () => {
  const served = serveHouse();
  const asSecretary = (place: string) =>
    grid[place]?.get.split(" ")[kindsOfPerson.indexOf("secretary")] === "P";
  const places = (Object.keys(siteMap) as PlaceName[]).filter(
    (place) => !siteMap[place].en.includes(":") && !place.endsWith("-csv") && asSecretary(place),
  );
  expect(places.length).toBeGreaterThan(10);
  for (const language of languages) {
    for (const place of places) {
      const answer = await served.ask("secretary", address(language, place, {} as never));
      const title = /<title>(.*?) · /.exec(await answer.text())?.[1];
      expect([place, placeNames[language][place]]).toEqual([place, title]);
    }
  }
});

test("T-a the grid is no part of what a browser is sent as a script", () => {
  const folder = "build/remix/client/assets";
  const holding = readdirSync(folder).filter(
    (name) => name.endsWith(".js") && readFileSync(join(folder, name), "utf8").includes("S - - "),
  );
  expect(holding).toEqual([]);
});
