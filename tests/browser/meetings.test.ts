// M-1, M-2, M-15: a series is planned, one meeting moved and one cancelled, on a phone; the mail brings a
// calendar that an independent parser reads, and a subscription follows each change.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import PostalMime from "postal-mime";
import { expect } from "vitest";
import { type Language, languages } from "../../app/domain/bilingual";
import { dayOf, instantFrom } from "../../app/domain/dates";
import { address } from "../../app/site-map";
import { browserTest, dataFolder, workspace } from "../support/browser";
import { enterAs, flashOf, giveDay, headingOf, linkTo, send } from "../support/browser-acts";
import { overflowOn, violationsOn } from "../support/browser-html";
import { bodyNamed } from "../support/browser-terms";
import { complaintsAbout } from "../support/valid-html";

const onPhone = { viewport: { width: 360, height: 740 } };
const said = {
  en: { rule: "The first Thursday of each month", moved: "The meeting has changed", off: "Cancelled" },
  fr: { rule: "Le premier jeudi de chaque mois", moved: "La réunion est modifiée", off: "Annulée" },
} as const;

async function looksGood(page: Page, language: Language): Promise<void> {
  expect(await violationsOn(page, language)).toEqual([]);
  expect(await complaintsAbout(await page.content())).toEqual([]);
  expect(await overflowOn(page)).toEqual([]);
}

const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents("vevent")
    .map((entry) => ({ event: new ICAL.Event(entry), status: entry.getFirstPropertyValue("status") }));

/** The calendar that came with a mail to somebody, once its subject says so. */
async function calendarInMail(to: string, subject: RegExp): Promise<string> {
  const folder = join(dataFolder, "mail");
  for (let tries = 0; tries < 300; tries += 1) {
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".eml"))) {
      const mail = await PostalMime.parse(readFileSync(join(folder, name)));
      if (!mail.to?.some((one) => one.address === to) || !subject.test(mail.subject ?? "")) continue;
      const file = mail.attachments.find(({ mimeType }) => mimeType === "text/calendar");
      if (file) return new TextDecoder().decode(file.content as ArrayBuffer);
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`No mail to ${to} has a calendar.`);
}

