// B-3: decisions that predate the workspace, entered by the secretariat and confirmed by a co-chair of their council.
import { describe, expect, test } from "vitest";
import { addDays, dayFrom, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { confirmationsAwaiting } from "../../../app/domain/decisions/confirmations-awaiting.server";
import {
  confirmEarlier,
  sendBackEarlier,
  withdrawEarlier,
} from "../../../app/domain/earlier-decisions/commands/settling.server";
import { editEarlier, takeInEarlier } from "../../../app/domain/earlier-decisions/commands/taking-in.server";
import type { EarlierTyped } from "../../../app/domain/earlier-decisions/forms";
import { earlierPage } from "../../../app/domain/earlier-decisions/pages.server";
import { longDate } from "../../../app/domain/format";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { mattersOf, standingBefore } from "../../support/any-matter";
import { approved, chairOf } from "../../support/deciding";
import { anEarlierOne, aStandingOne, earlierTyped, editionOf, stateOf } from "../../support/earlier";
import { openHouse, type Part, parts, type TestHouse } from "../../support/house";
import { kindsOf, search } from "../../support/searching";

function problemsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof Invalid) return refusal.problems.map(({ field, text }) => `${field}: ${text.en}`);
    if (refusal instanceof NotPossible) return [refusal.reason.text.en];
    throw refusal;
  }
  return [];
}
const page = (house: TestHouse, part: Part, id: string) => earlierPage(house.db, house.actor(part), id);
const seenBy = (house: TestHouse, id: string): Part[] =>
  parts.filter((part) => {
    try {
      return page(house, part, id).earlier.id === id;
    } catch (refusal) {
      if (refusal instanceof NotFound) return false;
      throw refusal;
    }
  });
const asked = (house: TestHouse, part: Part) =>
  confirmationsAwaiting(house.db, house.actor(part), dayOf(house.now())).map(
    ({ verb, context }) => `${verb.en}: ${context.en}`,
  );
const edit = (house: TestHouse, id: string, typed: Partial<EarlierTyped> = {}) =>
  editEarlier(house.as("secretary"), id, { ...earlierTyped, ...typed, edition: editionOf(house, id) });

describe("B-3 taken in", () => {
  test.each<Part>([
    "councilChair",
    "member",
    "chair",
    "contact",
    "administrator",
    "reader",
    "observer",
    "stranger",
  ])("B-3 the %s takes in none", (part) => {
    const house = openHouse();
    const typed = { ...earlierTyped, body: house.body("PSSDC") };
    expect(() => takeInEarlier(house.as(part), typed)).toThrow(Denied);
    expect(house.one("select count(*) from earlier_decision")).toBe(0);
  });

  test("B-3 entered with its date and document; its council's co-chairs are told in their language, and asked at home", () => {
    const house = openHouse();
    const id = anEarlierOne(house);
    expect(stateOf(house, id)).toBe("to-confirm");
    expect(house.ledger()).toEqual(["earlierDecisions.takeInEarlier"]);
    const mails = house.mails();
    expect(mails.map(({ to }) => to).sort()).toEqual([
      ...["esdc-citizens@example.org", "esdc-strategy@example.org", "nb-service@example.org"],
    ]);
    expect(mails.find(({ to }) => to.startsWith("esdc"))?.subject).toBe(
      "Please confirm an earlier decision of PSSDC",
    );
    expect(mails[0]?.body).toContain("/decisions/");
    expect(asked(house, "councilChair")).toEqual(["Confirm: Earlier decision of PSSDC"]);
    for (const part of ["otherCouncilChair", "member", "secretary"] as const)
      expect(asked(house, part)).toEqual([]);
  });

  test("B-3 until it is confirmed the secretariat and its council's co-chairs alone see it and find it", () => {
    const house = openHouse();
    const id = anEarlierOne(house);
    expect(seenBy(house, id)).toEqual(["otherChair", "councilChair", "secretary", "finance"]);
    expect(kindsOf(search(house, "secretary", "research agenda"))).toContain("earlier-decision");
    expect(kindsOf(search(house, "reader", "research agenda"))).not.toContain("earlier-decision");
  });

  test("B-3 what lacks is said beside its field, one language being enough", () => {
    const house = openHouse();
    const none = { titleEn: "", titleFr: "", textEn: "", textFr: "", recordEn: "", recordFr: "" };
    expect(problemsOf(() => anEarlierOne(house, none))).toEqual([
      "titleEn: Write the title in one language at least, as the record has it.",
      "textEn: Write the text in one language at least, as the record has it.",
      "recordEn: Name the document in which it is written, in one language at least.",
    ]);
    expect(problemsOf(() => anEarlierOne(house, {}, "CCSWG"))).toEqual([
      "body: Choose a council: only a council’s decisions are taken in.",
    ]);
    expect(problemsOf(() => anEarlierOne(house, { titleEn: "", textFr: "", recordEn: "" }))).toEqual([]);
  });

  test("B-3 the day lies before the workspace was made, and not before the council was created", () => {
    const house = openHouse();
    const today = dayOf(house.now());
    expect(problemsOf(() => anEarlierOne(house, { adoptedOn: today }))[0]).toBe(
      `adoptedOn: Give a day before ${longDate("en", today)}, when this workspace was made. What is decided from that day on is declared here.`,
    );
    const created = house.one<string>("select created_on from body where acronym_en = 'PSSDC'");
    const before = addDays(dayFrom(created), -1);
    expect(problemsOf(() => anEarlierOne(house, { adoptedOn: before }))[0]).toMatch(
      /^adoptedOn: The council was created on .*\. Give that day or a later one\.$/,
    );
    expect(problemsOf(() => anEarlierOne(house, { adoptedOn: dayFrom(created) }))).toEqual([]);
    expect(problemsOf(() => anEarlierOne(house, { reference: "x", adoptedOn: addDays(today, -1) }))).toEqual(
      [],
    );
  });

  test("B-3, D-10 a name tells one decision of a council from all others, however it is typed, and is no number given here", () => {
    const house = openHouse();
    const first = anEarlierOne(house);
    const taken = [
      "reference: Another decision of this council has this number or name. Write what tells them apart.",
    ];
    expect(problemsOf(() => anEarlierOne(house, { reference: "MINUTE 4,  item 2" }))).toEqual(taken);
    expect(problemsOf(() => anEarlierOne(house, {}, "PSCIOC"))).toEqual([]);
    expect(problemsOf(() => edit(house, first))).toEqual([]);
    const of = { kind: "motion" as const, councils: ["PSSDC"] };
    const [proceeding = ""] = standingBefore(house, mattersOf(house, "motion"), of).proceedings;
    const number = declareOutcome(chairOf(house, "PSSDC"), proceeding, approved);
    expect(problemsOf(() => anEarlierOne(house, { reference: number.toLowerCase() }))).toEqual(taken);
    expect(problemsOf(() => anEarlierOne(house, { reference: "RD-PSSDC-2026-27-099" }))[0]).toMatch(
      /^reference: Numbers of this form and year/,
    );
    expect(problemsOf(() => anEarlierOne(house, { reference: "RD-PSSDC-2019-20-003" }))).toEqual([]);
    withdrawEarlier(house.as("secretary"), first, editionOf(house, first));
    expect(problemsOf(() => anEarlierOne(house))).toEqual([]);
  });
});

