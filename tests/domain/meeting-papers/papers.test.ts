// M-6, M-7, L-1, L-4, T-e: papers on items, their sides and versions, late ones, what was asked for in the other language.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approveAgenda } from "../../../app/domain/agendas/commands/approving.server";
import { leaveItem } from "../../../app/domain/agendas/commands/items.server";
import { releaseAgenda, releaseWithException } from "../../../app/domain/agendas/commands/releasing.server";
import {
  fileLanguages,
  lacksOf,
  type PaperLine,
  paperKinds,
  sideOf,
} from "../../../app/domain/agendas/paper";
import { releasePage } from "../../../app/domain/agendas/release-page.server";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { askForSide } from "../../../app/domain/meeting-papers/commands/asking.server";
import {
  admitPaper,
  declinePaper,
  withdrawPaper,
} from "../../../app/domain/meeting-papers/commands/settling.server";
import { paperSeen } from "../../../app/domain/meeting-papers/paper.server";
import { Denied, Invalid, NotPossible } from "../../../app/domain/refusals";
import { agendaIn, anAgenda, anItem, dueOf, placed } from "../../support/agenda";
import { openHouse, type TestHouse } from "../../support/house";
import { aPaper, aVersion } from "../../support/papers";
import { refused } from "../../support/silent";

const at = (house: TestHouse) => ({ now: house.now(), today: dayOf(house.now()) });
const lineOf = (house: TestHouse, paper: string): PaperLine =>
  paperSeen(house.db, house.actor("secretary"), { id: paper, ...at(house) })?.line as PaperLine;

function anOpen(day = "2026-07-14") {
  const house = openHouse();
  const meeting = anAgenda(house, day);
  for (const { id, due } of placed(house, meeting))
    if (due) leaveItem(house.as("chair"), id, { why: "Later" });
  return { house, meeting };
}
function approve(house: TestHouse, meeting: string): void {
  approveAgenda(house.as("chair"), meeting);
  approveAgenda(house.as("otherChair"), meeting);
}

describe("L-1 the sides of a paper", () => {
  const files = fc.array(
    fc.record({ number: fc.integer({ min: 1, max: 4 }), language: fc.constantFrom(...fileLanguages) }),
    { maxLength: 6 },
  );
  const lines = fc.record({
    files: files.map((all) => all.map((file, id) => ({ ...file, id: String(id), name: "a.txt", bytes: 1 }))),
    number: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom(...paperKinds),
    titleFr: fc.constantFrom("", "Titre"),
    summaryFr: fc.constantFrom("", "Résumé"),
  });
  type Made = Pick<PaperLine, "files" | "number" | "kind"> & { titleFr: string; summaryFr: string };
  const lineFrom = ({ files: all, number, kind, titleFr, summaryFr }: Made): PaperLine => ({
    ...{ id: "p", item: "i", place: 1, kind, title: { en: "Title", fr: titleFr }, number, files: all },
    ...{ summary: { en: "", fr: summaryFr }, status: "final", audience: "everyone", suppliedBy: "" },
    ...{ inConfidence: false, state: "added", late: false, why: null, edition: 1 },
  });

  test("L-1 a side is ready with the version, behind with an older file, missing without any", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("en" as const, "fr" as const), (made, side) => {
        const line = lineFrom(made);
        const own = line.files
          .filter(({ language }) => [side, "both"].includes(language))
          .map(({ number }) => number);
        const expected = own.includes(line.number) ? "ready" : own.length > 0 ? "behind" : "missing";
        expect(sideOf(line, side)).toBe(expected);
      }),
    );
  });

  test("M-6 a formal paper needs both sides; a working paper its titles, and a summary where a side is wanting", () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (made, oneLanguage) => {
        const line = lineFrom(made);
        const isFormal = made.kind === "decision" || made.kind === "form" || !oneLanguage;
        const [en, fr] = [sideOf(line, "en"), sideOf(line, "fr")];
        const needsFrench = isFormal ? fr === "ready" : fr === "ready" || made.summaryFr !== "";
        const needsEnglish = isFormal ? en === "ready" : en === "ready";
        const isWhole = made.titleFr !== "" && needsFrench && needsEnglish;
        expect(lacksOf(line, oneLanguage).length === 0).toBe(isWhole);
      }),
    );
  });
});

