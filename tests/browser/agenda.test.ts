// M-3 to M-5, M-7, M-14: from the series to a proposed agenda in three clicks; an item added, moved by keyboard, proposed by
// a member on a phone, settled; two at once; approved by one co-chair.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import { type Language, languages } from "../../app/domain/bilingual";
import { address } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, headingOf, leadingOn, send } from "../support/browser-acts";
import {
  addItem,
  leaveWhatCame,
  leaveWhatDoesNotFit,
  looksGood,
  opened,
  rowOf,
  titles,
} from "../support/browser-agenda";
import { overflowOn } from "../support/browser-html";
import { bodyNamed } from "../support/browser-terms";
import { percentagesWhile } from "../support/browser-upload";

/** Each language on an agenda of its own: what is due comes onto one only. */
const whose = {
  en: { role: "co-chair-service-bc", name: "Client-Centric Service Working Group" },
  fr: { role: "council-co-chair-pssdc", name: "Public Sector Service Delivery Council" },
} as const;
const onPhone = { viewport: { width: 360, height: 740 } };
const said = {
  en: {
    record: "is not approved yet",
    over: "ends after the close",
    saved: "Saved at",
    theirs: "changed the agenda",
  },
  fr: {
    record: "n’est pas encore approuvé",
    over: "finit après la clôture",
    saved: "Enregistré à",
    theirs: "a été modifié",
  },
} as const;

const hasSaved = (page: Page, language: Language) =>
  page.locator("[data-said]", { hasText: said[language].saved }).waitFor();

for (const language of languages)
  browserTest(
    `M-6, M-17 who gets what is shown, then it is released; a contact reads it on a phone, in ${language}`,
    { timeout: 120_000 },
    async ({ open }) => {
      const page = await open({ viewport: { width: 1280, height: 900 } });
      await enterAs(page, "secretariat-analyst", language);
      const body = await bodyNamed(page, "Accessible Service Sub-committee");
      await page.goto(address(language, "agendas-to-come", { body }));
      // Released by the first of the two languages that comes here; the other one reads it.
      const status = language === "en" ? /Agenda (approved|released)/ : /Ordre du jour (approuvé|diffusé)/;
      await leadingOn(page, () =>
        page.locator("main section", { hasText: status }).locator("h2 a").first().click(),
      );
      const release = page.locator(".side .acts a.btn").first();
      if ((await release.count()) > 0 && (await release.getAttribute("href"))?.match(/(release|diffuser)$/)) {
        await leadingOn(page, () => release.click());
        expect(await page.locator("main tbody tr").count()).toBeGreaterThan(3);
        await looksGood(page, language);
        await send(page);
        expect(await flashOf(page)).not.toBe("");
      }
      expect(await page.locator("h1 + .lede").innerText()).toContain(
        language === "en" ? "released" : "diffusé",
      );
      await looksGood(page, language);

      const phone = await open(onPhone);
      await enterAs(phone, "contact-of-a-member", language);
      const group = await bodyNamed(phone, "Client-Centric Service Working Group");
      await phone.goto(address(language, "meetings", {}, { body: group, when: "past" }));
      // On some days of the year the newest one past is the one the demonstration cancelled: it has no agenda.
      const held = phone.locator("main tbody tr", { hasNotText: /Cancelled|Annulée/ });
      await leadingOn(phone, () => held.locator("a").first().click());
      await leadingOn(phone, () => phone.locator("main .head .acts a.btn").first().click());
      expect(await phone.locator("tr[data-item]").count()).toBeGreaterThan(2);
      // In camera is for whoever sits there alone.
      expect(await phone.locator("main").innerText()).not.toMatch(/In camera|huis clos/i);
      await looksGood(phone, language);
    },
  );

