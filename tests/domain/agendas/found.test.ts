// T-2, M-17, M-18: what was sent of an agenda is found, as it was sent, by whoever reads it there.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { approveAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { editItem, leaveItem } from "../../../app/domain/agendas/commands/items.server";
import { moveItemOn } from "../../../app/domain/agendas/commands/moving.server";
import { releaseAgenda } from "../../../app/domain/agendas/commands/releasing.server";
import { beginRevision, sendRevision } from "../../../app/domain/agendas/commands/revising.server";
import { dayOf } from "../../../app/domain/dates";
import { paperPage } from "../../../app/domain/meeting-papers/pages.server";
import { NotFound } from "../../../app/domain/refusals";
import { anAgenda, anItem, placed } from "../../support/agenda";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { aMeeting } from "../../support/meeting";
import { aPaper } from "../../support/papers";
import { linesOf, search } from "../../support/searching";

const at = (house: TestHouse) => ({ now: house.now(), today: dayOf(house.now()) });

/** Approved by both: every title of it says "zebra". */
function prepared({ secret = true } = {}) {
  const house = openHouse();
  const meeting = anAgenda(house);
  for (const { id, due } of placed(house, meeting))
    if (due) leaveItem(house.as("chair"), id, { why: "Later" });
  const item = anItem(house, meeting, { titleEn: "Zebra counters", titleFr: "Guichets zèbres" });
  const paper = aPaper(house, item, { titleEn: "Zebra figures", titleFr: "Chiffres zèbres" });
  if (secret) {
    const closed = anItem(house, meeting, {
      ...{ titleEn: "Zebra vacancy", titleFr: "Vacance zèbre", section: "in-camera" },
    });
    aPaper(house, closed, { titleEn: "Zebra names", titleFr: "Noms zèbres" });
    aPaper(house, item, { titleEn: "Zebra seats", titleFr: "Sièges zèbres", audience: "seats" });
    aPaper(house, item, { titleEn: "Zebra script", titleFr: "Déroulement zèbre", audience: "chairs" });
  }
  for (const part of ["chair", "otherChair"] as const) approveAgenda(house.as(part), meeting);
  return { house, meeting, item, paper };
}
function released(how = {}) {
  const world = prepared(how);
  releaseAgenda(world.house.as("secretary"), world.meeting);
  return world;
}
const found = (house: TestHouse, part: Part) => linesOf(search(house, part, "zebra")).sort();

const open = ["agenda-item: Zebra counters", "paper: Zebra figures"];
const closed = ["agenda-item: Zebra vacancy", "paper: Zebra names", "paper: Zebra seats"];

describe("M-17 who finds what", () => {
  test("M-18 nothing before the release, not even for whoever makes it: it is found as it was sent", () => {
    const { house } = prepared();
    for (const part of ["member", "contact", "observer", "chair", "secretary"] as const)
      expect([part, found(house, part)]).toEqual([part, []]);
  });

  test.each([
    ["contact", open],
    ["observer", open],
    ["member", [...open, ...closed]],
    ["chair", [...open, ...closed, "paper: Zebra script"]],
    ["secretary", [...open, ...closed, "paper: Zebra script"]],
    ["stranger", []],
    ["reader", []],
  ] as const)("M-17 the %s", (part, expected) => {
    expect(found(released().house, part)).toEqual([...expected].sort());
  });

  test.each(["contact", "observer", "stranger"] as const)(
    "M-17 the %s finds, counts and orders the same, whether or not something in camera says so too",
    (part) => {
      const [withSecret, without] = [released(), released({ secret: false })];
      const said = ({ house }: { house: TestHouse }) =>
        ["zebra", "zèbre", "zebra counters", "vacancy", "script"].map((words) => {
          const { groups } = search(house, part, words);
          return groups.map(({ kind, count, hits }) => [kind, count, hits.map(({ title }) => title)]);
        });
      expect(said(withSecret)).toEqual(said(without));
    },
  );

  test("A-3 in French it is found by its French title, and leads to its line", () => {
    const { house, meeting, item } = released();
    const page = search(house, "contact", "guichets zebres", { language: "fr" });
    expect(page.groups[0]?.hits[0]?.href).toContain(`${meeting}/ordre-du-jour#item-${item}`);
  });
});

describe("M-18 what changes after it was sent", () => {
  test("M-18 a revision under work changes nothing; once it is sent, the new title is found and the old one is not", () => {
    const { house, meeting, item } = released({ secret: false });
    beginRevision(house.as("secretary"), meeting);
    const [was] = placed(house, meeting).filter(({ id }) => id === item);
    editItem(house.as("secretary"), item, {
      ...{ titleEn: "Okapi counters", titleFr: "Guichets okapis", purpose: "information", minutes: 10 },
      ...{ speaker: "", sponsor: "", concerns: "", section: "discussion", edition: was?.edition ?? 0 },
    });
    const finds = (words: string) => linesOf(search(house, "member", words));
    expect(finds("zebra counters")).toContain("agenda-item: Zebra counters");
    expect(finds("okapi")).toEqual([]);
    sendRevision(house.as("secretary"), meeting);
    expect(finds("okapi")).toEqual(["agenda-item: Okapi counters"]);
    expect(finds("zebra counters")).not.toContain("agenda-item: Zebra counters");
  });

  test("M-18 an item moved on in a revision: its paper is read where it was sent until the revision is, and not after", () => {
    const { house, meeting, item, paper } = released({ secret: false });
    const next = aMeeting(house, "2026-09-15");
    const opens = (part: Part) =>
      paperPage(house, house.actor(part), { paper, language: "en", from: 1, ...at(house) });
    beginRevision(house.as("secretary"), meeting);
    moveItemOn(house.as("chair"), item, { to: next });
    expect(opens("member").line.title.en).toBe("Zebra figures");
    expect(found(house, "member")).toEqual(open);
    sendRevision(house.as("secretary"), meeting);
    expect(() => opens("member")).toThrow(NotFound);
    expect(found(house, "member")).toEqual([]);
  });
});

test("M-17 what was sent before this could be found opens by the migration as the release opens it", () => {
  const { house } = released();
  const rows = () =>
    house.db.$client
      .prepare("select * from audience where kind in ('agenda-item', 'paper') order by kind, subject_id, key")
      .all();
  const before = rows();
  expect(before.length).toBeGreaterThan(10);
  house.db.$client.exec("delete from audience where kind in ('agenda-item', 'paper')");
  house.db.$client.exec(readFileSync("db/migrations/0025_sent_parts_audiences.sql", "utf8"));
  expect(rows()).toEqual(before);
});
