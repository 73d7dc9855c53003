// Who takes a seat is told once, on the first day, what the seat is; the page says the same, live.
import { expect, test } from "vitest";
import { actorOn } from "../../../app/domain/actor.server";
import { addDays, type Day, dayFrom } from "../../../app/domain/dates";
import { orientationPage } from "../../../app/domain/orientation/page.server";
import { awaitingMe } from "../../../app/domain/overviews/home.server";
import { NotPossible } from "../../../app/domain/refusals";
import { keepContact } from "../../../app/domain/seats/commands/contacts.server";
import {
  confirmNomination,
  nominate,
  withdrawNomination,
} from "../../../app/domain/seats/commands/nominations.server";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import type { Capacity } from "../../../app/domain/seats/lifecycle";
import { openHouse, type TestHouse } from "../../support/house";

const today = dayFrom("2026-06-04");
const newcomer = (from: Day, capacity: Capacity = "principal", language: "en" | "fr" = "fr") => ({
  ...{ email: `${capacity}@example.org`, name: "", titleEn: "Director", titleFr: "Directrice", language },
  ...{ capacity, from, letter: "AB-2026-014, 2026-06-01" },
});
const seat = (house: TestHouse) => house.seat("CCSWG", "Service Alberta");
const settle = (house: TestHouse) => house.house.settle(house.db, house.house.now());
const welcomes = (house: TestHouse) =>
  house
    .mails()
    .filter(({ subject }) => /^(Welcome to your seat|Bienvenue au sein de l’organisme)/.test(subject));

test("a nomination confirmed, in force that day: one mail in the person's language, with who is who; twice confirmed, once told", () => {
  const house = openHouse();
  const holding = nominate(house.as("secretary"), seat(house), newcomer(today));
  settle(house);
  expect(welcomes(house)).toEqual([]);
  confirmNomination(house.as("secretary"), holding, "AB-2026-014");
  expect(() => confirmNomination(house.as("secretary"), holding, "AB-2026-014")).toThrow(NotPossible);
  settle(house);
  settle(house);
  const [mail, ...others] = welcomes(house);
  expect(others).toEqual([]);
  expect(mail?.to).toBe("principal@example.org");
  expect(mail?.body).toContain("Vous occupez un siège à compter du 4");
  expect(mail?.body).toContain("La raison d’être de l’organisme\u00a0: ");
  // The mandate announces a list: it is said with it.
  expect(mail?.body).toMatch(/Le Groupe de travail\u00a0: [^\n]{40,}\.\n/);
  expect(mail?.body).toContain("Coprésidence\u00a0: ");
  expect(mail?.body).toContain("Personnes-ressources désignées avant vous, que vous pouvez maintenir ou non");
  expect(mail?.body).toContain(`/fr/sieges/${seat(house)}/accueil`);
  expect(house.mails().filter(({ to }) => to === "principal@example.org")).toHaveLength(1);
});

test("a first day to come: told on that day, by the clock; an alternate too", () => {
  const house = openHouse();
  seatHolder(house.as("secretary"), seat(house), newcomer(addDays(today, 3), "alternate", "en"));
  settle(house);
  expect(welcomes(house)).toEqual([]);
  house.setClock("2026-06-07T08:00:00-04:00");
  settle(house);
  expect(welcomes(house).map(({ to }) => to)).toEqual(["alternate@example.org"]);
  expect(welcomes(house)[0]?.body).toContain("Principal of the seat: ");
});

test("a first day that is moved before it came: told once, on the new one", () => {
  const house = openHouse();
  const first = seatHolder(house.as("secretary"), seat(house), newcomer(addDays(today, 3)));
  withdrawNomination(house.as("secretary"), first);
  seatHolder(house.as("secretary"), seat(house), newcomer(addDays(today, 5)));
  for (const day of ["07", "08", "09", "10"]) {
    house.setClock(`2026-06-${day}T08:00:00-04:00`);
    settle(house);
    expect(welcomes(house)).toHaveLength(day < "09" ? 0 : 1);
  }
});

test("B-3 a holding from before the workspace tells nobody", () => {
  const house = openHouse();
  seatHolder(
    house.as("secretary"),
    house.seat("CCSWG", "Service BC"),
    newcomer(dayFrom("2019-05-01"), "alternate"),
  );
  settle(house);
  expect(welcomes(house)).toEqual([]);
});

test("S-7 the page and the home of the new holder say which contacts a former one named, until each is kept or ended", () => {
  const house = openHouse();
  seatHolder(house.as("secretary"), seat(house), newcomer(today));
  const person = house.one<string>("select id from person where email = 'principal@example.org'");
  const actor = actorOn(house.db, person, today);
  const lines = () => awaitingMe(house.house, actor, today).filter(({ kind }) => kind === "seat-contact");
  const page = () => orientationPage(house.db, actor, { seat: seat(house), day: today });
  expect(page().contacts.filter(({ byFormer }) => byFormer)).toHaveLength(1);
  expect(lines()).toHaveLength(1);
  const contact = house.one<string>("select id from contact where seat_id = ?", seat(house));
  keepContact({ house: house.house, person }, contact);
  expect(page().contacts.filter(({ byFormer }) => byFormer)).toEqual([]);
  expect(lines()).toEqual([]);
});
