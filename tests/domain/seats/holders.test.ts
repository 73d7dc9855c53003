import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, dayFrom } from "../../../app/domain/dates";
import { Invalid, NotPossible } from "../../../app/domain/refusals";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import {
  confirmNomination,
  nominate,
  withdrawNomination,
} from "../../../app/domain/seats/commands/nominations.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { holdersOf, nominationsAsked } from "../../../app/domain/seats/holders.server";
import { askForNomination, remindOfNomination } from "../../../app/domain/seats/nominations.server";
import { seatOn, seatsOn } from "../../../app/domain/seats/queries.server";
import { cast, openHouse, type TestHouse } from "../../support/house";

const day = dayFrom;
const newcomer = {
  email: "newcomer@example.org",
  name: "",
  titleEn: "",
  titleFr: "Directrice",
  language: "fr",
  letter: "BC-2026-014",
} as const;
const asPrincipal = { ...newcomer, capacity: "principal" } as const;
const principalOn = (house: TestHouse, seat: string, on: Day) =>
  seatOn(house.db, seat, on)?.principal?.shown.fr ?? null;

/** The co-chairs of the body and of the councils above, as they are told of a new one. */
const chairsToldIn = (house: TestHouse, body: string) =>
  house
    .mails()
    .filter(({ subject }) => subject === `Co-chair of ${body}` || subject.startsWith("Coprésidence"))
    .map(({ to, subject }) => [to, subject]);

describe("S-1 a change of holder", () => {
  test("S-1 is one date and one act: the former leaves the day the new one begins, both are told in their language", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service BC");
    const before = principalOn(house, seat, day("2026-06-30"));
    seatHolder(house.as("secretary"), seat, { ...asPrincipal, from: day("2026-07-01") });
    expect(principalOn(house, seat, day("2026-06-30"))).toBe(before);
    expect(principalOn(house, seat, day("2026-07-01"))).toBe("Directrice");
    expect(house.ledger()).toEqual(["seats.seat"]);
    const group = "Client-Centric Service Working Group";
    expect(house.mails().map((mail) => [mail.to, mail.subject])).toEqual([
      [newcomer.email, "Votre siège\u00a0: Groupe de travail sur les services axés sur les clients"],
      [cast.chair, `Your seat: ${group}`],
      ...chairsToldIn(house, group),
    ]);
  });

  test("S-1 nobody becomes a co-chair without the others hearing of it, whichever way it is entered", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service BC");
    const held = nominate(house.as("secretary"), seat, { ...asPrincipal, from: day("2026-07-01") });
    expect(house.mails().filter(({ subject }) => subject.startsWith("Co-chair of"))).toEqual([]);
    confirmNomination(house.as("secretary"), held, "BC-2026-014");
    const told = house.mails().filter(({ subject }) => /^(Co-chair of|Coprésidence)/.test(subject));
    expect(told.map(({ to }) => to)).toContain(cast.otherChair);
    expect(told.map(({ to }) => to)).toContain(cast.councilChair);
    expect(told.map(({ to }) => to)).not.toContain(newcomer.email);
    expect(told.find(({ to }) => to === cast.otherChair)?.body).toContain("tell an administrator");
  });

  test("S-1 only the secretariat confirms, on the nominating letter", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service BC");
    for (const part of ["chair", "member", "councilChair", "administrator", "observer"] as const) {
      expect(
        () => seatHolder(house.as(part), seat, { ...asPrincipal, from: day("2026-07-01") }),
        part,
      ).toThrow();
    }
    expect(house.ledger()).toEqual([]);
  });

  test("S-1 a day on which somebody else began to sit is refused in a sentence, and nothing is half-written", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service Alberta");
    const began = holdersOf(house.db, house.actor("secretary"), seat)[0]?.from ?? day("2026-01-01");
    const people = house.one("select count(*) from person");
    expect(() => seatHolder(house.as("secretary"), seat, { ...asPrincipal, from: began })).toThrow(Invalid);
    expect(house.one("select count(*) from person")).toBe(people);
  });

  test("S-1 a new person needs a title and a language; each lack is named at its field", () => {
    const house = openHouse();
    const typed = { ...asPrincipal, titleFr: "", language: "", from: day("2026-07-01") } as const;
    try {
      seatHolder(house.as("secretary"), house.seat("CCSWG", "Service BC"), typed);
      expect.unreachable();
    } catch (refusal) {
      expect((refusal as Invalid).problems.map(({ field }) => field)).toEqual(["titleEn", "language"]);
    }
  });
});

test("S-1 a holding that is to end later stands in the way until then: said at the field, never a fault", () => {
  const house = openHouse();
  const seat = house.seat("CCSWG", "Service NL");
  const held = house.one<string>("select id from holding where seat_id = ? and state = 'confirmed'", seat);
  endHolding(house.as("secretary"), held, { until: day("2027-06-01") });
  expect(() => seatHolder(house.as("secretary"), seat, { ...asPrincipal, from: day("2027-03-01") })).toThrow(
    Invalid,
  );
  seatHolder(house.as("secretary"), seat, { ...asPrincipal, from: day("2027-06-01") });
});

test("S-5 a nomination is asked for a seat of the body itself", () => {
  const house = openHouse();
  const of = house.one<string>("select id from jurisdiction where code = 'ON'");
  const seat = house.one<string>(
    "select s.id from seat s join body b on b.id = s.body_id where b.acronym_en = 'PSSDC' and s.level = 'P' limit 1",
  );
  const asked = () => askForNomination(house.as("chair"), house.body("CCSWG"), { level: "P", seat, of });
  expect(asked).toThrow(Invalid);
});

