// T-2: what the lists, the counts and the files show someone is what opens to them, one by one, and nothing else.
// With every run as the cast; with `npm run crawl` as everyone of the world who sees something of their own.
import { beforeAll, describe, expect, test } from "vitest";
import { actorOn } from "../../app/domain/actor.server";
import { dayOf } from "../../app/domain/dates";
import { address } from "../../app/site-map";
import { parts } from "../support/house";
import { makeSamples } from "./samples";
import { type Served, serveHouse } from "./served";

const isWhole = process.env.CRAWL === "whole";
let served: Served;
beforeAll(async () => {
  served = serveHouse();
  await makeSamples(served.house);
});

/** The kinds of thing that have a page, each with its table and the beginning of its address. */
const kinds = {
  body: { table: "body", at: "bodies" },
  seat: { table: "seat", at: "seats" },
  terms: { table: "terms_version", at: "terms" },
  jurisdiction: { table: "jurisdiction", at: "jurisdictions" },
  person: { table: "person", at: "people" },
} as const;
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

const idsOf = (kind: Kind) =>
  served.house.db.$client.prepare(`select id from ${kinds[kind].table}`).pluck().all() as string[];

/** A page as that person gets it; nothing where it does not open. */
async function pageOf(person: string, path: string): Promise<string> {
  const answer = await served.askAs(person, path);
  return answer.status === 200 ? answer.text() : "";
}

async function opened(person: string, kind: Kind): Promise<Set<string>> {
  const found = new Set<string>();
  for (const id of idsOf(kind)) {
    const { status } = await served.askAs(person, `/en/${kinds[kind].at}/${id}?_data=en.${kind}`);
    if (status === 200) found.add(id);
    else expect([kind, id, status]).toEqual([kind, id, 404]);
  }
  return found;
}

const linked = (pages: readonly string[], kind: Kind): Set<string> =>
  new Set(
    pages.flatMap((page) =>
      [...page.matchAll(new RegExp(`href="/en/${kinds[kind].at}/([0-9a-z]{16})["?#]`, "g"))].map(
        ([, id = ""]) => id,
      ),
    ),
  );

/** A list from its first page to its last. */
async function listOf(person: string, path: string): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number < 40; number += 1) {
    const page = await pageOf(person, `${path}?page=${number}`);
    if (page === "" || pages.at(-1) === page) break;
    pages.push(page);
    if (!page.includes(`page=${number + 1}`)) break;
  }
  return pages;
}

/** S-2: a seat that has ended stands on the page of its body as of a day when it was there. */
async function onPastDays(person: string, bodies: ReadonlySet<string>): Promise<string[]> {
  const ended = served.house.db.$client
    .prepare("select body_id as body, opened_on as day from seat where state = 'ended'")
    .all() as { body: string; day: string }[];
  const seen = ended.filter(({ body }) => bodies.has(body));
  return Promise.all(
    seen.map(({ body, day }) => pageOf(person, address("en", "body", { body }, { on: day }))),
  );
}

const rowsIn = (file: string) => (file === "" ? 0 : file.trim().split("\r\n").length - 1);
const sorted = (ids: Iterable<string>) => [...ids].sort();

async function compareAs(person: string): Promise<void> {
  const opens = Object.fromEntries(
    await Promise.all(kindNames.map(async (kind) => [kind, await opened(person, kind)] as const)),
  ) as Record<Kind, Set<string>>;
  const lists = {
    bodies: await listOf(person, address("en", "bodies")),
    people: await listOf(person, address("en", "people")),
    jurisdictions: await listOf(person, address("en", "jurisdictions")),
  };
  const alone = await Promise.all(
    ["/en?all=1", "/en/my-seats", "/en/how-it-works"].map((path) => pageOf(person, path)),
  );
  const ofBodies = await Promise.all(
    [...opens.body].flatMap((body) =>
      [address("en", "body", { body }), address("en", "body-terms", { body })].map((path) =>
        pageOf(person, path),
      ),
    ),
  );
  const ofJurisdictions = await Promise.all(
    [...opens.jurisdiction].map((jurisdiction) =>
      pageOf(person, address("en", "jurisdiction", { jurisdiction })),
    ),
  );
  const all = [...Object.values(lists).flat(), ...alone, ...ofBodies, ...ofJurisdictions];

  expect(sorted(linked(lists.bodies, "body")), "bodies listed and opened").toEqual(sorted(opens.body));
  expect(sorted(linked(lists.jurisdictions, "jurisdiction"))).toEqual(sorted(opens.jurisdiction));
  expect(sorted(linked(lists.people, "person")), "people listed and opened").toEqual(sorted(opens.person));
  expect(sorted(linked([...ofBodies, ...alone, ...lists.bodies], "terms")), "terms").toEqual(
    sorted(opens.terms),
  );
  expect(sorted(linked([...ofBodies, ...(await onPastDays(person, opens.body))], "seat")), "seats").toEqual(
    sorted(opens.seat),
  );
  for (const kind of kindNames) {
    const lost = [...linked(all, kind)].filter((id) => !opens[kind].has(id));
    expect(lost, `linked and not found: ${kind}`).toEqual([]);
    const hidden = idsOf(kind).filter((id) => !opens[kind].has(id));
    const named = hidden.filter((id) => kind !== "person" && all.some((page) => page.includes(id)));
    expect(named, `hidden, and named somewhere: ${kind}`).toEqual([]);
  }
  const files = await Promise.all(
    (["bodies-csv", "people-csv", "jurisdictions-csv"] as const).map((place) =>
      pageOf(person, address("en", place)),
    ),
  );
  expect(files.map(rowsIn), "lines of the files").toEqual(
    [opens.body, opens.person, opens.jurisdiction].map(({ size }) => size),
  );
  const total = /\d+ to \d+ of (\d+)/.exec((lists.bodies[0] ?? "").replaceAll("<!-- -->", ""))?.[1];
  if (total !== undefined) expect(Number(total), "bodies counted").toBe(opens.body.size);
}

describe("T-2 lists, counts and files show what opens", () => {
  test.each(parts)("T-2 as the %s", { timeout: 120_000 }, async (part) => {
    await compareAs(served.house.person(part));
  });

  test.runIf(isWhole)("T-2 as everyone of the world", { timeout: 3_600_000 }, async () => {
    const { db, now } = served.house;
    const people = db.$client.prepare("select id from person").pluck().all() as string[];
    const byRights = new Map(people.map((id) => [sorted(actorOn(db, id, dayOf(now())).keys).join(" "), id]));
    console.log(`${people.length} people, ${byRights.size} different sets of rights`);
    for (const person of byRights.values()) await compareAs(person);
  });
});
