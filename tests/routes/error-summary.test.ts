import { expect, test } from "vitest";
import { serveHouse } from "./served";

const summaryIn = (page: string): string[] => {
  const alert = /<div class="errors".*?<\/div>/s.exec(page)?.[0] ?? "";
  return [...alert.matchAll(/<a href="#[^"]*">([^<]*)<\/a>/g)].map(([, said = ""]) => said);
};

test.each([
  [
    "en",
    "/en/bodies/new",
    [
      "Kind: choose one of the options.",
      "Day of creation: this day does not exist in the calendar. Write it like 4 6 2026.",
    ],
  ],
  [
    "fr",
    "/fr/organismes/ajouter",
    [
      "Type\u00a0: choisissez une des options.",
      "Jour de la création\u00a0: ce jour n’existe pas au calendrier. Écrivez-le comme ceci\u00a0: 4 6 2026.",
    ],
  ],
] as const)("desk 6 a refused form names each field in its summary (%s)", async (language, path, summary) => {
  const { ask, post } = serveHouse();
  const { form } = await (await ask("secretary", `${path}?_data=${language}.body-new`)).json();
  const wrong = { "createdOn.day": "31", "createdOn.month": "2", "createdOn.year": "2026" };
  const answer = await post("secretary", path, { _key: form.key, ...wrong });
  expect(answer.status).toBe(422);
  expect(summaryIn(await answer.text())).toEqual(summary);
});
