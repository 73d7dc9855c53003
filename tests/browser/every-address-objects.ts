// One object in each state that has a page of its own, made through the product's own pages before the walk.

import type { Page } from "@playwright/test";
import { dayOf, instantFrom } from "../../app/domain/dates";
import { englishTerms, frenchTerms } from "../domain/terms-import/documents";
import { enterAs, giveDay, linkAtHome, linkTo, send } from "../support/browser-acts";
import * as people from "../support/browser-people";
import * as terms from "../support/browser-terms";
import { findActions, findAgendas } from "./every-address-agendas";

export type Objects = Record<string, string>;

const wholeText = englishTerms.replace(/\n10\. Secretariat[\s\S]*$/, "\n");

async function someoneNew(page: Page, email: string): Promise<void> {
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=titleEn]").fill("Advisor");
  await page.locator("[name=language]").selectOption("en");
}

const today = (): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = dayOf(instantFrom(Date.now())).split("-").map(Number);
  return [day, month, year];
};

/** What stands in the demonstration already. */
async function findObjects(page: Page): Promise<Objects> {
  const found: Objects = {
    body: await terms.bodyNamed(page, "Client-Centric Service Working Group"),
    token: "not-a-token",
    section: "mandate",
  };
  // A nomination of its own: the other files of this run may have answered those of the demonstration.
  await page.goto(`/en/bodies/${found.body}/ask?level=T`);
  await page.locator("select[name=of]").selectOption({ label: "Yukon" });
  await send(page);
  await page.goto(`/en/bodies/${found.body}`);
  Object.assign(found, await linkTo(page, "seat"), {
    asked: (await linkTo(page, "remind-nomination")).asked,
  });
  // S-7: a contact whom a former holder named.
  await page.goto(`/en/seats/${found.seat}/contacts/new`);
  await someoneNew(page, "walked-contact@example.org");
  await giveDay(page, "from", [5, 1, 2026]);
  await send(page);
  await page.goto(`/en/seats/${found.seat}/holder`);
  await someoneNew(page, "walked-holder@example.org");
  await page.locator("[name=letter]").fill("Letter of this week");
  await page.locator("[name=letterFile]").setInputFiles({
    name: "letter.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("We nominate the holder of this seat.\n"),
  });
  await giveDay(page, "from", today());
  await send(page);
  // B-3: a holding from before the workspace, which waits for the councils.
  await page.goto(`/en/bodies/${found.body}`);
  await page.locator("main table a", { hasText: "Newfoundland and Labrador" }).first().click();
  await page.goto(`${new URL(page.url()).pathname}/holder`);
  await someoneNew(page, "walked-alternate@example.org");
  await page.locator("[name=capacity][value=alternate]").check();
  await page.locator("[name=letter]").fill("Letter of 2023");
  await giveDay(page, "from", [9, 1, 2023]);
  await send(page);
  const keep = await page.goto(`/en/seats/${found.seat}`).then(() => page.locator("form[action$='/keep']"));
  found.former = (await keep.getAttribute("action"))?.split("/")[3] ?? "";
  found.nominated = (await linkAtHome(page, "holding-confirm")).holding ?? "";
  await page.goto(`/en/seats/${found.seat}`);
  found.held = (await linkTo(page, "holding-end")).holding ?? "";
  found.letter = (await linkTo(page, "holding-letter")).letter ?? "";
  await page.goto("/en/people");
  Object.assign(found, { person: (await linkTo(page, "person")).person });
  await page.goto("/en/jurisdictions");
  Object.assign(found, { jurisdiction: (await linkTo(page, "jurisdiction")).jurisdiction });
  return { ...found, ...(await people.findObjects(page, found.body ?? "")) };
}

/** B-3: decisions of a council from before the workspace; of one a single language is known. */
async function makeEarlier(page: Page): Promise<Objects> {
  const takeIn = async (reference: string, sides: readonly ("En" | "Fr")[]) => {
    await page.goto("/en/decisions/earlier/new");
    await page.locator("[name=body]").selectOption({ label: "Public Sector Service Delivery Council" });
    await page.locator("[name=reference]").fill(reference);
    await giveDay(page, "adoptedOn", [3, 10, 2019]);
    await page.locator("[name=outcome][value=approved]").check();
    for (const side of sides)
      for (const name of ["title", "text", "record"])
        await page.locator(`[name=${name}${side}]`).fill(`Walked ${name}, ${reference}`);
    await send(page);
    return new URL(page.url()).pathname.split("/").at(-1) ?? "";
  };
  return {
    earlier: await takeIn("Walked minute 4, item 2", ["En", "Fr"]),
    earlierHalf: await takeIn("Walked minute 5, item 1", ["Fr"]),
  };
}