describe("S-1 nominations", () => {
  const nomination = { ...asPrincipal, from: day("2026-07-01"), letter: "" } as const;

  test("S-1 a nomination by the jurisdiction gives no right until the secretariat confirms it", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service Alberta");
    const held = nominate(house.as("member"), seat, nomination);
    expect(seatOn(house.db, seat, day("2026-07-02"))?.nominee?.shown.fr).toBe("Directrice");
    expect(principalOn(house, seat, day("2026-07-02"))).not.toBe("Directrice");
    confirmNomination(house.as("secretary"), held, "AB-2026-007");
    expect(principalOn(house, seat, day("2026-07-02"))).toBe("Directrice");
  });

  test("S-1 another jurisdiction nominates nobody here", () => {
    const house = openHouse();
    expect(() => nominate(house.as("chair"), house.seat("CCSWG", "Service Alberta"), nomination)).toThrow();
  });

  test("S-1 what was withdrawn cannot be confirmed", () => {
    const house = openHouse();
    const held = nominate(house.as("member"), house.seat("CCSWG", "Service Alberta"), nomination);
    withdrawNomination(house.as("member"), held);
    expect(() => confirmNomination(house.as("secretary"), held, "AB-1")).toThrow(NotPossible);
  });
});

test("S-6 the end of a municipal holding makes the seat vacant, never deleted", () => {
  const house = openHouse();
  const seat = house.one<string>(
    "select s.id from seat s join body b on b.id = s.body_id join holding h on h.seat_id = s.id and h.state = 'confirmed' where b.acronym_en = 'PSSDC' and s.level = 'M' limit 1",
  );
  const held = house.one<string>(
    "select id from holding where seat_id = ? and state = 'confirmed' and until_day is null",
    seat,
  );
  endHolding(house.as("secretary"), held, { until: day("2026-06-30") });
  const after = seatsOn(house.db, house.body("PSSDC"), day("2026-06-30")).find((one) => one.id === seat);
  expect(after).toMatchObject({ standing: "vacant", vacantSince: "2026-06-30" });
});

test("S-5 beside a gap: asked of whom, since when, reminded; a nomination answers it", () => {
  const house = openHouse();
  const body = house.body("CCSWG");
  const of = house.one<string>("select id from jurisdiction where code = 'YT'");
  const asked = askForNomination(house.as("chair"), body, { level: "T", seat: "", of });
  expect(() => askForNomination(house.as("otherChair"), body, { level: "T", seat: "", of })).toThrow(
    NotPossible,
  );
  remindOfNomination(house.as("secretary"), asked);
  expect(nominationsAsked(house.db, body).find((one) => one.id === asked)).toMatchObject({
    of: { en: "Yukon" },
    reminders: 1,
    askedAt: house.house.now(),
  });
  expect(house.mails().length).toBeGreaterThan(0);
});

test("S-2 “who sat that day” never changes for days past, whatever happens after", () => {
  const seatings = fc.array(
    fc.record({
      gap: fc.integer({ min: 1, max: 40 }),
      person: fc.integer({ min: 1, max: 4 }),
      leave: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(seatings, (steps) => {
      const house = openHouse();
      const seat = house.seat("CCSWG", "Service NL");
      let today = day("2026-06-04");
      for (const { gap, person, leave } of steps) {
        const past = Array.from({ length: 10 }, (_, index) => addDays(today, -index * 30));
        const before = past.map((on) => principalOn(house, seat, on));
        today = addDays(today, gap);
        house.setClock(`${today}T12:00:00-04:00`);
        actOn(house, seat, { today, person, leave });
        expect(past.map((on) => principalOn(house, seat, on))).toEqual(before);
        expectOneADay(house, seat);
      }
    }),
    { numRuns: 40 },
  );
});

function actOn(house: TestHouse, seat: string, act: { today: Day; person: number; leave: boolean }): void {
  const held = house.one<string | undefined>(
    "select id from holding where seat_id = ? and state = 'confirmed' and until_day is null",
    seat,
  );
  if (act.leave && held) endHolding(house.as("secretary"), held, { until: act.today });
  else {
    const typed = {
      ...asPrincipal,
      email: `holder${act.person}@example.org`,
      titleFr: `Holder ${act.person}`,
      from: act.today,
    };
    try {
      seatHolder(house.as("secretary"), seat, typed);
    } catch (refusal) {
      if (!(refusal instanceof Invalid)) throw refusal;
    }
  }
}

function expectOneADay(house: TestHouse, seat: string): void {
  const held = holdersOf(house.db, house.actor("secretary"), seat).filter(
    (line) => line.capacity === "principal" && line.state !== "nominated" && line.state !== "withdrawn",
  );
  const overlapping = held.some((one) =>
    held.some(
      (other) => one !== other && one.from < (other.until ?? "9999") && other.from < (one.until ?? "9999"),
    ),
  );
  expect(overlapping).toBe(false);
}

test("S-2 the database itself refuses two principals of one seat on one day", () => {
  const house = openHouse();
  const seat = house.seat("CCSWG", "Service NL");
  const insert = () =>
    house.db.$client
      .prepare(
        "insert into holding (id, seat_id, person_id, capacity, state, from_day, nominated_at, confirmed_at) values ('x', ?, ?, 'principal', 'confirmed', '2026-06-01', 0, 0)",
      )
      .run(seat, house.person("chair"));
  expect(insert).toThrow("two holders of one seat on one day");
});
