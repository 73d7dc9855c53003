// T-1, T-6: erasing a person leaves the chain whole and no trace of the person.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Asker } from "../../../app/domain/command.server";
import { dayFrom } from "../../../app/domain/dates";
import { history } from "../../../app/domain/ledger/history.server";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { directoryCard } from "../../../app/domain/overviews/directory.server";
import { addPerson } from "../../../app/domain/people/commands/accounts.server";
import { editCard } from "../../../app/domain/people/commands/edit-card.server";
import { NotFound, NotPossible } from "../../../app/domain/refusals";
import { eraseDetails } from "../../../app/domain/retention/commands/erase.server";
import { placeHold } from "../../../app/domain/retention/commands/holds.server";
import { proposeErasingOf } from "../../../app/domain/retention/commands/propose.server";
import { rowsThatGo, rowsThatStay } from "../../../app/domain/retention/commands/sweep.server";
import { rebuild } from "../../../app/domain/search/anew.server";
import { nameContact } from "../../../app/domain/seats/commands/contacts.server";
import type { Db } from "../../../db/connection";
import { openHouse, type TestHouse } from "../../support/house";
import { aWorkspaceFolder } from "../../support/workspace-folder";

const name = "Marguerite O’Quinn-Tremblay";
const former = "Marguerite O’Quinn";
const email = "marguerite.oquinn@example.org";
const card = {
  titleEn: "Director, Plain Words",
  titleFr: "Directrice, mots simples",
  language: "en",
  zone: "America/Toronto",
} as const;
const reason = { reason: "Asked by the person" };

/** Somebody who was a contact of a seat, changed their name, signed in and was written to; nothing is left of it today. */
function someoneGone(house: TestHouse) {
  const id = addPerson(house.as("secretary"), {
    ...card,
    name: former,
    email,
    phone: "613 555 0199",
    jurisdiction: "",
    invite: true,
  });
  editCard(house.as("secretary"), id, {
    ...card,
    name,
    phone: "613 555 0199",
    mobile: "",
    edition: 1,
  });
  const seat = house.seat("CCSWG", "Service Alberta");
  const contact = nameContact(house.as("member"), seat, {
    email,
    name: "",
    titleEn: "",
    titleFr: "",
    language: "",
    from: dayFrom("2026-06-01"),
  });
  const run = (sql: string, ...values: unknown[]) => house.db.$client.prepare(sql).run(...values);
  run("update contact set until_day = '2026-06-02' where id = ?", contact);
  run("insert into credential (person_id, password, changed_at) values (?, 'secret', 0)", id);
  run("insert into session (digest, person_id, created_at, expires_at) values ('d1', ?, 0, 1)", id);
  run(
    "insert into kept_form (id, person_id, typed, at) values ('k1', ?, ?, 0)",
    id,
    JSON.stringify({ a: [name] }),
  );
  run(
    "insert into refused_attempt (id, at, person_id, act, subject_id, reason) values ('r1', 0, ?, 'x.y', null, 'no')",
    id,
  );
  // Others' rows that name the person.
  run(
    "insert into form_key (digest, person_id, used_at, result, answer) values ('f1', ?, 1780581600000, ?, ?)",
    house.person("secretary"),
    JSON.stringify({ shown: name, email }),
    JSON.stringify({ to: "/en", said: { en: `${name} was invited`, fr: name } }),
  );
  run(
    "update nomination_request set answer = ? where id = (select id from nomination_request limit 1)",
    `Ask ${name.toUpperCase()} again`,
  );
  run(
    "update holding set letter = ? where id = (select id from holding limit 1)",
    `Letter of ${former}, ${email}`,
  );
  return { id, seat };
}

/** Where any of the texts stands, in any column of any table, indexes of words included. */
function tracesIn(db: Db, texts: string[]): string[] {
  const tables = db.$client
    .prepare("select name from sqlite_schema where type = 'table'")
    .pluck()
    .all() as string[];
  return tables.flatMap((table) => {
    const columns = db.$client
      .prepare(`select name from pragma_table_info('${table}')`)
      .pluck()
      .all() as string[];
    const rows = db.$client.prepare(`select * from "${table}"`).all() as Record<string, unknown>[];
    return columns
      .filter((column) =>
        rows.some((row) =>
          texts.some((text) =>
            String(row[column] ?? "")
              .toLowerCase()
              .includes(text.toLowerCase()),
          ),
        ),
      )
      .map((column) => `${table}.${column}`);
  });
}
const texts = [name, former, email, "613 555 0199", "Plain Words", "mots simples", "O’Quinn"];

