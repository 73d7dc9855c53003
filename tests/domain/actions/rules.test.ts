// M-16: what is asked of whom, what they say of it, and who may do what.
import { beforeEach, describe, expect, test } from "vitest";
import {
  cancelAction,
  noteCall,
  reopenAction,
  transferAction,
} from "../../../app/domain/actions/commands/keeping.server";
import { editAction, openAction } from "../../../app/domain/actions/commands/opening.server";
import { beginAction } from "../../../app/domain/actions/commands/reporting.server";
import { actionPage } from "../../../app/domain/actions/pages.server";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { longDate } from "../../../app/domain/format";
import { openBusinessOf } from "../../../app/domain/open-business.server";
import { awaitingMe } from "../../../app/domain/overviews/home.server";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { actionOf, anAction, ofKind, opened, says } from "../../support/action";
import { anAgenda, anItem } from "../../support/agenda";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { fieldsOf } from "../../support/refused";

let house: TestHouse;
beforeEach(() => {
  house = openHouse();
});

const today = () => dayOf(house.now());
const lastSaid = (id: string): string =>
  actionPage(house.house, house.actor("secretary"), { id, now: house.now(), today: today() }).history[0]?.says
    .en ?? "";
const homeOf = (part: Part) => awaitingMe(house.house, house.actor(part), today());
const linesOf = (part: Part, id: string) =>
  homeOf(part)
    .filter((line) => line.id === id)
    .map(({ kind }) => kind);

describe("M-16 an action is opened", () => {
  test("M-16 a co-chair opens one, and whoever is accountable is told, contact and holder", () => {
    const id = anAction(house);
    const told = house.mails().filter(({ body }) => body.includes(id));
    expect(told.map(({ to }) => to).sort()).toEqual(["ab-contact@example.org", "ab-registries@example.org"]);
    expect(
      told.every(({ body }) => /actions\/\w+\/report|mesures-de-suivi\/\w+\/rendre-compte/.test(body)),
    ).toBe(true);
    expect(actionOf(house, id)).toMatchObject({ state: "open", due: "2026-06-26", moved: 0 });
  });

  test("M-16 whoever neither co-chairs nor staffs it opens none; all that lacks is said at once", () => {
    for (const part of ["member", "contact", "observer"] as const)
      expect(() => anAction(house, {}, { part })).toThrow(Denied);
    expect(() => anAction(house, {}, { part: "stranger" })).toThrow(NotFound);
    const bare = { textEn: "", textFr: "", due: dayFrom("2026-06-01"), origin: "meeting.0000000000000000" };
    expect(fieldsOf(() => anAction(house, bare))).toEqual(["textEn", "due", "origin"]);
    const elsewhere = `${house.body("CCSWG")}.${house.seat("PSSDC", "Ontario")}`;
    expect(fieldsOf(() => anAction(house, { accountable: elsewhere }))).toEqual(["accountable"]);
  });

  test("T-4 an action that changed meanwhile is not overwritten", () => {
    const id = anAction(house);
    const typed = { textEn: "Another", textFr: "", due: dayFrom("2026-06-26") };
    editAction(house.as("chair"), id, { ...typed, edition: 1 });
    expect(() => editAction(house.as("secretary"), id, { ...typed, edition: 1 })).toThrow(NotPossible);
    expect(actionOf(house, id)).toMatchObject({ text: { en: "Another", fr: "" }, moved: 0 });
  });
});

