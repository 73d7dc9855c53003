// What a browser does with lists, messages and what jurisdictions say, before a test can begin.
import type { Page } from "@playwright/test";
import { giveDay, leadingOn, linkTo, send } from "./browser-acts";

export const written = {
  subjectEn: "Walked message",
  subjectFr: "Message parcouru",
  textEn: "One paragraph.",
  textFr: "Un paragraphe.",
};

/** Writes to a list; the page stands where it is checked who gets it. Gives the id of the message. */
export async function writeTo(page: Page, list: string, texts: Record<string, string>): Promise<string> {
  await page.goto(`/en/lists/${list}/write`);
  for (const [name, text] of Object.entries(texts)) await page.locator(`[name=${name}]`).fill(text);
  await send(page);
  return new URL(page.url()).pathname.split("/")[3] ?? "";
}

/** A list that was saved, messages in both states, a reader, and what a jurisdiction stated. */
export async function findObjects(page: Page, body: string): Promise<Record<string, string>> {
  const list = `members-${body}`;
  await page.goto("/en/lists/new");
  await page.locator("[name=nameEn]").fill("Walked list");
  await page.locator("[name=nameFr]").fill("Liste parcourue");
  await page.locator(`[name=take][value="secretariat"]`).check();
  await send(page);
  const saved = new URL(page.url()).pathname.split("/")[3] ?? "";
  const sent = await writeTo(page, "secretariat", written);
  await send(page);
  const unsent = await writeTo(page, "secretariat", { ...written, subjectEn: "Draft", subjectFr: "Ébauche" });

  await page.goto(`/en/bodies/${body}/jurisdictions/new`);
  await page.locator("select[name=jurisdiction]").selectOption({ label: "Manitoba" });
  await page.locator("[name=quality][value=observer]").check();
  await page.locator("[name=reference]").fill("Letter of this week");
  await giveDay(page, "from", [1, 6, 2026]);
  await send(page);
  const { part = "" } = await linkTo(page, "part-end");

  await page.goto("/en/jurisdictions");
  await leadingOn(page, () => page.getByRole("link", { name: "Nunavut" }).click());
  const { reader = "" } = await linkTo(page, "reader-end");
  await page.goto("/en/jurisdictions");
  await leadingOn(page, () => page.getByRole("link", { name: "British Columbia" }).click());
  const own = new URL(page.url()).pathname.split("/")[3] ?? "";
  return { list, saved, sent, unsent, part, reader, own };
}