test("T-6 two people erase somebody who holds nothing: no column keeps a trace, the chain is whole, the seat keeps its history", async () => {
  const house = openHouse();
  const { id, seat } = someoneGone(house);
  expect(tracesIn(house.db, texts).length).toBeGreaterThan(8);
  const proposal = proposeErasingOf(house.as("secretary"), id, reason);
  const before = house.one<number>("select count(*) from ledger");
  await eraseDetails(house.as("administrator"), proposal);
  expect(tracesIn(house.db, texts)).toEqual([]);
  expect(faultsOf(house.db)).toEqual([]);
  expect(house.one("select count(*) from ledger")).toBe(before + 1);
  expect(house.one("select count(*) from contact where person_id = ?", id)).toBe(1);
  const [erased, proposed, ...older] = history(house.db, "person", id);
  expect([erased?.says.en.slice(0, 31), proposed?.says.en]).toEqual([
    "The details of this person were",
    "Erasing the details of this person was proposed.",
  ]);
  expect(older.map(({ says }) => says.fr)).toEqual(
    older.map(() => "Ce qui se trouvait ici a été effacé avec les renseignements d’une personne."),
  );
  const ofSeat = history(house.db, "seat", seat)[0];
  expect([ofSeat?.says.en, ofSeat?.as?.en]).toEqual([
    "What stood here was erased with the details of a person.",
    "as member, Service Alberta",
  ]);
  // Others' marks of forms still lead where they led.
  expect(house.one("select json_extract(answer, '$.to') from form_key where digest = 'f1'")).toBe("/en");
});

test("T-6 nobody erases alone, nor two administrators, nor somebody who holds a seat, nor under a hold", async () => {
  const house = openHouse();
  const { id } = someoneGone(house);
  expect(() => proposeErasingOf(house.as("member"), id, reason)).toThrow();
  expect(() => proposeErasingOf(house.as("secretary"), house.person("chair"), reason)).toThrow(NotPossible);
  const proposal = proposeErasingOf(house.as("secretary"), id, reason);
  expect(() => proposeErasingOf(house.as("finance"), id, reason)).toThrow(NotPossible);
  await expect(eraseDetails(house.as("secretary"), proposal)).rejects.toThrow(NotPossible);
  await expect(eraseDetails(house.as("councilChair"), proposal)).rejects.toThrow();
  placeHold(house.as("secretary"), {
    kind: "body",
    body: house.body("CCSWG"),
    email: "",
    record: "",
    reason: "Access request",
  });
  await expect(eraseDetails(house.as("administrator"), proposal)).rejects.toThrow(NotPossible);
  expect(house.one("select name from person where id = ?", id)).toBe(name);
  expect(() =>
    house.db.$client
      .prepare("update proposal set state = 'done', settled_by = proposed_by, settled_at = 1")
      .run(),
  ).toThrow("two_people");
});

test("T-6 a short name that stands within other words takes nothing else with it", async () => {
  const house = openHouse();
  const id = addPerson(house.as("secretary"), {
    ...card,
    name: "Al",
    email: "al@example.org",
    jurisdiction: "",
    invite: false,
  });
  const lines = () => house.one<number>("select count(*) from ledger_detail");
  const proposal = proposeErasingOf(house.as("finance"), id, reason);
  const before = lines();
  await eraseDetails(house.as("secretary"), proposal);
  expect(before - lines()).toBeLessThanOrEqual(1);
});

