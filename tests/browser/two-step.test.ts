// T-d: two-step verification as a person sets it up and uses it, in a browser: on a phone in French; at a
// desk in English. Its pages are walked here for A-1, since they open only to someone who has it.
import { decodeBase32IgnorePadding } from "@oslojs/encoding";
import { generateHOTP } from "@oslojs/otp";
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import type { Language } from "../../app/domain/bilingual";
import { address } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, flashOf, headingOf, leadingOn } from "../support/browser-acts";
import { overflowOn, violationsOn } from "../support/browser-html";
import { complaintsAbout } from "../support/valid-html";

const phone = {
  viewport: { width: 360, height: 740 },
  locale: "fr-CA",
  isMobile: true,
  hasTouch: true,
};
const password = "the geese leave in October";

/** The next code that was not used yet: each half minute has one, and the one after is taken too. */
function telephone(key: string) {
  const secret = decodeBase32IgnorePadding(key.replace(/\s/g, ""));
  let used = 0;
  return async (): Promise<string> => {
    const present = () => Math.floor(Date.now() / 30_000);
    const step = Math.max(used + 1, present());
    while (step > present() + 1) await new Promise((resolve) => setTimeout(resolve, 500));
    used = step;
    return generateHOTP(secret, BigInt(step), 6);
  };
}

const press = (page: Page) => leadingOn(page, () => page.locator("main form .acts button").first().click());

/** A-1 on a page that was opened on the way. */
async function faultsOn(page: Page, language: Language): Promise<string[]> {
  const found = [...(await complaintsAbout(await page.content())), ...(await violationsOn(page, language))];
  return [...found, ...(await overflowOn(page))].map((fault) => `${page.url()} ${fault}`);
}

async function choosePassword(page: Page, language: Language): Promise<string> {
  await page.goto(address(language, "account"));
  const email =
    /\S+@example\.org/.exec(await page.locator(".lede").innerText())?.[0].replace(/\.$/, "") ?? "";
  await page.goto(address(language, "account-password"));
  await page.locator("[name=password]").fill(password);
  await page.locator("[name=again]").fill(password);
  await press(page);
  return email;
}

async function setUp(page: Page, language: Language) {
  await page.goto(address(language, "second-factor"));
  const code = telephone(await page.locator("p.code").innerText());
  await page.locator("[name=code]").fill(await code());
  await press(page);
  return { code, codes: await page.locator(".codes li").allInnerTexts() };
}

async function signIn(page: Page, language: Language, email: string): Promise<void> {
  await page.goto(address(language, "sign-in"));
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(password);
  await press(page);
}

browserTest(
  "T-d in French, on a phone: set up, ended elsewhere, signed in with a code and with a recovery code",
  { timeout: 180_000 },
  async ({ open }) => {
    const page = await open(phone);
    const faults: string[] = [];
    await enterAs(page, "observer", "fr");
    const email = await choosePassword(page, "fr");
    expect(await flashOf(page)).toBe("Votre mot de passe est changé.");
    const { code, codes } = await setUp(page, "fr");
    expect([await headingOf(page), codes.length]).toEqual(["Vos codes de secours", 10]);
    faults.push(...(await faultsOn(page, "fr")));
    await page.getByRole("link", { name: "Je les ai conservés" }).click();
    expect(await headingOf(page)).toBe("Mon compte");
    expect(await page.locator("main").innerText()).toContain("Il reste 10\u00a0codes de secours.");

    // Another device: the password, then the code, and nothing in between.
    const other = await open(phone);
    await signIn(other, "fr", email);
    expect(await headingOf(other)).toBe("Code de votre téléphone");
    faults.push(...(await faultsOn(other, "fr")));
    await other.goto("/fr/organismes");
    expect(await headingOf(other)).toBe("Code de votre téléphone");
    await other.locator("[name=code]").fill("000 000");
    await press(other);
    expect(await other.getByRole("alert").innerText()).toContain("n’est pas celui qui est attendu");
    await other.locator("[name=code]").fill(await code());
    await press(other);
    expect(await headingOf(other)).toBe("Organismes");

    // From the first, the second is ended, and finds itself outside at its next page.
    await page.goto("/fr/compte");
    await page
      .getByRole("link", { name: /^Mettre fin à la session/ })
      .first()
      .click();
    faults.push(...(await faultsOn(page, "fr")));
    await press(page);
    expect(await flashOf(page)).toBe("La session a pris fin.");
    await other.goto("/fr/organismes");
    expect(new URL(other.url()).pathname).toBe("/fr/connexion");

    await signIn(other, "fr", email);
    await other.locator("[name=code]").fill(codes[0] ?? "");
    await press(other);
    expect(await flashOf(other)).toContain("il en reste 9");
    expect(faults).toEqual([]);
  },
);

browserTest(
  "T-d in English, at a desk: recovery codes are renewed, an administrator resets it, and the password is enough again",
  { timeout: 180_000 },
  async ({ open }) => {
    const page = await open();
    const faults: string[] = [];
    // Nobody else's: a reset ends every session of the person, in whichever test they are signed in.
    await enterAs(page, "secretariat-finance-officer");
    const email = await choosePassword(page, "en");
    const { codes } = await setUp(page, "en");
    await page.goto(address("en", "second-factor-codes"));
    faults.push(...(await faultsOn(page, "en")));
    await press(page);
    const renewed = await page.locator(".codes li").allInnerTexts();
    expect([renewed.length, renewed.some((code) => codes.includes(code))]).toEqual([10, false]);

    const administrator = await open();
    await enterAs(administrator, "administrator");
    await administrator.goto(`/en/people?words=${encodeURIComponent(email)}`);
    await leadingOn(administrator, () =>
      administrator.locator("tr", { hasText: email }).locator("a[href^='/en/people/']").first().click(),
    );
    await administrator.getByRole("link", { name: "Reset two-step verification" }).click();
    faults.push(...(await faultsOn(administrator, "en")));
    await press(administrator);
    expect(await flashOf(administrator)).toContain("is reset");

    await page.goto("/en/account");
    expect(new URL(page.url()).pathname).toBe("/en/sign-in");
    await signIn(page, "en", email);
    expect(new URL(page.url()).pathname).toBe("/en");
    expect(faults).toEqual([]);
  },
);