describe("M-16 said from the reminder", () => {
  test("M-16 done: by the holder or the contact; a member of another seat may not, a co-chair neither", () => {
    for (const part of ["member", "contact"] as const) {
      const id = anAction(house);
      says(house, part, id, { note: "Sent this morning." });
      expect(actionOf(house, id).state).toBe("done");
      expect(() => says(house, part, id)).toThrow(NotPossible);
    }
    const id = anAction(house);
    for (const part of ["chair", "observer"] as const) expect(() => says(house, part, id)).toThrow(Denied);
  });

  test("M-16 a new date keeps the old one in the history and is counted", () => {
    const id = anAction(house);
    const date = { reply: "date", newDay: dayFrom("2026-07-10") } as const;
    expect(fieldsOf(() => says(house, "member", id, { reply: "date" }))).toEqual(["newDay"]);
    expect(fieldsOf(() => says(house, "member", id, { ...date, newDay: dayFrom("2026-06-03") }))).toEqual([
      "newDay",
    ]);
    says(house, "member", id, date);
    expect(lastSaid(id)).toBe(
      `The date moves from ${longDate("en", dayFrom("2026-06-26"))} to ${longDate("en", dayFrom("2026-07-10"))}.`,
    );
    says(house, "member", id, { ...date, newDay: dayFrom("2026-07-20") });
    expect(actionOf(house, id)).toMatchObject({ due: "2026-07-20", moved: 2, state: "open" });
  });

  test("D-4 what the secretariat enters for somebody else names whose word it is", () => {
    const id = anAction(house);
    expect(fieldsOf(() => says(house, "secretary", id))).toEqual(["said"]);
    says(house, "secretary", id, { said: "the director, by telephone" });
    expect(lastSaid(id)).toContain("as said by: the director, by telephone.");
    const own = anAction(house, ofKind(house, "secretariat"));
    says(house, "secretary", own);
    expect(actionOf(house, own).state).toBe("done");
  });

  test("M-16 of the co-chairs either says it is done", () => {
    const id = anAction(house, ofKind(house, "co-chairs"));
    expect(() => says(house, "member", id)).toThrow(Denied);
    says(house, "otherChair", id);
    expect(actionOf(house, id).state).toBe("done");
  });
});

describe("M-16 all jurisdictions answer one by one", () => {
  test("M-16 each answers for itself, and the last makes it done; a co-chair asks one again", () => {
    const id = anAction(house, ofKind(house, "jurisdictions"));
    const { answers } = actionOf(house, id);
    expect(answers.length).toBeGreaterThan(3);
    says(house, "contact", id, { note: "All is right." });
    expect(actionOf(house, id).state).toBe("in-progress");
    expect(() => says(house, "member", id)).toThrow(Denied);
    const alberta = answers.find(({ name }) => name.en === "Alberta");
    const others = answers.filter(({ jurisdiction }) => jurisdiction !== alberta?.jurisdiction);
    for (const { jurisdiction } of others) {
      expect(actionOf(house, id).state).toBe("in-progress");
      says(house, "secretary", id, { jurisdiction, said: "by mail" });
    }
    expect(actionOf(house, id).state).toBe("done");
    expect(lastSaid(id)).toContain(`${answers.length} of ${answers.length}`);

    expect(() => reopenAction(house.as("secretary"), id, { why: "", again: [] })).toThrow(Denied);
    expect(fieldsOf(() => reopenAction(house.as("chair"), id, { why: "", again: [] }))).toEqual(["again"]);
    reopenAction(house.as("chair"), id, { why: "", again: [alberta?.jurisdiction ?? ""] });
    const again = actionOf(house, id);
    expect(again.state).toBe("in-progress");
    expect(again.answers.filter(({ doneAt }) => doneAt === null).map(({ name }) => name.en)).toEqual([
      "Alberta",
    ]);
  });

  test("M-16 a date that one gives itself leaves that of the others", () => {
    const id = anAction(house, ofKind(house, "jurisdictions"));
    says(house, "member", id, { reply: "date", newDay: dayFrom("2026-08-03") });
    const { due, moved, answers } = actionOf(house, id);
    expect([due, moved]).toEqual(["2026-06-26", 0]);
    expect(answers.filter(({ until }) => until).map(({ until }) => until)).toEqual(["2026-08-03"]);
  });
});

