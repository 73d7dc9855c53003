// P-1: the ten-year world of the bench, at one part in five hundred.
import { expect, test } from "vitest";
import { houseOf } from "../../app/domain/workspace.server";
import { openDatabase } from "../../db/connection";
import { bringUpToDate } from "../../db/migrate";
import { scaled, tenYears } from "../../scripts/bench/grown/plan";
import { countsOfWorld, digestOfWorld, faultsOfWorld } from "../../scripts/bench/grown/proof";
import { growWorld } from "../../scripts/bench/grown/world";
import { testNow, testParts } from "../support/test-parts";

const counts = scaled(tenYears, 1 / 500);

function grown(seed: string) {
  const db = openDatabase(":memory:");
  bringUpToDate(db, "db/migrations");
  const house = houseOf(db, { ...testParts, now: () => testNow });
  growWorld(house, { seed, now: testNow, counts, dataDirectory: null });
  return db;
}

test("P-1 the grown world keeps every constraint, its chain and the audiences that commands set", () => {
  const db = grown("a");
  expect(faultsOfWorld(db)).toEqual([]);
  const found = countsOfWorld(db);
  expect(found.ledger).toBeGreaterThan(counts.ledgerLines);
  const isEmpty = (table: string) => found[table] === 0;
  const kinds = ["person", "body", "seat", "holding", "terms_version", "outbox", "form_key", "saved_list"];
  const kept = ["witness", "ledger_head", "hold", "proposal", "second_factor", "recovery_code"];
  const told = ["message", "message_recipient", "taking_part", "holding_letter", "orientation_mail"];
  const met = ["meeting", "agenda_paper", "meeting_answer", "action", "action_answer"];
  const money = ["council_account", "contribution", "posting", "funding_request", "funding_payment"];
  const decided = [
    "recommendation",
    "recommendation_version",
    "proceeding",
    "position",
    "decision",
    "earlier_decision",
  ];
  expect([...kinds, ...kept, ...told, ...met, ...money, ...decided].filter(isEmpty)).toEqual([]);
});

test("P-1 a fault in it is found: an audience that no command sets, a line of the record that was changed", () => {
  const db = grown("a");
  db.$client.exec(`
    delete from audience where rowid = (select max(rowid) from audience where kind = 'terms');
    drop trigger ledger_kept_update;
    update ledger set act = 'other' where number = 700;
  `);
  expect(faultsOfWorld(db).join(" ")).toMatch(
    /Line 700 of the ledger: its hash is wrong\. terms \w+ is open to/,
  );
});

test("P-1 messages reach whom their lists hold, once; whose details are erased hold nothing; heads are of their lines", () => {
  const { $client } = grown("a");
  const count = (query: string) => $client.prepare<[], number>(query).pluck().get();
  expect(count("select count(*) from message where state = 'sent'")).toBeGreaterThan(0);
  expect(
    count(
      "select count(*) from message m where m.state = 'sent' and not exists (select 1 from message_recipient r where r.message_id = m.id)",
    ),
  ).toBe(0);
  expect(count("select count(*) from proposal where kind = 'erase' and state = 'done'")).toBe(
    counts.proposals,
  );
  expect(
    count(
      `select count(*) from proposal e join person p on p.id = e.subject where e.kind = 'erase' and e.state = 'done' and (
         p.email not like '%@erased.invalid' or exists (select 1 from credential c where c.person_id = p.id)
         or exists (select 1 from holding h where h.person_id = p.id and h.state = 'confirmed' and h.until_day is null))`,
    ),
  ).toBe(0);
  expect(
    count(
      "select count(*) from ledger_head d left join ledger l on l.number = d.number where l.hash is not d.hash",
    ),
  ).toBe(0);
});

test("P-1 the same seed grows the same world, another seed another", () => {
  const [one, same, other] = [grown("a"), grown("a"), grown("b")].map(digestOfWorld);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});
