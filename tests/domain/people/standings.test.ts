import { describe, expect, test } from "vitest";
import { type Day, dayFrom } from "../../../app/domain/dates";
import { bodiesFilter } from "../../../app/domain/overviews/bodies-filter";
import { bodiesPage } from "../../../app/domain/overviews/bodies-list.server";
import { bodyPage } from "../../../app/domain/overviews/body-page.server";
import { homePage } from "../../../app/domain/overviews/home.server";
import { peopleFilter, peopleList } from "../../../app/domain/overviews/people-list.server";
import { nameReader } from "../../../app/domain/people/commands/accounts.server";
import { Denied, Invalid, NotFound } from "../../../app/domain/refusals";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import { nominate } from "../../../app/domain/seats/commands/nominations.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { seatOn } from "../../../app/domain/seats/queries.server";
import { seatPage } from "../../../app/domain/seats/seat-page.server";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { consultMembers, putToCouncils } from "../../../app/domain/terms/commands/route.server";
import { versionPage } from "../../../app/domain/terms/pages/version.server";
import { openHouse, type TestHouse } from "../../support/house";

const day = (text: string): Day => dayFrom(text);
const stranger = {
  ...{ email: "stranger@example.org", name: "", titleEn: "", titleFr: "" },
  language: "" as const,
};
const seatOf = (house: TestHouse) => house.seat("CCSWG", "Service Alberta");
const heldBy = (house: TestHouse) =>
  house.one<string>(
    "select id from holding where seat_id = ? and capacity = 'principal' and state = 'confirmed'",
    seatOf(house),
  );

describe("S-3 an alternate", () => {
  const alternate = { ...stranger, capacity: "alternate", from: day("2026-06-10"), letter: "AB-3" } as const;

  test("S-3 sees what the seat sees, page by page, from the first day", () => {
    const house = openHouse();
    seatHolder(house.as("secretary"), seatOf(house), alternate);
    const body = house.body("CCSWG");
    const version = startNextVersion(house.as("chair"), body);
    consultMembers(house.as("chair"), version);
    const on = day("2026-06-10");
    const before = house.actor("stranger", day("2026-06-09"));
    expect(() => versionPage(house, { actor: before, today: on }, version)).toThrow(NotFound);
    expect(() => bodyPage(house.db, before, { body, today: on, on, now: house.now() })).toThrow(NotFound);

    const [second, first] = [house.actor("stranger", on), house.actor("member", on)];
    expect(versionPage(house, { actor: second, today: on }, version)).toEqual(
      versionPage(house, { actor: first, today: on }, version),
    );
    // Each reads times in a zone of their own.
    expect({
      ...bodyPage(house.db, second, { body, today: on, on, now: house.now() }),
      zone: first.zone,
    }).toEqual(bodyPage(house.db, first, { body, today: on, on, now: house.now() }));
    const at = { seat: seatOf(house), today: on, on };
    expect(seatPage(house.db, second, at)).toEqual(seatPage(house.db, first, at));
  });

  test("S-3 acts for the seat, and loses it the day the holding ends (S-4)", () => {
    const house = openHouse();
    const held = seatHolder(house.as("secretary"), seatOf(house), alternate);
    house.setClock("2026-06-10T12:00:00-04:00");
    const nominee = { ...stranger, email: "bc-partnerships@example.org", capacity: "alternate" } as const;
    nominate(house.as("stranger"), seatOf(house), { ...nominee, from: day("2026-09-01"), letter: "" });
    endHolding(house.as("secretary"), held, { until: day("2026-06-11") });
    house.setClock("2026-06-11T00:00:00-04:00");
    expect(() =>
      nominate(house.as("stranger"), seatOf(house), { ...nominee, from: day("2026-10-01"), letter: "" }),
    ).toThrow(NotFound);
  });
});

