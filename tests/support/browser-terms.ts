// Terms of reference as people bring them in: upload, make the draft, complete it. Through the product's own pages.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import type { Language } from "../../app/domain/bilingual";
import { type SectionKey, sectionKeys } from "../../app/domain/terms/sections";
import { address } from "../../app/site-map";
import { send } from "./browser-acts";

export type TermsFile = { name: string; text: string };

const bytesOf = (text: string) => Buffer.from(text, "utf8");

export const upload = async (page: Page, language: Language, file: { name: string; buffer: Buffer }) => {
  await page.goto(address(language, "terms-import"));
  await page.locator("input[type=file]").setInputFiles({ mimeType: "application/octet-stream", ...file });
  await send(page);
};

/** Uploads a text and waits until it was read; returns the id of the job. */
export async function uploadAndRead(page: Page, language: Language, file: TermsFile): Promise<string> {
  await upload(page, language, { name: file.name, buffer: bytesOf(file.text) });
  // The page asks again by itself until the document is read.
  await page.locator("section[aria-labelledby=sections]").waitFor();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

export type NewBody = { en: string; fr: string; acronym: string };

/** Makes the draft of what was read, of a new body; the page stands at the version then. Returns its id. */
export async function makeDraftOfNewBody(page: Page, body: NewBody): Promise<string> {
  await page.locator("[name=about][value=new]").check();
  await openDetails(page);
  await page.locator("[name=nameEn]").fill(body.en);
  await page.locator("[name=nameFr]").fill(body.fr);
  await page.locator("[name=acronymEn]").fill(body.acronym);
  await page.locator("[name=acronymFr]").fill(`${body.acronym}F`);
  return makeDraft(page);
}

export async function makeDraft(page: Page): Promise<string> {
  await send(page);
  await page.waitForURL(/\/(terms|cadres)\/[0-9a-z]{16}$/);
  return versionIn(page.url());
}

export const versionIn = (url: string): string => /\/(?:terms|cadres)\/([0-9a-z]{16})/.exec(url)?.[1] ?? "";

async function openDetails(page: Page): Promise<void> {
  const details = page.locator("#form details");
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
}

/** Confirms every clause that is proposed. */
export async function confirmAllClauses(page: Page, language: Language, version: string): Promise<void> {
  await page.goto(address(language, "terms-clauses", { version }));
  await page.locator("#form button[name=all]").click();
  expect(await page.locator("section[aria-labelledby=proposed]").count()).toBe(0);
}

/** Sets aside every passage that was not recognised, where there is one. */
export async function setAsidePassages(page: Page, language: Language, version: string): Promise<void> {
  await page.goto(address(language, "terms-unplaced", { version }));
  const choices = page.locator("#form select");
  if ((await choices.count()) === 0) return;
  for (const choice of await choices.all()) await choice.selectOption("set-aside");
  await send(page);
}

/** Writes what a section lacks, and says that both sides are ready. */
export async function writeSection(
  page: Page,
  at: { language: Language; version: string; section: SectionKey },
): Promise<void> {
  await page.goto(address(at.language, "terms-section", at));
  for (const side of ["en", "fr"] as const) {
    const field = page.locator(`textarea[name=${side}]`);
    if ((await field.inputValue()) === "")
      await field.fill(side === "en" ? "The same in English." : "De même en français.");
    await page.locator(`[name=${side}Ready]`).check();
  }
  await send(page);
  await page.waitForURL(
    (url) => versionIn(url.pathname) === at.version && !url.pathname.includes("/sections/"),
  );
}

/** Names in both languages the organizations that a document names in its own. */
export async function nameOrganizations(page: Page, language: Language, version: string): Promise<void> {
  await page.goto(address(language, "terms-clauses", { version }));
  const seats = page.locator("section[aria-labelledby=confirmed]").getByRole("link", {
    name: language === "en" ? /^Change .*Seat/ : /^Modifier .*Siège/,
  });
  const links = await seats.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const link of links) {
    await page.goto(link);
    const [en, fr] = [page.locator("[name='organization.en']"), page.locator("[name='organization.fr']")];
    const names = [await en.inputValue(), await fr.inputValue()];
    if ((names[0] === "") === (names[1] === "")) continue;
    await en.fill(names.join(""));
    await fr.fill(names.join(""));
    await send(page);
  }
}

export async function writeAllSections(page: Page, language: Language, version: string): Promise<void> {
  for (const section of sectionKeys) await writeSection(page, { language, version, section });
}

/** A draft of a new body with nothing left to do. */
export async function completeDraft(page: Page, body: NewBody, file: TermsFile): Promise<string> {
  await uploadAndRead(page, "en", file);
  const version = await makeDraftOfNewBody(page, body);
  await setAsidePassages(page, "en", version);
  await confirmAllClauses(page, "en", version);
  await nameOrganizations(page, "en", version);
  await writeAllSections(page, "en", version);
  return version;
}

/** The id of a body, by its English name in the list of bodies. */
export async function bodyNamed(page: Page, name: string): Promise<string> {
  await page.goto(address("en", "bodies"));
  const href = await page.locator("main a", { hasText: name }).first().getAttribute("href");
  return href?.split("/").at(-1) ?? "";
}

/** The next version of a body that has terms in force. */
export async function startNextVersion(page: Page, body: string): Promise<string> {
  await page.goto(address("en", "terms-new", { body }));
  await send(page);
  await page.waitForURL(/\/terms\/[0-9a-z]{16}$/);
  return versionIn(page.url());
}
