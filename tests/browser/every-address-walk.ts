// a part of the site map, in both languages, at the width of a phone and of a desk, as whoever sees most.
import type { BrowserContextOptions } from "@playwright/test";
import { describe, expect } from "vitest";
import { type Language, languages } from "../../app/domain/bilingual";
import type { PlaceName } from "../../app/site-map";
import { enterAs, type Role } from "../support/browser-acts";
import { overflowOn, unprotected, violationsOn } from "../support/browser-html";
import { browserTest } from "../support/browser-shared";
import { complaintsAbout } from "../support/valid-html";
import { makeObjects, type Objects } from "./every-address-objects";
import { oncePerRun } from "./every-address-once";
import { pathOf, places } from "./every-address-places";

const analyst = "secretariat-analyst";
type Cookies = Exclude<BrowserContextOptions["storageState"], string | undefined>;

/** Who sees most there: an address that is a file is asked for as its page would be. */
export const seesMost = (place: PlaceName): Role | "nobody" =>
  place === "security-log-csv" ? "administrator" : (places[place]?.as ?? analyst);

/**
 * The longer French, whose HTML is that of the English in other words, where there is least room; `npm run axe` measures
 * every language at every width, as everybody.
 */
const measuredAt: Record<Language, "desk" | "phone"> = { en: "desk", fr: "phone" };

/** Walks these places; what else is asked of them goes to the same paths, with the same cookies. */
export function walk(part: readonly PlaceName[]) {
  let objects: Objects = {};
  const cookies = new Map<string, Cookies>();
  const at = (language: Language, place: PlaceName) => pathOf(objects, language, place);
  const inNameOf = (who: Role | "nobody") => ({ storageState: cookies.get(who) });

  browserTest(
    "A-1 an object stands in each state that has a page of its own",
    { timeout: 240_000 },
    async ({ aside }) => {
      for (const role of [
        analyst,
        "co-chair-service-bc",
        "council-co-chair-pssdc",
        "council-co-chair-pscioc",
        "contact-of-a-member",
        "administrator",
      ] as const) {
        const page = await aside({ javaScriptEnabled: false });
        await enterAs(page, role);
        cookies.set(role, (await page.context().storageState()) as Cookies);
      }
      objects = await oncePerRun(async () => makeObjects(await aside({ javaScriptEnabled: false })));
      expect(Object.entries(objects).filter(([, id]) => !id)).toEqual([]);
    },
  );

  describe("A-1 every page", () => {
    browserTest.for(part)("A-1 %s", async (place, { keep }) => {
      const { page, faults } = await keep(seesMost(place), inNameOf(seesMost(place)));
      for (const language of languages) {
        await page.setViewportSize({ width: 1280, height: 800 });
        const answer = await page.goto(at(language, place));
        if (!answer) throw new Error(`${place}: no answer`);
        expect(answer.status(), `${place} at ${at(language, place)}`).toBe(200);
        const [lang, headings] = await page.evaluate(
          () => [document.documentElement.lang, document.querySelectorAll("h1").length] as const,
        );
        expect([lang, headings], place).toEqual([`${language}-CA`, 1]);
        const found = await unprotected(answer);
        if (measuredAt[language] === "desk") found.push(...(await violationsOn(page, language)));
        await page.setViewportSize({ width: 320, height: 640 });
        if (measuredAt[language] === "phone") {
          found.push(...(await complaintsAbout(await answer.text())));
          found.push(...(await violationsOn(page, language)));
        }
        found.push(...(await overflowOn(page)));
        faults.push(...found.map((fault) => `${at(language, place)} ${fault}`));
      }
      expect(faults.splice(0), place).toEqual([]);
    });
  });

  return { at, inNameOf };
}
