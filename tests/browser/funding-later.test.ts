// F-7, F-9, R-6: what may happen to a request beside the way it usually goes, by everybody whose part it is.
import type { Browser, Page } from "@playwright/test";
import { expect } from "vitest";
import { type Language, languages } from "../../app/domain/bilingual";
import { address } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, giveDay, type Role, send } from "../support/browser-acts";
import { looksGood } from "../support/browser-agenda";
import { inDays } from "../support/browser-deciding";
import { decideIn, deferIn, type FundingAt, forward, to, typed } from "../support/browser-funding";

const chairs = ["council-co-chair-pssdc", "council-co-chair-pscioc"] as const;
const requestIn = (page: Page): string => new URL(page.url()).pathname.split("/").at(-2) ?? "";

const words = {
  en: {
    partOf: "Part of",
    unfunded: "Approved, unfunded",
    free: "Nothing was committed",
    running: "third part",
  },
  fr: {
    partOf: "Intégrée à la demande",
    unfunded: "Approuvée, sans fonds",
    free: "Rien n’a été engagé",
    running: "troisième partie",
  },
} as const;

type Open = (options?: Parameters<Browser["newContext"]>[0]) => Promise<Page>;
const comer = (open: Open, language: Language) => async (role: Role) => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await enterAs(page, role, language);
  return page;
};

/** The request of the demonstration that runs. */
async function running(page: Page, language: Language): Promise<string> {
  await page.goto(address(language, "funding", {}, { words: words[language].running }));
  const path = address(language, "funding-request", { request: "" });
  const links = page.locator(`main a[href^="${path}"]`, { hasText: words[language].running });
  return (await links.first().getAttribute("href"))?.split("/").at(-1) ?? "";
}

for (const language of languages)
  browserTest(
    `F-9 an amendment of a request that runs is decided by every council, and becomes part of it, in ${language}`,
    { timeout: 400_000 },
    async ({ open }) => {
      const come = comer(open, language);
      const chair = await come("co-chair-service-bc");
      const at: FundingAt = { language, request: await running(chair, language) };
      await to(chair, at, "funding-amend");
      await chair.locator("[name=title]").fill(`Two more words ${language}`);
      await send(chair);
      const own: FundingAt = { language, request: requestIn(chair) };
      await to(chair, own, "funding-facts");
      for (const side of ["En", "Fr"])
        await chair.locator(`[name=title${side}]`).fill(`Two more words ${language} ${side}`);
      await send(chair);
      await to(chair, own, "funding-budget");
      await chair.locator("[name^='line-professional-services']").first().fill(typed(language, 1_200));
      for (const place of [0, 1])
        await chair.locator("[name^='share-']").nth(place).fill(typed(language, 600));
      await chair.locator("[name=move-from-1]").selectOption("professional-services");
      await chair.locator("[name=move-to-1]").selectOption("event");
      await chair.locator("[name=move-sum-1]").fill(typed(language, 500));
      await send(chair);
      await to(chair, own, "funding-submit");
      await looksGood(chair, language);
      await send(chair);
      const finance = await come("secretariat-finance-officer");
      await to(finance, own, "funding-check");
      await looksGood(finance, language);
      await forward(finance, own);
      for (const role of chairs) await decideIn(await come(role), finance, own, null);
      const phone = await open({ viewport: { width: 360, height: 740 } });
      await enterAs(phone, "member-service-alberta", language);
      await to(phone, own, "funding-request");
      expect(await phone.locator("main").innerText()).toContain(words[language].partOf);
      await looksGood(phone, language);
      await to(phone, at, "funding-request");
      expect(await phone.locator("section[aria-labelledby=payments]").innerText()).toContain(
        typed(language, 500),
      );
      await looksGood(phone, language);
    },
  );

for (const language of languages)
  browserTest(
    `R-6, F-7 begun from an earlier one, deferred, taken up again, approved and unfunded, in ${language}`,
    { timeout: 400_000 },
    async ({ open }) => {
      const come = comer(open, language);
      const chair = await come("co-chair-service-bc");
      const at = await fromEarlier(chair, language);
      await paperTakenBack(chair, at);
      await to(chair, at, "funding-submit");
      await send(chair);
      expect(await flashOf(chair)).toContain("FR-CCSWG-");
      const finance = await come("secretariat-finance-officer");
      await forward(finance, at);
      const councils = [await come(chairs[0]), await come(chairs[1])];
      for (const council of councils) await deferIn(council, finance, at);
      await to(chair, at, "funding-resume");
      await looksGood(chair, language);
      await send(chair);
      await to(chair, at, "funding-request");
      await looksGood(chair, language);
      await to(chair, at, "funding-submit");
      await send(chair);
      await forward(finance, at);
      for (const council of councils) await decideIn(council, finance, at, null);
      await to(finance, at, "funding-request");
      expect(await finance.locator("main").innerText()).toContain(words[language].unfunded);
      await looksGood(finance, language);
      // Of an account that has too little nothing is committed, on either.
      await to(finance, at, "funding-fund");
      await looksGood(finance, language);
      await send(finance);
      expect(await finance.locator(".errors").innerText()).toContain(words[language].free);
      await looksGood(finance, language);
      await to(chair, at, "funding-cancel");
      await chair.locator("[name=why]").fill("Too much");
      await send(chair);
      await looksGood(chair, language);
    },
  );

/** Two million, half from each council: more than they have. */
async function fromEarlier(chair: Page, language: Language): Promise<FundingAt> {
  await chair.goto(address(language, "funding-new"));
  const groups = chair.locator("[name=body]");
  if ((await groups.count()) > 0) await groups.first().check();
  await chair.locator("[name=title]").fill(`Everywhere ${language}`);
  await chair.locator(`[name=source][value=${language}]`).check();
  await chair.locator("[name=from]").selectOption({ index: 1 });
  await send(chair);
  const at = { language, request: requestIn(chair) };
  await to(chair, at, "funding-facts");
  for (const side of ["En", "Fr"])
    await chair.locator(`[name=title${side}]`).fill(`Everywhere ${language} ${side}`);
  await chair.locator("[name=receives][value=nobody]").check();
  await send(chair);
  await to(chair, at, "funding-deliverables");
  await chair.locator("[name=nameEn1]").fill("Report");
  await chair.locator("[name=nameFr1]").fill("Rapport");
  await giveDay(chair, "due1", inDays(40));
  await send(chair);
  await to(chair, at, "funding-budget");
  for (const field of await chair.locator("[name^='line-']").all()) await field.fill("");
  await chair.locator("[name^='line-professional-services']").first().fill(typed(language, 2_000_000));
  for (const place of [0, 1])
    await chair.locator("[name^='share-']").nth(place).fill(typed(language, 1_000_000));
  await send(chair);
  return at;
}

async function paperTakenBack(chair: Page, at: FundingAt): Promise<void> {
  const { language } = at;
  await to(chair, at, "funding-papers");
  await chair.locator("[name=titleEn]").fill("Quote");
  await chair.locator("[name=titleFr]").fill("Soumission");
  await chair.locator("[name=language][value=both]").check();
  await chair.locator("[name=file]").setInputFiles({
    ...{ name: "quote.csv", mimeType: "text/csv", buffer: Buffer.from("line,sum\nwork,1\n") },
  });
  await send(chair);
  await looksGood(chair, language);
  const end = language === "en" ? "take-back" : "reprendre";
  await chair.locator(`main a[href$="/${end}"]`).first().click();
  await chair.waitForLoadState();
  await looksGood(chair, language);
  await send(chair);
  await looksGood(chair, language);
}
