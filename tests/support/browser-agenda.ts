// What a browser does on the agenda of a meeting, before a test can begin and between its steps.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import type { Language } from "../../app/domain/bilingual";
import { address } from "../../app/site-map";
import { leadingOn, send } from "./browser-acts";
import { overflowOn, violationsOn } from "./browser-html";
import { complaintsAbout } from "./valid-html";

export async function looksGood(page: Page, language: Language): Promise<void> {
  expect(await violationsOn(page, language)).toEqual([]);
  expect(await complaintsAbout(await page.content())).toEqual([]);
  expect(await overflowOn(page)).toEqual([]);
}

export const titles = (page: Page): Promise<string[]> =>
  page.locator("tr[data-item] [data-title]").allInnerTexts();
export const rowOf = (page: Page, title: string) => page.locator("tr[data-item]", { hasText: title });
/** From the page of the series: the meeting, its agenda, opened. */
export async function opened(page: Page, language: Language, body: string, which: number): Promise<string> {
  await page.goto(address(language, "body", { body }));
  const series = page.locator(`main a[href^="${address(language, "series", { series: "" })}"]`).first();
  await page.goto((await series.getAttribute("href")) ?? "");
  const clicks = [
    () =>
      page
        .locator(`main table a[href^="${address(language, "meeting", { meeting: "" })}"]`)
        .nth(which)
        .click(),
    () => page.locator("main .head .acts a.btn").first().click(),
    () => page.locator("form#opening button").click(),
  ];
  for (const click of clicks) await leadingOn(page, click);
  expect(clicks.length).toBeLessThanOrEqual(3);
  return new URL(page.url()).pathname.split("/").at(-2) ?? "";
}

/** What other tests of this server submitted or decided meanwhile falls due here too: left with a reason, as a co-chair would. */
export async function leaveWhatCame(page: Page, language: Language, meeting: string): Promise<void> {
  const leave = address(language, "agenda-due-leave", { meeting, due: "*" }).split("*")[1] ?? "";
  const links = page.locator(`ul.due a[href*="/${meeting}/"][href$="${leave}"]`);
  while ((await links.count()) > 0) {
    await leadingOn(page, () => links.first().click());
    await page.locator("[name=why]").fill("Not for this meeting");
    await send(page);
  }
}

/** Announcements for which no time is left go to another meeting: an agenda is approved once it fits (M-4). */
export async function leaveWhatDoesNotFit(page: Page, language: Language, meeting: string): Promise<void> {
  const approve = page.locator(`a[href="${address(language, "agenda-approve", { meeting })}"]`);
  const end = address(language, "agenda-leave", { item: "*" }).split("*")[1] ?? "";
  const announced = page.locator("tr[data-item]", {
    hasText: language === "en" ? "Announcement:" : "Annonce\u00a0:",
  });
  while ((await approve.count()) === 0) {
    const link = announced.last().locator(`a[href$="${end}"]`);
    await page.goto((await link.getAttribute("href")) ?? "");
    await page.locator("[name=why]").fill("No time is left");
    await send(page);
    await page.goto(address(language, "agenda", { meeting }));
  }
}

export async function addItem(page: Page, language: Language, meeting: string, title: string): Promise<void> {
  await page.goto(address(language, "agenda-add", { meeting }));
  await page.locator("[name=minutes]").fill("2");
  await send(page);
  expect(await page.locator(".errors a").count()).toBe(1);
  await page.locator("[name=titleEn]").fill(title);
  await page.locator("[name=titleFr]").fill(`${title} (fr)`);
  await send(page);
}