describe("B-3 edited, sent back, withdrawn", () => {
  test("B-3 sent back with a word: it stays to be confirmed, the secretariat is told and asked, and nobody confirms it", () => {
    const house = openHouse();
    const id = anEarlierOne(house);
    const sendBack = (note: string, part: Part = "councilChair") =>
      sendBackEarlier(house.as(part), id, { note, edition: editionOf(house, id) });
    expect(problemsOf(() => sendBack("  "))).toEqual([
      "note: Say what is wrong, so that the secretariat can correct it.",
    ]);
    expect(() => sendBack("No.", "secretary")).toThrow(Denied);
    expect(() => sendBack("No.", "member")).toThrow(NotFound);
    sendBack("It was adopted on October 4.");
    expect(stateOf(house, id)).toBe("to-confirm");
    expect([asked(house, "councilChair"), asked(house, "secretary")]).toEqual([
      ...[[], ["Correct: Earlier decision of PSSDC, sent back by a co-chair"]],
    ]);
    expect(
      house.mails().filter(({ subject }) => /^(Sent back|Renvoyée)/.test(subject)).length,
    ).toBeGreaterThan(0);
    expect(page(house, "secretary", id).earlier.note).toBe("It was adopted on October 4.");
    const confirm = () => confirmEarlier(house.as("otherChair"), id, editionOf(house, id));
    expect(problemsOf(confirm)[0]).toMatch(/^It was sent back to the secretariat/);
    expect(problemsOf(() => sendBack("Again."))[0]).toMatch(/^It was sent back already/);
    const before = house.mails().length;
    edit(house, id, { adoptedOn: dayFrom("2019-10-04") });
    expect(page(house, "secretary", id).earlier).toMatchObject({
      note: "",
      returnedBy: null,
      returnedAt: null,
    });
    expect(house.mails().length).toBe(before + 3);
    expect(asked(house, "councilChair")).toHaveLength(1);
    confirm();
    expect(stateOf(house, id)).toBe("standing");
  });

  test("T-4 what the secretariat changed meanwhile is neither overwritten nor confirmed unseen", () => {
    const house = openHouse();
    const id = anEarlierOne(house);
    edit(house, id, { titleEn: "Another title" });
    const stale = /^This was changed while you wrote/;
    const typed = { ...earlierTyped, edition: 1 };
    expect(problemsOf(() => editEarlier(house.as("secretary"), id, typed))[0]).toMatch(stale);
    expect(problemsOf(() => confirmEarlier(house.as("councilChair"), id, 1))[0]).toMatch(stale);
    const note = { note: "No.", edition: 1 };
    expect(problemsOf(() => sendBackEarlier(house.as("councilChair"), id, note))[0]).toMatch(stale);
    expect(problemsOf(() => withdrawEarlier(house.as("secretary"), id, 1))[0]).toMatch(stale);
    expect([stateOf(house, id), page(house, "secretary", id).earlier.title.en]).toEqual([
      "to-confirm",
      "Another title",
    ]);
  });

  test("T-9 withdrawn, it stays for those who saw it, and does not change any more", () => {
    const house = openHouse();
    const id = anEarlierOne(house);
    expect(() => withdrawEarlier(house.as("councilChair"), id, 1)).toThrow(Denied);
    withdrawEarlier(house.as("secretary"), id, 1);
    expect(seenBy(house, id)).toEqual(["otherChair", "councilChair", "secretary", "finance"]);
    const settled = /^This decision does not wait for a confirmation/;
    expect(problemsOf(() => edit(house, id))[0]).toMatch(settled);
    expect(problemsOf(() => confirmEarlier(house.as("councilChair"), id, 2))[0]).toMatch(settled);
    expect(asked(house, "councilChair")).toEqual([]);
  });
});

