// Handbook 4.5, T-6: what is long is read before the act; what is written meanwhile is treated in it all the same.
import { setImmediate as soon } from "node:timers/promises";
import { expect, test } from "vitest";
import { faultsOf, record } from "../../../app/domain/ledger/ledger.server";
import { addPerson } from "../../../app/domain/people/commands/accounts.server";
import { editCard } from "../../../app/domain/people/commands/edit-card.server";
import { eraseDetails } from "../../../app/domain/retention/commands/erase.server";
import { proposeDisposalOf, proposeErasingOf } from "../../../app/domain/retention/commands/propose.server";
import { disposeOfDue } from "../../../app/domain/retention/commands/settle.server";
import { immediately } from "../../../db/connection";
import { openHouse, type TestHouse } from "../../support/house";

const name = "Marguerite O’Quinn-Tremblay";
const card = {
  name,
  titleEn: "Director",
  titleFr: "Directrice",
  email: "marguerite@example.org",
  language: "en",
  zone: "America/Toronto",
} as const;

function someoneProposed() {
  const house = openHouse();
  const id = addPerson(house.as("secretary"), { ...card, jurisdiction: "", invite: false });
  const proposal = proposeErasingOf(house.as("secretary"), id, { reason: "Asked for" });
  return { house, id, proposal, erase: () => eraseDetails(house.as("administrator"), proposal) };
}

const named = (house: TestHouse, text: string) =>
  ["ledger_detail.detail", "outbox.subject", "holding.letter", "nomination_request.answer"].filter(
    (place) => {
      const [table = "", column = ""] = place.split(".");
      return house.one<number>(`select count(*) from ${table} where instr(${column}, ?) > 0`, text) > 0;
    },
  );

function writeLine(house: TestHouse, text: string): void {
  immediately(house.db, () =>
    record(house.db, {
      ...{ at: house.now(), person: house.person("secretary"), standing: "self", act: "x.y" },
      subject: { kind: "body", id: house.body("CCSWG") },
      detail: { says: { en: text, fr: text } },
    }),
  );
}

test("T-6 a line, a new row and a changed row that name the person while it is read ahead leave no trace", async () => {
  const { house, erase } = someoneProposed();
  const done = erase();
  await soon();
  writeLine(house, `Called ${name}`);
  house.db.$client
    .prepare("update holding set letter = ? where id = (select id from holding limit 1)")
    .run(`Letter of ${name}`);
  house.db.$client
    .prepare(
      "insert into outbox (id, person_id, address, language, subject, body, created_at, next_at) values ('meanwhile', ?, 'x@example.org', 'en', ?, '', 0, 0)",
    )
    .run(house.person("member"), `About ${name}`);
  expect(named(house, name)).toContain("holding.letter");
  await done;
  expect(named(house, name)).toEqual([]);
  expect(house.one("select subject from outbox where id = 'meanwhile'")).toBe("About […]");
  expect(faultsOf(house.db)).toEqual([]);
  // Nothing is noted once it is done.
  expect(house.one("select count(*) from temp.sqlite_schema where name like 'erasing %'")).toBe(0);
});

test("T-6 the card changes while it is read ahead: it is read again, and the new name goes too", async () => {
  const { house, id, erase } = someoneProposed();
  const other = "Margaret Quinn";
  writeLine(house, `Called ${other}`);
  const done = erase();
  await soon();
  editCard(house.as("secretary"), id, { ...card, phone: "", mobile: "", name: other, edition: 1 });
  await done;
  expect([...named(house, other), ...named(house, name)]).toEqual([]);
  expect(house.one("select name from person where id = ?", id)).toBe("");
});

test("T-6 two are erased at one time, and an erasing that is refused reads nothing ahead", async () => {
  const { house, erase, id } = someoneProposed();
  const second = { ...card, name: "Second Person", email: "second@example.org" };
  const other = addPerson(house.as("secretary"), { ...second, jurisdiction: "", invite: false });
  const proposal = proposeErasingOf(house.as("secretary"), other, { reason: "Asked for" });
  house.statements();
  await expect(eraseDetails(house.as("member"), proposal)).rejects.toThrow();
  expect(house.statements().filter((text) => /temp trigger|ledger_detail where number >/.test(text))).toEqual(
    [],
  );
  await Promise.all([erase(), eraseDetails(house.as("administrator"), proposal)]);
  expect([...named(house, name), ...named(house, second.name)]).toEqual([]);
  expect(house.one("select count(*) from person where id in (?, ?) and name = ''", id, other)).toBe(2);
  expect(faultsOf(house.db)).toEqual([]);
});

test("T-6 many records are disposed of part by part, each part on the record, and all of them go", async () => {
  const house = openHouse();
  const put = house.db.$client.prepare(
    "insert into refused_attempt (id, at, person_id, act, subject_id, reason) values (?, 1, null, 'x.y', null, '')",
  );
  immediately(house.db, () => {
    for (let row = 0; row < 1_234; row += 1) put.run(`many-${row}`);
  });
  const id = proposeDisposalOf(house.as("secretary"), "refused", { reason: "Yearly" });
  expect(await disposeOfDue(house.as("finance"), id)).toBe(1_234);
  expect(house.one("select count(*) from refused_attempt where id like 'many-%'")).toBe(0);
  const parts = house.db.$client
    .prepare(
      "select json_extract(d.detail, '$.after.howMany') from ledger l join ledger_detail d on d.number = l.number where l.act = 'retention.dispose'",
    )
    .pluck()
    .all();
  expect(parts).toEqual([500, 500, 234]);
  expect(house.one("select state from proposal where id = ?", id)).toBe("done");
});
