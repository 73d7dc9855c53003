// what shares its words with another has a title of its own all the same.
import { expect, test } from "vitest";
import { type Language, languages } from "../../app/domain/bilingual";
import { retireList, saveList } from "../../app/domain/lists/commands/saved-lists.server";
import { address } from "../../app/site-map";
import type { Part } from "../support/house";
import { type Served, serveHouse } from "./served";

async function titleOf({ ask }: Served, part: Part, path: string): Promise<string> {
  const answer = await ask(part, path);
  expect(answer.status, path).toBe(200);
  return /<title>(.*?)<\/title>/.exec(await answer.text())?.[1] ?? "";
}

const acts: [Part, "person-edit" | "person-address" | "person-invite" | "office-new"][] = [
  ["secretary", "person-edit"],
  ["secretary", "person-address"],
  ["secretary", "person-invite"],
  ["administrator", "office-new"],
];

test.each(acts)("A-1 as %s, at %s: people of the same title are told apart", async (part, place) => {
  const served = serveHouse();
  const { house } = served;
  const people = ["member", "stranger"] as const;
  for (const one of people)
    house.db.$client
      .prepare("update person set name = '', title_en = 'Director', title_fr = 'Direction' where id = ?")
      .run(house.person(one));
  for (const language of languages) {
    const titles = await Promise.all(
      people.map((one) => titleOf(served, part, address(language, place, { person: house.person(one) }))),
    );
    expect(new Set(titles).size, titles.join("; ")).toBe(2);
  }
});

test("S-9 a list that was retired is told apart from the one that has taken its name since", async () => {
  const served = serveHouse();
  const { house } = served;
  const typed = { nameEn: "Chairs", nameFr: "Coprésidences", take: ["all-chairs"] };
  const save = () =>
    saveList(house.as("secretary"), { ...typed, levels: [], jurisdictions: [], plus: [], minus: [] });
  const retired = save();
  retireList(house.as("secretary"), retired);
  const kept = save();
  const title = (language: Language, list: string) =>
    titleOf(served, "secretary", address(language, "list", { list }));
  expect(await title("en", retired)).toMatch(/^Chairs \(retired\) · /);
  expect(await title("fr", retired)).toMatch(/^Coprésidences \(retirée\) · /);
  expect(await title("en", kept)).toMatch(/^Chairs · /);
});
