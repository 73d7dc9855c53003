// What a journey of decisions does again and again: everyone's position entered, and each page looked at in both languages.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import { type Language, languages } from "../../app/domain/bilingual";
import { addDays, dayOf, instantFrom } from "../../app/domain/dates";
import { address } from "../../app/site-map";
import { giveDay, send } from "./browser-acts";
import { overflowOn, violationsOn } from "./browser-html";
import { complaintsAbout } from "./valid-html";

export const inDays = (days: number): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = addDays(dayOf(instantFrom(Date.now())), days)
    .split("-")
    .map(Number);
  return [day, month, year];
};

export const idIn = (page: Page): string => new URL(page.url()).pathname.split("/").at(-1) ?? "";

const wordsFor: Readonly<Record<string, string>> = {
  "not-endorse": "Our act forbids it.",
  reservation: "We ask that small offices have a year more.",
};

/**
 * The secretariat enters what each voice wrote by e-mail; `kindOf` says what, by the number of the voice. The list is
 * read anew each time: what else happens in this workspace may fill a seat meanwhile.
 */
export async function enterEveryone(
  secretary: Page,
  proceeding: string,
  kindOf: (place: number) => string,
): Promise<void> {
  const entered: string[] = [];
  for (;;) {
    await secretary.goto(address("en", "position-enter", { proceeding }));
    const voices = await secretary
      .locator("[name=voice] option")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
    const voice = voices.find((one) => !entered.includes(one));
    if (voice === undefined) return;
    const kind = kindOf(entered.length);
    await secretary.locator("[name=voice]").selectOption(voice);
    await secretary.locator("[name=source]").fill("E-mail of today");
    await secretary.locator(`[name=kind][value=${kind}]`).check();
    const words = wordsFor[kind];
    if (words) await secretary.locator(`[name=words-${kind}]`).fill(words);
    if (kind === "pending") await giveDay(secretary, "until", inDays(60));
    await send(secretary);
    entered.push(voice);
  }
}

/** What is wrong with a page in both languages: English at the width of a desk, French on the narrowest screen. */
export async function faultsOn(page: Page, paths: Record<Language, string>): Promise<string[]> {
  const faults: string[] = [];
  for (const language of languages) {
    await page.setViewportSize({ width: 1280, height: 800 });
    const answer = await page.goto(paths[language]);
    expect([answer?.status(), paths[language]]).toEqual([200, paths[language]]);
    faults.push(...(await complaintsAbout((await answer?.text()) ?? "")));
    if (language === "en") faults.push(...(await violationsOn(page, language)));
    await page.setViewportSize({ width: 320, height: 640 });
    if (language === "fr") faults.push(...(await violationsOn(page, language)));
    faults.push(...(await overflowOn(page)));
  }
  return faults.map((fault) => `${paths.en} ${fault}`);
}
