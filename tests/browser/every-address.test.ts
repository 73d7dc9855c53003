// every address of the site map, in both languages, at the width of a phone and of a desk, as whoever sees most.
import type { BrowserContextOptions } from "@playwright/test";
import { describe, expect } from "vitest";
import { type Language, languages } from "../../app/domain/bilingual";
import { siteMap } from "../../app/places";
import type { PlaceName } from "../../app/site-map";
import { browserTest } from "../support/browser";
import { enterAs, type Role } from "../support/browser-acts";
import { overflowOn, unprotected, violationsOn } from "../support/browser-html";
import { complaintsAbout } from "../support/valid-html";
import { makeObjects, type Objects } from "./every-address-objects";

const analyst = "secretariat-analyst";
/** Who sees most there, where that is not the analyst; and which of the objects it is the page of. */
type Walk = { as?: Role | "nobody"; of?: Objects; query?: string };
const places: Partial<Record<PlaceName, Walk>> = {
  home: {},
  "sign-in": { as: "nobody" },
  "sign-in-link": { as: "nobody" },
  "sign-in-by-link": { as: "nobody" },
  "password-forgotten": { as: "nobody" },
  "password-reset": { as: "nobody" },
  "sign-out": {},
  invitation: { as: "nobody" },
  account: {},
  "account-password": {},
  "account-confirm": {},
  "sessions-end": {},
  "second-factor": {},
  "second-factor-remove": {},
  "my-seats": { as: "co-chair-service-bc" },
  search: { query: "?q=ententes+funding" },
  setup: {},
  "setup-jurisdictions": {},
  "setup-councils": {},
  people: {},
  "person-new": {},
  person: {},
  "person-edit": {},
  "person-address": {},
  "person-invite": {},
  offices: {},
  "office-new": { as: "administrator" },
  "office-end": { as: "administrator" },
  directory: {},
  card: {},
  lists: {},
  "list-new": {},
  list: {},
  "list-edit": { of: { list: "saved" } },
  "list-retire": { of: { list: "saved" } },
  "message-new": {},
  messages: {},
  message: { of: { message: "sent" } },
  "message-edit": { of: { message: "unsent" } },
  "message-send": { of: { message: "unsent" } },
  "message-discard": { of: { message: "unsent" } },
  "message-correct": { of: { message: "sent" } },
  "jurisdiction-confirm": { as: "co-chair-service-bc", of: { jurisdiction: "own" } },
  "reader-end": {},
  "part-new": {},
  "part-end": {},
  "part-correct": {},
  "seat-orientation": {},
  jurisdictions: {},
  jurisdiction: {},
  "reader-new": {},
  bodies: {},
  "body-new": {},
  body: {},
  "body-review": {},
  "body-resume": { of: { body: "reviewed" } },
  "observer-new": {},
  "ask-nomination": { query: "?level=M" },
  "remind-nomination": {},
  "answer-nomination": {},
  "past-seat": {},
  "past-holdings-confirm": { as: "council-co-chair-pssdc" },
  seat: {},
  "seat-holder": {},
  "seat-nominate": {},
  "seat-contact": {},
  "contact-keep": { of: { contact: "former" } },
  "contact-end": { of: { contact: "former" } },
  "holding-confirm": { of: { holding: "nominated" } },
  "holding-withdraw": { of: { holding: "nominated" } },
  "holding-end": { of: { holding: "held" } },
  "terms-import": {},
  "terms-imported": {},
  "terms-make": {},
  "body-terms": {},
  "terms-new": {},
  terms: {},
  "terms-compare": { of: { version: "ready" } },
  "terms-section": {},
  "terms-section-affects": { of: { version: "spared" } },
  "terms-clauses": {},
  "clause-new": {},
  clause: {},
  "clause-set-aside": {},
  "terms-unplaced": {},
  "terms-consult": {},
  "terms-revise": { of: { version: "consulted" } },
  "terms-put": { of: { version: "ready" } },
  "terms-withdraw": { of: { version: "consulted" } },
  "terms-discard": {},
  "terms-take-in": { of: { version: "whole" } },
  "terms-confirm-past": { as: "council-co-chair-pssdc", of: { version: "past" } },
  "terms-extend": { as: "council-co-chair-pssdc", of: { version: "ending" } },
  witnesses: {},
  "witness-new": {},
  "witness-end": {},
  retention: {},
  "retention-change": {},
  "retention-dispose": {},
  "person-erase": { of: { person: "gone" } },
  proposal: { as: "council-co-chair-pssdc" },
  "proposal-withdraw": {},
  "hold-new": {},
  "hold-lift": {},
  history: {},
  "security-log": { as: "administrator" },
  accessibility: { as: "nobody" },
  privacy: { as: "nobody" },
  "how-it-works": {},
  permissions: {},
  gallery: {},
};
/** Addresses that are files. */
const files: Partial<Record<PlaceName, string>> = {
  "people-csv": "text/csv; charset=utf-8",
  "directory-csv": "text/csv; charset=utf-8",
  "messages-csv": "text/csv; charset=utf-8",
  "list-csv": "text/csv; charset=utf-8",
  "jurisdictions-csv": "text/csv; charset=utf-8",
  "permissions-csv": "text/csv; charset=utf-8",
  "bodies-csv": "text/csv; charset=utf-8",
  "body-seats-csv": "text/csv; charset=utf-8",
  "terms-document": "text/plain; charset=utf-8",
  "holding-letter": "text/plain; charset=utf-8",
  "security-log-csv": "text/csv; charset=utf-8",
};
/** Addresses that lead elsewhere, and those walked in two-step.test.ts, by someone who has a second factor. */
const elsewhere: PlaceName[] = [
  "sign-in-as",
  "sign-in-code",
  "second-factor-codes",
  "session-end",
  "person-factor",
];
const names = Object.keys(places) as PlaceName[];

