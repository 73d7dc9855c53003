// F-1 to F-11: a pilot of $48,000.00, half from each council, from the empty form to its closing, by everybody whose part it is.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import { type Language, languages } from "../../app/domain/bilingual";
import { address } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, giveDay, send } from "../support/browser-acts";
import { looksGood } from "../support/browser-agenda";
import { inDays } from "../support/browser-deciding";
import {
  decideIn,
  deliver,
  type FundingAt,
  forward,
  leaveAndComeBack,
  to,
  typed,
  writeBudget,
  writeTexts,
} from "../support/browser-funding";
import { overflowOn } from "../support/browser-html";
import { complaintsAbout } from "../support/valid-html";

const words = {
  en: { scope: "procurement route", split: "$48,000.01", committed: "Committed", ours: "From PSCIOC" },
  fr: {
    scope: "mode d’approvisionnement",
    split: "48\u00a0000,01\u00a0$",
    committed: "Fonds engagés",
    ours: "Du",
  },
} as const;

async function begin(page: Page, language: Language): Promise<FundingAt> {
  await page.goto(address(language, "funding-new"));
  const groups = page.locator("[name=body]");
  if ((await groups.count()) > 0) await groups.first().check();
  await page.locator("[name=title]").fill(`Pilot ${language}`);
  await page.locator(`[name=source][value=${language}]`).check();
  await send(page);
  return { language, request: new URL(page.url()).pathname.split("/").at(-2) ?? "" };
}

async function describe(page: Page, at: FundingAt): Promise<void> {
  await to(page, at, "funding-facts");
  for (const side of ["En", "Fr"])
    await page.locator(`[name=title${side}]`).fill(`Pilot ${at.language} ${side}`);
  await page.locator("[name=planLine]").fill("2.3");
  await page.locator("[name=receives][value=nobody]").check();
  await page.locator("[name=supplier]").fill("Écho Conseil inc.");
  await send(page);
}

/** Written without scripts: the sums are added up on the server. */
async function write(plain: Page, at: FundingAt): Promise<void> {
  const { language } = at;
  await to(plain, at, "funding-submit");
  expect(await plain.locator("main").innerText()).toContain(words[language].scope);
  await writeTexts(plain, at);
  await describe(plain, at);
  await writeBudget(plain, at, ["12,34,5"]);
  expect(await plain.locator(".errors a").count()).toBe(1);
  await writeBudget(plain, at, [typed(language, 24_000), typed(language, 24_000.01)]);
  expect(await plain.locator(".errors").innerText()).toContain(words[language].split);
  await writeBudget(plain, at, [typed(language, 24_000), typed(language, 24_000)]);
  await deliver(plain, at);
}

for (const language of languages)
  browserTest(
    `F-1 to F-11 written, returned once, reviewed, approved in full and in part, confirmed, paid and closed, in ${language}`,
    { timeout: 600_000 },
    async ({ open }) => {
      const plain = await open({ javaScriptEnabled: false });
      await enterAs(plain, "co-chair-service-bc", language);
      const at = await begin(plain, language);
      await write(plain, at);
      const chair = await open({ viewport: { width: 1280, height: 900 } });
      await enterAs(chair, "co-chair-service-bc", language);
      await chair.goto(address(language, "funding-new"));
      await looksGood(chair, language);
      for (const place of [
        "form",
        "facts",
        "budget",
        "deliverables",
        "papers",
        "discard",
        "submit",
      ] as const) {
        await to(chair, at, `funding-${place}`);
        await looksGood(chair, language);
      }
      await leaveAndComeBack(chair, at);
      // The editor that scripts bring is looked at in editor.test.ts; here the page around it.
      await to(plain, at, "funding-text", { part: "purpose" });
      expect(await complaintsAbout(await plain.content())).toEqual([]);
      expect(await overflowOn(plain)).toEqual([]);
      await to(chair, at, "funding-submit");
      await send(chair);
      expect(await flashOf(chair)).toContain("FR-CCSWG-");
      await to(chair, at, "funding-withdraw");
      await looksGood(chair, language);

      const finance = await open({ viewport: { width: 1280, height: 900 } });
      await enterAs(finance, "secretariat-finance-officer", language);
      for (const place of ["names", "check", "return"] as const) {
        await to(finance, at, `funding-${place}`);
        await looksGood(finance, language);
      }
      for (const part of ["results", "split"]) await finance.locator(`[name=parts][value=${part}]`).check();
      await finance.locator("[name=whatEn]").fill("Say how it is measured.");
      await finance.locator("[name=whatFr]").fill("Dites comment c’est mesuré.");
      await send(finance);
      await to(chair, at, "funding-form");
      expect(await chair.locator("main .tasks .bad").count()).toBe(2);
      await to(chair, at, "funding-submit");
      await send(chair);
      await forward(finance, at);

      await review(open, at, chair);
      await decideBoth(open, at, finance);
      await confirmAndPay(at, chair, finance);
      await limit(finance, at);
    },
  );

