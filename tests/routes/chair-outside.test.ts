// S-10: a co-chair of a jurisdiction that takes no part does not go unnoticed.
import { expect, test } from "vitest";
import { dayFrom } from "../../app/domain/dates";
import { endPart, statePart } from "../../app/domain/taking-part/commands/taking-part.server";
import { serveHouse } from "./served";

test("S-10 the page of the body and of the seat say it in both languages while it is so, and not after", async () => {
  const { house, ask } = serveHouse();
  const [body, seat] = [house.body("CCSWG"), house.seat("CCSWG", "Service BC")];
  const read = async (path: string) => (await ask("member", path)).text();
  const english = async () => [await read(`/en/bodies/${body}`), await read(`/en/seats/${seat}`)];
  for (const page of await english()) expect(page).not.toContain("is not a member of the body today");
  const part = statePart(house.as("secretary"), body, {
    jurisdiction: house.one("select id from jurisdiction where code = 'BC'"),
    ...{ quality: "out", from: dayFrom("2026-06-01"), noteEn: "", noteFr: "", reference: "Letter of May 4" },
  });
  for (const page of await english()) expect(page).toContain("is not a member of the body today");
  expect(await read(`/fr/sieges/${seat}`)).toContain("n’est pas membre de l’organisme aujourd’hui");
  endPart(house.as("secretary"), part, dayFrom("2026-06-03"));
  for (const page of await english()) expect(page).not.toContain("is not a member of the body today");
});
