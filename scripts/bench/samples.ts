// Which pages are opened, on which objects and by whom. The permission grid is the list; what it never shows as a
// page stands below. An address of the site map with neither fails the bench.
import { proposeBody, putUnderReview } from "../../app/domain/bodies/commands.server";
import type { BodyTyped } from "../../app/domain/bodies/forms";
import { dayFrom, type Instant } from "../../app/domain/dates";
import { termsOn } from "../../app/domain/demonstration/terms";
import { storeFile } from "../../app/domain/papers/files.server";
import { makeDraft, startNextVersion } from "../../app/domain/terms/commands/drafting.server";
import { takeIn } from "../../app/domain/terms/commands/past.server";
import { siteMap } from "../../app/places";
import { address, type PlaceName } from "../../app/site-map";
import { columns, grid } from "../../tests/routes/grid";
import { addressOf, makeSamples, type Samples } from "../../tests/routes/samples";
import type { Part, TestHouse } from "../../tests/support/cast-house";
import { chanceOf } from "./grown/chance";
import { writeVersion } from "./grown/version";

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
  { row: "people found", by: ["secretary"], query: { words: "director identity" } },
  { row: "people last", by: ["secretary"], query: { page: "60" } },
  { row: "bodies last", by: ["member", "secretary"], query: { page: "3" } },
  {
    row: "body on-a-day",
    by: ["member", "secretary"],
    params: { body: samples.body ?? "" },
    query: { on: "2024-02-01" },
  },
  { row: "body-resume reviewed", by: staff, params: { body: samples.reviewed ?? "" } },
  { row: "terms-document imported", by: staff, params: { version: samples.imported ?? "" } },
  { row: "terms-put ready", by: staff, params: { version: samples.ready ?? "" } },
  { row: "terms-take-in whole", by: staff, params: { version: samples.whole ?? "" } },
  { row: "terms-confirm-past past", by: ["councilChair"], params: { version: samples.past ?? "" } },
];

/** Addresses that only lead elsewhere. */
const elsewhere: readonly string[] = ["sign-in-as"];

/** Every page of the site map in one world, made ready by the product's own commands. */
export function pagesOf(house: TestHouse): Page[] {
  const samples = { ...makeSamples(house), ...moreSamples(house) };
  const ofGrid = Object.entries(grid).map(([row, { get }]) => ({
    ...{ row, place: row.split(" ")[0] ?? "" },
    by: get.split(" ").flatMap((letter, index) => (letter === "P" ? [columns[index] ?? "nobody"] : [])),
    path: (language: "en" | "fr") => addressOf(language, row, samples),
  }));
  const beyond = more(samples).map(({ row, by, params = {}, query }) => {
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

const pathOf = (
  language: "en" | "fr",
  place: PlaceName,
  params: Record<string, string>,
  query?: Record<string, string>,
) => address(language, place, params as never, query as never);

function moreSamples(house: TestHouse): Samples {
  const reviewed = house.body("DITT");
  putUnderReview(house.as("secretary"), reviewed);
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
  const past = firstTerms(house, "PAST");
  takeIn(house.as("secretary"), past, {
    ...{ adoptedOn: dayFrom("2021-06-03"), adoptedBy: { en: "PSSDC and PSCIOC", fr: "CPSSP et CDPISP" } },
  });
  return {
    ...{ reviewed, imported: version, past, whole: firstTerms(house, "WHOLE") },
    ready: startNextVersion(house.as("secretary"), house.body("RWG")),
  };
}

const bodyCalled = (house: TestHouse, acronym: string): BodyTyped => ({
  ...{ kind: "task-team", createdOn: dayFrom("2021-06-01"), priorityEn: "", priorityFr: "" },
  ...{ nameEn: `Task team ${acronym}`, nameFr: `Équipe de travail ${acronym}` },
  ...{ acronymEn: acronym, acronymFr: acronym, parents: [house.body("PSSDC"), house.body("PSCIOC")] },
});

/** A new body with first terms that lack nothing. */
function firstTerms(house: TestHouse, acronym: string): string {
  const body = proposeBody(house.as("secretary"), bodyCalled(house, acronym));
  const template = termsOn(dayFrom("2026-01-01")).find((terms) => terms.body === "CCSWG");
  if (!template) throw new Error("the demonstration has no terms of CCSWG");
  const chance = chanceOf(acronym);
  const id = chance.id();
  const seats = template.clauses.flatMap((clause) => (clause.kind === "seat" ? [clause.value] : []));
  writeVersion(
    house.db,
    {
      id,
      body,
      number: 1,
      template,
      basedOn: null,
      at: Date.now() as Instant,
      state: "draft",
      from: null,
      seats,
    },
    { ...chance, happens: () => false },
  );
  return id;
}
