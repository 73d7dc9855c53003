// Which pages are opened, on which objects and by whom. The permission grid is the list; what it never shows as a
// page stands below. An address of the site map with neither fails the bench.
import type { BodyTyped } from "../../app/domain/bodies/forms";
import { yearInAddress } from "../../app/domain/council-accounts/year";
import { dayFrom, dayOf, fiscalYearOf, instantFrom } from "../../app/domain/dates";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { kindsOfPerson } from "../../app/domain/overviews/permission-words";
import { storeFile } from "../../app/domain/papers/files.server";
import { makeDraft } from "../../app/domain/terms/commands/drafting.server";
import { siteMap } from "../../app/places";
import { address, type PlaceName } from "../../app/site-map";

import { addressOf, makeSamples, type Samples } from "../../tests/routes/samples";
import type { Part, TestHouse } from "../../tests/support/cast-house";

export type Who = Part | "nobody";
export type Page = {
  row: string;
  place: string;
  by: readonly Who[];
  path: (language: "en" | "fr") => string;
};

const staff: readonly Who[] = ["secretary", "finance"];

type More = {
  row: string;
  by: readonly Who[];
  params?: Record<string, string>;
  query?: Record<string, string>;
};

/** Beyond the grid: pages that its objects never show, and the heaviest forms of those they do. */
const more = (samples: Samples): More[] => [
  { row: "home all", by: ["member", "councilChair", "secretary"], query: { all: "1" } },
  { row: "meetings past", by: ["member", "secretary"], query: { when: "past", page: "2" } },
  { row: "meetings month", by: ["member", "secretary"], query: { view: "month" } },
  { row: "meetings year", by: ["member", "secretary"], query: { view: "year" } },
  { row: "meeting-plan last", by: ["secretary"], query: { page: "3" } },
  { row: "actions all", by: ["member", "secretary"], query: { state: "all", page: "20" } },
  { row: "actions overdue", by: ["member", "secretary"], query: { age: "overdue" } },
  { row: "funding all", by: ["member", "secretary"], query: { page: "20" } },
  {
    row: "council-account running",
    by: ["member", "secretary"],
    params: { body: samples.money ?? "", year: yearInAddress(fiscalYearOf(dayOf(instantFrom(Date.now())))) },
  },
  { row: "funding found", by: ["member", "secretary"], query: { words: "glossary" } },
  { row: "people found", by: ["secretary"], query: { words: "director identity" } },
  { row: "people last", by: ["secretary"], query: { page: "60" } },
  { row: "search common", by: ["member", "secretary"], query: { q: "service working group" } },
  { row: "search nothing", by: ["member", "secretary"], query: { q: "zzyzx quince" } },
  { row: "directory found", by: ["member"], query: { words: "director identity" } },
  { row: "bodies last", by: ["member", "secretary"], query: { page: "3" } },
  {
    row: "body on-a-day",
    by: ["member", "secretary"],
    params: { body: samples.body ?? "" },
    query: { on: "2024-02-01" },
  },
  { row: "terms-document imported", by: staff, params: { version: samples.imported ?? "" } },
];

type Largest = { place: PlaceName; param: string; by: readonly Who[]; query: string };

const largestBody =
  "select body_id from seat where state = 'open' group by body_id order by count(*) desc, body_id limit 1";
const longestHistory = (kind: string) =>
  `select subject_id from ledger where subject_kind = '${kind}' group by subject_id order by count(*) desc, subject_id limit 1`;
const busiestPerson =
  "select person_id from holding where state <> 'withdrawn' group by person_id order by count(*) desc, person_id limit 1";
const mostSeats = `select coalesce(jurisdiction_id, nominated_by_id) as owner from seat where state = 'open' and owner is not null
  group by owner order by count(*) desc, owner limit 1`;
const mostClauses = `select v.id from terms_version v join clause c on c.version_id = v.id where v.state = 'in-force'
  group by v.id order by count(*) desc, v.id limit 1`;
const mostTold =
  "select message_id from message_recipient group by message_id order by count(*) desc, message_id limit 1";
const widestList = `select 'members-' || body_id from seat where state = 'open' group by body_id order by count(*) desc, body_id limit 1`;

const readyNext = `select m.id from meeting m join meeting_body b on b.meeting_id = m.id where m.state = 'planned'
  and m.starts_at > 1000 * unixepoch() group by m.id
  order by (select count(*) from meeting_answer a where a.meeting_id = m.id) desc, m.id limit 1`;
const longestAgenda =
  "select meeting_id from agenda_item where state = 'placed' group by meeting_id order by count(*) desc, meeting_id limit 1";
const busiestAccount = "select body_id from council_account where state = 'open' order by rowid desc limit 1";
const mostPaid =
  "select request_id from funding_payment group by request_id order by count(*) desc, request_id limit 1";
const askedOfMost =
  "select action_id from action_answer group by action_id order by count(*) desc, action_id limit 1";

