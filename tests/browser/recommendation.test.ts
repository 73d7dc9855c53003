// D-7: a recommendation from its group to both councils, back with replies, and decided; in both languages.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import type { Language } from "../../app/domain/bilingual";
import { textParts } from "../../app/domain/recommendations/parts";
import { address, addresses, type PlaceName } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, giveDay, linkTo, type Role, send } from "../support/browser-acts";
import { enterEveryone, faultsOn, idIn, inDays } from "../support/browser-deciding";

const said = (page: Page): Promise<string> => page.locator("main").innerText();

/** The form of the facts and the four texts, both sides ready. */
async function fillForm(page: Page, version: string): Promise<void> {
  for (const part of textParts) {
    await page.goto(address("en", "recommendation-text", { version, part }));
    await page.locator("[name=en]").fill(`What we found of the ${part}: 12 services.`);
    await page.locator("[name=fr]").fill(`Ce que nous avons constaté (${part})\u00a0: 12 services.`);
    for (const side of ["enReady", "frReady"]) await page.locator(`[name=${side}]`).check();
    await send(page);
  }
  await page.goto(address("en", "recommendation-facts", { version }));
  await page.locator("[name=titleFr]").fill("Un seul guichet pour les naissances");
  await page.locator("[name=cost][value=none]").check();
  await page.locator("[name=where][value=all]").check();
  await page.locator("[name=champion]").selectOption({ index: 1 });
  await giveDay(page, "wantedBy", inDays(200));
  await send(page);
}

/** Sent to the members, asked in writing, everybody heard, agreed. */
async function groupAgrees(chair: Page, secretary: Page, version: string): Promise<string> {
  await chair.goto(address("en", "recommendation-consult", { version }));
  await send(chair);
  await chair.goto(address("en", "proceeding-new", { kind: "recommendation", matter: version }));
  await giveDay(chair, "until", inDays(21));
  await send(chair);
  const proceeding = idIn(chair);
  await enterEveryone(secretary, proceeding, (place) => (place === 1 ? "reservation" : "agree"));
  await chair.goto(address("en", "declare", { proceeding }));
  await chair.locator("[name=agreed][value=consensus-with-reservations]").check();
  await chair.locator("[name=outcome][value=approved]").check();
  await send(chair);
  return proceeding;
}

async function submit(chair: Page, version: string): Promise<void> {
  await chair.goto(address("en", "recommendation-submit", { version }));
  await send(chair);
}

async function complete(secretary: Page, version: string): Promise<void> {
  await secretary.goto(address("en", "recommendation-complete", { version }));
  await send(secretary);
}

async function askIn(page: Page, language: Language, version: string): Promise<string> {
  await page.goto(address(language, "proceeding-new", { kind: "recommendation", matter: version }));
  await giveDay(page, "until", inDays(21));
  await send(page);
  return idIn(page);
}

type Declares = { language: Language; agreed: string; outcome: string; fields?: Record<string, string> };

async function declare(page: Page, proceeding: string, declares: Declares): Promise<void> {
  await page.goto(address(declares.language, "declare", { proceeding }));
  await page.locator(`[name=agreed][value=${declares.agreed}]`).check();
  await page.locator(`[name=outcome][value=${declares.outcome}]`).check();
  for (const [name, value] of Object.entries(declares.fields ?? {}))
    await page.locator(`[name=${name}]`).fill(value);
  if (declares.outcome === "approved-with-conditions") await giveDay(page, "due1", inDays(90));
  if (declares.agreed === "provisional") await giveDay(page, "until", inDays(60));
  await send(page);
}

const condition = {
  conditionEn1: "The office hours are published.",
  conditionFr1: "Les heures d’ouverture sont publiées.",
  owner1: "CCSWG",
};
const deferral = {
  reasonEn: "Say what it costs small offices.",
  reasonFr: "Dites ce qu’il en coûte aux petits bureaux.",
  deferredEn: "The next version answers it.",
  deferredFr: "La version suivante y répond.",
  deferredActs: "CCSWG",
};

