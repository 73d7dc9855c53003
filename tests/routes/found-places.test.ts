// T-2: every page that has an address stands in the search, for exactly those for whom it opens.
import { beforeAll, describe, expect, test } from "vitest";
import { dayOf } from "../../app/domain/dates";
import { foundPlaces, ownKinds } from "../../app/domain/overviews/found-places.server";
import { siteMap } from "../../app/places";
import { addresses, type PlaceName } from "../../app/site-map";
import { parts, type TestHouse } from "../support/house";
import { testNow } from "../support/test-parts";
import { makeSamples } from "./samples";
import { manifest, type Served, serveHouse } from "./served";

const door = "For those who are not signed in, and a search asks that one is.";
const onOwnPage = "Opens only once it is set up, and stands on the page of two-step verification.";

/** Without an object, and not found: why. */
const leftOut: Partial<Record<PlaceName, string>> = {
  "sign-in": door,
  "sign-in-as": door,
  "sign-in-link": door,
  "sign-in-code": door,
  "password-forgotten": door,
  search: "The page on which one stands.",
  "account-confirm": "A step on the way to another act.",
  "second-factor-codes": onOwnPage,
  "second-factor-remove": onOwnPage,
};

/** Pages of an object that are no hit of their own: why. What takes a form is an act on what is found. */
const ofWhatIsFound: Partial<Record<PlaceName, string>> = {
  "body-terms": "Leads to the version that counts, which is found.",
  "terms-compare": "Two versions side by side, each of which is found.",
  "recommendation-compare": "Two versions side by side, each of which is found.",
  "recommendation-replies": "What the group answers, on the page of its version.",
  "terms-document": "A file, on the page of its version.",
  "terms-imported": "A step on the way to a draft.",
  "holding-letter": "A file, on the page of its seat.",
  "seat-orientation": "What a new holder is told, on the page of the seat.",
  proceeding: "While it is open, on the page of its matter; from its declaration on, found as a decision.",
  "recommendation-form": "The parts of a recommendation, which is found.",
  "recommendation-paper": "A file, on the page of its recommendation.",
  "agenda-alive": "A stream, beside the agenda of a meeting, which is found.",
  "agenda-annotated": "The agenda of a meeting, which is found, with notes for its makers.",
  "agenda-revision": "What has changed on the agenda of a meeting, which is found.",
  paper: "A paper of the agenda of a meeting, which is found.",
  "paper-file": "The file of a paper, on its page.",
  "agendas-to-come": "What is to come of a body, which is found.",
  series: "The rule of meetings, each of which is found.",
  poll: "While it is open, on the home of whoever answers; what it comes to is a meeting, which is found.",
  "meeting-readiness": "Who comes to a meeting, which is found.",
  "meeting-ics": "A file, on the page of its meeting.",
  "calendar-of": "Its address is its key, on the page of one's calendars.",
  "council-account": "The account of a council and fiscal year, on the page of the accounts, which is found.",
  contribution: "What one government or association is called to pay, on the account of its council.",
  opening: "What a council had before its account was kept here, on that account.",
  "funding-slate": "The requests before a council, each of which is found.",
  "funding-form": "The parts of a request, which is found.",
  "funding-paper": "A file, on the page of its request.",
  "funding-payment-evidence": "A file, on the page of its request.",
  history: "Older lines of the page of what is found.",
};

const isFile = (name: string) => /-(csv|xlsx)$/.test(name);
const names = (Object.keys(siteMap) as PlaceName[]).filter((name) => !isFile(name));
const hasObject = (name: PlaceName) => siteMap[name].en.includes(":");

test("T-2 every address without an object is found, or left out for a reason", () => {
  const plain = names.filter((name) => !hasObject(name));
  const named = [...foundPlaces, ...Object.keys(leftOut)];
  expect(plain.filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => !plain.some((one) => one === name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

let served: Served;
beforeAll(async () => {
  served = serveHouse();
  await makeSamples(served.house);
}, 60_000);

/** The address of an entry, as the site map writes it. */
const placeOf = (path: string): PlaceName | undefined =>
  names.find((name) => new RegExp(`^/en/${siteMap[name].en.replace(/:\w+/g, "[0-9a-z]{16}")}$`).test(path));

const pathsFound = ({ db }: TestHouse) =>
  db.$client.prepare<[], string>("select distinct path_en from search_entry").pluck().all();

test("T-2 every page of an object is of a kind that is found, or left out for a reason", () => {
  const found = new Set(pathsFound(served.house).map((path) => placeOf(path.replace(/#.*/, ""))));
  const takesForm = new Set(manifest.filter((one) => one.takesForm).map(({ id }) => id));
  const shown = names.filter((name) => hasObject(name) && !takesForm.has(`en.${name}`));
  expect(shown.filter((name) => !found.has(name) && !(name in ofWhatIsFound))).toEqual([]);
  expect(Object.keys(ofWhatIsFound).filter((name) => !shown.some((one) => one === name))).toEqual([]);
});

describe("T-2 a page is found by exactly those for whom it opens", () => {
  test.each(parts)("T-2 as %s", async (part) => {
    const { house } = served;
    const viewing = { db: house.db, actor: house.actor(part), today: dayOf(testNow) };
    const lines = ownKinds.find(({ kind }) => kind === "place")?.lines ?? [];
    expect(lines.length).toBe(foundPlaces.length);
    const said = lines.map(({ pathEn, opens }) => `${pathEn} ${opens(viewing)}`);
    const answered = [];
    for (const { pathEn } of lines)
      answered.push(`${pathEn} ${(await served.ask(part, pathEn)).status === 200}`);
    expect(said).toEqual(answered);
  });

  test("T-2 somebody named as a witness finds the witnesses from that day, and no longer once it ended", async () => {
    const { house } = served;
    const path = addresses("witnesses").en;
    const line = ownKinds[0]?.lines.find(({ pathEn }) => pathEn === path);
    const finds = () => line?.opens({ db: house.db, actor: house.actor("reader"), today: dayOf(testNow) });
    const asked = async () => (await served.ask("reader", path)).status === 200;
    expect([finds(), await asked()]).toEqual([false, false]);
    const change = (sql: string) => house.db.$client.prepare(sql).run(house.person("reader"));
    change(
      "insert into witness (id, person_id, name, email, language, from_day) values ('w000000000000001', ?, '', '', 'en', '2026-06-01')",
    );
    expect([finds(), await asked()]).toEqual([true, true]);
    change("update witness set until_day = '2026-06-04' where person_id = ?");
    expect([finds(), await asked()]).toEqual([false, false]);
  });
});
