// P-4: what a first visit weighs, as the network carried it.
import type { Page, Response } from "@playwright/test";
import { describe, expect } from "vitest";
import { address } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs } from "../support/browser-acts";
import * as terms from "../support/browser-terms";

const kilobyte = 1000;
type Weight = {
  requests: number;
  bytes: number;
  fonts: number;
  fontBytes: number;
  scripts: number;
  shift: number;
};

/** What a page asks for when nothing of it is known yet, until `ready` is in sight. */
async function weigh(page: Page, path: string, ready = "footer"): Promise<Weight> {
  // A slow line, on which faces arrive when the page is long in sight.
  await page.route(/\.woff2$/, async (route) => {
    await new Promise((later) => setTimeout(later, 300));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const answers: Response[] = [];
  page.on("response", (answer) => answers.push(answer));
  await page.goto(path, { waitUntil: "networkidle" });
  await page.locator(ready).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const weight: Weight = { requests: answers.length, bytes: 0, fonts: 0, fontBytes: 0, scripts: 0, shift: 0 };
  for (const answer of answers) {
    const { responseBodySize } = await answer.request().sizes();
    if (/\.woff2?$/.test(answer.url())) {
      weight.fonts += 1;
      weight.fontBytes += responseBodySize;
    } else weight.bytes += responseBodySize;
  }
  weight.scripts = await page.locator("script").count();
  weight.shift = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
  return weight;
}

/** Every bar at once, so that the report names each that is broken. */
const within = (
  weight: Weight,
  most: { bytes: number; scripts: number; requests?: number; shift?: number },
) => {
  const bars = { requests: 12, fonts: 4, fontBytes: 60 * kilobyte, shift: 0.02, ...most };
  const over = Object.entries(bars).filter(([what, bar]) => weight[what as keyof Weight] > bar);
  expect(over.map(([what, bar]) => `${what} ${weight[what as keyof Weight]}, at most ${bar}`)).toEqual([]);
};
const reading = { bytes: 40 * kilobyte, scripts: 0 };

/** A page of nobody's yet: the same person, nothing kept from before. */
async function firstVisit(open: (options?: object) => Promise<Page>, width: number) {
  const before = await open();
  await enterAs(before, "secretariat-analyst");
  const storageState = await before.context().storageState();
  return { before, page: await open({ storageState, viewport: { width, height: 800 } }) };
}

describe("P-4 a reading page", () => {
  browserTest.for([360, 1280])("P-4 a body at %i px: 40 KB, no script", async (width, { open }) => {
    const { before, page } = await firstVisit(open, width);
    const body = await terms.bodyNamed(before, "Research Working Group");
    const weight = await weigh(page, address("en", "body", { body }));
    within(weight, reading);
  });

  browserTest("P-4 the text of terms of reference, in French: 40 KB, no script", async ({ open }) => {
    const { before, page } = await firstVisit(open, 1280);
    await before.goto(
      address("en", "body", { body: await terms.bodyNamed(before, "Digital Identity Task Team") }),
    );
    const version = terms.versionIn(
      (await before.locator("main a[href^='/en/terms/']").first().getAttribute("href")) ?? "",
    );
    const weight = await weigh(page, address("fr", "terms", { version }));
    within(weight, reading);
  });
});

browserTest(
  "P-4 the editor of a section: 280 KB with the editor arrived, readable before",
  async ({ open }) => {
    const { before, page } = await firstVisit(open, 1280);
    const version = await terms.startNextVersion(
      before,
      await terms.bodyNamed(before, "Digital Identity Task Team"),
    );
    const path = address("en", "terms-section", { version, section: "mandate" });
    const weight = await weigh(page, path, ".editor");
    const markup = await (await page.request.get(path)).text();
    expect(markup).toMatch(/<textarea[^>]*name="en"[^>]*>[^<]{40,}/);
    within(weight, { bytes: 280 * kilobyte, scripts: 1 });
  },
);
