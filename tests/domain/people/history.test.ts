import { expect, test } from "vitest";
import { dayFrom } from "../../../app/domain/dates";
import { history } from "../../../app/domain/ledger/history.server";
import { record } from "../../../app/domain/ledger/ledger.server";
import { nominate } from "../../../app/domain/seats/commands/nominations.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { consultMembers } from "../../../app/domain/terms/commands/route.server";
import { openHouse } from "../../support/house";

const someone = {
  email: "new.holder@example.org",
  name: "",
  titleEn: "Director",
  titleFr: "Directrice",
  language: "fr",
  capacity: "principal",
  from: dayFrom("2026-07-01"),
  letter: "L-1",
} as const;

test("T-1 the history says in which seat or office each person acted, on the day of the act", () => {
  const house = openHouse();
  const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
  consultMembers(house.as("chair"), version);
  const [line] = history(house.db, "terms", version);
  expect(line?.as).toEqual({
    en: "as Co-chair, Service BC",
    fr: "à titre de coprésident ou coprésidente, Service BC",
  });

  const seat = house.seat("CCSWG", "Service Alberta");
  nominate(house.as("member"), seat, someone);
  expect(history(house.db, "seat", seat)[0]?.as?.en).toBe("as alternate, Service Alberta");
  nominate(house.as("contact"), seat, { ...someone, email: "other@example.org" });
  expect(history(house.db, "seat", seat)[0]?.as?.fr).toBe("à titre de personne-ressource, Service Alberta");
});

test("T-1 S-2 the capacity of a past act never changes when the role of the seat does", () => {
  const house = openHouse();
  const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
  consultMembers(house.as("chair"), version);
  const seat = house.seat("CCSWG", "Service BC");
  house.setClock("2026-09-01T12:00:00-04:00");
  house.db.$client.prepare("update chair_role set until_day = '2026-08-01' where seat_id = ?").run(seat);
  seatHolder(house.as("secretary"), seat, { ...someone, from: dayFrom("2026-09-01") });
  expect(history(house.db, "terms", version)[0]?.as?.en).toBe("as Co-chair, Service BC");
});

test("T-1 T-8 the operator and the clock are named where no person acted", () => {
  const house = openHouse();
  const says = { en: "Done.", fr: "Fait." };
  const seat = house.seat("CCSWG", "Service BC");
  for (const standing of ["operator", "clock"])
    record(house.db, {
      at: house.house.now(),
      ...{ person: null, standing, act: "a.test" },
      ...{ subject: { kind: "seat", id: seat }, detail: { says } },
    });
  const [clock, operator] = history(house.db, "seat", seat);
  expect([clock?.by, clock?.as]).toEqual([{ en: "The clock", fr: "L’horloge" }, null]);
  expect(operator?.by?.en).toBe("The operator at the console");

  seatHolder(house.as("secretary"), seat, someone);
  const [line] = history(house.db, "seat", seat);
  expect(line?.as?.fr).toBe("à titre d’analyste du secrétariat");
});

test("P-4 a history is one statement, however many lines and standings it has", () => {
  const house = openHouse();
  const seat = house.seat("CCSWG", "Service Alberta");
  nominate(house.as("member"), seat, someone);
  house.statements();
  history(house.db, "seat", seat);
  expect(house.statements()).toHaveLength(1);
});
