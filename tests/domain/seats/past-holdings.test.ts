import { describe, expect, test } from "vitest";
import { seatsOf } from "../../../app/domain/actor";
import { actorOn } from "../../../app/domain/actor.server";
import { addDays, dayFrom, dayOf } from "../../../app/domain/dates";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { confirmPastHoldings } from "../../../app/domain/seats/commands/past-holdings.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { pastHoldingsPage } from "../../../app/domain/seats/past-holdings.server";
import { seatPage } from "../../../app/domain/seats/seat-page.server";
import { seatsSlice } from "../../../app/domain/seats/slice.server";
import { openHouse, type Part, parts, type TestHouse } from "../../support/house";

const someone = {
  email: "alternate@example.org",
  name: "",
  titleEn: "Director",
  titleFr: "Directrice",
  language: "en",
  letter: "Letter of May 1",
  capacity: "alternate",
} as const;
const past = dayFrom("2026-05-01");
/** Of a council: the other chair of the working group co-chairs one too. */
const coChairs: readonly Part[] = ["otherChair", "councilChair", "otherCouncilChair"];
const enter = (house: TestHouse, from = past, organization = "Service BC") =>
  seatHolder(house.as("secretary"), house.seat("CCSWG", organization), {
    ...{ ...someone, email: `${organization.slice(-2).toLowerCase()}@example.org`, from },
  });
const page = (house: TestHouse, part: Part = "councilChair") =>
  pastHoldingsPage(house.db, house.actor(part), house.body("CCSWG"));
const confirm = (house: TestHouse, part: Part, edition: number = house.house.now()) =>
  confirmPastHoldings(house.as(part), house.body("CCSWG"), edition);
const lines = (house: TestHouse, part: Part) =>
  (seatsSlice.awaiting?.(house.db, house.actor(part), dayOf(house.house.now())) ?? [])
    .filter(({ kind }) => kind === "seat-confirmPast")
    .map(({ verb, title, context }) => [verb.en, title.en, context.en]);
const beforeOf = (house: TestHouse, holding: string) => {
  const today = dayOf(house.house.now());
  const at = { seat: house.seat("CCSWG", "Service BC"), today, on: today };
  return seatPage(house.db, house.actor("member"), at)
    .holders.find(({ id }) => id === holding)
    ?.before.map(({ acronym, isConfirmed }) => [acronym.en, isConfirmed]);
};

describe("B-3 holdings from before the workspace", () => {
  test("B-3 one that is entered asks every council that decides for the body; one of today asks nobody", () => {
    const house = openHouse();
    const today = enter(house, dayOf(house.house.now()), "Service NL");
    expect(house.one("select count(*) from holding_before where holding_id = ?", today)).toBe(0);
    expect(lines(house, "councilChair")).toEqual([]);
    const entered = enter(house);
    expect(beforeOf(house, entered)).toEqual([
      ["PSSDC", 0],
      ["PSCIOC", 0],
    ]);
  });

  test("B-3 the co-chairs of the councils have one line a body; nobody else has one", () => {
    const house = openHouse();
    enter(house);
    enter(house, addDays(past, 1), "Service NL");
    const line = [
      "Confirm",
      "Holdings from before this workspace: 2",
      "Client-Centric Service Working Group",
    ];
    for (const part of parts) expect(lines(house, part), part).toEqual(coChairs.includes(part) ? [line] : []);
  });

  test("B-3 only a co-chair of a deciding council confirms, for that council, on the record; then it is done", () => {
    const house = openHouse();
    const entered = enter(house);
    const acts = house.ledger();
    for (const part of parts.filter((one) => !coChairs.includes(one))) {
      const refusal = ["stranger", "reader", "administrator"].includes(part) ? NotFound : Denied;
      expect(() => page(house, part), part).toThrow(refusal);
      expect(() => confirm(house, part), part).toThrow(refusal);
    }
    expect(house.ledger()).toEqual(acts);
    expect(page(house).holdings).toMatchObject([{ id: entered, letter: "Letter of May 1", from: past }]);

    confirm(house, "councilChair");
    expect(house.ledger()).toEqual([...acts, "seats.confirmPast"]);
    const said = house.one<string>("select detail from ledger_detail order by number desc limit 1");
    expect(JSON.parse(said)).toMatchObject({
      says: { en: expect.stringMatching(/^One holding .* for PS\w+\.$/) },
      after: { holdings: [entered] },
    });
    const confirmedBy = house.one(
      "select confirmed_by from holding_before where holding_id = ? and confirmed_at is not null",
      entered,
    );
    expect(confirmedBy).toBe(house.person("councilChair"));
    expect(beforeOf(house, entered)?.map(([, isConfirmed]) => isConfirmed)).toEqual(
      expect.arrayContaining([0, 1]),
    );
    expect(lines(house, "councilChair")).toEqual([]);
    expect(() => page(house)).toThrow(NotPossible);
    expect(() => confirm(house, "councilChair")).toThrow(NotPossible);

    confirm(house, "otherCouncilChair");
    expect(beforeOf(house, entered)).toEqual([
      ["PSSDC", 1],
      ["PSCIOC", 1],
    ]);
  });

  test("T-4 what is entered after the page was opened is not confirmed with it", () => {
    const house = openHouse();
    enter(house);
    const { edition } = page(house);
    house.setClock(new Date(house.house.now() + 60_000).toISOString());
    const later = enter(house, addDays(past, 1), "Service NL");
    confirm(house, "councilChair", edition);
    expect(page(house).holdings.map(({ id }) => id)).toEqual([later]);
  });

  test("B-3 the holder's rights do not wait for the confirmation", () => {
    const house = openHouse();
    const entered = enter(house);
    expect(house.one("select count(*) from holding_before where confirmed_at is null")).toBe(2);
    const person = house.one<string>("select person_id from holding where id = ?", entered);
    const seats = seatsOf(actorOn(house.db, person, dayOf(house.house.now())));
    expect(seats.map(({ body }) => body)).toEqual([house.body("CCSWG")]);
  });

  test("B-3 the demonstration's own past is confirmed, by a co-chair of each deciding council", () => {
    const house = openHouse();
    expect(house.one("select count(*) from holding_before where confirmed_at is null")).toBe(0);
    expect(
      house.one(
        "select count(*) from holding h where h.from_the_past = 1 and not exists (select 1 from holding_before t where t.holding_id = h.id)",
      ),
    ).toBe(0);
    expect(house.one("select count(*) from holding_before")).toBeGreaterThan(100);
  });
});
