// B-3, D-5, R-5: terms put to two councils, decided in writing by each, in force once both have; in both languages.
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import type { Language } from "../../app/domain/bilingual";
import { address, addresses } from "../../app/site-map";
import { englishTerms } from "../domain/terms-import/documents";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, giveDay, headingOf, linkTo, type Role, send } from "../support/browser-acts";
import { enterEveryone, faultsOn, idIn, inDays } from "../support/browser-deciding";
import { completeDraft } from "../support/browser-terms";

/** The sentence of the version's own page: "En vigueur" alone stands on its route from the beginning. */
const inForceSince = /En vigueur depuis le \d/;

browserTest(
  "B-3, D-5, D-7, D-13, R-5 two councils decide in writing: a condition, a footnote, a provisional decision; then in force",
  { timeout: 400_000 },
  async ({ aside, open }) => {
    const come = async (role: Role, language: Language = "en") => {
      const page = await aside({ javaScriptEnabled: false });
      await enterAs(page, role, language);
      return page;
    };
    const withScripts = async (page: Page) => open({ storageState: await page.context().storageState() });
    const secretary = await come("secretariat-analyst");
    const file = { name: "whole.txt", text: englishTerms.replace(/\n10\. Secretariat[\s\S]*$/, "\n") };
    const named = { en: "Journey Working Group", fr: "Groupe de travail du parcours", acronym: "JWG" };
    const version = await completeDraft(secretary, named, file);
    await secretary.goto(address("en", "terms-put", { version }));
    await send(secretary);

    const pssdcChair = await come("council-co-chair-pssdc");
    const psciocChair = await come("council-co-chair-pscioc", "fr");
    const faults = await faultsOn(
      await withScripts(pssdcChair),
      addresses("proceeding-new", { kind: "terms", matter: version }),
    );
    await pssdcChair.goto(address("en", "proceeding-new", { kind: "terms", matter: version }));
    await giveDay(pssdcChair, "until", inDays(21));
    await send(pssdcChair);
    const pssdc = { proceeding: idIn(pssdcChair) };
    await psciocChair.goto(address("fr", "proceeding-new", { kind: "terms", matter: version }));
    await giveDay(psciocChair, "until", inDays(21));
    await send(psciocChair);
    const pscioc = { proceeding: idIn(psciocChair) };
    expect(await psciocChair.locator("main").innerText()).toContain("Il manque");

    // Before anybody has answered: what the co-chair and the secretariat can do.
    const chair = await withScripts(pssdcChair);
    for (const place of ["proceeding", "proceeding-remind", "proceeding-prolong"] as const)
      faults.push(...(await faultsOn(chair, addresses(place, pssdc))));
    await pssdcChair.goto(address("en", "declare", pssdc));
    expect(await pssdcChair.locator("main").innerText()).toContain("Replies can still come");

    await enterEveryone(secretary, pssdc.proceeding, () => "agree");
    faults.push(...(await faultsOn(chair, addresses("declare", pssdc))));
    await pssdcChair.goto(address("en", "declare", pssdc));
    await pssdcChair.locator("[name=agreed][value=consensus]").check();
    await pssdcChair.locator("[name=outcome][value=approved-with-conditions]").check();
    await pssdcChair.locator("[name=conditionEn1]").fill("The municipal seats are named.");
    await pssdcChair.locator("[name=conditionFr1]").fill("Les sièges municipaux sont nommés.");
    await pssdcChair.locator("[name=owner1]").fill("The co-chairs");
    await giveDay(pssdcChair, "due1", inDays(40));
    await giveDay(pssdcChair, "reviewBy", inDays(20));
    await send(pssdcChair);
    expect(await pssdcChair.locator("main").innerText()).toMatch(/RD-PSSDC-\d{4}-\d\d-\d{3}/);
    expect(await pssdcChair.locator("main").innerText()).toContain("Partly decided, not in force");

    await enterEveryone(secretary, pscioc.proceeding, (place) =>
      place === 0 ? "not-endorse" : place === 1 ? "pending" : "agree",
    );
    await secretary.goto(address("en", "proceeding", pscioc));
    const { voice = "" } = await linkTo(secretary, "footnote");
    await secretary.goto(address("en", "footnote", { ...pscioc, voice }));
    await send(secretary);
    await psciocChair.goto(address("fr", "declare", pscioc));
    await psciocChair.locator("[name=agreed][value=provisional]").check();
    await giveDay(psciocChair, "until", inDays(60));
    await psciocChair.locator("[name=outcome][value=approved]").check();
    await send(psciocChair);
    expect(await psciocChair.locator("main").innerText()).toContain("Provisoire jusqu’au");
    expect(await psciocChair.locator("main").innerText()).toContain("n’appuie pas la présente décision");

    // The approval that was pending comes by e-mail.
    await secretary.goto(address("en", "position-enter", pscioc));
    // The only voice that is still awaited: nothing to choose.
    await secretary.locator("[name=source]").fill("E-mail of two months later");
    await secretary.locator("[name=kind][value=agree]").check();
    await send(secretary);
    faults.push(...(await faultsOn(await withScripts(psciocChair), addresses("decision-confirm", pscioc))));
    await psciocChair.goto(address("fr", "decision-confirm", pscioc));
    await send(psciocChair);

    // Both have approved, and one condition still comes before.
    await psciocChair.goto(address("fr", "terms", { version }));
    expect(await psciocChair.locator("main").innerText()).not.toMatch(inForceSince);

    await pssdcChair.goto(address("en", "proceeding", pssdc));
    const { condition = "" } = await linkTo(pssdcChair, "condition-meet");
    faults.push(...(await faultsOn(chair, addresses("condition-meet", { ...pssdc, condition }))));
    await pssdcChair.goto(address("en", "condition-meet", { ...pssdc, condition }));
    await pssdcChair.locator("[name=evidence]").fill("Letters of both associations");
    await send(pssdcChair);
    expect(await flashOf(pssdcChair)).toBe("The condition is verified.");
    faults.push(...(await faultsOn(chair, addresses("proceeding", pssdc))));

    // D-14: it comes back within the month, and the review is recorded.
    faults.push(...(await faultsOn(chair, addresses("decision-review", pssdc))));
    await pssdcChair.goto(address("en", "decision-review", pssdc));
    await pssdcChair.locator("[name=foundEn]").fill("It still serves.");
    await pssdcChair.locator("[name=foundFr]").fill("Il sert encore.");
    await send(pssdcChair);
    expect(await flashOf(pssdcChair)).toBe("The review is recorded.");

    // D-11: a slip, proposed by one co-chair and taken back; the other one has no button at the door.
    faults.push(...(await faultsOn(chair, addresses("corrigendum-new", pssdc))));
    await pssdcChair.goto(address("en", "corrigendum-new", pssdc));
    await pssdcChair.locator("[name=part][value=wording]").check();
    for (const name of ["says", "should", "why"])
      for (const side of ["En", "Fr"])
        await pssdcChair.locator(`[name=${name}${side}]`).fill(`${name} ${side}`);
    await send(pssdcChair);
    expect(await flashOf(pssdcChair)).toBe("The corrigendum waits for the other co-chair.");
    faults.push(...(await faultsOn(chair, addresses("proceeding", pssdc))));
    await pssdcChair.goto(address("en", "proceeding", pssdc));
    const { corrigendum = "" } = await linkTo(pssdcChair, "corrigendum-take-back");
    faults.push(...(await faultsOn(chair, addresses("corrigendum-take-back", { ...pssdc, corrigendum }))));
    await pssdcChair.goto(address("en", "corrigendum-take-back", { ...pssdc, corrigendum }));
    await send(pssdcChair);

    await psciocChair.goto(address("fr", "terms", { version }));
    expect(await psciocChair.locator("main").innerText()).toMatch(inForceSince);
    await psciocChair.goto(address("fr", "decisions"));
    expect(await psciocChair.locator("main").innerText()).toMatch(
      /RD-PSSDC-.*[\s\S]*RD-PSCIOC-|RD-PSCIOC-.*[\s\S]*RD-PSSDC-/,
    );
    expect(await headingOf(psciocChair)).toBe("Registre des décisions");

    // W-6: routed up to both tables; one of them answers, in French alone.
    faults.push(...(await faultsOn(chair, addresses("decision-route", pssdc))));
    await pssdcChair.goto(address("en", "decision-route", pssdc));
    for (const box of await pssdcChair.locator("[name=tables]").all()) await box.check();
    await pssdcChair.locator("[name=reasonEn]").fill("Every government is concerned.");
    await pssdcChair.locator("[name=reasonFr]").fill("Tous les gouvernements sont concernés.");
    await send(pssdcChair);
    await secretary.goto(address("en", "proceeding", pssdc));
    const { routing = "" } = await linkTo(secretary, "routing-sent");
    const desk = await withScripts(secretary);
    faults.push(...(await faultsOn(desk, addresses("routing-sent", { ...pssdc, routing }))));
    await secretary.goto(address("en", "routing-sent", { ...pssdc, routing }));
    await giveDay(secretary, "on", inDays(0));
    await send(secretary);
    faults.push(...(await faultsOn(desk, addresses("routing-answer", { ...pssdc, routing }))));
    await secretary.goto(address("en", "routing-answer", { ...pssdc, routing }));
    await giveDay(secretary, "on", inDays(0));
    await secretary.locator("[name=fr]").fill("Les sous-ministres en prennent acte.");
    await send(secretary);
    expect(await secretary.locator("section [lang=fr]").allInnerTexts()).toContain(
      "Les sous-ministres en prennent acte.",
    );
    faults.push(...(await faultsOn(desk, addresses("proceeding", pssdc))));
    faults.push(...(await faultsOn(desk, addresses("decisions-open"))));
    expect(faults).toEqual([]);
  },
);