/** Each page of one object on the largest there is, whatever the grid's own object is. */
const largest: readonly Largest[] = [
  { place: "body", param: "body", by: ["secretary"], query: largestBody },
  { place: "body-terms", param: "body", by: ["secretary"], query: largestBody },
  { place: "body-seats-csv", param: "body", by: ["secretary"], query: largestBody },
  { place: "person", param: "person", by: staff, query: busiestPerson },
  { place: "card", param: "person", by: ["member", "secretary"], query: busiestPerson },
  { place: "seat", param: "seat", by: ["secretary"], query: longestHistory("seat") },
  { place: "jurisdiction", param: "jurisdiction", by: ["member", "secretary"], query: mostSeats },
  { place: "terms", param: "version", by: ["secretary"], query: mostClauses },
  { place: "terms-compare", param: "version", by: ["secretary"], query: mostClauses },
  { place: "meeting", param: "meeting", by: ["secretary"], query: readyNext },
  { place: "meeting-answer", param: "meeting", by: ["secretary"], query: readyNext },
  { place: "meeting-readiness", param: "meeting", by: ["secretary"], query: readyNext },
  { place: "agenda", param: "meeting", by: ["secretary"], query: longestAgenda },
  { place: "agenda-annotated", param: "meeting", by: ["secretary"], query: longestAgenda },
  { place: "funding-slate", param: "body", by: ["member"], query: busiestAccount },
  { place: "funding-request", param: "request", by: ["member", "secretary"], query: mostPaid },
  { place: "action", param: "action", by: ["secretary"], query: askedOfMost },
  { place: "message", param: "message", by: ["secretary"], query: mostTold },
  { place: "list", param: "list", by: ["secretary"], query: widestList },
  { place: "message-new", param: "list", by: ["secretary"], query: widestList },
];

const largestOf = ({ one }: TestHouse): More[] =>
  largest.map(({ place, param, by, query }) => ({
    ...{ row: `${place} largest`, by },
    params: { [param]: one<string>(query) ?? "" },
  }));

/** Of these worlds every council has its balance of before. */
const nowhere = "opening-new noneYet";

/**
 * Addresses that only lead elsewhere, those of somebody who has a second factor, the form that opens once a silence
 * has expired, which none made today has, and the stream that never ends.
 */
const elsewhere: readonly string[] = [
  "agenda-alive",
  "opening-new",
  "sign-in-as",
  "sign-in-code",
  "session-end",
  "silence-late",
];

/** Every page of the site map in one world, made ready by the product's own commands. */
export async function pagesOf(house: TestHouse): Promise<Page[]> {
  const samples = { ...(await makeSamples(house)), ...moreSamples(house) };
  const rows = Object.entries(grid).filter(([row]) => row !== nowhere);
  const ofGrid = rows.map(([row, { get }]) => ({
    ...{ row, place: row.split(" ")[0] ?? "" },
    by: whoOpens(get).map((part) => (part === "councilChair" ? chairOf(house, row, samples) : part)),
    path: (language: "en" | "fr") => addressOf(language, row, samples),
  }));
  const beyond = [...more(samples), ...largestOf(house)].map(({ row, by, params = {}, query }) => {
    const place = row.split(" ")[0] as PlaceName;
    return { row, place, by, path: (language: "en" | "fr") => pathOf(language, place, params, query) };
  });
  const pages = [...ofGrid, ...beyond].filter(({ by }) => by.length > 0);
  const shown = new Set([...pages.map(({ place }) => place), ...elsewhere]);
  const missing = Object.keys(siteMap).filter((place) => !shown.has(place));
  if (missing.length > 0)
    throw new Error(`No page is opened of ${missing.join(", ")}: see scripts/bench/samples.ts.`);
  return pages;
}

const whoOpens = (get: string): Who[] =>
  get.split(" ").flatMap((letter, index) => (letter === "P" ? [kindsOfPerson[index] ?? "nobody"] : []));

/** A balance of before is confirmed by a co-chair of its own council. */
function chairOf(house: TestHouse, row: string, { openingWaiting = "" }: Samples): Part {
  if (!row.endsWith(" openingWaiting")) return "councilChair";
  const council = house.one<string>("select body_id from opening_balance where id = ?", openingWaiting);
  return council === house.body("PSCIOC") ? "otherCouncilChair" : "councilChair";
}

const pathOf = (
  language: "en" | "fr",
  place: PlaceName,
  params: Record<string, string>,
  query?: Record<string, string>,
) => address(language, place, params as never, query as never);

function moreSamples(house: TestHouse): Samples {
  const { version } = makeDraft(
    house.as("secretary"),
    {
      recognised: {
        ...{ language: "en", sections: [], unplaced: [], clauses: [], notes: [] },
        body: { name: "", acronym: null, kind: "working-group", createdOn: null },
      },
      document: {
        ...{ id: null, name: "terms.txt" },
        stored: storeFile(house.dataDirectory, {
          name: "terms.txt",
          bytes: Buffer.from("Terms of reference\n".repeat(500)),
        }),
      },
    },
    { proposed: bodyCalled(house, "READ") },
  );
  return { imported: version };
}

const bodyCalled = (house: TestHouse, acronym: string): BodyTyped => ({
  ...{ kind: "task-team", createdOn: dayFrom("2021-06-01"), priorityEn: "", priorityFr: "" },
  ...{ nameEn: `Task team ${acronym}`, nameFr: `Équipe de travail ${acronym}` },
  ...{ acronymEn: acronym, acronymFr: acronym, parents: [house.body("PSSDC"), house.body("PSCIOC")] },
});