type Open = (options?: Parameters<import("@playwright/test").Browser["newContext"]>[0]) => Promise<Page>;

/** On a phone: the one page, the declaration, a question and its answer. */
async function review(open: Open, at: FundingAt, chair: Page): Promise<void> {
  const { language } = at;
  const phone = await open({ viewport: { width: 360, height: 740 } });
  await enterAs(phone, "council-co-chair-pssdc", language);
  await to(phone, at, "funding-request");
  await looksGood(phone, language);
  await to(phone, at, "funding-conflict");
  await looksGood(phone, language);
  await phone.locator("[name=kind][value=none]").check();
  await send(phone);
  await to(phone, at, "funding-ask");
  await looksGood(phone, language);
  await phone.locator("[name=text]").fill("Why two sites?");
  await send(phone);
  await to(chair, at, "funding-request");
  await chair.locator("section[aria-labelledby=questions] a").first().click();
  await chair.waitForLoadState();
  await looksGood(chair, language);
  await chair.locator("[name=text]").fill("Two fit the year.");
  await send(chair);
  await looksGood(chair, language);
}

async function decideBoth(open: Open, at: FundingAt, finance: Page): Promise<void> {
  const { language } = at;
  for (const [role, sum] of [
    ["council-co-chair-pssdc", null],
    ["council-co-chair-pscioc", typed(language, 20_000)],
  ] as const) {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    await enterAs(page, role, language);
    await decideIn(page, finance, at, sum);
    await looksGood(page, language);
    if (role !== "council-co-chair-pssdc") continue;
    for (const path of [address(language, "funding"), await slateOf(page, language)]) {
      await page.goto(path);
      await looksGood(page, language);
    }
  }
}

/** F-8: the finance officer records what a decision sets, sees it beside the requests, and ends it. */
async function limit(finance: Page, at: FundingAt): Promise<void> {
  const { language } = at;
  await to(finance, at, "funding-request");
  const numbers = (await finance.locator("main").innerText()).match(/RD-[A-Z]+-[\d-]+\d/g) ?? [];
  const slate = await slateOf(finance, language);
  const body = slate.split("/").at(-1) ?? "";
  await finance.goto(slate);
  const council = /PSSDC|CPSSP/.test(await finance.locator("h1").innerText()) ? "PSSDC" : "PSCIOC";
  const number = numbers.find((one) => one.includes(council)) ?? "";
  await finance.goto(address(language, "funding-limit-new", { body }));
  await finance.locator("[name=cents]").fill(typed(language, 25_000));
  await finance.locator("[name=decision]").fill("RD-0");
  await send(finance);
  expect(await finance.locator(".errors a").count()).toBe(1);
  await looksGood(finance, language);
  await finance.locator("[name=decision]").fill(number);
  await send(finance);
  expect(await finance.locator("section[aria-labelledby=limit]").innerText()).toContain(
    typed(language, 25_000),
  );
  await looksGood(finance, language);
  await finance.goto(address(language, "funding-limit-end", { body }));
  await looksGood(finance, language);
  await finance.locator("[name=why]").fill("Test");
  await send(finance);
}

async function slateOf(page: Page, language: Language): Promise<string> {
  await page.goto(address(language, "funding"));
  const path = address(language, "funding-slate", { body: "" });
  return (await page.locator(`main a[href^="${path}"]`).first().getAttribute("href")) ?? "";
}

