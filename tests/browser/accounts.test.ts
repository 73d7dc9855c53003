// F-10 to F-13, B-3: a year of a council's money, from the call to the statement, by whoever keeps it, confirms it and reads it.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import { languages } from "../../app/domain/bilingual";
import { yearInAddress } from "../../app/domain/council-accounts/year";
import { dayOf, fiscalYearOf, instantFrom } from "../../app/domain/dates";
import { address, type PlaceName } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, giveDay, leadingOn, send } from "../support/browser-acts";
import { looksGood } from "../support/browser-agenda";
import { bodyNamed } from "../support/browser-terms";

/** Each language calls others, on the account of the year to come. */
const whose = {
  en: { paid: "Ontario", part: "British Columbia", gone: "Alberta" },
  fr: { paid: "Québec", part: "Nouvelle-Écosse", gone: "Manitoba" },
} as const;
const sums = {
  en: {
    typed: "$12,500.00",
    half: "6,250.00",
    free: "are free",
    pasted: "30,000",
    statement: "12,500.00",
    invoices: (year: number) => `May\u00a020,\u00a0${year}`,
  },
  fr: {
    typed: "12 500,00 $",
    half: "6 250,00",
    free: "Montant libre",
    pasted: "30 000",
    statement: "12\u00a0500,00",
    invoices: (year: number) => `20\u00a0mai\u00a0${year}`,
  },
} as const;

for (const language of languages)
  browserTest(
    `F-12, F-13, F-10, F-11 called, invoiced, received, set aside; read on a phone, in ${language}`,
    { timeout: 180_000 },
    async ({ open }) => {
      const page = await open({ viewport: { width: 1280, height: 900 } });
      await enterAs(page, "secretariat-finance-officer", language);
      const body = await bodyNamed(page, "Public Sector Service Delivery Council");
      const next = fiscalYearOf(dayOf(instantFrom(Date.now()))) + 1;
      const params = { body, year: yearInAddress(next) };
      const to = (place: PlaceName, more: Record<string, string> = {}) =>
        page.goto(address(language, place as "council-account", { ...params, ...more }));

      await to("contributions-call");
      await looksGood(page, language);
      const { paid, part, gone } = whose[language];
      for (const name of Object.values(whose[language])) await page.getByLabel(name).fill("");
      await giveNextYear(page, next);
      for (const name of await page.locator("input[name^=sum-]").all()) await name.fill("");
      await page.getByLabel(paid).fill("12,34,5");
      await send(page);
      expect(await page.locator(".errors a").count()).toBe(1);
      await looksGood(page, language);
      for (const name of [paid, part, gone]) await page.getByLabel(name).fill(sums[language].typed);
      await send(page);
      expect(await flashOf(page)).not.toBe("");
      const contribution = async (name: string) =>
        (
          await page
            .locator("section[aria-labelledby=contributions] tbody a", { hasText: name })
            .getAttribute("href")
        )
          ?.split("/")
          .at(-1) ?? "";
      const [first, second, third] = [
        await contribution(paid),
        await contribution(part),
        await contribution(gone),
      ];

      for (const id of [first, second]) {
        await to("contribution-invoice", { contribution: id });
        await page.locator("[name=invoice]").fill(`F-${id.slice(0, 4)}`);
        if (id === first) await looksGood(page, language);
        await send(page);
      }
      await to("contribution-receive", { contribution: first });
      await looksGood(page, language);
      await send(page);
      await to("contribution-receive", { contribution: second });
      await page.locator("[name=cents]").fill(sums[language].half);
      await send(page);
      await looksGood(page, language);
      await leadingOn(page, () => page.locator("main tbody a").first().click());
      await looksGood(page, language);
      await page.locator("[name=why]").fill("Bank error");
      await send(page);
      await to("contribution-cancel", { contribution: third });
      await looksGood(page, language);
      await page.locator("[name=why]").fill("Called by mistake");
      await send(page);

      // More than is free is refused with what is free; what was typed stays.
      await to("provision-new");
      await page.locator("[name=purposeEn]").fill(`Research ${language}`);
      await page.locator("[name=purposeFr]").fill(`Recherche ${language}`);
      await page.locator("[name=cents]").fill(sums[language].pasted);
      await page.locator("[name=decision]").fill("PSSDC 2022-4");
      await send(page);
      expect(await page.locator(".errors a").count()).toBe(1);
      await looksGood(page, language);
      await page.locator("[name=cents]").fill(sums[language].half);
      await send(page);
      await looksGood(page, language);
      await leadingOn(page, () => page.locator("main .head .acts a.btn").first().click());
      await looksGood(page, language);
      await page.locator("[name=why]").fill("Not needed after all");
      await send(page);

      await to("lapse-new");
      await looksGood(page, language);
      await page.locator("[name=decision]").fill("PSSDC 2022-4");
      await send(page);
      const lapse = page.locator("section[aria-labelledby=year-end] a.btn");
      await leadingOn(page, () => lapse.click());
      await looksGood(page, language);
      await page.locator("[name=why]").fill("Noted by mistake");
      await send(page);
      await looksGood(page, language);

      // Until when the last invoices of the year that runs are taken.
      const running = { year: yearInAddress(next - 1) };
      await to("account-invoices", running);
      await looksGood(page, language);
      await giveDay(page, "day", [31, 3, next]);
      await send(page);
      expect(await page.locator(".errors a").count()).toBe(1);
      await looksGood(page, language);
      await giveDay(page, "day", [20, 5, next]);
      await send(page);
      expect(await page.locator("section[aria-labelledby=year-end]").innerText()).toContain(
        sums[language].invoices(next),
      );
      await looksGood(page, language);

      const phone = await open({ viewport: { width: 360, height: 740 } });
      await enterAs(phone, "member-service-alberta", language);
      await phone.goto(address(language, "council-accounts", {}, { year: params.year }));
      await looksGood(phone, language);
      await leadingOn(phone, () => phone.locator("main h3 a").first().click());
      expect(await phone.locator("main .key").innerText()).toContain(sums[language].free);
      expect(await phone.locator("section[aria-labelledby=statement]").innerText()).toContain(
        sums[language].statement,
      );
      expect(await phone.locator("main a.btn").count()).toBe(0);
      await looksGood(phone, language);
    },
  );

