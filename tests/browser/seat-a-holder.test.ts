// The promise of the seats: whoever has never been here seats a holder, on a phone or by keyboard alone.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import { browserTest, workspace } from "../support/browser";
import { enterAs, flashOf, giveDay, headingOf, leadingOn, send, tabTo } from "../support/browser-acts";

const phone = {
  viewport: { width: 360, height: 740 },
  javaScriptEnabled: false,
  locale: "fr-CA",
  isMobile: true,
  hasTouch: true,
};

/** The lines of a page that say who holds or held a seat. */
const timesNamed = (page: Page, who: string): Promise<number> => page.locator("main").getByText(who).count();

/** From what waits: the first seat to be filled. Whatever else waits may have pushed it out of the first seven. */
async function takeVacantSeat(page: Page): Promise<void> {
  const all = page.getByRole("link", { name: /^Tout afficher/ });
  if ((await all.count()) > 0) await leadingOn(page, () => all.click());
  const vacant = page.getByRole("link", { name: /^Pourvoir/ });
  // Gaps stand last: other tests may have filled the first page.
  for (let next = 2; (await vacant.count()) === 0 && next < 10; next += 1)
    await page.goto(`${new URL(page.url()).pathname}?all=1&page=${next}`);
  await leadingOn(page, () => vacant.first().click());
}

browserTest("S-1 a newcomer seats a holder, in French, on a phone, without scripts", async ({ open }) => {
  const page = await open(phone);
  await page.goto("/");
  expect(new URL(page.url()).pathname).toBe("/fr/connexion");
  await page.getByRole("button", { name: "Analyste du secrétariat" }).click();
  expect(await headingOf(page)).toMatch(/vous attend/);

  await takeVacantSeat(page);
  const seat = await headingOf(page);
  const seatPage = new URL(page.url()).pathname;
  const bodyPage = await page.locator("nav.crumbs a[href^='/fr/organismes/']").last().getAttribute("href");
  await page.getByRole("link", { name: "Inscrire un ou une titulaire" }).click();
  expect(await headingOf(page)).toContain(seat);

  // Two mistakes: what is wrong is said, what is right stays.
  await page.getByLabel("Adresse électronique de la personne").fill("gisele.tremblay");
  await page.getByLabel("Titre en français (facultatif)").fill("Directrice, Accueil des nouveaux arrivants");
  await page.getByLabel("Langue dans laquelle la personne lit").selectOption({ label: "Français" });
  await giveDay(page, "from", [31, 2, 2026]);
  await page.getByLabel("Lettre de désignation").fill("Lettre du 2 juin 2026");
  await send(page);

  const summary = page.getByRole("alert");
  expect(await summary.getByRole("heading").innerText()).toBe("Deux points demandent votre attention");
  const mistakes = [
    [
      "email",
      "Adresse électronique de la personne",
      "crivez une adresse électronique, par exemple nom@example.org.",
    ],
    ["from.day", "Premier jour", "e jour n’existe pas au calendrier. Écrivez-le comme ceci\u00a0: 4 6 2026."],
  ] as const;
  expect(await summary.getByRole("link").count()).toBe(mistakes.length);
  for (const [name, label, message] of mistakes) {
    await summary
      .getByRole("link", { name: `${label}\u00a0: ` })
      .filter({ hasText: message })
      .click();
    expect(await page.locator(":focus").getAttribute("name")).toBe(name);
    expect(await page.locator("form .err", { hasText: message }).count()).toBe(1);
  }
  const kept = {
    email: "gisele.tremblay",
    titleFr: "Directrice, Accueil des nouveaux arrivants",
    language: "fr",
    "from.day": "31",
    "from.month": "2",
    "from.year": "2026",
    letter: "Lettre du 2 juin 2026",
  };
  for (const [name, value] of Object.entries(kept))
    expect(await page.locator(`[name="${name}"]`).inputValue(), name).toBe(value);

  await page.getByLabel("Adresse électronique de la personne").fill("gisele.tremblay@example.org");
  await giveDay(page, "from", [1, 3, 2026]);
  await send(page);
  expect(new URL(page.url()).pathname).toBe(seatPage);
  expect(await flashOf(page)).toMatch(
    /^Directrice, Accueil des nouveaux arrivants\u00a0: titulaire du siège .+ à compter du 1er\smars\s2026\.$/,
  );
  await page.goto(bodyPage ?? "");
  expect(await timesNamed(page, "Directrice, Accueil des nouveaux arrivants")).toBeGreaterThan(0);
});