/** M-1, M-2: the next meeting of a group and its series; a calendar that its co-chair follows. */
async function findMeetings(page: Page, body: string): Promise<Objects> {
  await page.goto(`/en/bodies/${body}`);
  const found = { ...(await linkTo(page, "meeting")), ...(await linkTo(page, "series")) };
  await page.context().clearCookies();
  await enterAs(page, "co-chair-service-bc");
  await page.goto("/en/my-calendars");
  await send(page);
  const { calendar = "" } = await linkTo(page, "calendar-revoke");
  const feed = (await page.locator("code").first().textContent())?.split("/").at(-1) ?? "";
  // M-20: the poll of the demonstration.
  const { poll = "" } = await linkAtHome(page, "poll-answer");
  await page.goto(`/en/polls/${poll}`);
  return { ...found, calendar, feed, poll, date: (await linkTo(page, "poll-settle")).date ?? "" };
}

/** T-h, T-6: a witness, a rule that waits for the councils, a hold, and somebody who holds nothing. */
async function makeKeeping(page: Page, body: string): Promise<Objects> {
  await page.goto("/en/witnesses/new");
  await page.locator("[name=email]").fill("walked-witness@example.net");
  await page.locator("[name=name]").fill("The auditor");
  await page.locator("[name=language]").selectOption("fr");
  await send(page);
  const { witness = "" } = await linkTo(page, "witness-end");
  await page.goto("/en/retention/terms/change");
  await page.locator("[name=decision]").fill("Decision of today");
  await send(page);
  const { proposal = "" } = await linkTo(page, "proposal");
  await page.goto("/en/retention/holds/new");
  await page.locator("[name=kind][value=kind]").check();
  await page.locator("[name=record]").selectOption("mail");
  await page.locator("[name=reason]").fill("Access request");
  await send(page);
  const { hold = "" } = await linkTo(page, "hold-lift");
  await page.goto("/en/people/new");
  await page.locator("[name=email]").fill("walked-gone@example.org");
  await page.locator("[name=titleEn]").fill("Advisor");
  await page.locator("[name=language][value=en]").check();
  await send(page);
  const gone = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  return { witness, proposal, hold, gone, record: "refused", kind: "body", subject: body };
}

export async function makeObjects(page: Page): Promise<Objects> {
  await enterAs(page, "secretariat-analyst");
  const found = await findObjects(page);

  // A document read; a draft made of another, with a passage to place and clauses to confirm.
  found.job = await terms.uploadAndRead(page, "en", { name: "walked.txt", text: frenchTerms });
  await terms.uploadAndRead(page, "en", { name: "draft.txt", text: englishTerms });
  found.draft = await terms.makeDraftOfNewBody(page, {
    en: "Walked Working Group",
    fr: "Groupe de travail parcouru",
    acronym: "WWG",
  });
  await page.goto(`/en/terms/${found.draft}/clauses`);
  found.clause = (await linkTo(page, "clause")).clause ?? "";

  // First terms without a gap, which can be taken in; others taken in, which wait for the councils.
  const file = { name: "whole.txt", text: wholeText };
  found.whole = await terms.completeDraft(
    page,
    { en: "Past Working Group", fr: "Groupe de travail du passé", acronym: "PWG" },
    file,
  );
  found.past = await terms.completeDraft(
    page,
    { en: "Older Working Group", fr: "Groupe de travail plus ancien", acronym: "OWG" },
    file,
  );
  await page.goto(`/en/terms/${found.past}/take-in`);
  await giveDay(page, "adoptedOn", [3, 6, 2021]);
  await page.locator("[name=adoptedByEn]").fill("PSSDC and PSCIOC");
  await send(page);

  // Next versions: one ready to be put, one before the members.
  const research = await terms.bodyNamed(page, "Research Working Group");
  found.ready = await terms.startNextVersion(page, research);
  found.consulted = await terms.startNextVersion(page, research);
  await page.goto(`/en/terms/${found.consulted}/consult`);
  await send(page);

  // A change that was said to have no effect on the other language.
  found.spared = await terms.startNextVersion(page, research);
  await page.goto(`/en/terms/${found.spared}/sections/mandate`);
  await page.locator("textarea[name=en]").fill("Another mandate.");
  await page.locator("[name=noEffect]").check();
  await send(page);

  Object.assign(found, await makeKeeping(page, found.body ?? ""), await makeEarlier(page));

  // A body under review; terms with an end date.
  found.reviewed = research;
  await page.goto(`/en/bodies/${research}/review`);
  await send(page);
  const accessible = await terms.bodyNamed(page, "Accessible Service Sub-committee");
  await page.goto(`/en/bodies/${accessible}`);
  found.ending = (await linkTo(page, "terms")).version ?? "";

  Object.assign(found, await findMeetings(page, found.body ?? ""), await findAgendas(page));
  const group = await terms.bodyNamed(page, "Client-Centric Service Working Group");
  Object.assign(found, await findActions(page, group));

  // S-1: offices are the administrators' affair.
  await page.context().clearCookies();
  await enterAs(page, "administrator");
  await page.goto("/en/people/offices");
  found.office = (await linkTo(page, "office-end")).office ?? "";
  return found;
}
