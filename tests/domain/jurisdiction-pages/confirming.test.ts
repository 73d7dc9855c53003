// S-9: each jurisdiction confirms its page twice a year; the clock reminds of what is overdue.
import { expect, test } from "vitest";
import { addMonths, dayFrom, dayOf, type Instant } from "../../../app/domain/dates";
import { confirmPage } from "../../../app/domain/jurisdiction-pages/commands/confirming.server";
import { dueAfter } from "../../../app/domain/jurisdiction-pages/due";
import { pageStanding, pageToConfirm } from "../../../app/domain/jurisdiction-pages/queries.server";
import { awaitingMe } from "../../../app/domain/overviews/home.server";
import { jurisdictionsAsked } from "../../../app/domain/overviews/jurisdictions.server";
import { jurisdictionsFilter } from "../../../app/domain/overviews/jurisdictions-filter";
import { Denied, NotPossible } from "../../../app/domain/refusals";
import { nameContact } from "../../../app/domain/seats/commands/contacts.server";
import { cast, openHouse, type Part, type TestHouse } from "../../support/house";

const alberta = (house: TestHouse) => house.one<string>("select id from jurisdiction where code = 'AB'");
const today = dayFrom("2026-06-04");
const edition = (house: TestHouse, part: Part = "member") =>
  pageToConfirm(house.db, house.actor(part), { id: alberta(house), day: today })?.edition ?? 0;
const settle = (house: TestHouse) => house.house.settle(house.db, house.house.now());
const linesOf = (house: TestHouse, part: Part) => {
  const day = dayOf(house.house.now());
  return awaitingMe(house.house, house.actor(part, day), day).filter(
    ({ kind }) => kind === "jurisdiction-page",
  );
};

test("S-9 a seat of the jurisdiction or its contact confirms; date and person stand there, due in six months", () => {
  const house = openHouse();
  for (const part of ["chair", "secretary", "observer", "reader"] as const)
    expect(() => confirmPage(house.as(part), alberta(house), edition(house)), part).toThrow(Denied);
  confirmPage(house.as("contact"), alberta(house), edition(house, "contact"));
  const standing = pageStanding(house.db, alberta(house));
  expect(standing?.confirmedAt).toBe(house.house.now());
  expect(standing?.confirmedBy?.en).toBeTruthy();
  expect(dayOf(standing?.dueAt ?? (0 as Instant))).toBe(addMonths(today, 6));
  expect(house.ledger()).toEqual(["jurisdictionPages.confirm"]);
});

test("T-4 what changed since the page was opened is not confirmed unread", () => {
  const house = openHouse();
  const seen = edition(house);
  nameContact(house.as("member"), house.seat("CCSWG", "Service Alberta"), {
    ...{ email: "new@example.org", name: "", titleEn: "Advisor", titleFr: "", language: "en", from: today },
  });
  expect(() => confirmPage(house.as("member"), alberta(house), seen)).toThrow(NotPossible);
  confirmPage(house.as("member"), alberta(house), edition(house));
});

test("S-9 it is first due six months after it was set up; a line stands a month ahead, overdue for the secretariat", () => {
  const house = openHouse();
  settle(house);
  const standing = pageStanding(house.db, alberta(house));
  expect(standing?.dueAt).toBe(dueAfter(standing?.setUpAt ?? (0 as Instant)));
  const due = dayOf(standing?.dueAt ?? (0 as Instant));
  expect(linesOf(house, "member")).toEqual([]);
  house.setClock(`${due}T10:00:00-04:00`);
  expect(linesOf(house, "member").map(({ dueOn }) => dueOn)).toEqual([due]);
  expect(linesOf(house, "contact")).toHaveLength(1);
  expect(linesOf(house, "secretary")).toEqual([]);
  house.setClock(`${addMonths(due, 1)}T10:00:00-04:00`);
  const overdue = jurisdictionsAsked(house.db, house.actor("secretary"), {
    filter: jurisdictionsFilter(new URLSearchParams({ page: "is-overdue" })),
    today: addMonths(due, 1),
    language: "en",
  });
  expect(overdue.map(({ id }) => id)).toContain(alberta(house));
  expect(linesOf(house, "secretary").length).toBe(overdue.length);
  expect(linesOf(house, "reader")).toEqual([]);
});

test("T-8 the clock reminds once when it falls due, then every thirty days, and no more once it is confirmed", () => {
  const house = openHouse();
  settle(house);
  const mails = () =>
    house.mails().filter(({ to, subject }) => to === cast.member && /Alberta/.test(subject)).length;
  const due = pageStanding(house.db, alberta(house))?.dueAt ?? (0 as Instant);
  const at = (days: number) => {
    house.setClock(new Date(due + days * 86_400_000).toISOString().replace("Z", "+00:00"));
    settle(house);
    settle(house);
    return mails();
  };
  expect([at(-1), at(0), at(1), at(29), at(30), at(31), at(60)]).toEqual([0, 1, 1, 1, 2, 2, 3]);
  const day = dayOf(house.house.now());
  const page = pageToConfirm(house.db, house.actor("member", day), { id: alberta(house), day });
  confirmPage(house.as("member"), alberta(house), page?.edition ?? 0);
  expect([at(90), at(120)]).toEqual([3, 3]);
  expect(house.ledger().filter((act) => act === "jurisdictionPages.remind").length).toBeGreaterThan(0);
});