for (const language of languages)
  browserTest(
    `M-18, T-e, desk 24 a paper is replaced after the release: one page, and new on a phone, in ${language}`,
    { timeout: 120_000 },
    async ({ open }) => {
      const page = await open({ viewport: { width: 1280, height: 900 } });
      await enterAs(page, "secretariat-analyst", language);
      const body = await bodyNamed(page, "Accessible Service Sub-committee");
      await page.goto(address(language, "agendas-to-come", { body }));
      const status = language === "en" ? "Agenda released" : "Ordre du jour diffusé";
      await leadingOn(page, () =>
        page.locator("main section", { hasText: status }).locator("h2 a").first().click(),
      );
      const meeting = new URL(page.url()).pathname.split("/").at(-2) ?? "";
      const paper = page.locator(".papers a").first();
      const href = (await paper.getAttribute("href")) ?? "";
      const act = (place: "agenda-revise" | "agenda-revision-send") =>
        leadingOn(page, () =>
          page.locator(`.side a[href="${address(language, place, { meeting })}"]`).click(),
        );
      await act("agenda-revise");
      await looksGood(page, language);
      await send(page);

      // Nothing changed yet: it can be ended, not sent.
      await act("agenda-revision-send");
      expect(await page.locator("#form").count()).toBe(0);
      await looksGood(page, language);
      await page.goto(href);
      await looksGood(page, language);
      const id = href.split("/").at(-1) ?? "";
      await leadingOn(page, () =>
        page.locator(`a[href="${address(language, "paper-replace", { paper: id })}"]`).click(),
      );
      // Refused: what to do is said. Then both languages at once.
      await send(page);
      expect(await page.locator(".errors a").count()).toBe(1);
      for (const side of ["En", "Fr"])
        await page.locator(`[name=file${side}]`).setInputFiles({
          ...{ name: `replaced-${side}.txt`, mimeType: "text/plain" },
          buffer: Buffer.from(`Replaced ${side} ${language}\n\n${"A second paragraph. ".repeat(8_000)}`),
        });
      // T-e: how much of it has gone is said on the way.
      const gone = await percentagesWhile(page, () => send(page));
      expect(gone.filter((percent) => percent > 0 && percent < 100).length).toBeGreaterThan(1);
      expect(gone).toEqual([...gone].sort((one, other) => one - other));
      expect(await flashOf(page)).not.toBe("");
      await page.goto(address(language, "agenda", { meeting }));
      await act("agenda-revision-send");
      await looksGood(page, language);
      await send(page);
      expect(await flashOf(page)).not.toBe("");
      await leadingOn(page, () =>
        page.locator("#revisions ~ ul a, section:has(#revisions) a").last().click(),
      );
      await looksGood(page, language);
      await page.setViewportSize(onPhone.viewport);
      expect(await overflowOn(page)).toEqual([]);

      // A contact reads on a phone what was replaced in September; where it was looked at, it is new no more.
      const phone = await open(onPhone);
      await enterAs(phone, "contact-of-a-member", language);
      const council = await bodyNamed(phone, "Public Sector Service Delivery Council");
      await phone.goto(address(language, "meetings", {}, { body: council, when: "past" }));
      const fall = language === "en" ? "Autumn meeting" : "Réunion d’automne";
      await leadingOn(phone, () => phone.locator("main table a", { hasText: fall }).first().click());
      await leadingOn(phone, () => phone.locator("main .head .acts a.btn").first().click());
      expect(await phone.locator("#revisions").count()).toBe(1);
      const read = phone.locator(".papers a").first();
      await leadingOn(phone, () => read.click());
      await looksGood(phone, language);
      expect(await phone.locator(".prose p").count()).toBeGreaterThan(3);
      const looked = phone.locator("#looked");
      if (await looked.isVisible()) await looked.waitFor({ state: "hidden", timeout: 15_000 });
      await phone.goBack();
      await phone.reload();
      expect(await phone.locator(".papers").innerText()).not.toMatch(/New|Nouve/);
      const notes = phone.locator("main a[href*='/my-notes'], main a[href*='/mes-notes']").nth(3);
      await leadingOn(phone, () => notes.click());
      await phone.locator("[name=text]").fill(`Ask ${language}`);
      await phone.locator("[name=paper]").selectOption({ index: 1 });
      await phone.locator("[name=page]").fill("1");
      await send(phone);
      expect(await phone.locator("main").innerText()).toContain(`Ask ${language}`);
      await looksGood(phone, language);
    },
  );

