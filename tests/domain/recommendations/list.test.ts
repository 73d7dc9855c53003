// Desk 5, D-17: the list of recommendations, and what the register, the search and the mails say of a group's word.
import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { actorOn } from "../../../app/domain/actor.server";
import { dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { registerForFile, registerPage } from "../../../app/domain/decisions/register.server";
import { registerFile } from "../../../app/domain/decisions/register-file";
import { registerFilter } from "../../../app/domain/decisions/register-filter";
import { bodyPage } from "../../../app/domain/overviews/body-page.server";
import { startNextVersion } from "../../../app/domain/recommendations/commands/drafting.server";
import { withdrawRecommendation } from "../../../app/domain/recommendations/commands/route.server";
import { recommendationFilter, recommendationQuery } from "../../../app/domain/recommendations/list-filter";
import {
  recommendationsForFile,
  recommendationsPage,
} from "../../../app/domain/recommendations/pages/list.server";
import { recommendationsFile } from "../../../app/domain/recommendations/recommendations-file";
import { approved, othersAgree } from "../../support/deciding";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import {
  aCompleteOne,
  aDraft,
  anAgreedOne,
  aSubmittedOne,
  askTheGroup,
  aWholeDraft,
  decidedBy,
  deferred,
} from "../../support/recommending";
import { kindsOf, search } from "../../support/searching";

const asked = (query: string) => recommendationFilter(new URLSearchParams(query));
const listed = (house: TestHouse, part: Part, query = "", page = 1) =>
  recommendationsPage(house.db, house.actor(part), { filter: asked(query), page, today: dayOf(house.now()) });
const states = (house: TestHouse, part: Part, query = "") =>
  listed(house, part, query)
    .lines.map(({ state }) => state)
    .sort();

/** Somebody who sits in one body alone. */
const personIn = (house: TestHouse, body: string): Id =>
  house.one(
    `select h.person_id from holding h join seat s on s.id = h.seat_id where s.body_id = ? and h.state = 'confirmed' and h.capacity = 'principal'
       and not exists (select 1 from holding o join seat t on t.id = o.seat_id where o.person_id = h.person_id and t.body_id <> s.body_id) limit 1`,
    house.body(body),
  );

function someOfThem() {
  const house = openHouse();
  aDraft(house, "Drafted");
  aSubmittedOne(house, "Submitted");
  const back = aCompleteOne(house, "Back");
  decidedBy(house, back, { PSSDC: approved, PSCIOC: deferred });
  const next = startNextVersion(house.as("member"), back);
  return { house, back, next };
}

test("R-6, T-3 each stands once, by the latest of its versions that opens for whoever looks", () => {
  const { house, back, next } = someOfThem();
  const ids = (part: Part) => listed(house, part).lines.map(({ id }) => id);
  expect(states(house, "member")).toEqual(["draft", "draft", "submitted"]);
  expect(ids("member")).toContain(next);
  expect(ids("member")).not.toContain(back);
  for (const part of ["reader", "councilChair"] as const) expect(ids(part), part).toEqual([back]);
  expect(states(house, "observer")).toEqual(["submitted"]);
  expect(ids("stranger")).toEqual([]);
});

test("T-3 a member of another group finds only what was decided, as every seat does", () => {
  const { house, back } = someOfThem();
  const person = personIn(house, "PSCIOC");
  const actor = actorOn(house.db, person, dayOf(house.now()));
  const { lines } = recommendationsPage(house.db, actor, {
    filter: asked(""),
    page: 1,
    today: dayOf(house.now()),
  });
  expect(lines.map(({ id }) => id)).toEqual([back]);
});

test("desk 5 its filter is in the address, and the file holds what the page lists", () => {
  const { house } = someOfThem();
  expect(states(house, "member", "state=group")).toEqual(["draft", "draft"]);
  expect(states(house, "member", "state=secretariat&year=2026")).toEqual(["submitted"]);
  expect(states(house, "member", "year=2025")).toEqual([]);
  expect(states(house, "member", `council=${house.body("PSSDC")}&words=draft`)).toEqual(["draft"]);
  expect(states(house, "member", `body=${house.body("PSSDC")}`)).toEqual([]);
  expect(states(house, "member", "words=REC-CCSWG-2026-27-001")).toEqual(["submitted"]);
  expect(recommendationQuery(asked("state=nonsense&year=26&sort=-day&words=+a+"))).toEqual({ words: "a" });
  const lines = recommendationsForFile(house.db, house.actor("member"), asked("state=secretariat"));
  const { rows } = recommendationsFile(lines, "fr");
  expect(rows[0]?.slice(0, 3)).toEqual(["REC-CCSWG-2026-27-001", "1", "Submitted"]);
  expect(rows[0]).toContain("Recommandée, décision à venir");
});

test("desk 9 one button starts it, for the members of a group and the secretariat", () => {
  const house = openHouse();
  const may = (part: Part) => listed(house, part).mayStart;
  expect((["member", "chair", "secretary"] as const).map(may)).toEqual([true, true, true]);
  expect(
    (["reader", "observer", "contact", "councilChair", "stranger", "administrator"] as const).map(may),
  ).toEqual([...[false, false, false, false, false, false]]);
});

test("R-1 the page of the group has those that are on their way, and the observers as before", () => {
  const { house, next } = someOfThem();
  const at = {
    body: house.body("CCSWG"),
    today: dayOf(house.now()),
    on: dayOf(house.now()),
    now: house.now(),
  };
  const page = bodyPage(house.db, house.actor("member"), at);
  expect(page.recommendations?.total).toBe(3);
  expect(page.recommendations?.lines.map(({ id }) => id)).toContain(next);
  expect(page.observers.length).toBeGreaterThan(0);
  const council = { ...at, body: house.body("PSSDC") };
  expect(bodyPage(house.db, house.actor("councilChair"), council).recommendations).toBeNull();
  withdrawRecommendation(house.as("chair"), aSubmittedOne(house, "Withdrawn"));
  expect(bodyPage(house.db, house.actor("member"), at).recommendations?.total).toBe(3);
});

const register = (house: TestHouse, part: Part, query = "") =>
  registerPage(house.db, house.actor(part), { filter: registerFilter(new URLSearchParams(query)), page: 1 });

test("D-17 in the register a group's word is its own: never approved, never in force, for nobody but its people", () => {
  const house = openHouse();
  anAgreedOne(house);
  const numbers = (part: Part, query = "") => register(house, part, query).lines.map(({ number }) => number);
  expect(numbers("member")).toEqual(["GD-CCSWG-2026-27-001"]);
  for (const part of ["reader", "councilChair", "observer", "stranger"] as const)
    expect(numbers(part), part).toEqual([]);
  expect(numbers("member", "outcome=approved")).toEqual([]);
  expect(numbers("member", "outcome=group-approved")).toEqual(["GD-CCSWG-2026-27-001"]);
  const lines = registerForFile(house.db, house.actor("secretary"), registerFilter(new URLSearchParams()));
  for (const language of ["en", "fr"] as const) {
    const said = registerFile(lines, language).rows.flat().join(" ");
    expect(said).not.toMatch(/approved|approuvée|in force|en vigueur/i);
    expect(said).toMatch(/recommended, not yet decided|recommandée, décision à venir/);
  }
});

test("D-17, R-2 neither the record nor the mails of a group say that anything is approved or decided", () => {
  const house = openHouse();
  const id = aWholeDraft(house);
  const proceeding = askTheGroup(house, id);
  othersAgree(house, proceeding);
  const before = house.one<number>("select coalesce(max(rowid), 0) from outbox");
  declareOutcome(house.as("chair"), proceeding, approved);
  const mails = house.db.$client
    .prepare<[number], string>("select subject || ' ' || body from outbox where rowid > ?")
    .pluck()
    .all(before);
  expect(mails.length).toBeGreaterThan(0);
  for (const mail of mails)
    expect(mail).not.toMatch(/approved|approuvée|Decision declared|Décision déclarée/i);
  const told = house.db.$client
    .prepare<[], string>(
      "select json_extract(d.detail, '$.says') from ledger l join ledger_detail d on d.number = l.number where l.act = 'decisions.declare'",
    )
    .pluck()
    .all()
    .join(" ");
  expect(told).toMatch(/agreed to recommend: recommended, not yet decided/);
  expect(told).not.toMatch(/approved|approuvée/);
});

test("T-2 found by its number, its titles and its group, by those to whom it is open", () => {
  const house = openHouse();
  aSubmittedOne(house);
  const found = (part: Part, words: string) => kindsOf(search(house, part, words)).includes("recommendation");
  expect(found("member", "REC-CCSWG-2026-27-001")).toBe(true);
  expect([found("member", "One glossary"), found("member", "Un seul glossaire")]).toEqual([true, true]);
  for (const part of ["reader", "councilChair", "stranger", "administrator"] as const)
    expect(found(part, "One glossary"), part).toBe(false);
});
