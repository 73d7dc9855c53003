// M-18, M-17: what was released is revised out of sight, sent in one act, told to whoever sees something of it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AgendaItem } from "../../../app/domain/agendas/agenda.server";
import { approveAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { arrangeAgenda } from "../../../app/domain/agendas/commands/arranging.server";
import { leaveItem } from "../../../app/domain/agendas/commands/items.server";
import { releaseAgenda } from "../../../app/domain/agendas/commands/releasing.server";
import {
  beginRevision,
  endRevision,
  sendRevision,
  sendRevisionAsChair,
} from "../../../app/domain/agendas/commands/revising.server";
import { agendaPage } from "../../../app/domain/agendas/pages.server";
import { revisionLines } from "../../../app/domain/agendas/revision";
import { revisionPage } from "../../../app/domain/agendas/revision-pages.server";
import { dayOf } from "../../../app/domain/dates";
import { withdrawPaper } from "../../../app/domain/meeting-papers/commands/settling.server";
import { paperPage } from "../../../app/domain/meeting-papers/pages.server";
import { paperFile } from "../../../app/domain/meeting-papers/paper-file.server";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { anAgenda, anItem, asItStands, placed } from "../../support/agenda";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { meetingOf } from "../../support/meeting";
import { aPaper, aVersion } from "../../support/papers";
import { refused } from "../../support/silent";

const at = (house: TestHouse) => ({ now: house.now(), today: dayOf(house.now()) });

/** Released, with an open item and one in camera, a paper on each. */
function released() {
  const house = openHouse();
  const meeting = anAgenda(house);
  for (const { id, due } of placed(house, meeting))
    if (due) leaveItem(house.as("chair"), id, { why: "Later" });
  const item = anItem(house, meeting, { titleEn: "Counters", titleFr: "Guichets" });
  const other = anItem(house, meeting, { titleEn: "Measures", titleFr: "Mesures" });
  const secret = anItem(house, meeting, { titleEn: "Vacancies", titleFr: "Vacances", section: "in-camera" });
  const paper = aPaper(house, item, { titleEn: "Figures", titleFr: "Chiffres" });
  const hidden = aPaper(house, secret, { titleEn: "Names", titleFr: "Noms" });
  for (const part of ["chair", "otherChair"] as const) approveAgenda(house.as(part), meeting);
  releaseAgenda(house.as("secretary"), meeting);
  return { house, meeting, item, other, secret, paper, hidden };
}
type World = ReturnType<typeof released>;

const lastRevision = ({ house, meeting }: World): string =>
  house.one("select id from agenda_release where meeting_id = ? order by number desc limit 1", meeting);
const toldIn = (world: World, part: Part): string[] =>
  revisionPage(world.house, world.house.actor(part), {
    ...{ id: world.meeting, release: lastRevision(world), ...at(world.house) },
  }).lines.map(({ what, title }) => `${what} ${title.en}`);
const titlesFor = ({ house, meeting }: World, part: Part): string[] => {
  const page = agendaPage(house, house.actor(part), { id: meeting, ...at(house) });
  return page.kind === "awaited" ? [] : page.items.map(({ title }) => title.en);
};
const readsPaper = ({ house }: World, part: Part, paper: string) =>
  paperPage(house, house.actor(part), { paper, language: "en", from: 1, ...at(house) });

describe("M-18 a revision", () => {
  test("M-18 what is being revised is seen by its makers only, until it is sent", () => {
    const world = released();
    const { house, meeting, paper, other } = world;
    expect(refused(() => aVersion(house, paper, ["en", "fr"]))).toContain("Begin a revision first");
    beginRevision(house.as("secretary"), meeting);
    aVersion(house, paper, ["en", "fr"]);
    leaveItem(house.as("secretary"), other, { why: "" });
    expect(titlesFor(world, "member")).toContain("Measures");
    expect(titlesFor(world, "secretary")).not.toContain("Measures");
    expect(readsPaper(world, "member", paper).line.number).toBe(1);
    expect(readsPaper(world, "secretary", paper).line.number).toBe(2);
    const newest = readsPaper(world, "secretary", paper).versions.at(-1)?.id ?? "";
    expect(() =>
      paperFile(house.house, house.actor("member"), { paper, file: newest, ...at(house) }),
    ).toThrow(NotFound);
    sendRevision(house.as("secretary"), meeting);
    expect(titlesFor(world, "member")).not.toContain("Measures");
    expect(readsPaper(world, "member", paper).line.number).toBe(2);
    expect(
      paperFile(house.house, house.actor("member"), { paper, file: newest, ...at(house) }).name,
    ).toContain("paper");
  });

  test("M-18 one page says what was added, replaced, withdrawn, moved; one short mail each, calendar sequence + 1", () => {
    const world = released();
    const { house, meeting, item, other, paper } = world;
    beginRevision(house.as("secretary"), meeting);
    const second = anItem(
      house,
      meeting,
      { titleEn: "Visit", titleFr: "Visite", why: "It came up" },
      "chair",
    );
    aPaper(
      house,
      item,
      { titleEn: "Map", titleFr: "Carte", kind: "working", why: "Asked for" },
      { part: "chair" },
    );
    aVersion(house, paper, ["en", "fr"]);
    const shown = asItStands(house, meeting);
    const placeOf = (id: string) => shown.order.findIndex((entry) => entry.id === id);
    const order = [...shown.order];
    [order[placeOf(item)], order[placeOf(other)]] = [
      order[placeOf(other)] as never,
      order[placeOf(item)] as never,
    ];
    arrangeAgenda(house.as("secretary"), meeting, { ...shown, order });
    const [before, sequence] = [house.mails().length, meetingOf(house, meeting).sequence];
    sendRevision(house.as("secretary"), meeting);
    expect(second).not.toBe("");
    expect(toldIn(world, "member").sort()).toEqual([
      "added Map",
      "added Visit",
      "moved Counters",
      "replaced Figures",
    ]);
    expect(meetingOf(house, meeting).sequence).toBe(sequence + 1);
    const mails = house.mails().slice(before);
    expect(new Set(mails.map(({ to }) => to)).size).toBe(mails.length);
    expect(mails.every(({ subject }) => /has been revised|a été révisé/.test(subject))).toBe(true);
    const calendar = house.one<string>(
      "select calendar from outbox where about_id = ? order by rowid desc limit 1",
      meeting,
    );
    expect(calendar).toContain(`SEQUENCE:${sequence + 1}`);
    // What was sent is no difference from itself; withdrawn, in a second revision.
    beginRevision(house.as("chair"), meeting);
    endRevision(house.as("chair"), meeting);
    beginRevision(house.as("chair"), meeting);
    withdrawPaper(house.as("chair"), paper);
    sendRevision(house.as("chair"), meeting);
    expect(toldIn(world, "member")).toEqual(["withdrawn Figures"]);
    expect(() => readsPaper(world, "member", paper)).toThrow(NotFound);
  });

  test("M-18 only a new decision item needs a co-chair", () => {
    const world = released();
    const { house, meeting } = world;
    beginRevision(house.as("secretary"), meeting);
    anItem(
      house,
      meeting,
      { titleEn: "Adopt", titleFr: "Adopter", purpose: "decision", why: "Urgent" },
      "chair",
    );
    expect(refused(() => sendRevision(house.as("secretary"), meeting))).toContain("a co-chair sends it");
    expect(() => sendRevisionAsChair(house.as("secretary"), meeting, { why: "" })).toThrow(Denied);
    sendRevisionAsChair(house.as("chair"), meeting, { why: "" });
    expect(toldIn(world, "member")).toEqual(["added Adopt"]);
  });

  test("M-18 nothing changed, nothing sent: it is ended; something changed, it is not", () => {
    const { house, meeting, item } = released();
    expect(() => endRevision(house.as("secretary"), meeting)).toThrow(NotPossible);
    beginRevision(house.as("secretary"), meeting);
    expect(() => beginRevision(house.as("chair"), meeting)).toThrow(NotPossible);
    expect(refused(() => sendRevision(house.as("secretary"), meeting))).toContain("Nothing differs");
    endRevision(house.as("secretary"), meeting);
    beginRevision(house.as("secretary"), meeting);
    leaveItem(house.as("secretary"), item, { why: "" });
    expect(refused(() => endRevision(house.as("secretary"), meeting))).toContain("Something differs");
  });

  test("M-17 M-18 what is in camera is told to whoever sits there: no page, mail, number or calendar tells the others", () => {
    const world = released();
    const { house, meeting, hidden, paper } = world;
    beginRevision(house.as("secretary"), meeting);
    aVersion(house, hidden, ["en", "fr"]);
    const [before, sequence] = [house.mails().length, meetingOf(house, meeting).sequence];
    sendRevision(house.as("secretary"), meeting);
    expect(toldIn(world, "member")).toEqual(["replaced Names"]);
    for (const part of ["contact", "observer"] as const) {
      expect(() => toldIn(world, part)).toThrow(NotFound);
      const page = agendaPage(house, house.actor(part), { id: meeting, ...at(house) });
      expect(page.kind === "released" && page.revisions).toEqual([]);
      expect(() => readsPaper(world, part, hidden)).toThrow(NotFound);
      expect(readsPaper(world, part, paper).line.number).toBe(1);
    }
    expect(meetingOf(house, meeting).sequence).toBe(sequence);
    const told = new Set(
      house
        .mails()
        .slice(before)
        .map(({ to }) => to),
    );
    expect(told.has(house.one("select email from person where id = ?", house.person("contact")))).toBe(false);
    expect(told.has(house.one("select email from person where id = ?", house.person("member")))).toBe(true);
    beginRevision(house.as("secretary"), meeting);
    aVersion(house, paper, ["en", "fr"]);
    sendRevision(house.as("secretary"), meeting);
    const page = agendaPage(house, house.actor("observer"), { id: meeting, ...at(house) });
    expect(page.kind === "released" && page.revisions.map(({ said }) => said)).toEqual([1]);
  });
});

test("M-18 whatever is set back as it was is no difference; whatever differs is told once", () => {
  const item = (id: string, minutes: number): AgendaItem => ({
    ...{
      id,
      section: "discussion",
      place: 0,
      title: { en: id, fr: id },
      purpose: "information",
      minutes,
      speaker: "",
    },
    ...{
      sponsor: null,
      concerns: null,
      due: null,
      reason: { en: "", fr: "" },
      state: "placed",
      late: false,
      why: null,
    },
    ...{ proposedBy: null, proposedAt: 0 as never, sought: "", wording: "", positions: "", edition: 1 },
  });
  const some = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [before, after] = [one, other].map((ids) => ({
        items: ids.map((id) => item(id, 10)),
        papers: [],
      }));
      const lines = revisionLines(before as never, after as never, 90);
      expect(revisionLines(before as never, before as never, 90)).toEqual([]);
      const told = (what: string) => lines.filter((line) => line.what === what).map((line) => line.item.id);
      expect(told("added").sort()).toEqual(other.filter((id) => !one.includes(id)).sort());
      expect(told("withdrawn").sort()).toEqual(one.filter((id) => !other.includes(id)).sort());
      // Those that are not said to have moved stand in the same order in both.
      const still = (ids: string[], others: string[]) =>
        ids.filter((id) => others.includes(id) && !told("moved").includes(id));
      expect(still(one, other)).toEqual(still(other, one));
    }),
  );
});