browserTest(
  "B-3 what a council had before: withdrawn, entered, sent back, corrected, confirmed",
  { timeout: 180_000 },
  async ({ open }) => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    await enterAs(page, "secretariat-finance-officer");
    const chair = await open({ viewport: { width: 360, height: 740 } });
    await enterAs(chair, "council-co-chair-pscioc", "fr");
    const body = await bodyNamed(page, "Public Sector Chief Information Officer Council");
    const year = yearInAddress(fiscalYearOf(dayOf(instantFrom(Date.now()))));
    const account = address("en", "council-account", { body, year });
    await page.goto(account);
    const waiting = page.locator("section[aria-labelledby=before] a");
    await leadingOn(page, () => waiting.click());
    await looksGood(page, "en");
    await leadingOn(page, () => page.locator("main .head a", { hasText: "Withdraw" }).click());
    await looksGood(page, "en");
    await send(page);
    await looksGood(page, "en");

    await page.goto(account);
    await leadingOn(page, () => waiting.click());
    await send(page);
    expect(await page.locator(".errors a").count()).toBeGreaterThan(1);
    await looksGood(page, "en");
    await page.locator("[name=cents]").fill("51,250.50");
    for (const [part, value] of [
      ["day", "1"],
      ["month", "10"],
      ["year", "2023"],
    ] as const)
      await page.locator(`[name="day.${part}"]`).fill(value);
    await page.locator("[name=recordFr]").fill("Livres du secrétariat");
    await send(page);
    const opening = page.url().split("/").at(-1) ?? "";

    const at = (place: "opening" | "opening-confirm" | "opening-send-back") =>
      chair.goto(address("fr", place, { opening }));
    await at("opening-send-back");
    await looksGood(chair, "fr");
    await chair.locator("[name=note]").fill("Il manque 50 cents.");
    await send(chair);
    await looksGood(chair, "fr");
    await page.reload();
    await leadingOn(page, () => page.locator("main .head a", { hasText: "Edit" }).click());
    await looksGood(page, "en");
    await page.locator("[name=cents]").fill("$51,251");
    await send(page);
    await at("opening-confirm");
    await looksGood(chair, "fr");
    await send(chair);
    await looksGood(chair, "fr");
    await page.goto(account);
    expect(await page.locator("section[aria-labelledby=statement]").innerText()).toContain("51,251.00");
    const csv = await page.request.get(address("en", "statement-csv", { body, year }));
    expect(await csv.text()).toContain("51251");
  },
);

async function giveNextYear(page: Page, year: number): Promise<void> {
  for (const [part, value] of [
    ["day", 30],
    ["month", 6],
    ["year", year],
  ] as const)
    await page.locator(`[name="dueOn.${part}"]`).fill(String(value));
}
