import { describe, expect, test } from "vitest";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { bodyPage } from "../../../app/domain/overviews/body-page.server";
import { homePage } from "../../../app/domain/overviews/home.server";
import { Denied, Invalid, NotPossible } from "../../../app/domain/refusals";
import { extendTerms } from "../../../app/domain/terms/commands/extend.server";
import { extendFormPage, openExtension } from "../../../app/domain/terms/pages/extend.server";
import { versionPage } from "../../../app/domain/terms/pages/version.server";
import { endOfTerms } from "../../../app/domain/terms/queries/rules.server";
import { cast, openHouse, type Part } from "../../support/house";

type TestHouse = ReturnType<typeof openHouse>;

const today = dayFrom("2026-06-04");
const later = dayFrom("2026-09-30");

/** The sub-committee, past its end date: it reports to one council, or here to both. */
function subCommittee(reportsTo: "one" | "both") {
  const house = openHouse();
  const body = house.body("ASSC");
  if (reportsTo === "both")
    house.db.$client
      .prepare("insert into body_parent (body_id, parent_id, tie) values (?, ?, 'reports-to')")
      .run(body, house.body("PSCIOC"));
  return { house, body, version: house.version("ASSC") };
}
const shown = (house: TestHouse, part: Part, body: string) =>
  bodyPage(house.db, house.actor(part), { body, today, on: today, now: house.now() }).own?.terms;
const asked = (house: TestHouse, part: Part) =>
  homePage(house.house, house.actor(part), { now: house.house.now(), today, all: true }).lines.filter(
    ({ kind }) => kind === "terms-extend",
  );

describe("B-6 an end date is extended by the co-chairs of the parents", () => {
  test("B-6 a body of one council: its co-chair extends at once, once, by six months at most", () => {
    const { house, body, version } = subCommittee("one");
    const end = endOfTerms(house.db, body, today)?.on ?? today;
    const beyond = dayFrom(`${Number(end.slice(0, 4)) + 1}${end.slice(4)}`);
    const chair = house.as("councilChair");
    expect(() => extendTerms(house.as("secretary"), body, later)).toThrow(Denied);
    expect(() => extendTerms(house.as("otherCouncilChair"), body, later)).toThrow(Denied);
    expect(() => extendTerms(chair, body, beyond)).toThrow(Invalid);
    expect(() => extendTerms(chair, body, end)).toThrow(Invalid);
    expect(house.ledger()).toEqual([]);
    expect(extendTerms(chair, body, later)).toEqual({ inForce: true });
    expect(endOfTerms(house.db, body, today)).toEqual({ version, on: later, extended: true });
    expect(() => extendTerms(chair, body, dayFrom("2026-10-31"))).toThrow(NotPossible);
  });

  test("B-6 a body of two councils: what one proposes waits for the other, and every page says so", () => {
    const { house, body, version } = subCommittee("both");
    const before = endOfTerms(house.db, body, today);
    expect(extendTerms(house.as("councilChair"), body, later)).toEqual({ inForce: false });

    expect(endOfTerms(house.db, body, today)).toEqual(before);
    expect(house.ledger()).toEqual(["terms.extend"]);
    expect(house.mails().map(({ to }) => to)).toContain(cast.otherCouncilChair);
    expect(house.mails().map(({ to }) => to)).not.toContain(cast.councilChair);
    expect(house.mails()[0]?.body).toContain(`/terms/${version}/extend`);
    const open = { version, until: later, agreed: [{ acronym: { en: "PSSDC" } }] };
    expect(shown(house, "member", body)?.extension).toMatchObject({ ...open, waitsForMe: false });
    expect(
      versionPage(house, { actor: house.actor("otherCouncilChair"), today: dayOf(house.now()) }, version)
        .extension,
    ).toMatchObject({
      ...open,
      waiting: [{ acronym: { en: "PSCIOC" } }],
      waitsForMe: true,
    });
    expect(asked(house, "councilChair")).toEqual([]);
    expect(asked(house, "otherCouncilChair")).toMatchObject([
      { verb: { en: "Agree", fr: "Accepter" }, href: { en: `/en/terms/${version}/extend` } },
    ]);
  });

  test("B-6 with the agreement of the last council it takes effect, and the co-chairs are told", () => {
    const { house, body, version } = subCommittee("both");
    extendTerms(house.as("councilChair"), body, later);
    const mailsBefore = house.mails().length;
    expect(extendTerms(house.as("otherCouncilChair"), body, later)).toEqual({ inForce: true });
    expect(endOfTerms(house.db, body, today)).toEqual({ version, on: later, extended: true });
    expect(shown(house, "member", body)).toMatchObject({
      extension: null,
      end: { on: later, extended: true },
    });
    expect(asked(house, "otherCouncilChair")).toEqual([]);
    expect(house.ledger()).toEqual(["terms.extend", "terms.extend", "terms.extend"]);
    const told = house.mails().slice(mailsBefore);
    expect(told.map(({ to }) => to)).toContain(cast.councilChair);
    expect(told[0]?.subject).toMatch(/End date extended|Date de fin reportée/);
  });

  test("B-6 while one is open no other day is proposed, and a council agrees once", () => {
    const { house, body, version } = subCommittee("both");
    extendTerms(house.as("councilChair"), body, later);
    const again = () => extendTerms(house.as("councilChair"), body, later);
    expect(again).toThrow(NotPossible);
    expect(() => extendTerms(house.as("otherCouncilChair"), body, dayFrom("2026-08-31"))).toThrow(
      NotPossible,
    );
    expect(house.ledger()).toEqual(["terms.extend"]);
    const page = (part: Part) => extendFormPage(house.db, house.actor(part), { version, day: today });
    expect(() => openExtension(house.actor("councilChair"), page("councilChair"))).toThrow(NotPossible);
    openExtension(house.actor("otherCouncilChair"), page("otherCouncilChair"));
    expect(page("otherCouncilChair").proposed?.until).toBe(later);
  });

  test("B-6 who co-chairs both councils agrees for both at once", () => {
    const { house, body } = subCommittee("both");
    const first = house.db.$client
      .prepare(`select h.id, h.person_id as person from holding h join seat s on s.id = h.seat_id join chair_role c on c.seat_id = s.id
        where s.body_id = ? and h.state = 'confirmed' and h.until_day is null and h.person_id = ?`)
      .get(house.body("PSCIOC"), house.person("otherCouncilChair")) as { id: string };
    house.db.$client
      .prepare("update holding set person_id = ? where id = ?")
      .run(house.person("councilChair"), first.id);
    expect(extendTerms(house.as("councilChair"), body, later)).toEqual({ inForce: true });
    expect(house.ledger()).toEqual(["terms.extend", "terms.extend", "terms.extend"]);
  });
});
