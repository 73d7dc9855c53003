// L-2, desk 6, T-3, T-4: what was typed is never lost, and what is hidden looks like what does not exist.
import type { Page } from "@playwright/test";
import { describe, expect } from "vitest";
import { address } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, headingOf, send } from "../support/browser-acts";
import * as terms from "../support/browser-terms";

const withoutScripts = { javaScriptEnabled: false };
const typed = {
  name: "Océane d’Amours",
  titleEn: "Director, Two Languages",
  titleFr: "Directrice, Deux langues",
  email: "not yet an address",
};

async function type(page: Page): Promise<void> {
  for (const [name, value] of Object.entries(typed)) await page.locator(`[name="${name}"]`).fill(value);
}

const inFields = async (page: Page): Promise<typeof typed> => {
  const found = { ...typed };
  for (const name of Object.keys(typed) as (keyof typeof typed)[])
    found[name] = await page.locator(`[name="${name}"]`).inputValue();
  return found;
};

const people = async (page: Page): Promise<string> => {
  const answer = await page.request.get("/en/people.csv");
  return answer.text();
};

describe("L-2 the toggle keeps the place and what was typed", () => {
  browserTest.for(["en", "fr"] as const)(
    "L-2 from %s to the other language and back",
    async (language, { open }) => {
      const page = await open(withoutScripts);
      const other = language === "en" ? "fr" : "en";
      await enterAs(page, "secretariat-analyst", language);
      await page.goto(address(language, "person-new"));
      const heading = await headingOf(page);
      await type(page);
      await page.locator("button.lang").click();
      expect(new URL(page.url()).pathname).toBe(address(other, "person-new"));
      expect(await page.locator("html").getAttribute("lang")).toBe(`${other}-CA`);
      expect(await headingOf(page)).not.toBe(heading);
      expect(await inFields(page)).toEqual(typed);
      await page.locator("button.lang").click();
      expect(new URL(page.url()).pathname).toBe(address(language, "person-new"));
      expect(await inFields(page)).toEqual(typed);
      expect(await people(page)).not.toContain(typed.name);
    },
  );
});

browserTest(
  "desk 6 a session that ended while one wrote: sign-in gives the form back filled, and nothing is executed",
  async ({ open }) => {
    const page = await open(withoutScripts);
    await enterAs(page, "secretariat-analyst", "fr");
    await page.goto("/fr/personnes/ajouter");
    await type(page);
    await page.locator("[name=email]").fill("oceane@example.org");
    await page.context().clearCookies();
    await send(page);
    expect(await headingOf(page)).toBe("Se connecter");
    expect(await page.locator("main").innerText()).toContain("Ce que vous avez écrit est conservé");
    await page.getByRole("button", { name: "Analyste du secrétariat" }).click();
    expect(new URL(page.url()).pathname).toBe("/fr/personnes/ajouter");
    expect(await inFields(page)).toEqual({ ...typed, email: "oceane@example.org" });
    expect(await people(page)).not.toContain("oceane@example.org");
  },
);

/** The page of an address as one person gets it, without what differs by chance and the address that was asked. */
async function pageAt(page: Page, path: string): Promise<{ status: number; markup: string }> {
  const answer = await page.goto(path);
  const markup = (await answer?.text()) ?? "";
  const same = markup
    .replace(/nonce="[^"]*"/g, "nonce")
    .replace(/<(a|button)[^>]* class="lang"[^>]*>|<(a|button) class="lang"[^>]*>/, "<toggle>");
  return { status: answer?.status() ?? 0, markup: same };
}

browserTest(
  "T-3 what is hidden and what does not exist are one page, in both languages",
  async ({ open }) => {
    const analyst = await open(withoutScripts);
    await enterAs(analyst, "secretariat-analyst");
    const draft = await terms.startNextVersion(
      analyst,
      await terms.bodyNamed(analyst, "Client-Centric Service Working Group"),
    );
    const seen = await pageAt(analyst, address("en", "terms", { version: draft }));
    expect(seen.status).toBe(200);

    const reader = await open(withoutScripts);
    await enterAs(reader, "reader");
    const hidden = await pageAt(reader, address("en", "terms", { version: draft }));
    expect(hidden.status).toBe(404);
    expect(hidden.markup).toContain("Nothing is found at this address");
    expect(hidden.markup).toContain("Rien ne se trouve à cette adresse");
    expect(hidden.markup).not.toContain(draft);
    expect(await pageAt(reader, "/en/terms/0000000000000000")).toEqual(hidden);
    expect(await pageAt(reader, "/en/nothing-like-this")).toEqual(hidden);
    expect(
      await pageAt(reader, address("en", "terms-section", { version: draft, section: "mandate" })),
    ).toEqual(hidden);
  },
);

browserTest(
  "T-4 two browsers at one section: the second is shown both texts, and nothing is overwritten",
  async ({ open }) => {
    const [one, two] = [await open(withoutScripts), await open(withoutScripts)];
    await enterAs(one, "secretariat-analyst");
    const version = await terms.startNextVersion(
      one,
      await terms.bodyNamed(one, "Client-Centric Service Working Group"),
    );
    const section = address("en", "terms-section", { version, section: "mandate" });
    await enterAs(two, "co-chair-service-bc");
    await one.goto(section);
    await two.goto(section);

    await one.locator("textarea[name=en]").fill("What the analyst wrote.");
    await send(one);
    expect(await flashOf(one)).toBe("Both texts were saved.");
    await two.locator("textarea[name=en]").fill("What the co-chair wrote.");
    await send(two);
    const shown = await two.locator("main").innerText();
    expect(shown).toMatch(/changed this text while you wrote/);
    expect(shown).toContain("What the analyst wrote.");
    expect(await two.locator("textarea[name=en]").inputValue()).toBe("What the co-chair wrote.");
    await one.goto(section);
    expect(await one.locator("textarea[name=en]").inputValue()).toBe("What the analyst wrote.");

    // Having seen both, the second may replace it.
    await send(two);
    expect(await flashOf(two)).toBe("Both texts were saved.");
    await one.goto(section);
    expect(await one.locator("textarea[name=en]").inputValue()).toBe("What the co-chair wrote.");
  },
);
