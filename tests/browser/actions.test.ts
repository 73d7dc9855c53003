// M-16: a co-chair opens an action; whoever is accountable gives a new date on a phone, then says that it is done.

import type { Page } from "@playwright/test";
import { expect } from "vitest";
import { type Language, languages } from "../../app/domain/bilingual";
import { address } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, giveDay, headingOf, leadingOn, send } from "../support/browser-acts";
import { overflowOn, violationsOn } from "../support/browser-html";
import { bodyNamed } from "../support/browser-terms";
import { complaintsAbout } from "../support/valid-html";

const onPhone = { viewport: { width: 360, height: 740 } };
const said = {
  en: { done: "Done", moved: "Date moved 1 time", kept: "The answer is kept." },
  fr: { done: "Terminée", moved: "Date reportée 1 fois", kept: "La réponse est conservée." },
} as const;

async function looksGood(page: Page, language: Language): Promise<void> {
  expect(await violationsOn(page, language)).toEqual([]);
  expect(await complaintsAbout(await page.content())).toEqual([]);
  expect(await overflowOn(page)).toEqual([]);
}

browserTest.for(languages)(
  "M-16 opened, a new date and done, in %s",
  { timeout: 120_000 },
  async (language, { aside }) => {
    const chair = await aside();
    await enterAs(chair, "co-chair-service-bc", language);
    const body = await bodyNamed(chair, "Client-Centric Service Working Group");
    const text = language === "en" ? "Walk the list of counters" : "Parcourir la liste des comptoirs";
    await chair.goto(address(language, "action-new", { body }));
    await looksGood(chair, language);
    await send(chair);
    expect(await chair.locator("[name=accountable]").count()).toBe(1);
    await chair.locator(`[name=text${language === "en" ? "En" : "Fr"}]`).fill(text);
    await chair.locator("[name=accountable]").selectOption({ value: `${body}.co-chairs` });
    await giveDay(chair, "due", [15, 1, 2031]);
    await send(chair);
    expect(await headingOf(chair)).toBe(text);
    await looksGood(chair, language);
    const path = new URL(chair.url()).pathname;
    const action = path.split("/").at(-1) ?? "";

    const phone = await aside(onPhone);
    await enterAs(phone, "co-chair-service-bc", language);
    await phone.goto(address(language, "action-report", { action }));
    await looksGood(phone, language);
    await phone.locator("[name=reply][value=date]").check();
    await giveDay(phone, "newDay", [30, 1, 2031]);
    await send(phone);
    expect(await flashOf(phone)).toContain(said[language].kept);
    expect((await phone.locator("main").innerText()).replace(/\u00a0/g, " ")).toContain(said[language].moved);
    await looksGood(phone, language);

    await phone.goto(address(language, "action-report", { action }));
    await phone.locator("[name=reply][value=done]").check();
    await send(phone);
    expect(await phone.locator(".head .lede").innerText()).toContain(said[language].done);

    await phone.goto(address(language, "actions", {}, { body, state: "done", words: text }));
    await looksGood(phone, language);
    await leadingOn(phone, () => phone.locator("main table a", { hasText: text }).first().click());
    expect(new URL(phone.url()).pathname).toBe(path);
  },
);
