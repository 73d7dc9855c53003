import { describe, expect, test } from "vitest";
import { addDays, type Day, dayFrom, dayOf, startOfDay } from "../../../app/domain/dates";
import { Invalid, NotPossible } from "../../../app/domain/refusals";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import { nominate, withdrawNomination } from "../../../app/domain/seats/commands/nominations.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { holdersOf, holdingOf } from "../../../app/domain/seats/holders.server";
import { seatOn } from "../../../app/domain/seats/queries.server";
import { seatsSlice } from "../../../app/domain/seats/slice.server";
import { closeSeatsOf } from "../../../app/domain/terms/commands/seating.server";
import { openHouse, type TestHouse } from "../../support/house";

const someone = {
  email: "newcomer@example.org",
  name: "",
  titleEn: "Director",
  titleFr: "Directrice",
  language: "en",
  letter: "Letter of June 2",
  capacity: "principal",
} as const;
const nextYear = dayFrom("2027-01-11");
const today = (house: TestHouse): Day => dayOf(house.house.now());
const saidOf = (act: () => unknown) => {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof Invalid) return refusal.problems.map(({ field, text }) => [field, text]);
    throw refusal;
  }
  return null;
};

describe("S-1 a holding that has not begun", () => {
  test("S-1 a first day more than a year ahead is refused at its field, for a holder and for a nomination", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service NL");
    const typed = { ...someone, from: dayFrom("2099-01-01") };
    for (const act of [seatHolder, nominate]) {
      expect(saidOf(() => act(house.as("secretary"), seat, typed))).toEqual([
        ["from", expect.objectContaining({ en: expect.stringContaining("more than a year away") })],
      ]);
    }
    expect(house.ledger()).toEqual([]);
  });

  test("T-9 it is withdrawn, kept as such, and whoever was to leave for it stays", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service NL");
    const before = seatOn(house.db, seat, nextYear)?.principal;
    expect(before).not.toBeNull();
    const held = seatHolder(house.as("secretary"), seat, { ...someone, from: nextYear });
    expect(seatOn(house.db, seat, nextYear)?.principal?.holding).toBe(held);
    withdrawNomination(house.as("secretary"), held);
    expect(holdingOf(house.db, held)?.state).toBe("withdrawn");
    expect(holdersOf(house.db, house.actor("secretary"), seat).map(({ id }) => id)).toContain(held);
    expect(seatOn(house.db, seat, nextYear)?.principal).toEqual(before);
    expect(
      holdersOf(house.db, house.actor("secretary"), seat).find(({ id }) => id === before?.holding),
    ).toMatchObject({
      state: "confirmed",
      until: null,
    });
    seatHolder(house.as("secretary"), seat, { ...someone, from: today(house) });
  });

  test("T-9 an end that was decided on its own stands when the next holding is withdrawn", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service NL");
    const before = seatOn(house.db, seat, today(house))?.principal?.holding ?? "";
    endHolding(house.as("secretary"), before, { until: nextYear });
    withdrawNomination(
      house.as("secretary"),
      seatHolder(house.as("secretary"), seat, { ...someone, from: nextYear }),
    );
    expect(holdingOf(house.db, before)).toMatchObject({ state: "ended", until: nextYear });
  });

  test("T-9 one that has begun is ended, never withdrawn; one that has not is withdrawn, never ended", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service NL");
    const sits = seatOn(house.db, seat, today(house))?.principal?.holding ?? "";
    expect(() => withdrawNomination(house.as("secretary"), sits)).toThrow(NotPossible);
    const held = seatHolder(house.as("secretary"), seat, { ...someone, from: nextYear });
    expect(() => endHolding(house.as("secretary"), held, { until: addDays(nextYear, 9) })).toThrow(
      NotPossible,
    );
  });

  test("S-1 somebody earlier is refused in the future tense, with the way out", () => {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service NL");
    seatHolder(house.as("secretary"), seat, { ...someone, from: nextYear });
    const earlier = { ...someone, email: "earlier@example.org" };
    const said = saidOf(() => seatHolder(house.as("secretary"), seat, { ...earlier, from: nextYear }));
    expect(said?.[0]?.[1]).toMatchObject({
      en: expect.stringMatching(/begins on January.11,.2027/),
      fr: expect.stringMatching(/occupera ce siège à compter du 11.janvier.2027/),
    });
  });

  test("S-1 whoever is to begin is shown on the seat, and home no longer calls it vacant", () => {
    const house = openHouse();
    const seat = house.one<string>(
      "select s.id from seat s join body b on b.id = s.body_id where b.acronym_en = 'CCSWG' and s.level = 'M' and s.state = 'open'",
    );
    seatHolder(house.as("secretary"), seat, { ...someone, from: nextYear });
    expect(seatOn(house.db, seat, today(house))).toMatchObject({
      standing: "coming",
      principal: null,
      coming: { shown: { en: "Director" }, from: nextYear },
    });
    const waits = seatsSlice.awaiting?.(house.db, house.actor("secretary"), today(house)) ?? [];
    expect(waits.map(({ id }) => id)).not.toContain(seat);
  });
});

test("S-4 a holding that was to begin after its seat ended is withdrawn with it", () => {
  const house = openHouse();
  const seat = house.seat("CCSWG", "Service NL");
  const held = seatHolder(house.as("secretary"), seat, { ...someone, from: nextYear });
  closeSeatsOf(house.db, house.body("CCSWG"), today(house));
  expect(holdingOf(house.db, held)?.state).toBe("withdrawn");
});

test("B-3 only what lies before the day the workspace was made is taken in from the past", () => {
  const house = openHouse();
  const seat = house.seat("CCSWG", "Service NL");
  const made = addDays(today(house), -10);
  house.db.$client.prepare("update workspace set made_at = ?").run(startOfDay(made));
  const lately = seatHolder(house.as("secretary"), seat, { ...someone, from: addDays(today(house), -2) });
  expect(holdingOf(house.db, lately)?.fromThePast).toBe(0);
  const alternate = { ...someone, email: "alternate@example.org", capacity: "alternate" } as const;
  const long = seatHolder(house.as("secretary"), house.seat("CCSWG", "Service BC"), {
    ...alternate,
    from: addDays(made, -1),
  });
  expect(holdingOf(house.db, long)?.fromThePast).toBe(1);
});