test("T-6 a name of one word and a telephone that is none take nothing of anyone else with them", async () => {
  const house = openHouse();
  const given = { ...card, name: "May", phone: "sent", mobile: "none" };
  const id = addPerson(house.as("secretary"), {
    ...{ ...given, email: "may@example.org", jurisdiction: "", invite: true },
  });
  nameContact(house.as("member"), house.seat("CCSWG", "Service Alberta"), {
    ...{ email: "other@example.org", name: "Someone Else", titleEn: "Officer", titleFr: "", language: "en" },
    from: dayFrom("2026-05-04"),
  });
  house.db.$client.prepare("update outbox set outcome = 'sent', sent_at = 1").run();
  const lines = () => house.one<number>("select count(*) from ledger_detail");
  const proposal = proposeErasingOf(house.as("finance"), id, { reason: "May was asked for on 4 May" });
  const before = lines();
  await eraseDetails(house.as("secretary"), proposal);
  // The line that added the person is gone, and the line of the erasing has come.
  expect(before - lines()).toBe(0);
  expect(house.one("select count(*) from outbox where outcome not in ('sent', 'waiting')")).toBe(0);
  expect(house.one("select reason from proposal where id = ?", proposal)).toBe("May was asked for on 4 May");
});

test("T-6 a namesake and who shares the telephone of an office keep their history", async () => {
  const house = openHouse();
  const shared = { ...card, name: "Jean Tremblay", phone: "613 555 0100", jurisdiction: "", invite: false };
  const [id = ""] = ["one@example.org", "other@example.org"].map((address) =>
    addPerson(house.as("secretary"), { ...shared, email: address }),
  );
  const proposal = proposeErasingOf(house.as("finance"), id, reason);
  const lines = () => house.one<number>("select count(*) from ledger_detail");
  const before = lines();
  await eraseDetails(house.as("secretary"), proposal);
  expect(before - lines()).toBe(0);
  expect(house.one("select name from person where email = 'other@example.org'")).toBe("Jean Tremblay");
  const viewing = { actor: house.actor("secretary"), day: dayFrom("2026-06-04"), language: "en" } as const;
  expect(() => directoryCard(house.db, viewing, id), "the erased stand in no directory").toThrow(NotFound);
});

describe("T-6 every table that names a person is treated", () => {
  test("T-6 a new table that references a person says whether its rows go or stay", () => {
    const { db } = openHouse();
    const tables = db.$client
      .prepare(
        "select distinct t.name from pragma_table_list t join pragma_table_info(t.name) c left join pragma_foreign_key_list(t.name) f on f.\"from\" = c.name where t.schema = 'main' and t.type = 'table' and (f.\"table\" = 'person' or c.name = 'person_id')",
      )
      .pluck()
      .all() as string[];
    const treated = new Set([...Object.keys(rowsThatGo), ...rowsThatStay]);
    expect(tables.filter((table) => !treated.has(table))).toEqual([]);
    expect(tables.length).toBeGreaterThan(15);
    expect([...treated].filter((table) => !tables.includes(table))).toEqual([]);
  });
});

/** A name like no other, and what the index alone writes of its words: it writes a beginning once for all that share it. */
const unusual = "Xylia Qvortrup-Zwyxtle";
const wordEnds = ["vortrup", "wyxtl"];

test("T-6 the bytes on the disk hold no trace either, neither in the database nor in its log", async () => {
  const folder = aWorkspaceFolder();
  const { house, asker, dataDirectory } = folder;
  const other = house.db.$client
    .prepare("select id from person where email = 'secretariat-finance@example.org'")
    .pluck()
    .get() as string;
  const id = addPerson(asker, { ...card, name: unusual, email, jurisdiction: "", invite: true });
  for (let written = 0; written < 40; written += 1) folder.write();
  // As long ago: what was indexed then lies in the one large part of the index.
  rebuild(house.db, house.finds);
  const words = () =>
    Buffer.concat(house.db.$client.prepare<[], Buffer>("select block from search_words_data").pluck().all());
  for (const end of wordEnds) expect(words().includes(end), end).toBe(true);
  const bytes = () =>
    Buffer.concat(
      ["workspace.db", "workspace.db-wal"].map((file) => readFileSync(join(dataDirectory, file))),
    );
  expect(bytes().includes(email)).toBe(true);
  const proposal = proposeErasingOf(asker, id, reason);
  const second: Asker = { house, person: other };
  await eraseDetails(second, proposal);
  for (const text of [unusual, email, "Plain Words"]) expect(bytes().includes(text), text).toBe(false);
  for (const end of wordEnds) expect(bytes().includes(end), end).toBe(false);
});
