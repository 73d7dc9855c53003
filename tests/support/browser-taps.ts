// What a way through pages costs whoever goes it on a phone: taps, letters typed, screens scrolled, pages, seconds.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Locator, Page } from "@playwright/test";
import PostalMime from "postal-mime";
import { dataFolder } from "./browser";
import { leadingOn } from "./browser-acts";

export type Cost = { taps: number; letters: number; screens: number; pages: number; seconds: number };

/** How long a person takes: a page looked over, a control found and tapped, a letter typed, a screen scrolled. */
const pace = { page: 6, tap: 1.5, letter: 0.4, screen: 1 };
export const atAPersonsPace = ({ taps, letters, screens, pages, seconds }: Cost): number =>
  Math.round(seconds + pages * pace.page + taps * pace.tap + letters * pace.letter + screens * pace.screen);

const height = 740;
export const aPhone = { viewport: { width: 360, height }, isMobile: true, hasTouch: true };

export function walkerOn(page: Page) {
  const cost: Cost = { taps: 0, letters: 0, screens: 0, pages: 0, seconds: 0 };
  async function timed(act: () => Promise<unknown>): Promise<void> {
    const began = performance.now();
    await act();
    cost.seconds += (performance.now() - began) / 1000;
  }
  /** A screen is scrolled as far as a thumb goes: four fifths of it. */
  async function come(to: Locator): Promise<void> {
    const box = await to.boundingBox();
    const bottom = box ? box.y + box.height : 0;
    if (bottom > height) cost.screens += Math.ceil((bottom - height) / (height * 0.8));
    await to.scrollIntoViewIfNeeded();
  }
  return {
    cost,
    /** A link in a mail. */
    async open(link: string): Promise<void> {
      cost.taps += 1;
      cost.pages += 1;
      await timed(() => page.goto(link));
    },
    async tap(to: Locator): Promise<void> {
      await come(to);
      cost.taps += 1;
      await to.tap();
    },
    /** To another page. */
    async tapOn(to: Locator): Promise<void> {
      await come(to);
      cost.taps += 1;
      cost.pages += 1;
      await timed(() => leadingOn(page, () => to.tap()));
    },
    async type(into: Locator, text: string): Promise<void> {
      await come(into);
      cost.taps += 1;
      cost.letters += text.length;
      await into.fill(text);
    },
  };
}

/** The address in the newest mail to somebody that fits the pattern, which leaves once the act that wrote it is answered. */
export async function linkInMail(to: string, pattern: RegExp): Promise<string> {
  const folder = join(dataFolder, "mail");
  for (let tries = 0; tries < 300; tries += 1) {
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".eml"))) {
      const mail = await PostalMime.parse(readFileSync(join(folder, name)));
      const found = mail.to?.some(({ address }) => address === to) && pattern.exec(mail.text ?? "");
      if (found) return found[0];
    }
    await pause(200);
  }
  throw new Error(`No mail to ${to} has an address like ${pattern}.`);
}
