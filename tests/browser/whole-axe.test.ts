// A-1: the whole of it, a drill run before an issue is resolved (`npm run axe`): a page of every address that each role
// reaches from home, in both languages, at the width of a phone and of a desk.
import type { Page } from "@playwright/test";
import { describe, expect } from "vitest";
import { type Language, languages } from "../../app/domain/bilingual";
import { siteMap } from "../../app/places";
import { address, type PlaceName } from "../../app/site-map";
import { browserTest, workspace } from "../support/browser";
import { enterAs, type Role } from "../support/browser-acts";
import { overflowOn, violationsOn } from "../support/browser-html";

const isWhole = process.env.AXE === "whole";
const roles: (Role | "nobody")[] = isWhole
  ? [
      "nobody",
      "reader",
      "observer",
      "member-service-alberta",
      "co-chair-service-bc",
      "council-co-chair-pssdc",
      "council-co-chair-pscioc",
      "secretariat-analyst",
      "secretariat-finance-officer",
      "administrator",
    ]
  : ["reader", "administrator"];
/** With every run, the pages that a role reaches first. */
const most = isWhole ? 200 : 4;

const patterns = (language: Language) =>
  (Object.keys(siteMap) as PlaceName[])
    .map((place) => ({ place, path: siteMap[place][language] }))
    .map(({ place, path }) => ({
      place,
      isFixed: !path.includes(":"),
      pattern: new RegExp(`^/${language}${path ? `/${path.replace(/:\w+/g, "[^/]+")}` : ""}$`),
    }))
    .sort((one, other) => Number(other.isFixed) - Number(one.isFixed));

/** Links of the page to addresses that were not visited yet, one of each. */
async function linksOn(page: Page, language: Language, known: Set<PlaceName>): Promise<string[]> {
  const hrefs = await page
    .locator("a[href^='/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.flatMap((href) => {
    const found = patterns(language).find(({ pattern }) => pattern.test(href.split(/[?#]/)[0] ?? ""));
    if (!found || known.has(found.place) || /-csv$|document$/.test(found.place)) return [];
    known.add(found.place);
    return [href];
  });
}

/** What is saved instead of shown has no page to look at. */
const fileOr = (fault: unknown): "a file" => {
  if (String(fault).includes("Download is starting")) return "a file";
  throw fault;
};

describe("A-1 no violation on any page that a role reaches", () => {
  const walks = roles.flatMap((role) => languages.map((language) => [role, language] as const));
  browserTest.for(walks)("A-1 as %s, in %s", { timeout: 1_200_000 }, async ([role, language], { open }) => {
    const page = await open();
    if (role !== "nobody") await enterAs(page, role, language);
    const known = new Set<PlaceName>(["home"]);
    const queue = [role === "nobody" ? address(language, "sign-in") : address(language, "home")];
    const faults: string[] = [];
    let pages = 0;
    for (let path = queue.shift(); path && pages < most; path = queue.shift()) {
      await page.setViewportSize({ width: 1280, height: 800 });
      const answer = await page.goto(path).catch(fileOr);
      if (answer === "a file") continue;
      const found = answer?.status() === 200 ? [] : [`answered ${answer?.status()}`];
      found.push(...(await violationsOn(page, language)));
      queue.push(...(await linksOn(page, language, known)));
      await page.setViewportSize({ width: 320, height: 640 });
      found.push(...(await violationsOn(page, language)), ...(await overflowOn(page)));
      faults.push(...found.map((fault) => `${path} ${fault}`));
      pages += 1;
    }
    if (isWhole)
      console.log(`${role}, ${language}: ${pages} pages of ${workspace}, ${faults.length} violations`);
    expect(faults).toEqual([]);
    expect(pages).toBeGreaterThan(1);
  });
});
