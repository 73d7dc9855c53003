// T-h: the head of the ledger goes to witnesses once a day, and what a witness kept can be checked.
import { expect, test } from "vitest";
import { checksOfDatabase, faultsIn } from "../../../app/domain/backups/verify.server";
import { carries, headOf } from "../../../app/domain/ledger/ledger.server";
import { addPerson } from "../../../app/domain/people/commands/accounts.server";
import { Denied, Invalid } from "../../../app/domain/refusals";
import { addWitness, endOfWitness } from "../../../app/domain/witnesses/commands.server";
import { notedHeads } from "../../../app/domain/witnesses/heads.server";
import { witnessesPage } from "../../../app/domain/witnesses/pages.server";
import { immediately } from "../../../db/connection";
import { openHouse, type TestHouse } from "../../support/house";

const outside = { email: "auditor@example.net", name: "The auditor", language: "fr" } as const;
const inside = { email: "ab-registries@example.org", name: "", language: "" } as const;

const tick = (house: TestHouse) => immediately(house.db, () => house.settle(house.db, house.now()));
const mails = (house: TestHouse) =>
  house.db.$client
    .prepare(
      "select address, language, subject, body from outbox where subject like '%ledger on%' or subject like '%registre au%' order by created_at, address",
    )
    .all() as { address: string; language: string; subject: string; body: string }[];

function witnessed() {
  const house = openHouse();
  tick(house);
  addWitness(house.as("secretary"), outside);
  addWitness(house.as("councilChair"), inside);
  return house;
}

test("T-h each witness is mailed the number and the hash in their language, once a day, Eastern Time", () => {
  const house = witnessed();
  tick(house);
  expect(mails(house), "noted this morning already").toEqual([]);
  house.setClock("2026-06-05T05:59:59-04:00");
  tick(house);
  expect(mails(house)).toEqual([]);
  house.setClock("2026-06-05T06:00:00-04:00");
  const head = headOf(house.db);
  tick(house);
  tick(house);
  const sent = mails(house);
  expect(sent.map(({ address, language }) => [address, language])).toEqual([
    [inside.email, "en"],
    [outside.email, "fr"],
  ]);
  for (const { subject, body } of sent) {
    expect(subject).toContain(`${head?.number}`);
    expect(body).toContain(head?.hash);
    expect(body).toContain(`--witness ${head?.number}:${head?.hash}`);
  }
  expect(sent[1]?.body).toMatch(/5.juin.2026/);
});

test("T-h after days without the clock one mail is sent, and not one for each day", () => {
  const house = witnessed();
  house.setClock("2026-06-20T14:00:00-04:00");
  tick(house);
  expect(mails(house)).toHaveLength(2);
  house.setClock("2026-06-21T06:00:00-04:00");
  tick(house);
  expect(mails(house)).toHaveLength(4);
});

test("T-h only those named by the rule name witnesses; those who run the machine end none, and all are told", () => {
  const house = openHouse();
  expect(() => addWitness(house.as("member"), outside)).toThrow(Denied);
  const id = addWitness(house.as("administrator"), outside);
  expect(() => addWitness(house.as("secretary"), outside)).toThrow(Invalid);
  addWitness(house.as("secretary"), inside);
  expect(() => endOfWitness(house.as("administrator"), id)).toThrow(Denied);
  endOfWitness(house.as("councilChair"), id);
  const told = house.db.$client
    .prepare(
      "select address from outbox where subject like '%ceased%' or subject like '%Départ%' or subject like '%départ%' order by address",
    )
    .pluck()
    .all();
  expect(told).toEqual([inside.email, outside.email]);
  expect(house.ledger()).toEqual(["witnesses.name", "witnesses.name", "witnesses.end"]);
  expect(() => addWitness(house.as("secretary"), { ...outside, email: "x@example.net", name: "" })).toThrow(
    Invalid,
  );
});

test("T-h a ledger that was cut, or rewritten with a whole chain, no longer carries what a witness kept", () => {
  const house = witnessed();
  house.setClock("2026-06-05T06:00:00-04:00");
  tick(house);
  const kept = headOf(house.db);
  if (!kept) throw new Error("no head");
  expect(carries(house.db, kept)).toBe("carried");
  expect(faultsIn(checksOfDatabase(house.db))).toEqual([]);
  expect(carries(house.db, { ...kept, hash: "0".repeat(64) })).toBe("other");
  house.db.$client.exec(`drop trigger ledger_kept_delete; delete from ledger_detail where number >= ${kept.number};
    delete from ledger where number >= ${kept.number}`);
  expect(carries(house.db, kept)).toBe("cut");
  expect(faultsIn(checksOfDatabase(house.db)).join()).toContain(`line ${kept.number}`);
  expect(notedHeads(house.db, 1)[0]?.stands).toBe("cut");
  // Written on again, whole in itself, and found all the same.
  const card = { name: "", titleEn: "Clerk", titleFr: "", language: "en", zone: "America/Toronto" } as const;
  addPerson(house.as("secretary"), { ...card, email: "later@example.org", jurisdiction: "", invite: false });
  expect(headOf(house.db)?.number).toBe(kept.number);
  expect(carries(house.db, kept)).toBe("other");
  expect(faultsIn(checksOfDatabase(house.db))).toEqual([
    "The trigger ledger_kept_delete is missing.",
    `The ledger has another line ${kept.number} than the one that witnesses were told of.`,
  ]);
});

test("T-h a witness of the workspace sees the page of witnesses; whom it does not concern finds none", () => {
  const house = openHouse();
  const page = (part: "member" | "reader") =>
    witnessesPage(house.db, { actor: house.actor(part), today: house.one("select '2026-06-04'") }, null);
  expect(() => page("member")).toThrow();
  addWitness(house.as("secretary"), inside);
  expect(page("member").current.map(({ email }) => email)).toEqual([inside.email]);
  expect(() => page("reader")).toThrow();
});

test("T-6 ninety days after the end of a witness from outside, name and address are gone everywhere, and the chain holds", () => {
  const house = witnessed();
  const other = { email: "second@example.net", name: "The second auditor", language: "en" } as const;
  addWitness(house.as("secretary"), other);
  const id = house.one<string>("select id from witness where email = ?", outside.email);
  endOfWitness(house.as("secretary"), id);
  const named = () =>
    house.one<number>("select count(*) from ledger_detail where instr(detail, ?) > 0", outside.name);
  expect(named()).toBe(2);
  house.setClock("2026-09-01T12:00:00-04:00");
  tick(house);
  expect(named()).toBe(2);
  house.setClock("2026-09-02T12:00:00-04:00");
  tick(house);
  tick(house);
  expect(named()).toBe(0);
  expect(
    house.one("select count(*) from witness where email = ? or name = ?", outside.email, outside.name),
  ).toBe(0);
  expect(house.one("select name from witness where email = ?", other.email)).toBe(other.name);
  expect(house.one("select count(*) from ledger where act = 'witnesses.forget'")).toBe(1);
  expect(faultsIn(checksOfDatabase(house.db))).toEqual([]);
  const viewing = { actor: house.actor("secretary"), today: house.one<never>("select '2026-09-02'") };
  expect(
    witnessesPage(house.db, viewing, null).former.map(({ shown, email, until }) => [shown.en, email, until]),
  ).toEqual([["A former witness", "", "2026-06-04"]]);
});
