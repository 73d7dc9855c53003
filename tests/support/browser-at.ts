import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { test as base, expect, inject } from "vitest";

type Fixtures = {
  browser: Browser;
  /** Opens a page of its own, with its own cookies: another person, another device, scripts off. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
  /** A page at 1280 px, in nobody's name. */
  page: Page;
  /** A page that stays open from test to test, by a name of its own, with what it did wrong meanwhile. */
  keep: (name: string, options?: BrowserContextOptions) => Promise<{ page: Page; faults: string[] }>;
  /** A page whose faults are not held against it: to prepare a test, or where they are the point of it. */
  aside: (options?: BrowserContextOptions) => Promise<Page>;
};

/**
 * A test in a real browser, on the production build served at an address; skipped where it is empty. Whatever it does, no page may ask anything of another
 * machine, fail in its scripts, or break its own security policy.
 */
export const browserTestAt = (workspace: string) =>
  base
    .extend<Fixtures>({
      browser: [
        // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from here
        async ({}, use) => {
          const browser = await chromium.connect(inject("browser"));
          await use(browser);
          await browser.close();
        },
        { scope: "file" },
      ],
      keep: [
        async ({ browser }, use) => {
          const kept = new Map<string, { page: Page; faults: string[] }>();
          await use(async (name, options) => {
            const faults: string[] = [];
            const found = kept.get(name) ?? {
              page: await openPage(browser, workspace, faults, options),
              faults,
            };
            kept.set(name, found);
            return found;
          });
          for (const { page } of kept.values()) await page.context().close();
        },
        { scope: "file" },
      ],
      aside: async ({ browser }, use) => {
        const pages: Page[] = [];
        await use(async (options) => {
          const page = await openPage(browser, workspace, [], options);
          pages.push(page);
          return page;
        });
        for (const page of pages) await page.context().close();
      },
      open: async ({ browser }, use) => {
        const faults: string[] = [];
        const pages: Page[] = [];
        await use(async (options) => {
          const page = await openPage(browser, workspace, faults, options);
          pages.push(page);
          return page;
        });
        for (const page of pages) await page.context().close();
        expect(faults).toEqual([]);
      },
      page: async ({ open }, use) => use(await open()),
    })
    .skipIf(workspace === "");

async function openPage(
  browser: Browser,
  workspace: string,
  faults: string[],
  options?: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: workspace,
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  context.on("request", (request) => {
    if (!request.url().startsWith(`${workspace}/`)) faults.push(`asked ${request.url()}`);
  });
  page.on("pageerror", (fault) => faults.push(fault.message));
  page.on("console", (line) => {
    if (/Content Security Policy|Hydration|hydrat/i.test(line.text())) faults.push(line.text());
  });
  return page;
}