/** F-9: an amendment that moves $500.00 to another line is begun, seen beside the request, and discarded. */
async function amend(chair: Page, at: FundingAt): Promise<void> {
  const { language } = at;
  await to(chair, at, "funding-amend");
  await looksGood(chair, language);
  await chair.locator("[name=title]").fill(`More sites ${language}`);
  await send(chair);
  await looksGood(chair, language);
  const own = { language, request: new URL(chair.url()).pathname.split("/").at(-2) ?? "" };
  await to(chair, own, "funding-budget");
  await chair.locator("[name=move-from-1]").selectOption("professional-services");
  await chair.locator("[name=move-to-1]").selectOption("event");
  await chair.locator("[name=move-sum-1]").fill(typed(language, 400_000));
  await send(chair);
  expect(await chair.locator(".errors a").count()).toBe(1);
  await looksGood(chair, language);
  await chair.locator("[name=move-sum-1]").fill(typed(language, 500));
  await send(chair);
  await to(chair, own, "funding-request");
  await looksGood(chair, language);
  expect(await chair.locator("main").innerText()).toContain(typed(language, 500));
  await to(chair, at, "funding-request");
  await looksGood(chair, language);
  expect(await chair.locator("section[aria-labelledby=amendments]").innerText()).toContain(
    `More sites ${language}`,
  );
  await to(chair, own, "funding-discard");
  await send(chair);
}

async function confirmAndPay(at: FundingAt, chair: Page, finance: Page): Promise<void> {
  const { language } = at;
  await to(chair, at, "funding-confirm");
  await looksGood(chair, language);
  await chair.locator("[name^='line-professional-services']").fill(typed(language, 38_000));
  await send(chair);
  expect(await chair.locator("main").innerText()).toContain(words[language].committed);
  await to(chair, at, "funding-cancel");
  await looksGood(chair, language);

  await to(finance, at, "funding-contract");
  await looksGood(finance, language);
  await finance.locator("[name=contract]").fill("2026-118");
  await giveDay(finance, "on", inDays(0));
  await send(finance);
  const bill = async (line: string, reference: string) => {
    await to(finance, at, "funding-payment-new");
    await finance.locator("[name=line]").selectOption(line);
    await finance.locator("[name=cents]").fill(typed(language, 1_000.01));
    await giveDay(finance, "firstDay", inDays(0));
    await finance.locator("[name=payee]").fill("Écho Conseil inc.");
    await finance.locator("[name=reference]").fill(reference);
    await send(finance);
  };
  // Travel of the day of the approval is refused with the clause, and what was typed stays.
  await bill("travel", "T-1");
  expect(await finance.locator(".errors").innerText()).toMatch(/clause \d/);
  expect(await finance.locator("[name=reference]").inputValue()).toBe("T-1");
  await looksGood(finance, language);
  await bill("professional-services", "F-1");
  const acts = (name: string) =>
    finance
      .locator(`main a[href*="/${language === "en" ? "payments" : "paiements"}/"][href$="/${name}"]`)
      .first();
  for (const [name, isSent] of [
    [language === "en" ? "drop" : "abandonner", false],
    [language === "en" ? "paid" : "paye", true],
    [language === "en" ? "take-back" : "reprendre", false],
  ] as const) {
    await to(finance, at, "funding-request");
    await acts(name).click();
    await finance.waitForLoadState();
    await looksGood(finance, language);
    if (!isSent) continue;
    await giveDay(finance, "paidOn", inDays(0));
    await send(finance);
  }
  await amend(chair, at);
  await to(chair, at, "funding-report");
  await looksGood(chair, language);
  await chair.locator("[name=en]").fill("It is done.");
  await chair.locator("[name=fr]").fill("C’est fait.");
  await chair.locator("[name=state1][value=delivered]").check();
  await send(chair);
  await to(chair, at, "funding-complete");
  await looksGood(chair, language);
  await send(chair);
  await to(finance, at, "funding-close");
  await looksGood(finance, language);
  await send(finance);
  await looksGood(finance, language);
  expect(await finance.locator("main").innerText()).toContain(typed(language, 1_000.01));
}