for (const language of languages)
  browserTest(
    `M-3, M-4, M-5, M-7, M-14 an agenda from its series to its approval, in ${language}`,
    { timeout: 180_000 },
    async ({ open }) => {
      const page = await open({ viewport: { width: 1280, height: 900 } });
      const { role, name } = whose[language];
      await enterAs(page, role, language);
      const body = await bodyNamed(page, name);
      const meeting = await opened(page, language, body, 1);
      expect(await page.locator("main").innerText()).toContain(said[language].record);
      await looksGood(page, language);

      // Three items of one's own, the last moved to the top of its section by keyboard: times and numbers at once.
      const own = ["Alpha", "Beta", "Gamma"].map((name) => `${name} ${language}`);
      for (const title of own) await addItem(page, language, meeting, title);
      const third = rowOf(page, own[2] ?? "");
      const before = await third.locator("[data-starts]").innerText();
      await third.locator("input[inputmode=numeric]").focus();
      await page.keyboard.press("Alt+ArrowUp");
      await page.keyboard.press("Alt+ArrowUp");
      expect((await titles(page)).filter((title) => own.some((name) => title.startsWith(name)))[0]).toContain(
        "Gamma",
      );
      expect(await third.locator("[data-starts]").innerText()).not.toBe(before);
      await hasSaved(page, language);
      await page.reload();
      const kept = await titles(page);
      expect(kept.filter((title) => own.some((name) => title.startsWith(name)))[0]).toContain("Gamma");

      // By an arrow, without scripts, in one sending.
      const plain = await open({
        javaScriptEnabled: false,
        storageState: await page.context().storageState(),
      });
      await plain.goto(address(language, "agenda", { meeting }));
      await leadingOn(plain, () =>
        rowOf(plain, own[2] ?? "")
          .locator("button[name=down]")
          .click(),
      );
      const names = (await titles(plain)).filter((title) => own.some((name) => title.startsWith(name)));
      expect(names.map((title) => title.split(" ")[0])).toEqual(["Alpha", "Gamma", "Beta"]);

      // What runs past the close shows at once.
      await page.reload();
      await rowOf(page, own[0] ?? "")
        .locator("input[inputmode=numeric]")
        .fill("200");
      expect(await page.locator("[data-fit]").innerText()).toContain(said[language].over);
      await hasSaved(page, language);
      expect(await page.locator(".side [aria-disabled=true]").count()).toBe(1);

      // A second person on the same agenda: what they set comes onto the page by itself; where a page had it as it was
      // before, what stands there is shown, and not overwritten.
      await plain.goto(address(language, "agenda", { meeting }));
      const minutes = (one: Page) => rowOf(one, own[0] ?? "").locator("input[inputmode=numeric]");
      const desk = await open({ viewport: { width: 1280, height: 900 } });
      await enterAs(desk, "secretariat-analyst", language);
      await desk.goto(address(language, "agenda", { meeting }));
      await minutes(desk).fill("11");
      await hasSaved(desk, language);
      await expect.poll(() => minutes(page).inputValue(), { timeout: 10_000 }).toBe("11");
      await minutes(plain).fill("20");
      await leadingOn(plain, () => plain.locator("#form .acts button").first().click());
      expect(await plain.locator(".note", { hasText: said[language].theirs }).count()).toBe(1);
      expect(await plain.locator("main").innerText()).toContain("11");
      await looksGood(page, language);

      // A contact proposes on a phone; it is settled, then approved by one of the two.
      const phone = await open(onPhone);
      await enterAs(phone, "contact-of-a-member", language);
      await phone.goto(address(language, "agenda", { meeting }));
      await looksGood(phone, language);
      await leadingOn(phone, () =>
        phone.locator(`a[href="${address(language, "agenda-propose", { meeting })}"]`).click(),
      );
      await phone.locator("[name=titleEn]").fill(`Proposed ${language}`);
      await send(phone);
      expect(await phone.locator("main").innerText()).toContain(`Proposed ${language}`);
      await looksGood(phone, language);

      await page.goto(address(language, "agenda", { meeting }));
      await leadingOn(page, () => page.locator("#proposals + ul .acts a").first().click());
      await send(page);
      expect(await titles(page)).toContain(`Proposed ${language}`);
      await leaveWhatCame(page, language, meeting);
      await leaveWhatDoesNotFit(page, language, meeting);
      await leadingOn(page, () =>
        page.locator(`a[href="${address(language, "agenda-approve", { meeting })}"]`).click(),
      );
      await send(page);
      expect(await flashOf(page)).not.toBe("");
      await looksGood(page, language);
      expect(await headingOf(page)).toContain(language === "en" ? "Agenda" : "Ordre du jour");
      await page.setViewportSize(onPhone.viewport);
      expect(await overflowOn(page)).toEqual([]);
      await page.goto(address(language, "agenda-annotated", { meeting }));
      await looksGood(page, language);
      await page.goto(address(language, "agendas-to-come", { body }));
      await looksGood(page, language);
    },
  );