browserTest(
  "R-1, R-2, R-4, R-5, R-6, D-7 a recommendation is drafted, agreed, returned, completed, partly decided, and decided in its second version",
  { timeout: 600_000 },
  async ({ aside, open }) => {
    const come = async (role: Role, language: Language = "en") => {
      const page = await aside({ javaScriptEnabled: false });
      await enterAs(page, role, language);
      return page;
    };
    const withScripts = async (page: Page) => open({ storageState: await page.context().storageState() });
    const chair = await come("co-chair-service-bc");
    const secretary = await come("secretariat-analyst");
    const [chairSeen, secretarySeen] = [await withScripts(chair), await withScripts(secretary)];
    const faults: string[] = [];
    const look = async (page: Page, place: PlaceName & `recommendation-${string}`, version: string) =>
      faults.push(...(await faultsOn(page, addresses(place, { version } as never))));

    await chair.goto(address("en", "recommendation-new"));
    const groups = chair.locator("[name=body]");
    if ((await groups.count()) > 1) await groups.first().check();
    await chair.locator("[name=title]").fill("One counter for births");
    await chair.locator("[name=source][value=en]").check();
    await send(chair);
    const version = new URL(chair.url()).pathname.split("/")[3] ?? "";
    await look(chairSeen, "recommendation-form", version);
    await fillForm(chair, version);
    await look(chairSeen, "recommendation-facts", version);
    for (const place of ["recommendation-consult", "recommendation-discard"] as const)
      await look(chairSeen, place, version);
    faults.push(
      ...(await faultsOn(chairSeen, addresses("recommendation-text", { version, part: "wording" }))),
    );
    await groupAgrees(chair, secretary, version);
    await chair.goto(address("fr", "recommendation", { version }));
    expect(await said(chair)).toContain("Recommandée, décision à venir");
    expect(await said(chair)).toContain("We ask that small offices have a year more.");
    faults.push(...(await faultsOn(chairSeen, addresses("recommendation", { version }))));

    for (const place of [
      "recommendation-submit",
      "recommendation-revise",
      "recommendation-withdraw",
    ] as const)
      await look(chairSeen, place, version);
    await submit(chair, version);
    const edited = { version, part: "wording" as const, side: "fr" as const };
    faults.push(...(await faultsOn(secretarySeen, addresses("recommendation-edit", edited))));
    await secretary.goto(address("en", "recommendation-edit", edited));
    await secretary
      .locator("[name=text]")
      .fill("Ce que nous avons constaté (wording)\u00a0: 12 services, partout.");
    await send(secretary);
    for (const place of ["recommendation-edits", "recommendation-edits-decline"] as const)
      await look(chairSeen, place, version);
    await chair.goto(address("en", "recommendation-edits", { version }));
    await send(chair);
    await look(secretarySeen, "recommendation-return", version);
    await secretary.goto(address("en", "recommendation-return", { version }));
    await secretary.locator("[name=parts][value=papers]").check();
    await secretary.locator("[name=whatEn]").fill("Add the count of offices.");
    await secretary.locator("[name=whatFr]").fill("Ajoutez le décompte des bureaux.");
    await send(secretary);
    await chair.goto(address("fr", "recommendation-form", { version }));
    expect(await said(chair)).toContain("Ajoutez le décompte des bureaux.");
    await chair.goto(address("en", "recommendation-papers", { version }));
    await chair.locator("[name=titleEn]").fill("Count of offices");
    await chair.locator("[name=titleFr]").fill("Décompte des bureaux");
    await chair.locator("[name=language][value=en]").check();
    const buffer = Buffer.from("Twelve offices in four jurisdictions.\n");
    await chair.locator("[name=file]").setInputFiles({ name: "count.txt", mimeType: "text/plain", buffer });
    await send(chair);
    await look(chairSeen, "recommendation-papers", version);
    await chair.goto(address("en", "recommendation-papers", { version }));
    const { paper = "" } = await linkTo(chair, "recommendation-paper-withdraw");
    faults.push(
      ...(await faultsOn(chairSeen, addresses("recommendation-paper-withdraw", { version, paper }))),
    );
    await submit(chair, version);
    await look(secretarySeen, "recommendation-complete", version);
    await complete(secretary, version);

    const pssdcChair = await come("council-co-chair-pssdc", "fr");
    const psciocChair = await come("council-co-chair-pscioc");
    const pssdc = await askIn(pssdcChair, "fr", version);
    const pscioc = await askIn(psciocChair, "en", version);
    await enterEveryone(secretary, pssdc, () => "agree");
    await declare(pssdcChair, pssdc, {
      ...{ language: "fr", agreed: "consensus", outcome: "approved-with-conditions", fields: condition },
    });
    await pssdcChair.goto(address("fr", "recommendation", { version }));
    expect(await said(pssdcChair)).toContain("Tranchée en partie, pas en vigueur.");
    await enterEveryone(secretary, pscioc, () => "agree");
    await declare(psciocChair, pscioc, {
      ...{ language: "en", agreed: "no-consensus", outcome: "deferred", fields: deferral },
    });
    await psciocChair.goto(address("en", "recommendation", { version }));
    expect(await said(psciocChair)).toContain("Say what it costs small offices.");

    await look(chairSeen, "recommendation-next", version);
    await chair.goto(address("en", "recommendation-next", { version }));
    await send(chair);
    const second = new URL(chair.url()).pathname.split("/")[3] ?? "";
    expect(second).not.toBe(version);
    await chair.goto(address("en", "recommendation-replies", { version: second }));
    const { decision = "" } = await linkTo(chair, "recommendation-reply");
    await chair.goto(address("en", "recommendation-reply", { version: second, decision }));
    faults.push(
      ...(await faultsOn(chairSeen, addresses("recommendation-reply", { version: second, decision }))),
    );
    await chair.locator("[name=en]").fill("Nothing: they keep their own counter for a year.");
    await chair.locator("[name=fr]").fill("Rien\u00a0: ils gardent leur propre guichet pendant un an.");
    await send(chair);
    await chair.goto(address("en", "recommendation-text", { version: second, part: "wording" }));
    await chair.locator("[name=en]").fill("What we found of the wording: 12 services, in two years.");
    await chair.locator("[name=fr]").fill("Ce que nous avons constaté\u00a0: 12 services, en deux ans.");
    for (const side of ["enReady", "frReady"]) await chair.locator(`[name=${side}]`).check();
    await send(chair);
    await chair.goto(address("en", "recommendation-facts", { version: second }));
    await giveDay(chair, "wantedBy", inDays(220));
    await send(chair);
    await look(chairSeen, "recommendation-replies", second);
    await look(chairSeen, "recommendation-compare", second);
    await groupAgrees(chair, secretary, second);
    await submit(chair, second);
    await complete(secretary, second);

    const again = await askIn(psciocChair, "en", second);
    await enterEveryone(
      secretary,
      again,
      (place) => (["reservation", "pending", "not-endorse"] as const)[place] ?? "agree",
    );
    await psciocChair.goto(address("en", "declare", { proceeding: again }));
    expect(await said(psciocChair)).toContain("Footnote to be settled for ");
    await secretary.goto(address("en", "proceeding", { proceeding: again }));
    const { voice = "" } = await linkTo(secretary, "footnote");
    await secretary.goto(address("en", "footnote", { proceeding: again, voice }));
    await send(secretary);
    await declare(psciocChair, again, { language: "en", agreed: "provisional", outcome: "approved" });
    expect(await said(psciocChair)).toMatch(/RD-PSCIOC-\d{4}-\d\d-\d{3}/);
    const last = await askIn(pssdcChair, "fr", second);
    await enterEveryone(secretary, last, () => "agree");
    await declare(pssdcChair, last, { language: "fr", agreed: "consensus", outcome: "approved" });
    await pssdcChair.goto(address("fr", "recommendation", { version: second }));
    expect(await said(pssdcChair)).toContain("Tranchée en partie, pas en vigueur.");
    expect(await said(pssdcChair)).toContain("Rien\u00a0: ils gardent leur propre guichet pendant un an.");

    // Whose part it is not: each is refused with the reason, by the address itself.
    for (const [role, place] of [
      ["secretariat-analyst", "declare"],
      ["contact-of-a-member", "recommendation-submit"],
      ["member-service-alberta", "recommendation-complete"],
    ] as const) {
      const page = await come(role);
      const path =
        place === "declare"
          ? address("en", place, { proceeding: last })
          : address("en", place, { version: second });
      expect((await page.goto(path))?.status(), `${role} at ${place}`).toBe(403);
      expect(await said(page)).toMatch(/Only /);
    }
    await psciocChair.goto(address("en", "decisions"));
    expect(await said(psciocChair)).toMatch(/RD-PSCIOC-[\s\S]*Provisional/);
    expect(faults).toEqual([]);
  },
);

