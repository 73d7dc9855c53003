// A-1, T-c: the second half of the site map, and the addresses that are no pages.
import { expect } from "vitest";
import { languages } from "../../app/domain/bilingual";
import type { PlaceName } from "../../app/site-map";
import { browserTest } from "../support/browser-shared";
import { files } from "./every-address-files";
import { halves } from "./every-address-places";
import { seesMost, walk } from "./every-address-walk";

const { at, inNameOf } = walk(halves.second);

browserTest.for(Object.entries(files))(
  "T-c %s is a protected file in both languages",
  async ([name, type], { open }) => {
    const place = name as PlaceName;
    const { request } = (await open(inNameOf(seesMost(place)))).context();
    for (const language of languages) {
      const answer = await request.get(at(language, place));
      const headers = answer.headers();
      expect([answer.status(), headers["x-content-type-options"]], place).toEqual([200, "nosniff"]);
      expect(headers["content-type"]).toContain(type);
      expect(headers["content-disposition"]).toMatch(/^attachment;/);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    }
  },
);

browserTest("T-c the address of the role buttons leads to the sign-in page", async ({ page }) => {
  await page.goto("/fr/connexion/demonstration");
  expect(new URL(page.url()).pathname).toBe("/fr/connexion");
});
