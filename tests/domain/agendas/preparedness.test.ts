// What is ready for a meeting, for those who make its agenda: papers, languages, conflicts, actions.
import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { openAgenda } from "../../../app/domain/agendas/commands/opening.server";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { cancelMeeting } from "../../../app/domain/meetings/commands/changing.server";
import { type Preparedness, preparednessOf } from "../../../app/domain/overviews/preparedness.server";
import { anAction, says as reports } from "../../support/action";
import { anAgenda, anItem } from "../../support/agenda";
import { linesOf, principal, says, termsBeforeBoth } from "../../support/deciding";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { aMeeting } from "../../support/meeting";
import { aPaper } from "../../support/papers";

function ready(house: TestHouse, id: Id, part: Part = "secretary"): Preparedness {
  const found = preparednessOf(house.db, house.actor(part), {
    id,
    now: house.now(),
    today: dayOf(house.now()),
  });
  if (!found) throw new Error(`${part} does not see how ready it is`);
  return found;
}

test("M-17 how ready an agenda in preparation is, its makers see alone", () => {
  const house = openHouse();
  const id = anAgenda(house);
  for (const part of ["chair", "otherChair", "secretary"] as const)
    expect(ready(house, id, part)).toBeTruthy();
  for (const part of ["member", "contact", "observer", "reader", "stranger"] as const)
    expect(() => ready(house, id, part), part).toThrow("does not see");
});

test("M-6 papers in, late ones that wait, decisions without a paper, and sides that are missing", () => {
  const house = openHouse();
  const id = anAgenda(house);
  const before = ready(house, id);
  const item = anItem(house, id, { titleEn: "Adopt", titleFr: "Adopter", purpose: "decision" });
  anItem(house, id, { titleEn: "Only English", titleFr: "" });
  const without = ready(house, id);
  expect(without.items).toBe(before.items + 2);
  expect(without.withoutPaper.map(({ id: one }) => one)).toEqual([item]);
  expect(without.missing.map(({ title, side }) => [title.en, side])).toEqual([["Only English", "fr"]]);
  aPaper(house, item, {}, { sides: ["en"] });
  const withPaper = ready(house, id);
  expect([withPaper.papers, withPaper.withoutPaper]).toEqual([before.papers + 1, []]);
  expect(withPaper.missing.map(({ what, side }) => [what, side])).toContainEqual(["missing", "fr"]);
  house.setClock("2026-07-10T10:00:00-04:00");
  aPaper(house, item, { kind: "working", why: "It came late" });
  expect(ready(house, id)).toMatchObject({ waiting: 1, papers: withPaper.papers });
});

test("M-16 of the actions due by then, those done or to be discussed are reported; what was cancelled is none", () => {
  const house = openHouse();
  const id = anAgenda(house);
  const { reported, unreported } = ready(house, id);
  const [done, open, later] = (["2026-07-01", "2026-07-02", "2026-09-01"] as const).map((due) =>
    anAction(house, { textEn: `Due ${due}`, due: dayFrom(due) }),
  );
  expect(ready(house, id).unreported.map(({ action }) => action)).toEqual(
    [...unreported.map(({ action }) => action), done, open].filter((one) => one !== later),
  );
  reports(house, "member", done ?? "");
  reports(house, "member", open ?? "", { reply: "discuss" });
  const now = ready(house, id);
  expect(now.reported).toBe(reported + 2);
  expect(now.unreported).toEqual(unreported);
});

test("D-3 whoever said that they leave a matter shows, until they say otherwise", () => {
  const house = openHouse();
  const { pssdc } = termsBeforeBoth(house);
  const id = aMeeting(house, "2026-07-14", {}, { part: "councilChair", body: "PSSDC" });
  openAgenda(house.as("councilChair"), id);
  expect(ready(house, id).recused).toEqual([]);
  const [line] = linesOf(house, pssdc);
  if (!line) throw new Error("nobody speaks there");
  takePosition(principal(house, line), pssdc, says("recused", "We supply it"));
  expect(ready(house, id).recused).toMatchObject([{ proceeding: pssdc }]);
  takePosition(principal(house, line), pssdc, says("agree"));
  expect(ready(house, id).recused).toEqual([]);
});

test("M-1 who sits in another meeting at that time shows, and no more once that one is cancelled", () => {
  const house = openHouse();
  const id = anAgenda(house, "2026-07-14");
  expect(ready(house, id).clashes).toEqual([]);
  const council = { part: "councilChair", body: "PSSDC" } as const;
  // Touching is no clash: it ends as this one begins.
  aMeeting(house, "2026-07-14", { startMinutes: 11 * 60 + 30 }, council);
  expect(ready(house, id).clashes).toEqual([]);
  const other = aMeeting(house, "2026-07-14", { startMinutes: 14 * 60 }, council);
  const both = house.db.$client
    .prepare<[string, string], number>(
      `select count(distinct a.person_id) from holding a join seat s on s.id = a.seat_id and s.body_id = ?
       join holding b on b.person_id = a.person_id join seat t on t.id = b.seat_id and t.body_id = ?
       where a.state = 'confirmed' and b.state = 'confirmed' and a.until_day is null and b.until_day is null`,
    )
    .pluck()
    .get(house.body("CCSWG"), house.body("PSSDC"));
  const clash = ready(house, id).clashes;
  expect(clash.map(({ meeting, people }) => [meeting, people.length])).toEqual(both ? [[other, both]] : []);
  cancelMeeting(house.as("councilChair"), other, { reasonEn: "Away", reasonFr: "", edition: 1 });
  expect(ready(house, id).clashes).toEqual([]);
});
