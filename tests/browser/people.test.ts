// S-9 in a browser, without scripts: a co-chair writes to the group in both languages; a jurisdiction confirms its page.
import { expect } from "vitest";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, headingOf, leadingOn, send } from "../support/browser-acts";

const phone = {
  viewport: { width: 360, height: 740 },
  javaScriptEnabled: false,
  isMobile: true,
  hasTouch: true,
};

browserTest(
  "S-9 a co-chair writes to the members in both languages, sees who gets what, and sends once",
  async ({ open }) => {
    const page = await open({ ...phone, locale: "en-CA" });
    await enterAs(page, "co-chair-service-bc");
    await page.goto("/en/lists");
    await leadingOn(page, () =>
      page.getByRole("link", { name: "Members of CCSWG", exact: false }).first().click(),
    );
    expect(await headingOf(page)).toBe("Members of CCSWG");
    await leadingOn(page, () => page.getByRole("link", { name: "Write to this list" }).click());
    await page.getByLabel("Subject, in English").fill("A call on Tuesday");
    await page.getByLabel("Text, in English").fill("We speak on Tuesday.\n\nBring your questions.");
    await send(page);

    // One language only: it is kept, and cannot be sent.
    expect(await flashOf(page)).toBe("The draft is saved. Nothing was sent.");
    expect(await page.locator("main").innerText()).toContain("Both languages are needed before it is sent");
    await leadingOn(page, () => page.getByRole("link", { name: "Change", exact: true }).click());
    expect(await page.getByLabel("Text, in English").inputValue()).toContain("Bring your questions.");
    await page.getByLabel("Subject, in French").fill("Un appel mardi");
    await page.getByLabel("Text, in French").fill("Nous parlons mardi.");
    await send(page);

    // Exactly who gets what, in which language.
    expect(await headingOf(page)).toBe("Check and send: A call on Tuesday");
    const rows = page.locator("tbody tr");
    const howMany = await rows.count();
    expect(howMany).toBeGreaterThan(5);
    const captions = await page.locator("caption").allInnerTexts();
    expect(captions.map((text) => text.replace(/\d+/, "n"))).toEqual(["In English: n", "In French: n"]);
    expect(await page.getByRole("button", { name: `Send to ${howMany} people` }).count()).toBe(1);
    const preview = page.url();
    await send(page);

    expect(await headingOf(page)).toBe("A call on Tuesday");
    expect(await flashOf(page)).toContain(`${howMany} people`);
    expect(await page.locator("section[aria-labelledby=who] tbody tr").count()).toBe(howMany);
    // Back to the preview: it stands as sent, and nothing goes out twice.
    const again = await page.goto(preview);
    expect(again?.status()).toBe(409);

    // A member reads it in French, without the list of those who received it.
    const member = await open({ ...phone, locale: "fr-CA" });
    await enterAs(member, "member-service-alberta", "fr");
    await member.goto("/fr/messages");
    await leadingOn(member, () => member.getByRole("link", { name: "Un appel mardi" }).first().click());
    expect(await headingOf(member)).toBe("Un appel mardi");
    expect(await member.locator("main").innerText()).toContain("Nous parlons mardi.");
    expect(await member.locator("section[aria-labelledby=who]").count()).toBe(0);
  },
);

browserTest(
  "S-9 a member confirms the page of their jurisdiction; the date and person stand there",
  async ({ open }) => {
    const page = await open({ ...phone, locale: "fr-CA" });
    await enterAs(page, "member-service-alberta", "fr");
    await page.goto("/fr/administrations");
    await leadingOn(page, () => page.getByRole("link", { name: "Alberta" }).click());
    await leadingOn(page, () =>
      page.getByRole("link", { name: "Confirmer que cette page est exacte" }).click(),
    );
    expect(await headingOf(page)).toBe("Confirmer la page\u00a0: Alberta");
    expect(await page.getByRole("link", { name: /^Ouvrir le siège/ }).count()).toBeGreaterThan(1);
    await send(page);
    expect(await headingOf(page)).toBe("Alberta");
    expect(await flashOf(page)).toBe("La page est confirmée\u00a0: Alberta.");
    expect(await page.locator("main").innerText()).toMatch(/Confirmée le .* par Direction, Registres\./);
  },
);