describe("S-11 a reader", () => {
  const from = { from: day("2026-06-10"), until: day("2026-06-20") };
  const alberta = (house: TestHouse) => house.one<string>("select id from jurisdiction where code = 'AB'");

  test("S-11 is named by a seat of the jurisdiction or the secretariat, for nobody else's", () => {
    const house = openHouse();
    nameReader(house.as("member"), alberta(house), { ...stranger, ...from });
    for (const part of ["chair", "observer", "reader", "administrator"] as const)
      expect(() => nameReader(house.as(part), alberta(house), { ...stranger, ...from }), part).toThrow(
        Denied,
      );
    expect(house.ledger()).toEqual(["people.nameReader"]);
  });

  test("S-11 sees what is published to all jurisdictions, and nothing else, on the days named", () => {
    const house = openHouse();
    nameReader(house.as("member"), alberta(house), { ...stranger, ...from });
    const body = house.body("CCSWG");
    const consulted = startNextVersion(house.as("chair"), body);
    consultMembers(house.as("chair"), consulted);
    const put = startNextVersion(house.as("chair"), body);
    putToCouncils(house.as("chair"), put);
    const inForce = house.version("CCSWG");

    const reader = (on: string) => house.actor("stranger", day(on));
    for (const outside of ["2026-06-09", "2026-06-20"])
      expect(
        () => versionPage(house, { actor: reader(outside), today: day(outside) }, inForce),
        outside,
      ).toThrow(NotFound);

    const actor = reader("2026-06-10");
    const today = day("2026-06-10");
    expect(versionPage(house, { actor, today }, inForce).head.id).toBe(inForce);
    const home = homePage(house.house, actor, { now: house.house.now(), today, all: true });
    expect(home.published.map(({ id }) => id)).toContain(inForce);
    expect([home.lines, home.bodies]).toEqual([[], []]);
    for (const hidden of [consulted, put])
      expect(() => versionPage(house, { actor, today }, hidden)).toThrow(NotFound);
    expect(() => bodyPage(house.db, actor, { body, today, on: today, now: house.now() })).toThrow(NotFound);
    expect(() => seatPage(house.db, actor, { seat: seatOf(house), today, on: today })).toThrow(NotFound);
    const filter = bodiesFilter(new URLSearchParams());
    expect(bodiesPage(house.db, actor, { filter, today, language: "en" }).total).toBe(0);
    const viewing = { actor, day: today, now: house.house.now(), language: "en" } as const;
    const asked = { filter: peopleFilter(new URL("http://localhost/en/people")), page: 1 };
    expect(() => peopleList(house.db, viewing, asked)).toThrow(NotFound);
  });
});

describe("S-2 S-4 the end of a holding", () => {
  const principalOn = (house: TestHouse, on: string) =>
    seatOn(house.db, seatOf(house), day(on))?.principal ?? null;

  test("S-2 a member does not backdate it: who sat on a day past stays as it was", () => {
    const house = openHouse();
    const before = principalOn(house, "2026-05-01");
    const end = (until: string) =>
      endHolding(house.as("member"), heldBy(house), { until: day(until), letter: "AB-7" });
    expect(() => end("2026-05-01")).toThrow(Invalid);
    expect(() => end("2026-06-03")).toThrow(Invalid);
    expect(principalOn(house, "2026-05-01")).toEqual(before);
    expect(house.ledger()).toEqual([]);
    end("2026-06-04");
    expect(principalOn(house, "2026-06-03")).toEqual(before);
    expect(principalOn(house, "2026-06-04")).toBeNull();
  });

  test("S-2 the secretariat does, on the letter only, which stays on the record", () => {
    const house = openHouse();
    const end = (letter: string) =>
      endHolding(house.as("secretary"), heldBy(house), { until: day("2026-05-01"), letter });
    expect(() => end("")).toThrow(Invalid);
    end("Letter of May 1, 2026");
    expect(principalOn(house, "2026-05-01")).toBeNull();
    const detail = house.one<string>("select detail from ledger_detail order by number desc limit 1");
    expect(JSON.parse(detail).after).toEqual({ until: "2026-05-01", letter: "Letter of May 1, 2026" });
  });
});
