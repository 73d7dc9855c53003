import { describe, expect, test } from "vitest";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import {
  confirmNomination,
  nominate,
  withdrawNomination,
} from "../../../app/domain/seats/commands/nominations.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { seatsCountedOn } from "../../../app/domain/seats/counted.server";
import { nominationsAsked } from "../../../app/domain/seats/holders.server";
import { askForNomination } from "../../../app/domain/seats/nominations.server";
import { seatOn } from "../../../app/domain/seats/queries.server";
import { seatsSlice } from "../../../app/domain/seats/slice.server";
import { openHouse, type TestHouse } from "../../support/house";

const someone = {
  email: "newcomer@example.org",
  name: "",
  titleEn: "Director",
  titleFr: "Directrice",
  language: "en",
  letter: "Letter of June 2",
} as const;

/** The vacant municipal seat of the working group, of which a nomination is asked in the demonstration. */
const vacantSeat = (house: TestHouse) =>
  house.one<string>(
    "select s.id from seat s join body b on b.id = s.body_id where b.acronym_en = 'CCSWG' and s.level = 'M' and s.state = 'open'",
  );
const askedFor = (house: TestHouse, seat: string) =>
  nominationsAsked(house.db, house.body("CCSWG")).some((one) => one.seat === seat);
const today = (house: TestHouse) => dayOf(house.house.now());
const toFill = (house: TestHouse) =>
  (seatsSlice.awaiting?.(house.db, house.actor("secretary"), today(house)) ?? [])
    .filter(({ kind }) => kind === "seat-fill")
    .map(({ id }) => id);
const countedAs = (house: TestHouse) =>
  seatsCountedOn(house.db, today(house))
    .get(house.body("CCSWG"))
    ?.find(({ level }) => level === "M")?.state;

describe("S-1 only a principal fills a seat", () => {
  test("S-1 an alternate who is nominated leaves the seat vacant, in its row, in the balance and on home", () => {
    const house = openHouse();
    const seat = vacantSeat(house);
    expect(toFill(house)).toContain(seat);
    nominate(house.as("secretary"), seat, { ...someone, capacity: "alternate", from: today(house) });
    expect(seatOn(house.db, seat, today(house))).toMatchObject({ standing: "vacant", nominee: null });
    expect(countedAs(house)).toBe("vacant");
    expect(toFill(house)).toContain(seat);
  });

  test("S-5 an alternate answers no request for a nomination; a principal does", () => {
    const house = openHouse();
    const seat = vacantSeat(house);
    expect(askedFor(house, seat)).toBe(true);
    const alternate = { ...someone, capacity: "alternate", from: today(house) } as const;
    nominate(house.as("secretary"), seat, alternate);
    expect(askedFor(house, seat)).toBe(true);
    seatHolder(house.as("secretary"), seat, { ...alternate, email: "alternate@example.org" });
    expect(askedFor(house, seat)).toBe(true);
    seatHolder(house.as("secretary"), seat, { ...someone, capacity: "principal", from: today(house) });
    expect(askedFor(house, seat)).toBe(false);
  });

  test("S-5 a nomination that is withdrawn leaves the request where it was: asked since the same day", () => {
    const house = openHouse();
    const seat = vacantSeat(house);
    const since = nominationsAsked(house.db, house.body("CCSWG")).find((one) => one.seat === seat);
    const held = nominate(house.as("secretary"), seat, {
      ...someone,
      capacity: "principal",
      from: dayFrom("2027-01-11"),
    });
    expect(askedFor(house, seat)).toBe(false);
    withdrawNomination(house.as("secretary"), held);
    expect(nominationsAsked(house.db, house.body("CCSWG"))).toContainEqual(since);
  });

  test("S-5 the confirmation of a nomination made before the request answers it", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service NL");
    const held = nominate(house.as("secretary"), seat, {
      ...someone,
      capacity: "principal",
      from: today(house),
    });
    const of = house.one<string>("select id from jurisdiction where code = 'NL'");
    askForNomination(house.as("chair"), house.body("CCSWG"), { level: "P", seat, of });
    confirmNomination(house.as("secretary"), held, "NL-7");
    expect(askedFor(house, seat)).toBe(false);
  });
});
