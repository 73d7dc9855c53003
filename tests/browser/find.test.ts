// Desk 2: from the header to the page looked for, in both languages, without scripts and by keyboard alone.
import { describe, expect } from "vitest";
import { languages } from "../../app/domain/bilingual";
import { address } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, headingOf, leadingOn, tabTo } from "../support/browser-acts";
import { overflowOn } from "../support/browser-html";

const asked = { en: "GTSAC", fr: "CCSWG" } as const;
const group = {
  en: "Client-Centric Service Working Group",
  fr: "Groupe de travail sur les services axés sur les clients",
} as const;

describe.each(languages)("desk 2 in %s", (language) => {
  browserTest("desk 2 the other language's acronym leads from the header to the body", async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await enterAs(page, "co-chair-service-bc", language);
    await page.locator("[role=search] input").fill(asked[language]);
    await leadingOn(page, () => page.keyboard.press("Enter"));
    expect(await headingOf(page)).toContain(asked[language]);
    expect(await page.title()).toContain(asked[language]);
    await leadingOn(page, () => page.locator(".hits a").first().click());
    expect(await headingOf(page)).toContain(group[language]);
  });

  browserTest("A-1 by keyboard alone", async ({ open }) => {
    const page = await open();
    await enterAs(page, "co-chair-service-bc", language);
    await tabTo(page, "[role=search] input");
    await page.keyboard.type(asked[language]);
    await leadingOn(page, () => page.keyboard.press("Enter"));
    await tabTo(page, ".hits a");
    await leadingOn(page, () => page.keyboard.press("Enter"));
    expect(await headingOf(page)).toContain(group[language]);
  });

  browserTest("desk 2 on a phone the search stands in the menu, and what it finds fits", async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 780 } });
    await enterAs(page, "co-chair-service-bc", language);
    await page.locator("button.menu").click();
    await page.locator("[role=search] input").fill("terms");
    await leadingOn(page, () => page.keyboard.press("Enter"));
    expect(await overflowOn(page)).toEqual([]);
    expect(page.url()).toContain(address(language, "search"));
  });
});