type Cookies = Exclude<BrowserContextOptions["storageState"], string | undefined>;
let objects: Objects = {};
const cookies = new Map<string, Cookies>();
const titles: Record<Language, Map<string, string>> = { en: new Map(), fr: new Map() };

browserTest(
  "A-1 an object stands in each state that has a page of its own",
  { timeout: 180_000 },
  async ({ aside }) => {
    for (const role of [analyst, "co-chair-service-bc", "council-co-chair-pssdc", "administrator"] as const) {
      const page = await aside({ javaScriptEnabled: false });
      await enterAs(page, role);
      cookies.set(role, (await page.context().storageState()) as Cookies);
    }
    objects = await makeObjects(await aside({ javaScriptEnabled: false }));
    expect(Object.entries(objects).filter(([, id]) => !id)).toEqual([]);
  },
);

/** The objects of an address that is a file, where they are not those of its pages. */
const ofFiles: Partial<Record<PlaceName, Record<string, string>>> = {
  "holding-letter": { holding: "held" },
};

function pathOf(language: Language, place: PlaceName): string {
  const { of = ofFiles[place] ?? {}, query = "" } = places[place] ?? {};
  const known = { ...objects, version: objects.draft ?? "" };
  const path = siteMap[place][language].replace(/:(\w+)/g, (_, name: string) => {
    const named = of[name];
    return (named ? objects[named] : known[name as keyof typeof known]) ?? "";
  });
  return `/${language}/${path}`.replace(/\/$/, "") + query;
}

browserTest("A-1 every address of the site map is walked", () => {
  const walked = [...names, ...Object.keys(files), ...elsewhere];
  expect(Object.keys(siteMap).filter((place) => !walked.includes(place as PlaceName))).toEqual([]);
});

describe("A-1 every page", () => {
  browserTest.for(names)("A-1 %s", async (place, { open }) => {
    const page = await open({ storageState: cookies.get(places[place]?.as ?? analyst) });
    const faults: string[] = [];
    for (const language of languages) {
      await page.setViewportSize({ width: 1280, height: 800 });
      const answer = await page.goto(pathOf(language, place));
      if (!answer) throw new Error(`${place}: no answer`);
      expect(answer.status(), `${place} at ${pathOf(language, place)}`).toBe(200);
      const [title = "", lang, headings] = await page.evaluate(
        () =>
          [document.title, document.documentElement.lang, document.querySelectorAll("h1").length] as const,
      );
      expect([lang, headings], place).toEqual([`${language}-CA`, 1]);
      titles[language].set(place, title);
      const found = [...(await unprotected(answer)), ...(await complaintsAbout(await answer.text()))];
      found.push(...(await violationsOn(page, language)));
      await page.setViewportSize({ width: 320, height: 640 });
      found.push(...(await violationsOn(page, language)), ...(await overflowOn(page)));
      faults.push(...found.map((fault) => `${pathOf(language, place)} ${fault}`));
    }
    expect(faults, place).toEqual([]);
  });
});

browserTest.for(languages)("A-1 no two pages have the same title (%s)", (language) => {
  const all = [...titles[language]];
  expect(all.length).toBe(names.length);
  const twice = all.filter(([place, title]) =>
    all.some(([other, same]) => other !== place && same === title),
  );
  expect(twice).toEqual([]);
});

browserTest.for(Object.entries(files))(
  "T-c %s is a protected file in both languages",
  async ([place, type], { open }) => {
    const as = place === "security-log-csv" ? "administrator" : analyst;
    const { request } = (await open({ storageState: cookies.get(as) })).context();
    for (const language of languages) {
      const answer = await request.get(pathOf(language, place as PlaceName));
      const headers = answer.headers();
      expect([answer.status(), headers["x-content-type-options"]], place).toEqual([200, "nosniff"]);
      expect(headers["content-type"]).toContain(type);
      expect(headers["content-disposition"]).toMatch(/^attachment;/);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    }
  },
);

browserTest("T-c the address of the role buttons leads to the sign-in page", async ({ page }) => {
  await page.goto("/fr/connexion/demonstration");
  expect(new URL(page.url()).pathname).toBe("/fr/connexion");
});
