// N-9 S-11: readers of jurisdictions under any interleaving of people and days.
import { expect, test } from "vitest";
import { addDays, type Day } from "../../../app/domain/dates";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { nameReader } from "../../../app/domain/people/commands/accounts.server";
import { endReader } from "../../../app/domain/people/commands/end-reader.server";
import { endContact, nameContact } from "../../../app/domain/seats/commands/contacts.server";
import { openHouse, type Part } from "../../support/house";
import { interleave, pass, rowsOf, runsOf, type Tried, todayIn, wasDone } from "./attempts";

const verbs = ["name", "nameUntil", "end", "endOn", "nameContact", "endContact", "wait", "waitLong"] as const;
type Verb = (typeof verbs)[number];
const people: Part[] = [
  "secretary",
  "secretary",
  "member",
  "contact",
  "reader",
  "chair",
  "observer",
  "administrator",
  "stranger",
];

type Reader = {
  id: string;
  jurisdiction_id: string;
  person_id: string;
  from_day: Day;
  until_day: Day | null;
  withdrawn_at: number | null;
};
type Contact = { id: string; from_day: Day; until_day: Day | null };

const isOver = ({ until_day, withdrawn_at }: Reader, today: Day): boolean =>
  withdrawn_at !== null || (until_day !== null && until_day <= today);

function aWorld() {
  const house = openHouse();
  const of = ["AB", "NU"].map((code) =>
    house.one<string>("select id from jurisdiction where code = ?", code),
  );
  const seat = house.seat("CCSWG", "Service Alberta");
  const readers = () => rowsOf<Reader>(house, "select * from reader order by rowid");
  const contacts = () =>
    rowsOf<Contact>(house, "select * from contact where seat_id = ? order by rowid", seat);
  let before = { readers: readers(), contacts: contacts(), today: todayIn(house) };

  function attempt({ by, verb, on, day, choice }: Tried<Verb>): boolean {
    if (verb === "wait" || verb === "waitLong") {
      pass(house, verb === "wait" ? 1 + (choice % 3) : 20 + choice);
      return true;
    }
    const asker = house.as(by);
    const from = addDays(todayIn(house), day);
    const who = { name: "", titleEn: "Advisor", titleFr: "", language: "en" } as const;
    const typed = { ...who, email: `reads-${choice}@example.org`, from };
    const jurisdiction = of[on % of.length] ?? "";
    const reader = before.readers[before.readers.length - 1 - (on % Math.max(1, before.readers.length))];
    const contact = before.contacts[before.contacts.length - 1 - (on % Math.max(1, before.contacts.length))];
    const acts: Record<Exclude<Verb, "wait" | "waitLong">, () => void> = {
      name: () => nameReader(asker, jurisdiction, { ...typed, until: null }),
      nameUntil: () => nameReader(asker, jurisdiction, { ...typed, until: addDays(from, 1 + on) }),
      end: () => endReader(asker, reader?.id ?? "", null),
      endOn: () => endReader(asker, reader?.id ?? "", from),
      nameContact: () => nameContact(asker, seat, typed),
      endContact: () => endContact(asker, contact?.id ?? "", choice > 2 ? null : from),
    };
    if (!wasDone(house, acts[verb])) return false;
    expect(["observer", "administrator", "stranger", "reader"]).not.toContain(by);
    if (verb.startsWith("end"))
      expect(verb === "endContact" || (reader && !isOver(reader, before.today))).toBe(true);
    return true;
  }

  function look({ verb }: Tried<Verb>): void {
    const after = { readers: readers(), contacts: contacts(), today: todayIn(house) };
    const now = new Map(after.readers.map((one) => [one.id, one]));
    for (const was of before.readers) {
      const is = now.get(was.id);
      expect(is, "a reader is never deleted").toMatchObject({
        person_id: was.person_id,
        from_day: was.from_day,
      });
      if (isOver(was, before.today) || verb.startsWith("wait")) expect(is, "what is over stays").toEqual(was);
      // An end comes nearer, and never into the past.
      if (is && is.until_day !== was.until_day) {
        expect(is.until_day ?? "", "an end is taken back by nobody").not.toBe("");
        expect((is.until_day ?? "") >= before.today).toBe(true);
        expect(was.until_day === null || (is.until_day ?? "") < was.until_day).toBe(true);
      }
      if (is && is.withdrawn_at !== was.withdrawn_at) {
        expect(was.withdrawn_at).toBeNull();
        // What somebody has read under stays on the record with its days.
        expect(was.from_day >= before.today).toBe(true);
      }
    }
    for (const was of before.contacts)
      if (was.until_day !== null && was.until_day <= before.today)
        expect(after.contacts.find(({ id }) => id === was.id)).toEqual(was);
    expect(
      house.one(
        "select count(*) from reader where until_day is not null and until_day <= from_day and withdrawn_at is null",
      ),
    ).toBe(0);
    before = after;
  }
  return { house, attempt, look, end: () => expect(faultsOf(house.db)).toEqual([]) };
}

test("N-9 S-11 S-7 readers and contacts end once, nearer and never in the past, and what is over stays as it was", () => {
  interleave(verbs, people, aWorld, { runs: runsOf(40), steps: 40 });
}, 600_000);
