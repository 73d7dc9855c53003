// Desk 24, T-1: what one has looked at, and notes to oneself: nobody else's, and not on the record.
import { describe, expect, test } from "vitest";
import { approveAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { leaveItem } from "../../../app/domain/agendas/commands/items.server";
import { releaseAgenda } from "../../../app/domain/agendas/commands/releasing.server";
import { beginRevision, sendRevision } from "../../../app/domain/agendas/commands/revising.server";
import { agendaPage } from "../../../app/domain/agendas/pages.server";
import { dayOf } from "../../../app/domain/dates";
import { lookAtPaper, removeNote, writeNote } from "../../../app/domain/meeting-papers/commands/marks.server";
import { notesPage } from "../../../app/domain/meeting-papers/note-pages.server";
import { Invalid, NotFound } from "../../../app/domain/refusals";
import { anAgenda, anItem, placed } from "../../support/agenda";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { aPaper, aVersion } from "../../support/papers";

const at = (house: TestHouse) => ({ now: house.now(), today: dayOf(house.now()) });

function released() {
  const house = openHouse();
  const meeting = anAgenda(house);
  for (const { id, due } of placed(house, meeting))
    if (due) leaveItem(house.as("chair"), id, { why: "Later" });
  const item = anItem(house, meeting);
  const paper = aPaper(house, item);
  const elsewhere = aPaper(house, anItem(house, meeting, { titleEn: "Other" }));
  for (const part of ["chair", "otherChair"] as const) approveAgenda(house.as(part), meeting);
  releaseAgenda(house.as("secretary"), meeting);
  return { house, meeting, item, paper, elsewhere };
}

const newsFor = (house: TestHouse, part: Part, meeting: string) => {
  const page = agendaPage(house, house.actor(part), { id: meeting, ...at(house) });
  return page.kind === "awaited" ? [] : page.items.flatMap(({ papers }) => papers.map(({ news }) => news));
};

describe("desk 24", () => {
  test("T-1 a paper is new until one has looked, and again once it is replaced; nobody else's marks change, nor the record", () => {
    const { house, meeting, paper } = released();
    const entries = house.one<number>("select count(*) from ledger");
    expect(newsFor(house, "member", meeting)).toEqual(["new", "new"]);
    lookAtPaper(house.as("member"), paper);
    expect(newsFor(house, "member", meeting)).toEqual([null, "new"]);
    expect(newsFor(house, "contact", meeting)).toEqual(["new", "new"]);
    expect(house.one<number>("select count(*) from ledger")).toBe(entries);
    beginRevision(house.as("secretary"), meeting);
    aVersion(house, paper, ["en", "fr"]);
    expect(newsFor(house, "member", meeting)).toEqual([null, "new"]);
    sendRevision(house.as("secretary"), meeting);
    expect(newsFor(house, "member", meeting)).toEqual(["replaced", "new"]);
  });

  test("T-1 T-3 a note on an item, or on a page of a paper of it, is read and removed by its author alone", () => {
    const { house, item, paper, elsewhere } = released();
    const entries = house.one<number>("select count(*) from ledger");
    writeNote(house.as("member"), item, { text: "Ask about page 3", paper, page: 3 });
    expect(() => writeNote(house.as("member"), item, { text: "x", paper: elsewhere, page: null })).toThrow(
      Invalid,
    );
    expect(() => writeNote(house.as("member"), item, { text: "x", paper: "", page: 2 })).toThrow(Invalid);
    expect(() => writeNote(house.as("stranger"), item, { text: "x", paper: "", page: null })).toThrow(
      NotFound,
    );
    const own = notesPage(house, house.actor("member"), { item, ...at(house) }).notes;
    expect(own).toMatchObject([{ text: "Ask about page 3", paper, page: 3 }]);
    for (const part of ["contact", "chair", "secretary", "observer"] as const) {
      expect(notesPage(house, house.actor(part), { item, ...at(house) }).notes).toEqual([]);
      expect(() => removeNote(house.as(part), own[0]?.id ?? "")).toThrow(NotFound);
    }
    removeNote(house.as("member"), own[0]?.id ?? "");
    expect(notesPage(house, house.actor("member"), { item, ...at(house) }).notes).toEqual([]);
    expect(house.one<number>("select count(*) from ledger")).toBe(entries);
  });
});