browserTest(
  "R-1, R-5, W-3 what follows a decision: implemented, its result told, closed; two wordings made one",
  { timeout: 300_000 },
  async ({ aside, open }) => {
    const come = async (role: Role) => {
      const page = await aside({ javaScriptEnabled: false });
      await enterAs(page, role);
      return { page, seen: await open({ storageState: await page.context().storageState() }) };
    };
    const faults: string[] = [];
    const chair = await come("co-chair-service-bc");
    await chair.page.goto(address("en", "recommendations"));
    faults.push(...(await faultsOn(chair.seen, addresses("recommendations"))));
    await chair.page.getByRole("link", { name: "Twelve words added to the list of forms" }).click();
    const version = idIn(chair.page);
    for (const [place, stands] of [
      ["recommendation-implement", "In implementation"],
      ["recommendation-result", "Implemented"],
      ["recommendation-close", "Closed"],
    ] as const) {
      faults.push(...(await faultsOn(chair.seen, addresses(place, { version }))));
      await chair.page.goto(address("en", place, { version }));
      if (place === "recommendation-result") {
        await chair.page.locator("[name=en]").fill("The twelve words are in the list.");
        await chair.page.locator("[name=fr]").fill("Les douze mots sont dans la liste.");
      }
      await send(chair.page);
      await chair.page.goto(address("en", "recommendation", { version }));
      expect(await said(chair.page)).toContain(stands);
    }
    expect(await said(chair.page)).toContain("The twelve words are in the list.");

    const council = await come("council-co-chair-pssdc");
    await council.page.goto(address("en", "recommendations"));
    await council.page.getByRole("link", { name: "One question after each service" }).click();
    await council.page.goto(address("en", "proceeding", (await linkTo(council.page, "proceeding")) as never));
    const diverging = await linkTo(council.page, "reconcile");
    faults.push(...(await faultsOn(council.seen, addresses("reconcile", diverging as never))));
    expect(faults).toEqual([]);
  },
);
