// T-e: what a form says while its files are on their way.
import type { Page } from "@playwright/test";

const bytesASecond = 100_000;

/** The percentages that stood beside the form while `act` sent it over a slow line. */
export async function percentagesWhile(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  const said: number[] = [];
  await page.exposeFunction("saysOnItsWay", (text: string) => {
    const [figure] = /\d+/.exec(text) ?? [];
    if (figure) said.push(Number(figure));
  });
  await page.locator("[data-sending]").evaluate((place) => {
    const tell = (window as unknown as { saysOnItsWay: (text: string) => void }).saysOnItsWay;
    new MutationObserver(() => tell(place.textContent ?? "")).observe(place, { childList: true });
  });
  const line = await page.context().newCDPSession(page);
  const open = { offline: false, latency: 0, downloadThroughput: -1 };
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", { ...open, uploadThroughput: bytesASecond });
  await act();
  await line.send("Network.emulateNetworkConditions", { ...open, uploadThroughput: -1 });
  await line.detach();
  return said;
}
