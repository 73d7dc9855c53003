// S-7, S-8, M-9: a contact says on a phone who comes to the next meeting; its co-chair sees who does, and what is ready.
import { expect } from "vitest";
import { languages } from "../../app/domain/bilingual";
import { address } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, leadingOn, send } from "../support/browser-acts";
import { looksGood } from "../support/browser-agenda";

const onPhone = { viewport: { width: 360, height: 740 } };
const said = {
  en: { kept: "The answer is in", speaks: "Speaks for the seat", ready: "What is ready" },
  fr: { kept: "La réponse est reçue", speaks: "Parle au nom du siège", ready: "Ce qui est prêt" },
} as const;

browserTest.for(languages)(
  "S-7, S-8, M-9 someone else comes, said on a phone and seen by the co-chair, in %s",
  { timeout: 120_000 },
  async (language, { open }) => {
    const phone = await open(onPhone);
    await enterAs(phone, "contact-of-a-member", language);
    await phone.goto(address(language, "meetings"));
    const first = phone
      .locator(`main table a[href^="${address(language, "meeting", { meeting: "" })}"]`)
      .first();
    const meeting = ((await first.getAttribute("href")) ?? "").split("/").at(-1) ?? "";
    await leadingOn(phone, () => first.click());
    for (const place of ["meeting-readiness", "meeting-answer"] as const)
      await leadingOn(phone, () =>
        phone
          .locator(`main a[href="${address(language, place, { meeting })}"]`)
          .first()
          .click(),
      );
    await looksGood(phone, language);

    // Yes, in one choice; then it is changed.
    await phone.locator("[name=answer][value=yes]").check();
    await send(phone);
    expect(await flashOf(phone)).toContain(said[language].kept);
    await phone.goto(address(language, "meeting-answer", { meeting }));

    // Who comes is asked only of somebody else; on whose word, of nobody who works for the seat.
    const name = phone.locator("[name=name]");
    expect(await name.isVisible()).toBe(false);
    expect(await phone.locator("[name=source]").count()).toBe(0);
    await phone.locator("[name=answer][value=stand-in]").check();
    expect(await name.isVisible()).toBe(true);
    await name.fill("Robin Tremblay");
    await send(phone);
    expect(await phone.locator(".errors a").count()).toBeGreaterThan(0);
    expect(await name.inputValue()).toBe("Robin Tremblay");
    await looksGood(phone, language);
    await phone.locator("[name=email]").fill(`robin-${language}@example.org`);
    await phone.locator("[name=part][value=speaks]").check();
    await phone.locator(`[name=language][value=${language}]`).check();
    await send(phone);
    expect(await flashOf(phone)).toContain(said[language].kept);
    expect(await phone.locator("main").innerText()).not.toContain(`robin-${language}@example.org`);

    const chair = await open();
    await enterAs(chair, "co-chair-service-bc", language);
    await chair.goto(address(language, "meeting-readiness", { meeting }));
    const text = await chair.locator("main").innerText();
    for (const part of ["Robin Tremblay", `robin-${language}@example.org`, said[language].speaks])
      expect(text).toContain(part);
    expect(text).toContain(said[language].ready);
    await looksGood(chair, language);
  },
);
