// What everyone does in a browser before a test can begin: come in, send a form, stand on a field.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import type { Language } from "../../app/domain/bilingual";
import { siteMap } from "../../app/places";
import { address, type PlaceName } from "../../app/site-map";

/** The key of a button on the sign-in page of the demonstration. */
export type Role =
  | "secretariat-analyst"
  | "secretariat-finance-officer"
  | "co-chair-service-bc"
  | "member-service-alberta"
  | "contact-of-a-member"
  | "council-co-chair-pssdc"
  | "council-co-chair-pscioc"
  | "administrator"
  | "observer"
  | "reader";

/** Signs in by the button of a role; the page stands at home then. */
export async function enterAs(page: Page, role: Role, language: Language = "en"): Promise<void> {
  await page.goto(address(language, "sign-in"));
  await page.locator(`button[name=as][value="${role}"]`).click();
  await page.waitForURL(`**${address(language, "home")}`);
}

/** Acts, and waits for the page that the act leads to. */
export async function leadingOn(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent("load"), act()]);
}

/** Presses the first button of the form of the page, once it was filled. */
export const send = (page: Page): Promise<void> =>
  leadingOn(page, () => page.locator("#form .acts button").first().click());

export async function giveDay(
  page: Page,
  name: string,
  [day, month, year]: [number, number, number],
): Promise<void> {
  for (const [part, value] of Object.entries({ day, month, year }))
    await page.locator(`[name="${name}.${part}"]`).fill(String(value));
}

export const headingOf = (page: Page): Promise<string> => page.locator("h1").innerText();
export const flashOf = (page: Page): Promise<string> => page.locator(".flash").innerText();

/** Presses Tab until the focus stands on what is looked for, and sees at each step where the focus is. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(standing, selector);
    if (focused.where === "BODY") continue;
    expect(focused.isSeen, `the focus is not seen on ${focused.where}`).toBe(true);
    if (focused.isThere) return;
  }
  throw new Error(`The keyboard does not reach ${selector} at ${page.url()}.`);
}

/** Runs in the browser: what holds the focus, and whether one sees it. */
function standing(selector: string): { where: string; isThere: boolean; isSeen: boolean } {
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const isDrawn = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  return {
    where: element === document.body ? "BODY" : `${element.tagName} ${element.textContent?.slice(0, 40)}`,
    isThere: element.matches(selector),
    isSeen: isDrawn && width > 0 && height > 0,
  };
}

async function linkIfAny(page: Page, place: PlaceName): Promise<Record<string, string> | undefined> {
  const pattern = new RegExp(`^/en/${siteMap[place].en.replace(/:(\w+)/g, "(?<$1>[0-9a-z]{16})")}(?:[?#]|$)`);
  for (const link of await page.locator("a[href]").all()) {
    const found = pattern.exec((await link.getAttribute("href")) ?? "");
    if (found) return { ...found.groups };
  }
  return undefined;
}

/** The first link of the page whose address is that of the place; its parameters. */
export async function linkTo(page: Page, place: PlaceName): Promise<Record<string, string>> {
  const found = await linkIfAny(page, place);
  if (found) return found;
  throw new Error(`${page.url()} has no link to ${place}.`);
}

/** The first in all that waits for the reader, on whichever page of it. */
export async function linkAtHome(page: Page, place: PlaceName): Promise<Record<string, string>> {
  for (let part = 1; part <= 9; part++) {
    await page.goto(`/en?all=1&page=${part}`);
    const found = await linkIfAny(page, place);
    if (found) return found;
  }
  throw new Error(`nothing that waits leads to ${place}.`);
}
