// The editor of formal texts: with scripts and without, the same text; and nothing foreign gets in (T-f).
import type { Page } from "@playwright/test";
import { expect } from "vitest";
import { address } from "../../app/site-map";
import { browserTest, workspace } from "../support/browser";
import { enterAs, flashOf, send } from "../support/browser-acts";
import * as terms from "../support/browser-terms";

const section = "responsibilities";

/** A draft of one's own, and the page of one of its sections. */
async function atSection(page: Page): Promise<{ version: string; path: string }> {
  await enterAs(page, "secretariat-analyst");
  const body = await terms.bodyNamed(page, "Accessible Service Sub-committee");
  const version = await terms.startNextVersion(page, body);
  const path = address("en", "terms-section", { version, section });
  await page.goto(path);
  return { version, path };
}

/** The English of the section, as the page of the version shows it. */
const shown = (page: Page) => page.locator("section[aria-labelledby=s-responsibilities] .side-text[lang=en]");

/** The same as one line of markup. */
const markupOf = async (page: Page): Promise<string> =>
  (await shown(page).evaluateAll((parts) => parts.map((part) => part.innerHTML).join("\n"))).replaceAll(
    "<!-- -->",
    "",
  );

/** The editor of the English side, once it has arrived. */
async function editorOn(page: Page) {
  const editor = page.locator(".editor [role=textbox]").first();
  await editor.waitFor();
  return editor;
}

const saved = "Both texts were saved.";

browserTest(
  "L-1 the editor comes with scripts: what is typed, bold and bulleted is saved and shown",
  async ({ page }) => {
    await atSection(page);
    const editor = await editorOn(page);
    const bar = page.getByRole("group", { name: "Formatting" }).first();
    /** Presses a button of the bar, and waits until the editor has the focus again. */
    const press = async (name: string, isPressed: boolean) => {
      await bar.getByRole("button", { name, pressed: !isPressed }).click();
      await bar.getByRole("button", { name, pressed: isPressed }).waitFor();
      await page.locator(".editor [role=textbox]:focus").waitFor();
    };
    await editor.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await page.keyboard.type("The group ");
    await press("Bold", true);
    await page.keyboard.type("recommends");
    await press("Bold", false);
    await page.keyboard.type(" and reports:");
    await page.keyboard.press("Enter");
    await press("Bulleted list", true);
    await page.keyboard.type("once a year;");
    await page.keyboard.press("Enter");
    await page.keyboard.type("when asked.");
    await send(page);
    expect(await flashOf(page)).toBe(saved);
    expect(await markupOf(page)).toContain("The group <strong>recommends</strong> and reports:");
    expect(await page.locator(".side-text.item[lang=en]", { hasText: /^when asked\.$/ }).count()).toBe(1);
  },
);

/** Holds the editor back until it is let go. */
async function holdEditor(page: Page): Promise<() => void> {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/assets/alive*", async (route) => {
    await held;
    await route.continue();
  });
  return arrive;
}

browserTest(
  "P-4 the text can be written before the editor arrives, and nothing of it is lost then",
  async ({ page }) => {
    const arrive = await holdEditor(page);
    await atSection(page);
    await page.locator("textarea[name=en]").fill("Written early, before any editor.");
    arrive();
    expect(await (await editorOn(page)).innerText()).toBe("Written early, before any editor.");
    await send(page);
    expect(await markupOf(page)).toContain("Written early, before any editor.");
  },
);

browserTest("desk 6 whoever is writing when the editor arrives goes on writing", async ({ page }) => {
  const arrive = await holdEditor(page);
  await atSection(page);
  await page.locator("textarea[name=en]").fill("Written early,");
  arrive();
  const editor = await editorOn(page);
  await page.keyboard.type(" and further.");
  expect(await editor.innerText()).toContain("and further.");
});

browserTest("L-1 without scripts the text area does the same", async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await atSection(page);
  await page
    .locator("textarea[name=en]")
    .fill("The group **recommends** and reports:\n\n- once a year;\n- when asked.");
  await send(page);
  expect(await flashOf(page)).toBe(saved);
  expect(await markupOf(page)).toContain("The group <strong>recommends</strong> and reports:");
  expect(await page.locator(".side-text.item[lang=en]", { hasText: /^when asked\.$/ }).count()).toBe(1);
});

const hostile = [
  "<p>Kept words <script>document.title = 'taken'</script></p>",
  "<p><a href=\"javascript:document.title='taken'\">a link that acts</a></p>",
  "<p><a href='https://example.org/' onclick=\"document.title='taken'\">a link that leads</a></p>",
  "<p><b style='position:fixed'>bold</b><img src='https://elsewhere.example/x.png' onerror=\"document.title='taken'\"></p>",
  "<svg onload=\"document.title='taken'\"></svg><iframe src='https://elsewhere.example/'></iframe>",
].join("");

/** Nothing but the allow list is in the text, and nothing ran. */
async function seeClean(page: Page): Promise<void> {
  const text = page.locator("main .text, main .side-text");
  expect(
    await text.locator("script, img, iframe, svg:not(.i), [style], [onclick], [onerror], [onload]").count(),
  ).toBe(0);
  const hrefs = await text
    .locator("a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.filter((href) => !/^(https?:|mailto:|\/|#)/.test(href))).toEqual([]);
  expect(await page.title()).not.toContain("taken");
}

browserTest(
  "T-f what is pasted is cleaned: no script, handler, picture or foreign scheme",
  async ({ aside }) => {
    // The browser says on its console that the policy held the pasted handlers back; this page may say so.
    const page = await aside({ javaScriptEnabled: true });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await atSection(page);
    const editor = await editorOn(page);
    await editor.click();
    await page.keyboard.press("Control+A");
    await editor.evaluate((element, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, hostile);
    await editor.getByText("Kept words").waitFor();
    await seeClean(page);
    await send(page);
    expect(await flashOf(page)).toBe(saved);
    await seeClean(page);
    const markup = await markupOf(page);
    expect(markup).toContain("Kept words");
    expect(markup).toContain('href="https://example.org/"');
    expect(markup).toContain("a link that acts");
    expect(asked.filter((url) => !url.startsWith(`${workspace}/`))).toEqual([]);
  },
);

browserTest(
  "T-f what is written by hand is text, never markup, and a link leads nowhere else",
  async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    const { path } = await atSection(page);
    const written =
      "<script>document.title='taken'</script>\n\n[press](javascript:document.title='taken') and [go](https://example.org/)";
    await page.locator("textarea[name=en]").fill(written);
    await send(page);
    expect(await flashOf(page)).toBe(saved);
    await seeClean(page);
    const markup = await markupOf(page);
    expect(markup).toContain("&lt;script&gt;");
    expect(markup).toContain('href="https://example.org/"');

    // The same with scripts: nothing runs in the editor either.
    const alive = await open({ storageState: await page.context().storageState() });
    await alive.goto(path);
    await editorOn(alive);
    await seeClean(alive);
  },
);

browserTest(
  "L-1 sections are written one after the other; the last leads back to the version",
  async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    const { version } = await atSection(page);
    const onward = page.getByRole("button", { name: "Save and go to the next section" });
    await onward.click();
    await page.waitForURL(
      (url) => url.pathname === address("en", "terms-section", { version, section: "membership" }),
    );
    expect(await flashOf(page)).toBe(saved);
    await page.goto(address("en", "terms-section", { version, section: "funding" }));
    expect(await onward.count()).toBe(0);
  },
);