describe("B-3 confirmed", () => {
  test.each<Part>(["secretary", "administrator", "member", "otherCouncilChair"])(
    "B-3 not by the %s",
    (part) => {
      const house = openHouse();
      const id = anEarlierOne(house);
      expect(() => confirmEarlier(house.as(part), id, 1)).toThrow(part === "secretary" ? Denied : NotFound);
      expect(stateOf(house, id)).toBe("to-confirm");
    },
  );

  test("B-3 by a co-chair of its council: whoever reads a council's decisions reads it, and it changes no more", () => {
    const house = openHouse();
    const id = aStandingOne(house);
    expect(seenBy(house, id)).toEqual(
      parts.filter((part) => !["administrator", "observer", "stranger"].includes(part)),
    );
    const seen = page(house, "reader", id);
    expect(seen.earlier).toMatchObject({
      state: "standing",
      reference: "Minute 4, item 2",
      adoptedOn: "2019-10-03",
    });
    expect([seen.history, Object.values(seen.acts)]).toEqual([[], [null, null, null, null]]);
    expect(page(house, "member", id).history.map(({ says }) => says.en)).toEqual([
      "Minute 4, item 2 is confirmed for PSSDC, as adopted before this workspace.",
      `Minute 4, item 2, adopted on ${longDate("en", earlierTyped.adoptedOn)}, is taken in.`,
    ]);
    expect(problemsOf(() => edit(house, id))[0]).toMatch(/^This decision does not wait/);
    for (const words of ["Minute 4, item 2", "programme de recherche", "approves the agenda"])
      expect(kindsOf(search(house, "reader", words))).toContain("earlier-decision");
    for (const part of ["administrator", "stranger"] as const)
      expect(kindsOf(search(house, part, "research agenda"))).not.toContain("earlier-decision");
  });

  test("B-3 the database takes in no group's decision, and keeps what a co-chair confirmed", () => {
    const house = openHouse();
    aStandingOne(house);
    const waiting = anEarlierOne(house, { reference: "Waits" });
    const attempts = [
      ...[
        "title_en = 'x'",
        "adopted_on = '2018-01-01'",
        "settled_at = 9",
        "state = 'to-confirm'",
        "state = 'superseded'",
      ].map((change) => `update earlier_decision set ${change} where state = 'standing'`),
      `update earlier_decision set state = 'rescinded', settled_at = 9, settled_by = entered_by where id = '${waiting}'`,
      `update earlier_decision set text_en = '', text_fr = '' where id = '${waiting}'`,
      `update earlier_decision set returned_note = 'x' where id = '${waiting}'`,
      "delete from earlier_decision",
      `insert into earlier_decision (id, body_id, reference, reference_key, adopted_on, title_en, text_en, record_en, outcome, state, entered_by, entered_at)
       select 'group', (select id from body where kind = 'working-group'), 'x', 'X', adopted_on, 'x', 'x', 'x', outcome, 'to-confirm', entered_by, 9
       from earlier_decision limit 1`,
    ];
    const done = attempts.filter((text) => {
      try {
        house.db.$client.exec(text);
        return true;
      } catch {
        return false;
      }
    });
    expect(done).toEqual([]);
  });
});
