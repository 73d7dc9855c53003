import { expect, test } from "vitest";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { jurisdictionPage } from "../../../app/domain/overviews/jurisdiction-page.server";
import { mySeats } from "../../../app/domain/overviews/my-seats.server";
import { Invalid } from "../../../app/domain/refusals";
import { nominate } from "../../../app/domain/seats/commands/nominations.server";
import { askForNomination } from "../../../app/domain/seats/nominations.server";
import { askFormPage } from "../../../app/domain/seats/pages.server";
import { seatOn } from "../../../app/domain/seats/queries.server";
import { openHouse } from "../../support/house";

test("S-5 beside the territorial gap the territories are offered, and nobody else is accepted", () => {
  const house = openHouse();
  const body = house.body("CCSWG");
  const today = dayOf(house.house.now());
  const page = askFormPage(house.db, house.actor("chair"), { body, day: today, seat: "", level: "T" });
  expect(page.nominators.map(({ level }) => level)).toEqual(["T", "T", "T"]);
  const ontario = house.one<string>("select id from jurisdiction where code = 'ON'");
  const ask = () => askForNomination(house.as("chair"), body, { level: "T", seat: "", of: ontario });
  expect(ask).toThrow(Invalid);
});

test("S-2 one nomination has one date wherever it is shown: the day it was made", () => {
  const house = openHouse();
  const today = dayOf(house.house.now());
  const seat = house.one<string>(
    "select s.id from seat s join body b on b.id = s.body_id where b.acronym_en = 'CCSWG' and s.level = 'M' and s.state = 'open'",
  );
  nominate(house.as("secretary"), seat, {
    email: "newcomer@example.org",
    name: "",
    titleEn: "Director",
    titleFr: "Directrice",
    language: "en",
    letter: "",
    capacity: "principal",
    from: dayFrom("2026-11-15"),
  });
  expect(seatOn(house.db, seat, today)?.nominatedOn).toBe(today);
  const id = house.one<string>(
    "select coalesce(jurisdiction_id, nominated_by_id) from seat where id = ?",
    seat,
  );
  const { seats } = jurisdictionPage(house.db, house.actor("secretary"), { id, day: today, today, page: 1 });
  expect(seats.lines.find((one) => one.id === seat)).toMatchObject({ standing: "nominated", since: today });
});

test("S-7 a contact reads which seat of which body it prepares for, and reaches it", () => {
  const house = openHouse();
  const day = dayOf(house.house.now());
  const { others } = mySeats(house.db, house.actor("contact"), { person: house.person("contact"), day });
  const seat = house.seat("CCSWG", "Service Alberta");
  expect(others).toContainEqual(
    expect.objectContaining({
      what: "contact",
      href: { seat },
      place: expect.objectContaining({
        en: expect.stringMatching(/^Service Alberta.* \(Client-Centric Service Working Group\)$/),
      }),
    }),
  );
});