describe("M-6 papers and the release", () => {
  test("M-6 a decision paper in one language blocks it, is named with its side, and goes out by a co-chair's exception", () => {
    const { house, meeting } = anOpen();
    const item = anItem(house, meeting);
    const paper = aPaper(house, item, {}, { sides: ["en"] });
    approve(house, meeting);
    expect(refused(() => releaseAgenda(house.as("secretary"), meeting))).toContain("missing in one language");
    const page = releasePage(house, house.actor("chair"), { id: meeting, ...at(house) });
    expect(page.missing).toMatchObject([{ side: "fr", what: "missing", paper: { id: paper } }]);
    releaseWithException(house.as("chair"), meeting, { why: "The French follows" });
    expect(agendaIn(house, meeting).agenda?.exception?.text).toBe("The French follows");
  });

  test("M-6 a working paper goes in its author's language, with title and summary in both", () => {
    const { house, meeting } = anOpen();
    const item = anItem(house, meeting);
    aPaper(house, item, { kind: "working", summaryFr: "" }, { sides: ["en"] });
    approve(house, meeting);
    expect(refused(() => releaseAgenda(house.as("secretary"), meeting))).toContain("missing in one language");
    aVersion(house, house.one("select id from agenda_paper where item_id = ?", item), ["fr"], {
      way: "side",
    });
    releaseAgenda(house.as("secretary"), meeting);
  });

  test("L-1 a new version in English leaves French behind, unless it has no effect on it", () => {
    const { house, meeting } = anOpen();
    const paper = aPaper(house, anItem(house, meeting));
    aVersion(house, paper, ["en"]);
    expect([sideOf(lineOf(house, paper), "en"), sideOf(lineOf(house, paper), "fr")]).toEqual([
      "ready",
      "behind",
    ]);
    aVersion(house, paper, ["fr"], { way: "side" });
    aVersion(house, paper, ["en"], { keepsOther: true });
    expect(lineOf(house, paper).number).toBe(3);
    expect(sideOf(lineOf(house, paper), "fr")).toBe("ready");
    expect(() => aVersion(house, paper, ["fr"], { way: "side" })).toThrow(Invalid);
  });
});

describe("M-7 late papers", () => {
  test("M-7 after the deadline the secretariat's paper waits for a co-chair, who admits it with a reason; approval waits", () => {
    const { house, meeting } = anOpen("2026-06-10");
    const item = anItem(house, meeting, { why: "It came up" });
    expect(() => aPaper(house, item)).toThrow(Invalid);
    const paper = aPaper(house, item, { why: "It came today" });
    expect(lineOf(house, paper)).toMatchObject({ state: "waiting", late: true });
    for (const { kind, id } of dueOf(house, meeting).waiting) expect([kind, id]).toEqual([]);
    expect(refused(() => approveAgenda(house.as("chair"), meeting))).toContain("waiting to be admitted");
    expect(() => admitPaper(house.as("secretary"), paper, { why: "Yes" })).toThrow(Denied);
    expect(() => admitPaper(house.as("chair"), paper, { why: "" })).toThrow(Invalid);
    admitPaper(house.as("chair"), paper, { why: "It cannot wait" });
    expect(lineOf(house, paper)).toMatchObject({ state: "added", why: { text: "It cannot wait" } });
    approveAgenda(house.as("chair"), meeting);
  });

  test("M-7 a late decision paper never stands on list A", () => {
    const { house, meeting } = anOpen("2026-07-14");
    const item = anItem(house, meeting, { section: "consent" });
    const working = aPaper(house, item, { kind: "working" });
    house.setClock("2026-07-10T15:00:00Z");
    expect(refused(() => aPaper(house, item, { why: "Late" }, { part: "chair" }))).toContain("list A");
    const other = aPaper(house, item, { kind: "working", why: "Late" }, { part: "chair" });
    expect(lineOf(house, other)).toMatchObject({ state: "added", late: true });
    expect(lineOf(house, working).late).toBe(false);
  });

  test("M-7 declined with a reason, whoever added it is told; withdrawn, it is gone from the agenda and stays on record", () => {
    const { house, meeting } = anOpen("2026-06-10");
    const item = anItem(house, meeting, { why: "It came up" });
    const paper = aPaper(house, item, { why: "Late" });
    const before = house.mails().length;
    declinePaper(house.as("chair"), paper, { why: "Next month" });
    expect(
      house
        .mails()
        .slice(before)
        .map(({ subject }) => subject),
    ).toEqual(["Non admis\u00a0: Guichets comparés"]);
    expect(() => withdrawPaper(house.as("secretary"), paper)).toThrow(NotPossible);
    expect(agendaIn(house, meeting).papers).toEqual([]);
  });
});

describe("L-4 asked for in the other language", () => {
  test("M-6 L-4 whoever may read it asks by a day; it waits for the secretariat until that side comes; whoever asked is told", () => {
    const { house, meeting } = anOpen();
    const item = anItem(house, meeting);
    const paper = aPaper(house, item, { kind: "working", summaryFr: "Résumé" }, { sides: ["en"] });
    approve(house, meeting);
    releaseAgenda(house.as("secretary"), meeting);
    const ask = { language: "fr" as const, neededBy: dayFrom("2026-07-10") };
    expect(() => askForSide(house.as("member"), paper, { ...ask, language: "en" })).toThrow(Invalid);
    expect(() => askForSide(house.as("member"), paper, { ...ask, neededBy: dayFrom("2026-06-01") })).toThrow(
      Invalid,
    );
    askForSide(house.as("member"), paper, ask);
    expect(() => askForSide(house.as("contact"), paper, ask)).toThrow(Invalid);
    expect(() => askForSide(house.as("observer"), paper, ask)).toThrow(Denied);
    const waits = () =>
      house.house.slices.flatMap(
        (slice) => slice.awaiting?.(house.db, house.actor("secretary"), dayOf(house.now())) ?? [],
      );
    expect(waits().filter(({ kind }) => kind === "paper-asked-fr")).toMatchObject([
      { id: paper, dueOn: "2026-07-10", title: { en: "Counters compared, in French" } },
    ]);
  });
});
