// T-d S-4: what ended no longer opens anything from the next request on, in a session that goes on: a page, a form that
// was open already, and a file.
import { expect, test } from "vitest";
import { addDays, type Day, dayOf } from "../../app/domain/dates";
import { endContact } from "../../app/domain/seats/commands/contacts.server";
import { endHolding } from "../../app/domain/seats/commands/end-holding.server";
import type { Part } from "../support/house";
import { serveHouse } from "./served";

function openServed() {
  const served = serveHouse();
  const { house, ask, post } = served;
  const today = dayOf(house.now());
  const person = (part: Part) => house.person(part);
  const keyOf = async (part: Part, path: string): Promise<string> => {
    const { form } = await (await ask(part, `${path}?_data=${idOf(path)}`)).json();
    return form.key;
  };
  const statuses = async (part: Part, page: string, file: string) => [
    (await ask(part, page)).status,
    (await ask(part, file)).status,
  ];
  const end = (sql: string, part: Part) => house.db.$client.prepare(sql).run(today, person(part));
  /** Every seat that the member holds, ended by the secretariat. */
  const endAll = (until: Day) => {
    const held = "select id from holding where person_id = ? and state = 'confirmed' and until_day is null";
    for (const id of house.db.$client.prepare(held).pluck().all(person("member")))
      endHolding(house.as("secretary"), String(id), { until });
  };
  return { ...served, endAll, today, keyOf, statuses, end, post };
}

/** The route that answers an address, as a direct request for its data names it. */
const idOf = (path: string): string => {
  if (path.endsWith("/contacts/new")) return "en.seat-contact";
  if (path.endsWith("/nominate")) return "en.seat-nominate";
  return "en.person-new";
};

const someone = {
  ...{ email: "late@example.org", name: "Late", titleEn: "Advisor", titleFr: "", language: "en" },
  ...{ "from.day": "4", "from.month": "6", "from.year": "2026" },
};

test("S-4 a holding that ends: the page, the form that was open and the file are refused at the next request", async () => {
  const { house, today, keyOf, statuses, post, ask, endAll } = openServed();
  const body = house.body("CCSWG");
  const seat = house.seat("CCSWG", "Service Alberta");
  const [page, file, form] = [
    `/en/bodies/${body}`,
    `/en/bodies/${body}/seats.csv`,
    `/en/seats/${seat}/contacts/new`,
  ];
  expect(await statuses("member", page, file)).toEqual([200, 200]);
  const _key = await keyOf("member", form);
  endAll(today);
  const others = house.one<number>("select count(*) from contact");
  expect((await post("member", form, { ...someone, _key })).status).toBe(404);
  expect(await statuses("member", page, file)).toEqual([404, 404]);
  expect(house.one("select count(*) from contact")).toBe(others);
  expect((await ask("member", "/en")).status).toBe(200);
});

test("S-4 a contact who is ended: the same", async () => {
  const { house, today, keyOf, statuses, post } = openServed();
  const body = house.body("CCSWG");
  const seat = house.seat("CCSWG", "Service Alberta");
  const [page, file, form] = [
    `/en/bodies/${body}`,
    `/en/bodies/${body}/seats.csv`,
    `/en/seats/${seat}/nominate`,
  ];
  expect(await statuses("contact", page, file)).toEqual([200, 200]);
  const _key = await keyOf("contact", form);
  const ids = house.db.$client
    .prepare("select id from contact where person_id = ?")
    .pluck()
    .all(house.person("contact"));
  for (const id of ids as string[]) endContact(house.as("member"), id, today);
  const holdings = house.one<number>("select count(*) from holding");
  expect((await post("contact", form, { ...someone, _key, capacity: "alternate" })).status).toBe(404);
  expect(await statuses("contact", page, file)).toEqual([404, 404]);
  expect(house.one("select count(*) from holding")).toBe(holdings);
});

test("S-4 an office that ends: the people, the open form of a new one and the list as a file are not found", async () => {
  const { house, keyOf, statuses, end, post } = openServed();
  expect(await statuses("secretary", "/en/people", "/en/people.csv")).toEqual([200, 200]);
  const _key = await keyOf("secretary", "/en/people/new");
  end("update office set until_day = ? where person_id = ?", "secretary");
  const typed = {
    email: "x@example.org",
    name: "X",
    titleEn: "X",
    titleFr: "X",
    language: "en",
    zone: "America/Toronto",
  };
  expect((await post("secretary", "/en/people/new", { ...typed, jurisdiction: "", _key })).status).toBe(404);
  expect(await statuses("secretary", "/en/people", "/en/people.csv")).toEqual([404, 404]);
  expect(house.one("select count(*) from person where email = 'x@example.org'")).toBe(0);
});

test("S-4 a reader and an observer who are ended find nothing of what they could read", async () => {
  const { house, statuses, end } = openServed();
  const terms = `/en/terms/${house.version("CCSWG")}`;
  expect(await statuses("reader", terms, `${terms}/compare`)).toEqual([200, 200]);
  end("update reader set until_day = ? where person_id = ?", "reader");
  expect(await statuses("reader", terms, `${terms}/compare`)).toEqual([404, 404]);

  const body = house.body("CCSWG");
  const [page, file] = [`/en/bodies/${body}`, `/en/bodies/${body}/seats.csv`];
  expect(await statuses("observer", page, file)).toEqual([200, 200]);
  end("update observer set until_day = ? where person_id = ?", "observer");
  expect(await statuses("observer", page, file)).toEqual([404, 404]);
});

test("S-4 a holding dated to end tomorrow opens today and not tomorrow, in the same session", async () => {
  const { house, today, statuses, endAll } = openServed();
  const body = house.body("CCSWG");
  house.setClock(`${today}T23:50:00-04:00`);
  const [page, file] = [`/en/bodies/${body}`, `/en/bodies/${body}/seats.csv`];
  expect(await statuses("member", page, file)).toEqual([200, 200]);
  endAll(addDays(today, 1));
  expect(await statuses("member", page, file)).toEqual([200, 200]);
  house.setClock(`${addDays(today, 1)}T00:10:00-04:00`);
  expect(await statuses("member", page, file)).toEqual([404, 404]);
});
