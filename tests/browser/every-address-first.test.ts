// the first half of the site map, and what holds for the whole of it.
import { expect } from "vitest";
import { languages } from "../../app/domain/bilingual";
import { siteMap } from "../../app/places";
import { browserTest } from "../support/browser-shared";
import { elsewhere } from "./addresses-elsewhere";
import { files } from "./every-address-files";
import { halves, names } from "./every-address-places";
import { seesMost, walk } from "./every-address-walk";

browserTest("A-1 every address of the site map is walked, once", () => {
  const walked: string[] = [...halves.first, ...halves.second, ...Object.keys(files), ...elsewhere];
  expect(walked.toSorted()).toEqual(Object.keys(siteMap).toSorted());
});

const { at, inNameOf } = walk(halves.first);

browserTest.for(languages)("A-1 no two pages have the same title (%s)", async (language, { open }) => {
  const titles = new Map<string, string>();
  for (const who of new Set(names.map(seesMost))) {
    const { request } = (await open(inNameOf(who))).context();
    for (const place of names.filter((name) => seesMost(name) === who)) {
      const answer = await request.get(at(language, place));
      expect(answer.status(), place).toBe(200);
      titles.set(place, /<title>(.*?)<\/title>/s.exec(await answer.text())?.[1] ?? "");
    }
  }
  expect(titles.size).toBe(names.length);
  const all = [...titles];
  const twice = all.filter(
    ([place, title]) => title === "" || all.some(([other, same]) => other !== place && same === title),
  );
  expect(twice).toEqual([]);
});