async function planSeries(page: Page, language: Language, body: string): Promise<string> {
  await page.goto(address(language, "body", { body }));
  await page.locator(`a[href="${address(language, "series-new", { body })}"]`).click();
  await page.locator("[name=place]").selectOption("first");
  await page.locator("[name=weekday]").selectOption("4");
  await page.locator("[name=startMinutes]").fill("13:00");
  await page.locator("[name=zone]").selectOption("America/St_Johns");
  await page.locator("[name=format][value=videoconference]").check();
  await page.locator("[name=link]").fill("meet.example.org");
  await send(page);
  // What was typed is kept, and what to do stands beside the field.
  expect(await page.locator(".errors a").count()).toBe(1);
  await looksGood(page, language);
  await page.locator("[name=link]").fill("https://meet.example.org/walked");
  await send(page);
  expect(await headingOf(page)).toBe(said[language].rule);
  await looksGood(page, language);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function subscribe(page: Page, language: Language): Promise<string> {
  await page.goto(address(language, "my-calendars"));
  await send(page);
  await looksGood(page, language);
  return (await page.locator("code").first().textContent()) ?? "";
}

/** The address as the workspace is reached here. */
const readFeed = async (feed: string): Promise<string> => {
  const answer = await fetch(workspace + new URL(feed).pathname);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  return answer.text();
};

for (const language of languages)
  browserTest(
    `M-1, M-2, M-15 a series, one meeting moved and one cancelled, on a phone, in ${language}`,
    { timeout: 120_000 },
    async ({ open }) => {
      const page = await open(onPhone);
      await enterAs(page, "co-chair-service-bc", language);
      const body = await bodyNamed(page, "Client-Centric Service Working Group");
      const feed = await subscribe(page, language);
      const series = await planSeries(page, language, body);
      const file = await calendarInMail(
        "ircc-experience@example.org",
        /CCSWG: meetings are planned|GTSAC.*sont prévues/,
      );
      expect(eventsIn(file).length).toBeGreaterThanOrEqual(17);

      const meetings = await page.locator("main table a").all();
      const [first, second] = await Promise.all(
        meetings.slice(1, 3).map(async (link) => (await link.getAttribute("href"))?.split("/").at(-1) ?? ""),
      );
      await page.goto(address(language, "meeting-edit", { meeting: first ?? "" }));
      const nextYear = Number(dayOf(instantFrom(Date.now())).slice(0, 4)) + 1;
      await giveDay(page, "day", [9, 12, nextYear]);
      await send(page);
      expect(await flashOf(page)).toContain(said[language].moved);
      await looksGood(page, language);
      await page.goto(address(language, "meeting-cancel", { meeting: second ?? "" }));
      await send(page);
      expect(await page.locator(".errors a").count()).toBe(1);
      await page.locator("[name=reasonFr]").fill("Trop de membres sont absents.");
      await send(page);
      expect(await page.locator("main").innerText()).toContain(said[language].off);

      const followed = eventsIn(await readFeed(feed));
      const one = (id: string | undefined) => followed.find(({ event }) => event.uid.startsWith(id ?? "-"));
      expect(one(first)?.event.startDate.toString()).toBe(`${nextYear}-12-09T13:00:00`);
      expect([one(first)?.event.sequence, one(second)?.status]).toEqual([1, "CANCELLED"]);

      // The calendar, as a month and as a fiscal year.
      await page.goto(address(language, "meetings", {}, { view: "month", body, month: `${nextYear}-12` }));
      expect(await page.locator(".month .some").count()).toBeGreaterThanOrEqual(1);
      await looksGood(page, language);
      await page.goto(address(language, "meetings", {}, { view: "year", body }));
      await looksGood(page, language);

      // All following are cancelled with their series; the subscription is revoked, and opens no more.
      await page.goto(address(language, "series-end", { series }));
      await page.locator("[name=reasonEn]").fill("The group meets otherwise.");
      await send(page);
      expect(await page.locator("main table a").count()).toBe(1);
      await page.goto(address(language, "my-calendars"));
      await page.locator("main table a").first().click();
      await send(page);
      expect((await fetch(workspace + new URL(feed).pathname)).status).toBe(404);
    },
  );

browserTest(
  "M-1 both councils together: called by one co-chair, seen by the other side",
  async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await enterAs(page, "council-co-chair-pssdc");
    const joint = await bodyNamed(page, "Joint Councils");
    await page.goto(address("en", "meeting-new", { body: joint }));
    const nextYear = Number(dayOf(instantFrom(Date.now())).slice(0, 4)) + 1;
    await giveDay(page, "day", [15, 6, nextYear]);
    await page.locator("[name=startMinutes]").fill("09:00");
    await page.locator("[name=format][value=in-person]").check();
    await page.locator("[name=venueEn]").fill("Town hall, Moncton");
    await send(page);
    const { meeting = "" } = { meeting: new URL(page.url()).pathname.split("/").at(-1) ?? "" };
    const other = await open({ javaScriptEnabled: false });
    await enterAs(other, "council-co-chair-pscioc", "fr");
    await other.goto(address("fr", "meeting", { meeting }));
    expect(await other.locator("main").innerText()).toContain("Town hall, Moncton");
    expect(await other.locator("[lang=en]", { hasText: "Town hall" }).count()).toBe(1);
    expect(Object.keys(await linkTo(page, "body"))).toEqual(["body"]);
  },
);

for (const language of languages)
  browserTest(`M-20 a date is found by a poll, answered on a phone, in ${language}`, async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    await enterAs(page, "co-chair-service-bc", language);
    const body = await bodyNamed(page, "Client-Centric Service Working Group");
    await page.goto(address(language, "poll-new", { body }));
    await looksGood(page, language);
    const nextYear = Number(dayOf(instantFrom(Date.now())).slice(0, 4)) + 1;
    await giveDay(page, "day1", [10, 11, nextYear]);
    await page.locator("[name=time1]").fill("10:00");
    await giveDay(page, "day2", [17, 11, nextYear]);
    await giveDay(page, "answerBy", [3, 11, nextYear]);
    await page.locator("[name=format][value=teleconference]").check();
    await send(page);
    // A date without its time: what lacks stands beside its field.
    expect(await page.locator(".errors a").count()).toBe(1);
    await page.locator("[name=time2]").fill("10:30");
    await send(page);
    await looksGood(page, language);
    const poll = new URL(page.url()).pathname.split("/").at(-1) ?? "";

    await page.goto(address(language, "home"));
    await page
      .locator(`a[href="${address(language, "poll-answer", { poll })}"]`)
      .first()
      .click();
    await page.locator("[value=no]").first().check();
    await page.locator("[value=yes]").nth(1).check();
    await looksGood(page, language);
    await send(page);
    await looksGood(page, language);
    await page.locator("main table a").nth(0).click();
    await send(page);
    // No co-chair can on the first date.
    expect(await page.locator(".errors").count()).toBe(1);
    await page.goto(address(language, "poll", { poll }));
    await page.locator("main table a").nth(1).click();
    await send(page);
    expect(await headingOf(page)).toContain(language === "en" ? `November\u00a017,` : `17\u00a0novembre`);
  });
