// How a request is written, decided and paid in a browser, page by page.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import type { Language } from "../../app/domain/bilingual";
import { textParts } from "../../app/domain/funding/parts";
import { address, type PlaceName } from "../../app/site-map";
import { giveDay, leadingOn, send } from "./browser-acts";
import { looksGood } from "./browser-agenda";
import { enterEveryone, idIn, inDays } from "./browser-deciding";

export type FundingAt = { language: Language; request: string };
export type FundingPlace = Extract<PlaceName, `funding-${string}`>;

export const to = (page: Page, { language, request }: FundingAt, place: FundingPlace, more = {}) =>
  page.goto(address(language, place as "funding-request", { request, ...more }));

/** In the marks of the language: 42000 is "42,000.00" and « 42 000,00 ». */
export const typed = (language: Language, dollars: number): string =>
  new Intl.NumberFormat(language === "en" ? "en-CA" : "fr-CA", { minimumFractionDigits: 2 }).format(dollars);

export async function writeTexts(page: Page, at: FundingAt): Promise<void> {
  for (const part of textParts) {
    await to(page, at, "funding-text", { part });
    for (const side of ["en", "fr"]) {
      await page.locator(`[name=${side}]`).fill(`${part} (${side}), 12`);
      await page.locator(`[name=${side}Ready]`).check();
    }
    await send(page);
  }
}

/** Line by line, then the split: one sum for each council, in the order of the form. */
export async function writeBudget(page: Page, at: FundingAt, split: readonly string[]): Promise<void> {
  await to(page, at, "funding-budget");
  await page.locator("[name^='line-professional-services']").fill(typed(at.language, 42_000));
  await page.locator("[name^='line-travel']").fill(typed(at.language, 6_000));
  for (const [place, sum] of split.entries()) await page.locator("[name^='share-']").nth(place).fill(sum);
  await send(page);
}

/** The secretariat finds it complete and forwards it, with a note in both languages. */
export async function forward(finance: Page, at: FundingAt): Promise<void> {
  await to(finance, at, "funding-check");
  await finance.locator("[name=noteEn]").fill("In order.");
  await finance.locator("[name=noteFr]").fill("En ordre.");
  await giveDay(finance, "until", inDays(5));
  await send(finance);
}

/** Opened by a co-chair of the council, everybody entered by the secretariat. */
async function openIn(chair: Page, secretary: Page, { language, request }: FundingAt): Promise<string> {
  await chair.goto(address(language, "proceeding-new", { kind: "funding", matter: request }));
  await giveDay(chair, "until", inDays(20));
  await send(chair);
  const proceeding = idIn(chair);
  await enterEveryone(secretary, proceeding, () => "agree");
  return proceeding;
}

/** put off, with its reason, until it says more, by its group. */
export async function deferIn(chair: Page, secretary: Page, at: FundingAt): Promise<void> {
  const proceeding = await openIn(chair, secretary, at);
  await chair.goto(address(at.language, "declare", { proceeding }));
  await chair.locator("[name=agreed][value=no-consensus]").check();
  await chair.locator("[name=outcome][value=deferred]").check();
  const said = {
    ...{
      reasonEn: "Say what it costs small offices.",
      reasonFr: "Dites ce qu’il en coûte aux petits bureaux.",
    },
    ...{ deferredEn: "The next version says it.", deferredFr: "La version suivante le dit." },
    deferredActs: "CCSWG",
  };
  for (const [name, text] of Object.entries(said)) await chair.locator(`[name=${name}]`).fill(text);
  await send(chair);
}

/** Declared approved: a sum where a part is approved; null for all that is asked. */
export async function decideIn(
  chair: Page,
  secretary: Page,
  at: FundingAt,
  sum: string | null,
): Promise<string> {
  const { language } = at;
  const proceeding = await openIn(chair, secretary, at);
  await chair.goto(address(language, "declare", { proceeding }));
  await chair.locator("[name=agreed][value=consensus]").check();
  await chair.locator("[name=outcome][value=approved]").check();
  if (sum !== null) await chair.locator("[name=sum]").fill(sum);
  await send(chair);
  return proceeding;
}

/** Desk 6: what was typed and not saved stands there again; what is saved is one link away. */
export async function leaveAndComeBack(page: Page, at: FundingAt): Promise<void> {
  await to(page, at, "funding-budget");
  const line = page.locator("[name^='line-travel']").first();
  const saved = await line.inputValue();
  await line.fill(typed(at.language, 6_543.21));
  await page.waitForFunction(() => document.querySelector("[data-alive=aside]")?.textContent);
  await looksGood(page, at.language);
  await to(page, at, "funding-form");
  await to(page, at, "funding-budget");
  expect(await line.inputValue()).toBe(typed(at.language, 6_543.21));
  await looksGood(page, at.language);
  await leadingOn(page, () => page.locator("main a[href$='?saved=1']").click());
  expect(await line.inputValue()).toBe(saved);
}

export async function deliver(page: Page, at: FundingAt): Promise<void> {
  await to(page, at, "funding-deliverables");
  await page.locator("[name=nameEn1]").fill("Report");
  await page.locator("[name=nameFr1]").fill("Rapport");
  await giveDay(page, "due1", inDays(40));
  await send(page);
}
