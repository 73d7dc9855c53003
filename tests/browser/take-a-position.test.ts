// Desk 23: from the mail's address to a recorded position on a phone, without scripts; and every form on the way.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import { languages } from "../../app/domain/bilingual";
import { addDays, dayOf, instantFrom } from "../../app/domain/dates";
import { address, addresses } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, giveDay, linkTo, type Role, send } from "../support/browser-acts";
import { overflowOn, violationsOn } from "../support/browser-html";
import { bodyNamed, startNextVersion } from "../support/browser-terms";
import { complaintsAbout } from "../support/valid-html";

const withoutScripts = { javaScriptEnabled: false };
const onPhone = { viewport: { width: 360, height: 740 } };

type Come = (role: Role, options?: object) => Promise<Page>;

/** The next terms of the task team, put to both councils; positions asked for in PSSDC, for three weeks. */
async function asked(come: Come): Promise<string> {
  const secretary = await come("secretariat-analyst", withoutScripts);
  const version = await startNextVersion(secretary, await bodyNamed(secretary, "Digital Identity Task Team"));
  await secretary.goto(address("en", "terms-put", { version }));
  await send(secretary);
  const chair = await come("council-co-chair-pssdc", withoutScripts);
  await chair.goto(address("en", "proceeding-new", { kind: "terms", matter: version }));
  const [year = 0, month = 0, day = 0] = addDays(dayOf(instantFrom(Date.now())), 21)
    .split("-")
    .map(Number);
  await giveDay(chair, "until", [day, month, year]);
  await send(chair);
  return new URL(chair.url()).pathname.split("/").at(-1) ?? "";
}

/** What is wrong with a page, in both languages, on the narrowest of screens. */
async function faultsOn(page: Page, paths: { en: string; fr: string }): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of languages) {
    const answer = await page.goto(paths[language]);
    expect([answer?.status(), paths[language]]).toEqual([200, paths[language]]);
    faults.push(...(await complaintsAbout((await answer?.text()) ?? "")));
    faults.push(...(await violationsOn(page, language)), ...(await overflowOn(page)));
  }
  return faults;
}

browserTest(
  "desk 23, A-1 a position is prepared, confirmed, changed and entered; each form holds on a phone",
  { timeout: 180_000 },
  async ({ aside, open }) => {
    const come = async (role: Role, options?: object) => {
      const page = await aside(options);
      await enterAs(page, role);
      return page;
    };
    const cookiesOf = async (page: Page) => ({ storageState: await page.context().storageState() });
    const proceeding = await asked(come);
    const at = { proceeding };

    const contact = await come("contact-of-a-member", withoutScripts);
    await contact.goto(address("en", "position-prepare", at));
    await contact.locator("[name=kind][value=reservation]").check();
    await contact.locator("[name=words-reservation]").fill("Cost it first.");
    await send(contact);
    expect(await flashOf(contact)).toBe("The position is prepared. It counts once the holder confirms it.");

    const member = await come("member-service-alberta", { ...withoutScripts, ...onPhone });
    await member.goto(address("fr", "position-confirm", at));
    expect(await member.locator("main").innerText()).toContain("Cost it first.");
    await send(member);
    await member.goto(address("en", "position", at));
    const own = member.locator("[name=words-discuss]");
    expect(await member.locator("[name=words-reservation]").inputValue()).toBe("Cost it first.");
    expect(await own.isVisible()).toBe(false);
    await member.locator("[name=kind][value=discuss]").check();
    await own.fill("Two questions first.");
    expect(await member.locator("[name=words-reservation]").isVisible()).toBe(false);
    await send(member);
    expect(await flashOf(member)).toMatch(/^Your position is recorded\./);
    expect(await member.locator("main").innerText()).toContain("Two questions first.");

    const secretary = await come("secretariat-analyst", withoutScripts);
    await secretary.goto(address("en", "position-enter", at));
    await secretary.locator("[name=voice]").selectOption({ label: "Ontario" });
    await secretary.locator("[name=source]").fill("A telephone call of today");
    await secretary.locator("[name=kind][value=not-endorse]").check();
    await secretary.locator("[name=words-not-endorse]").fill("Our act forbids it.");
    await send(secretary);
    const { voice = "" } = await linkTo(secretary, "footnote");
    await contact.goto(address("en", "position-prepare", at));
    await send(contact);

    const faults = [
      ...(await faultsOn(await open(await cookiesOf(member)), addresses("position", at))),
      ...(await faultsOn(await open(await cookiesOf(member)), addresses("position-confirm", at))),
      ...(await faultsOn(await open(await cookiesOf(contact)), addresses("position-prepare", at))),
      ...(await faultsOn(await open(await cookiesOf(secretary)), addresses("position-enter", at))),
      ...(await faultsOn(await open(await cookiesOf(secretary)), addresses("footnote", { ...at, voice }))),
    ];
    expect(faults).toEqual([]);
  },
);
