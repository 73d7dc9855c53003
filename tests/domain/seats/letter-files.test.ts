// S-1, T-2: the nominating letter as a file: who reads it, what the ledger keeps of it, and what a refusal leaves.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { dayFrom } from "../../../app/domain/dates";
import { Denied, Invalid, NotFound } from "../../../app/domain/refusals";
import { withLetter } from "../../../app/domain/seats/commands/attached.server";
import { confirmNomination, nominate } from "../../../app/domain/seats/commands/nominations.server";
import { letterOf, lettersSeen } from "../../../app/domain/seats/letters.server";
import { openHouse, type Part, parts } from "../../support/house";
import { aTemporaryFolder } from "../../support/workspace-folder";
import { pdf } from "../papers/zips";

function aHouse() {
  const house = openHouse();
  house.house.dataDirectory = aTemporaryFolder();
  const seat = house.seat("CCSWG", "Service Alberta");
  const typed = {
    ...({
      email: "nominee@example.org",
      name: "",
      titleEn: "Director",
      titleFr: "",
      language: "en",
    } as const),
    ...({ capacity: "principal", from: dayFrom("2026-07-01"), letter: "" } as const),
  };
  const sent = (bytes = pdf()) => new Map([["letterFile", new File([Buffer.from(bytes)], "letter.pdf")]]);
  const stored = () =>
    readdirSync(house.house.dataDirectory, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
  const nominated = (by: Part, files = sent()) =>
    withLetter(house.as(by), files, (letters) => nominate(house.as(by), seat, typed, letters));
  return { house, sent, stored, nominated };
}

test("S-1 T-2 the letter is read by the secretariat, the co-chairs and the seats of those who nominate; others find nothing", async () => {
  const { house, nominated } = aHouse();
  const holding = await nominated("member");
  const [letter] = lettersSeen(house.db, house.actor("secretary"), holding);
  expect(letter?.name).toBe("letter.pdf");
  const at = { holding, letter: letter?.id ?? "" };
  const readers = parts.filter((part) => lettersSeen(house.db, house.actor(part), holding).length > 0);
  expect(readers).toEqual(["chair", "otherChair", "member", "contact", "secretary", "finance"]);
  for (const part of parts) {
    const collect = () => letterOf(house.house, house.actor(part), at);
    if (readers.includes(part))
      expect(collect()).toMatchObject({ name: "letter.pdf", type: "application/pdf" });
    else expect(collect, part).toThrow(NotFound);
  }
  expect(() => letterOf(house.house, house.actor("secretary"), { ...at, holding: "0".repeat(16) })).toThrow(
    NotFound,
  );
});

test("S-4 rights are asked when a letter is collected: who no longer sits finds nothing", async () => {
  const { house, nominated } = aHouse();
  const holding = await nominated("secretary");
  const letter = lettersSeen(house.db, house.actor("member"), holding)[0]?.id ?? "";
  house.db.$client
    .prepare(
      "update holding set state = 'ended', until_day = '2026-06-04' where person_id = ? and state = 'confirmed'",
    )
    .run(house.person("member"));
  expect(() => letterOf(house.house, house.actor("member"), { holding, letter })).toThrow(NotFound);
});

test("T-h the ledger keeps the letter's name and digest; a second one may come with the confirmation", async () => {
  const { house, sent, nominated } = aHouse();
  const holding = await nominated("contact");
  const secretary = house.as("secretary");
  await withLetter(secretary, sent(pdf("2\n")), (letters) =>
    confirmNomination(secretary, holding, "Letter of June 2", letters),
  );
  const digests = house.db.$client
    .prepare(
      "select f.digest from file f join holding_letter l on l.file_id = f.id where l.holding_id = ? order by f.rowid",
    )
    .pluck()
    .all(holding) as string[];
  expect(new Set(digests).size).toBe(2);
  const kept = house.db.$client
    .prepare("select detail from ledger_detail order by rowid desc limit 2")
    .pluck()
    .all()
    .join();
  for (const digest of digests) expect(kept).toContain(digest);
});

test("S-1 a refused act, or a refused file, leaves no file and no row behind", async () => {
  const { house, stored, nominated, sent } = aHouse();
  const files = house.one("select count(*) from file");
  await expect(nominated("observer")).rejects.toThrow(Denied);
  await expect(nominated("member", sent(Buffer.from("MZ")))).rejects.toThrow(Invalid);
  expect(stored()).toEqual([]);
  expect(house.one("select count(*) from file")).toBe(files);
  expect(house.ledger()).toEqual([]);
});