browserTest("N-2 the same form, sent again after going back, acts once", async ({ open }) => {
  const page = await open(phone);
  await enterAs(page, "secretariat-analyst", "fr");
  await takeVacantSeat(page);
  const seatPage = page.url();
  await page.getByRole("link", { name: "Inscrire un ou une titulaire" }).click();
  await page.getByLabel("Adresse électronique de la personne").fill("une.seule.fois@example.org");
  await page.getByLabel("Titre en français (facultatif)").fill("Gestionnaire, Une seule fois");
  await page.getByLabel("Langue dans laquelle la personne lit").selectOption({ label: "Français" });
  await page.getByLabel("Lettre de désignation").fill("Lettre du 3 juin 2026");
  const form = await formInSight(page);

  await send(page);
  expect(page.url()).toBe(seatPage);
  expect(await flashOf(page)).toContain("Gestionnaire, Une seule fois");

  // By the back button of the browser: the form stands there again, as it was typed.
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe(form.action);
  expect(await page.locator("[name=letter]").inputValue()).toBe("Lettre du 3 juin 2026");
  await send(page);
  // By a double click, or a browser that tries again: the same post, to the letter.
  const again = await page.request.post(form.action, { form: form.fields, headers: { Origin: workspace } });
  expect([again.status(), again.url()]).toEqual([200, seatPage]);

  await page.goto(seatPage);
  const holdings = page.locator("section[aria-labelledby=holders] tbody tr", {
    hasText: "Gestionnaire, Une seule fois",
  });
  expect(await holdings.count()).toBe(1);
});

async function formInSight(page: Page): Promise<{ action: string; fields: Record<string, string> }> {
  const action = (await page.locator("#form").getAttribute("action")) ?? "";
  const fields: Record<string, string> = {};
  for (const control of await page.locator("#form [name]").all()) {
    const isLeft = (await control.getAttribute("type")) === "radio" && !(await control.isChecked());
    if (!isLeft) fields[(await control.getAttribute("name")) ?? ""] = await control.inputValue();
  }
  return { action, fields };
}

browserTest("A-1 a holder is seated by keyboard alone, and one sees where one is", async ({ page }) => {
  const write = async (name: string, text: string) => {
    await tabTo(page, `[name="${name}"]`);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(text);
  };
  const follow = async (selector: string) => {
    await tabTo(page, selector);
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  };
  await page.goto("/en/sign-in");
  await follow('button[value="secretariat-analyst"]');
  await follow("a[href='/en/bodies']");
  expect(await headingOf(page)).toBe("Bodies");
  const body = await page
    .locator("main a", { hasText: "Accessible Service Sub-committee" })
    .getAttribute("href");
  await follow(`main a[href="${body}"]`);
  await follow("main td a[href$='/holder']");
  await write("email", "keyboard.only@example.org");
  await write("titleEn", "Director, Keyboards");
  await tabTo(page, "select[name=language]");
  await page.keyboard.type("E");
  await tabTo(page, "[name=capacity]");
  await page.keyboard.press("Space");
  await write("letter", "Letter of June 2, 2026");
  await follow("#form .acts button");
  expect(await flashOf(page)).toMatch(/^Director, Keyboards holds the seat .+ from /);
  await follow(`nav.crumbs a[href^="${body}"]`);
  expect(await timesNamed(page, "Director, Keyboards")).toBeGreaterThan(0);
});
