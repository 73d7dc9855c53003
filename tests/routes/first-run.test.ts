// A workspace in which nothing is entered yet but the first account of the secretariat.
import { expect, test } from "vitest";
import { cast } from "../support/house";
import { serveHouse } from "./served";

function firstRun() {
  const served = serveHouse("empty");
  const { $client } = served.house.db;
  $client
    .prepare(
      "insert into person (id, title_en, title_fr, email, language, zone, created_at) values ('0000000000000001', 'Analyst', 'Analyste', ?, 'en', 'America/Toronto', 0)",
    )
    .run(cast.secretary);
  $client.exec(
    "insert into office (id, person_id, kind, from_day) values ('0000000000000002', '0000000000000001', 'analyst', '2026-01-01')",
  );
  return served;
}

test("desk 9 before there is a council, the import page leads to where councils are entered", async () => {
  const { ask } = firstRun();
  const page = await (await ask("secretary", "/fr/cadres/importer")).text();
  const main = /<main.*<\/main>/s.exec(page)?.[0] ?? "";
  expect(main).toContain("Aucun conseil n’est encore inscrit.");
  expect(main).toContain('href="/fr/mise-en-place"');
  expect(main).not.toContain("<form");
  expect(page).not.toContain('name="_keep"');
});

test("B-1 the first two councils are two: the same name or acronym twice is refused beside its field", async () => {
  const { ask, post, house } = firstRun();
  const path = "/en/setup/councils";
  const { form } = await (await ask("secretary", `${path}?_data=en.setup-councils`)).json();
  const day = (which: string) => ({
    [`${which}CreatedOn.day`]: "1",
    [`${which}CreatedOn.month`]: "4",
    [`${which}CreatedOn.year`]: "1998",
  });
  const started = Object.fromEntries(
    Object.entries<string[]>(form.values).map(([name, [value = ""]]) => [name, value]),
  );
  const typed = { ...started, ...day("one"), ...day("two"), ...day("three") };
  const twice = {
    ...typed,
    twoNameFr: "  conseil de la prestation des services du secteur public",
    twoAcronymEn: "pssdc",
  };
  const answer = await post("secretary", path, { _key: form.key, ...twice });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toMatch(
    /Second council, name, French: this is the first council’s.*Second council, acronym, English: this is the first council’s/s,
  );
  expect(house.one("select count(*) from body")).toBe(0);
});