describe("M-16 kept by the co-chairs and the secretariat", () => {
  test("M-16 transferred: the new one is told and begins anew; cancelled only with a reason; then it stays so", () => {
    const id = anAction(house);
    beginAction(house.as("member"), id);
    const to = { ...ofKind(house, "secretariat"), why: "" } as { accountable: string; why: string };
    transferAction(house.as("chair"), id, to);
    expect(actionOf(house, id)).toMatchObject({ state: "open", accountable: "secretariat" });
    expect(lastSaid(id)).toBe("Transferred from Service Alberta to the secretariat.");
    expect(fieldsOf(() => transferAction(house.as("chair"), id, to))).toEqual(["accountable"]);
    expect(() => says(house, "member", id)).toThrow(Denied);
    expect(fieldsOf(() => cancelAction(house.as("chair"), id, { why: "" }))).toEqual(["why"]);
    cancelAction(house.as("chair"), id, { why: "No longer needed" });
    expect(() => reopenAction(house.as("chair"), id, { why: "", again: [] })).toThrow(NotPossible);
    expect(() =>
      house.db.$client.prepare("update action set state = 'open', why = '' where id = ?").run(id),
    ).toThrow();
  });

  test("M-16 a call is noted with the next follow-up, which waits for the secretariat on that day", () => {
    const id = anAction(house, { due: dayFrom("2026-12-01") });
    const call = {
      withWhom: "the director",
      note: "They begin next week.",
      day: today(),
      followUp: dayFrom("2026-06-08"),
    };
    expect(
      fieldsOf(() => noteCall(house.as("secretary"), id, { ...call, day: dayFrom("2026-06-05") })),
    ).toEqual(["day"]);
    noteCall(house.as("secretary"), id, call);
    expect(linesOf("secretary", id)).toEqual([]);
    house.setClock("2026-06-08T09:00:00-04:00");
    expect(linesOf("secretary", id)).toEqual(["action-call"]);
    noteCall(house.as("secretary"), id, { ...call, day: today(), followUp: null });
    expect(linesOf("secretary", id)).toEqual([]);
  });
});

describe("T-8 the clock reminds", () => {
  test("T-8 once, five business days before it is due; from then on it waits on the home page", () => {
    const id = anAction(house, { due: dayFrom("2026-06-26") });
    house.setClock("2026-06-18T20:00:00-04:00");
    house.settle(house.db, house.now());
    const reminders = () => house.mails().filter(({ subject }) => /due soon|arrive à échéance/.test(subject));
    expect([reminders(), linesOf("member", id)]).toEqual([[], []]);
    house.setClock("2026-06-19T08:00:00-04:00");
    house.settle(house.db, house.now());
    house.settle(house.db, house.now());
    expect(
      reminders()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(["ab-contact@example.org", "ab-registries@example.org"]);
    expect(reminders().every(({ body }) => body.includes(id))).toBe(true);
    expect([linesOf("member", id), linesOf("contact", id), linesOf("observer", id)]).toEqual([
      ["action-report"],
      ["action-report"],
      [],
    ]);
    says(house, "member", id, { reply: "date", newDay: dayFrom("2026-07-31") });
    expect(linesOf("member", id)).toEqual([]);
    house.setClock("2026-07-24T08:00:00-04:00");
    house.settle(house.db, house.now());
    expect(reminders()).toHaveLength(4);
  });
});

describe("M-17 in camera", () => {
  test("M-17 what comes of an item in camera exists for whoever sits there and the secretariat alone", () => {
    const meeting = anAgenda(house, "2026-07-14");
    const item = anItem(house, meeting, { section: "in-camera", titleEn: "A vacancy" });
    const id = openAction(house.as("chair"), opened(house, { origin: `agenda-item.${item}` }));
    const seen = (part: Part) => actionOf(house, id, part) !== undefined;
    expect((["chair", "member", "secretary"] as const).map(seen)).toEqual([true, true, true]);
    expect((["contact", "observer", "reader", "stranger"] as const).map(seen)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(() => says(house, "contact", id)).toThrow(NotFound);
  });

  test("M-17 an item of another meeting gives no origin to a body that does not meet there", () => {
    const meeting = anAgenda(house, "2026-07-14");
    const item = anItem(house, meeting);
    const typed = opened(house, { ...ofKind(house, "secretariat", "PSSDC"), origin: `agenda-item.${item}` });
    expect(fieldsOf(() => openAction(house.as("secretary"), typed))).toEqual(["origin"]);
  });
});

test("B-8 an action that waits is open business of its body, until it is done", () => {
  const id = anAction(house);
  const ids = () =>
    openBusinessOf(house.house, { actor: house.actor("secretary"), today: today() }, house.body("CCSWG"))
      .filter(({ kind }) => kind === "action")
      .map((one) => one.id);
  expect(ids()).toContain(id);
  says(house, "member", id);
  expect(ids()).not.toContain(id);
});
