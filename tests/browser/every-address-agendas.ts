// The agendas that the walk of every address looks at: those of the demonstration, and some of its own.
import type { Page } from "@playwright/test";
import type { PlaceName } from "../../app/site-map";
import { enterAs, linkAtHome, linkTo, send } from "../support/browser-acts";
import { bodyNamed } from "../support/browser-terms";

const meetingIn = (href: string | null): string => /meetings\/([0-9a-z]{16})/.exec(href ?? "")?.[1] ?? "";

const toCome = async (page: Page, name: string) => {
  const body = await bodyNamed(page, name);
  await page.goto(`/en/bodies/${body}/agendas-to-come`);
};

/** M-3 to M-7: one open, with an item, a proposal and what is left; one approved, one to approve, one proposed for. */
export async function findAgendas(page: Page): Promise<Record<string, string>> {
  await page.context().clearCookies();
  await enterAs(page, "secretariat-analyst");
  const { meeting: agendaOpen = "" } = await linkAtHome(page, "agenda");
  await page.goto(`/en/meetings/${agendaOpen}/agenda`);
  const itemAt = async (place: PlaceName) => (await linkTo(page, place)).item ?? "";
  const found = {
    ...{ agendaOpen, agendaItem: await itemAt("agenda-item"), agendaProposal: await itemAt("agenda-place") },
    due:
      /due\/([^/]+)\//.exec(
        (await page.locator("a[href*='/due/']").first().getAttribute("href")) ?? "",
      )?.[1] ?? "",
  };
  const { item: paperItem = "" } = await linkTo(page, "paper-add");
  const papers = await page.locator("a[href^='/en/papers/']").all();
  const paper = (await papers[0]?.getAttribute("href"))?.split("/").at(-1) ?? "";
  await page.goto(`/en/agenda-items/${paperItem}/my-notes`);
  await page.locator("[name=text]").fill("Walked note");
  await send(page);
  const { note = "" } = await linkTo(page, "my-note-remove");
  await page.goto(`/en/papers/${paper}`);
  const { file = "" } = await linkTo(page, "paper-file");
  await toCome(page, "Public Sector Chief Information Officer Council");
  const approved = page.locator("main section", { hasText: "Agenda approved" }).locator("h2 a").first();
  const agendaApproved = meetingIn(await approved.getAttribute("href"));

  await page.context().clearCookies();
  await enterAs(page, "co-chair-service-bc");
  await toCome(page, "Client-Centric Service Working Group");
  const planned = await page.locator("#empty").locator("xpath=ancestor::section").locator("a").all();
  const [agendaToApprove, agendaToOpen, agendaAsked] = await Promise.all(
    [2, 3, 4].map(async (at) => meetingIn((await planned[at]?.getAttribute("href")) ?? null)),
  );
  await page.goto(`/en/meetings/${agendaToApprove}/agenda/open`);
  await send(page);

  await page.context().clearCookies();
  await enterAs(page, "contact-of-a-member");
  await page.goto(`/en/meetings/${agendaAsked}/agenda/propose`);
  await page.locator("[name=titleEn]").fill("Walked item");
  await send(page);
  const agendaOwn = await itemAt("agenda-withdraw");
  const some = { agendaToApprove, agendaToOpen, agendaAsked };
  return { ...found, agendaApproved, agendaOwn, paper, note, file, ...(some as Record<string, string>) };
}

/** M-16: of the group, one that waits and one that is done; of everyone, one that all jurisdictions answer. */
export async function findActions(page: Page, body: string): Promise<Record<string, string>> {
  await page.context().clearCookies();
  await enterAs(page, "secretariat-analyst");
  const listed = async (query: string) => {
    await page.goto(`/en/actions?body=${body}&${query}`);
    return (await linkTo(page, "action")).action ?? "";
  };
  const action = await listed("state=open");
  return { action, actionDone: await listed("state=done"), actionOfAll: await listed("who=jurisdictions") };
}
