import { describe, expect, test } from "vitest";
import { type Day, dayFrom } from "../../../app/domain/dates";
import { bodyPage } from "../../../app/domain/overviews/body-page.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { endContact, keepContact, nameContact } from "../../../app/domain/seats/commands/contacts.server";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import { nominate } from "../../../app/domain/seats/commands/nominations.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { type SeatPage, seatPage } from "../../../app/domain/seats/seat-page.server";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { consultMembers } from "../../../app/domain/terms/commands/route.server";
import { versionPage } from "../../../app/domain/terms/pages/version.server";
import { openHouse, type TestHouse } from "../../support/house";

const day = (text: string): Day => dayFrom(text);
const known = (email: string) => ({
  ...{ email, name: "", titleEn: "", titleFr: "" },
  language: "" as const,
});
const atNoon = (house: TestHouse, on: string) => house.setClock(`${on}T12:00:00-04:00`);
const seatOf = (house: TestHouse) => house.seat("CCSWG", "Service Alberta");

/** The stranger becomes a contact of Service Alberta, named by the member who holds the seat. */
function named(from = "2026-06-10") {
  const house = openHouse();
  const contact = nameContact(house.as("member"), seatOf(house), {
    ...known("stranger@example.org"),
    from: day(from),
  });
  return { house, contact };
}

function changeHolder(house: TestHouse): void {
  seatHolder(house.as("secretary"), seatOf(house), {
    ...{ email: "next@example.org", name: "", titleEn: "", titleFr: "Directrice", language: "fr" as const },
    ...{ capacity: "principal" as const, from: day("2026-06-20"), letter: "AB-9" },
  });
}

const pageFor = (house: TestHouse, part: "stranger" | "secretary", on: string): SeatPage =>
  seatPage(house.db, house.actor(part, day(on)), { seat: seatOf(house), today: day(on), on: day(on) });

describe("S-7 contacts", () => {
  test("S-7 a contact sees what the holder sees from the first day, not before, and decides nothing", () => {
    const { house } = named();
    const body = house.body("CCSWG");
    const version = startNextVersion(house.as("chair"), body);
    consultMembers(house.as("chair"), version);
    const sees = (on: string) => {
      const actor = house.actor("stranger", day(on));
      const today = day(on);
      versionPage(house, { actor, today }, version);
      return bodyPage(house.db, actor, { body, on: today, today, now: house.now() });
    };
    expect(() => sees("2026-06-09")).toThrow(NotFound);
    const holders = bodyPage(house.db, house.actor("member", day("2026-06-10")), {
      body,
      ...{ on: day("2026-06-10"), today: day("2026-06-10"), now: house.now() },
    });
    expect(sees("2026-06-10").own?.seats.map(({ id }) => id)).toEqual(holders.own?.seats.map(({ id }) => id));
    atNoon(house, "2026-06-10");
    expect(() => consultMembers(house.as("stranger"), version)).toThrow(Denied);
    expect(() =>
      nameContact(house.as("stranger"), seatOf(house), {
        ...known("x@example.org"),
        from: day("2026-07-01"),
      }),
    ).toThrow(Denied);
    const nominee = { ...known("bc-partnerships@example.org"), capacity: "alternate", letter: "" } as const;
    nominate(house.as("stranger"), seatOf(house), { ...nominee, from: day("2026-07-01") });
    expect(house.one("select standing from ledger order by number desc limit 1")).toBe(
      `contact:${seatOf(house)}`,
    );
  });

  test("S-7 only the holder of the seat or the secretariat names a contact", () => {
    const house = openHouse();
    for (const part of ["chair", "otherChair", "councilChair", "contact", "observer"] as const)
      expect(
        () =>
          nameContact(house.as(part), seatOf(house), {
            ...known("stranger@example.org"),
            from: day("2026-06-10"),
          }),
        part,
      ).toThrow(Denied);
    expect(house.ledger()).toEqual([]);
  });

  test("S-7 when the holder leaves, the contact stays, named by the former holder", () => {
    const { house } = named();
    changeHolder(house);
    expect(pageFor(house, "stranger", "2026-06-19").contacts.at(-1)?.namedBy).toBe("byHolder");
    expect(pageFor(house, "stranger", "2026-06-20").contacts.at(-1)).toMatchObject({
      ...{ namedBy: "byFormer", acts: { keep: false, end: false } },
    });
    expect(pageFor(house, "secretary", "2026-06-20").contacts.at(-1)?.acts).toEqual({
      keep: true,
      end: true,
    });
  });

  test("S-7 the new holder keeps or ends in one act; the former holder does neither any more", () => {
    const { house, contact } = named();
    changeHolder(house);
    atNoon(house, "2026-06-20");
    expect(() => keepContact(house.as("member"), contact)).toThrow(Denied);
    const next = {
      house: house.house,
      person: house.one<string>("select id from person where email = 'next@example.org'"),
    };
    keepContact(next, contact);
    expect(pageFor(house, "secretary", "2026-06-20").contacts.at(-1)?.namedBy).toBe("byHolder");
    expect(() => keepContact(next, contact)).toThrow(NotPossible);
    endContact(next, contact, null);
    expect(() => pageFor(house, "stranger", "2026-06-20")).toThrow(NotFound);
    expect(() => endContact(next, contact, null)).toThrow(NotPossible);
  });

  test("S-7 on a vacant seat the secretariat ends a contact; keeping waits for the next holder", () => {
    const { house, contact } = named();
    const held = house.one<string>(
      "select id from holding where seat_id = ? and capacity = 'principal' and state = 'confirmed'",
      seatOf(house),
    );
    endHolding(house.as("secretary"), held, { until: day("2026-06-20") });
    atNoon(house, "2026-06-20");
    expect(pageFor(house, "secretary", "2026-06-20").contacts.at(-1)).toMatchObject({
      ...{ namedBy: "byFormer", acts: { keep: false, end: true } },
    });
    expect(() => keepContact(house.as("secretary"), contact)).toThrow(NotPossible);
    endContact(house.as("secretary"), contact, day("2026-06-25"));
    expect(pageFor(house, "stranger", "2026-06-24").seat.id).toBe(seatOf(house));
    expect(() => pageFor(house, "stranger", "2026-06-25")).toThrow(NotFound);
  });

  test("S-7 a contact ends today or later, and one that had not begun never gives anything", () => {
    const { house, contact } = named("2026-07-01");
    expect(() => endContact(house.as("member"), contact, day("2026-06-01"))).toThrow(Invalid);
    endContact(house.as("member"), contact, null);
    expect(() => pageFor(house, "stranger", "2026-07-01")).toThrow(NotFound);
  });
});
