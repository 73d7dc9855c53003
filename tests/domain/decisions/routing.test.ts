import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { addDays, type Day, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import {
  noteAnswer,
  type RouteTyped,
  routeUp,
  sendUp,
} from "../../../app/domain/decisions/commands/routing.server";
import { howItStandsPage } from "../../../app/domain/decisions/how-it-stands.server";
import { proceedingPage } from "../../../app/domain/decisions/pages.server";
import { registerForFile, registerPage } from "../../../app/domain/decisions/register.server";
import { registerFile } from "../../../app/domain/decisions/register-file";
import { registerFilter } from "../../../app/domain/decisions/register-filter";
import { standingSaid } from "../../../app/domain/decisions/turn-said";
import { openBusinessOf } from "../../../app/domain/open-business.server";
import { awaitingMe } from "../../../app/domain/overviews/home.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { approved, chairOf, decided, othersAgree, termsBeforeBoth } from "../../support/deciding";
import { cast, openHouse, type Part, type TestHouse } from "../../support/house";

const reason = { en: "Every government is concerned.", fr: "Tous les gouvernements sont concernés." };
const toClerks: RouteTyped = { tables: ["clerks"], reason, source: "" };

/** Both councils have approved: nothing else waits. */
function declared() {
  const house = openHouse();
  const matter = termsBeforeBoth(house);
  for (const council of ["PSSDC", "PSCIOC"] as const) {
    const id = matter[council === "PSSDC" ? "pssdc" : "pscioc"];
    othersAgree(house, id);
    declareOutcome(chairOf(house, council), id, approved);
  }
  return { house, ...matter };
}

/** Marked for the Clerks by a co-chair. */
function routed() {
  const { house, pssdc, pscioc } = declared();
  routeUp(house.as("councilChair"), pssdc, toClerks);
  const at = { id: pssdc, routing: decided(house, pssdc).routings[0]?.id ?? "" };
  return { house, pssdc, pscioc, at, today: dayOf(house.now()) };
}

const fieldsOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (refusal) {
    return refusal instanceof Invalid ? refusal.problems.map(({ field }) => field) : refusal;
  }
  return null;
};
const states = (house: TestHouse, proceeding: Id) =>
  decided(house, proceeding).routings.map(({ table, state }) => `${table} ${state}`);
const change =
  (house: TestHouse, sql: string, ...values: unknown[]) =>
  () =>
    house.db.$client.prepare(sql).run(...values);

describe("W-6 who marks a decision as to be routed up", () => {
  test.each<Part>(["chair", "member", "otherCouncilChair", "contact", "reader"])(
    "W-6 the %s does not: only a co-chair of the deciding body, or the secretariat",
    (part) => {
      const { house, pssdc } = declared();
      const before = house.ledger().length;
      expect(() => routeUp(house.as(part), pssdc, toClerks)).toThrow(Denied);
      expect([house.ledger().length, states(house, pssdc)]).toEqual([before, []]);
    },
  );

  test("T-3 what is not declared, or not seen, is not found", () => {
    const house = openHouse();
    const { pssdc } = termsBeforeBoth(house);
    expect(() => routeUp(house.as("councilChair"), pssdc, toClerks)).toThrow(NotFound);
    expect(() => routeUp(house.as("stranger"), pssdc, toClerks)).toThrow(NotFound);
  });

  test("W-6 the secretariat says on whose word; of a co-chair it is not asked, and not kept", () => {
    const { house, pssdc, pscioc } = declared();
    expect(fieldsOf(() => routeUp(house.as("secretary"), pssdc, toClerks))).toEqual(["source"]);
    routeUp(house.as("secretary"), pssdc, { ...toClerks, source: "E-mail of the co-chair, June 4" });
    routeUp(house.as("otherCouncilChair"), pscioc, { ...toClerks, source: "typed under another form" });
    expect(decided(house, pssdc).routings[0]?.source).toBe("E-mail of the co-chair, June 4");
    expect(decided(house, pscioc).routings[0]?.source).toBe("");
  });

  test("W-6 without a table, or the reason in both languages, nothing is marked; each lack at its field", () => {
    const { house, pssdc } = declared();
    const typed = { tables: [], reason: { en: "", fr: "Pourquoi" }, source: "" };
    expect(fieldsOf(() => routeUp(house.as("councilChair"), pssdc, typed))).toEqual(["tables", "reasonEn"]);
    expect(states(house, pssdc)).toEqual([]);
  });

  test("W-6 to both tables at once or one after the other, to each once", () => {
    const { house, pssdc, pscioc } = declared();
    const both = { ...toClerks, tables: ["clerks", "deputy-ministers", "clerks"] as const };
    routeUp(house.as("councilChair"), pssdc, both);
    expect(states(house, pssdc)).toEqual(["deputy-ministers to-send", "clerks to-send"]);
    expect(() => routeUp(house.as("councilChair"), pssdc, toClerks)).toThrow(NotPossible);
    routeUp(house.as("otherCouncilChair"), pscioc, toClerks);
    expect(() => routeUp(house.as("otherCouncilChair"), pscioc, both)).toThrow(NotPossible);
    expect(states(house, pscioc)).toEqual(["clerks to-send"]);
  });
});

describe("W-6 when it was sent, and what came back", () => {
  test.each<Part>(["councilChair", "chair", "member"])("W-6 the %s notes neither", (part) => {
    const { house, at, today } = routed();
    expect(() => sendUp(house.as(part), at, { on: today })).toThrow(Denied);
    const answer = { on: today, text: { en: "Noted.", fr: "" } };
    expect(() => noteAnswer(house.as(part), at, answer)).toThrow(Denied);
  });

  test("W-6 nothing comes back before it was sent, nor from a routing of another decision", () => {
    const { house, pscioc, at, today } = routed();
    const answer = { on: today, text: { en: "Noted.", fr: "" } };
    expect(() => noteAnswer(house.as("secretary"), at, answer)).toThrow(NotPossible);
    expect(() => sendUp(house.as("secretary"), { ...at, id: pscioc }, { on: today })).toThrow(NotFound);
  });

  test("W-6 a day to come, before the declaration, or before it was sent, is refused at its field", () => {
    const { house, at, today } = routed();
    const send = (on: Day) => fieldsOf(() => sendUp(house.as("secretary"), at, { on }));
    expect([send(addDays(today, 1)), send(addDays(today, -1))]).toEqual([["on"], ["on"]]);
    house.setClock("2026-06-12T15:00:00Z");
    sendUp(house.as("secretary"), at, { on: addDays(today, 4) });
    const answer = (on: Day, en: string) =>
      fieldsOf(() => noteAnswer(house.as("secretary"), at, { on, text: { en, fr: "" } }));
    expect([answer(addDays(today, 3), "No."), answer(addDays(today, 5), "")]).toEqual([["on"], ["en"]]);
  });

  test("W-6 several answers, in one language or both; sent again it waits again; noted late it keeps its day", () => {
    const { house, pssdc, at, today } = routed();
    house.setClock("2026-06-20T15:00:00Z");
    const secretary = house.as("secretary");
    sendUp(secretary, at, { on: today });
    noteAnswer(secretary, at, { on: addDays(today, 5), text: { en: "", fr: "À revoir." } });
    expect(states(house, pssdc)).toEqual(["clerks answered"]);
    sendUp(secretary, at, { on: addDays(today, 10) });
    expect(states(house, pssdc)).toEqual(["clerks sent"]);
    noteAnswer(secretary, at, { on: addDays(today, 12), text: { en: "Agreed.", fr: "D’accord." } });
    sendUp(secretary, at, { on: addDays(today, 7) });
    expect(states(house, pssdc)).toEqual(["clerks answered"]);
    expect(decided(house, pssdc).routings[0]?.notes.map(({ kind, text }) => [kind, text.fr])).toEqual([
      ["sent", ""],
      ["answered", "À revoir."],
      ["sent", ""],
      ["sent", ""],
      ["answered", "D’accord."],
    ]);
  });

  test("W-6 the co-chairs of the deciding body are told what came back; the record keeps each step", () => {
    const { house, at, today } = routed();
    sendUp(house.as("secretary"), at, { on: today });
    const before = house.mails().length;
    noteAnswer(house.as("secretary"), at, { on: today, text: { en: "Agreed.", fr: "" } });
    const told = house.mails().slice(before);
    expect(told.map(({ to }) => to)).toContain(cast.councilChair);
    // N-6: a mail names the matter, never what was said.
    expect(told.filter(({ body, subject }) => `${subject}${body}`.includes("Agreed."))).toEqual([]);
    expect(house.ledger().slice(-3)).toEqual([
      "decisions.routeUp",
      "decisions.sendUp",
      "decisions.noteAnswer",
    ]);
  });

  test("T-1 what is marked and noted is never changed or removed, and no state stands without its note", () => {
    const { house, at, today } = routed();
    expect(
      change(house, "update decision_routing set state = 'answered' where id = ?", at.routing),
    ).toThrow();
    expect(change(house, "update decision_routing set reason_en = 'x' where id = ?", at.routing)).toThrow();
    expect(change(house, "delete from decision_routing where id = ?", at.routing)).toThrow();
    const insert =
      "insert into routing_note (id, routing_id, kind, on_day, en, noted_by, noted_at) values ('n', ?, 'answered', ?, 'x', ?, 1)";
    expect(change(house, insert, at.routing, today, house.person("secretary"))).toThrow(/after it was sent/);
    sendUp(house.as("secretary"), at, { on: today });
    expect(change(house, "update routing_note set on_day = '2020-01-01'")).toThrow(/kept/);
    expect(change(house, "delete from routing_note")).toThrow(/kept/);
  });
});

const looking = (house: TestHouse, part: Part) => ({
  ...{ actor: house.actor(part), now: house.now(), today: dayOf(house.now()) },
});

describe("W-6 where it shows", () => {
  test("W-6, S-11 on the page of the decision, to every reader of it; only the secretariat notes there", () => {
    const { house, pssdc, at, today } = routed();
    sendUp(house.as("secretary"), at, { on: today });
    const shown = (part: Part) => proceedingPage(house.house, looking(house, part), pssdc).routings;
    expect(shown("reader")).toMatchObject({
      mayRoute: false,
      lines: [{ table: "clerks", state: "sent", reason, maySend: false, mayAnswer: false }],
    });
    expect(shown("councilChair")).toMatchObject({ mayRoute: true, lines: [{ mayAnswer: false }] });
    expect(shown("secretary")).toMatchObject({ lines: [{ maySend: true, mayAnswer: true }] });
  });

  test("W-6 the register narrows to it by its address, and its file says where to and what came back", () => {
    const { house, pssdc, at, today } = routed();
    const numbers = (query: string) =>
      registerPage(house.db, house.actor("reader"), {
        filter: registerFilter(new URLSearchParams(query)),
        page: 1,
      }).lines.map(({ number }) => number);
    const { number } = decided(house, pssdc);
    const kept = () =>
      ["routed", "to-send", "sent", "answered"].map((one) => numbers(`routed=${one}`).length);
    expect(numbers("routed=routed")).toEqual([number]);
    expect([numbers("routed=nonsense").length, kept()]).toEqual([2, [1, 1, 0, 0]]);
    sendUp(house.as("secretary"), at, { on: today });
    expect(kept()).toEqual([1, 0, 1, 0]);
    noteAnswer(house.as("secretary"), at, { on: today, text: { en: "", fr: "D’accord." } });
    expect(kept()).toEqual([1, 0, 0, 1]);
    const filter = registerFilter(new URLSearchParams("routed=answered"));
    const { headings, rows } = registerFile(registerForFile(house.db, house.actor("reader"), filter), "en");
    expect([rows.length, rows[0]?.length]).toEqual([1, headings.length]);
    expect(rows[0]?.slice(-5, -2)).toEqual([
      "FPT Clerks and Cabinet Secretaries: Answered, 2026-06-04",
      "",
      "2026-06-04 D’accord.",
    ]);
  });

  test("W-6 “How it stands” and the secretariat’s home say what waits to be sent, then what has had no answer", () => {
    const { house, at, today } = routed();
    const stands = () =>
      howItStandsPage(house.house, looking(house, "secretary"), 1).lines.flatMap(({ bodies }) =>
        bodies.map((one) => standingSaid("en", one)),
      );
    const waits = (part: Part) =>
      awaitingMe(house.house, house.actor(part), today).flatMap(({ kind }) =>
        kind.startsWith("routing") ? [kind] : [],
      );
    expect(stands()).toContain("the secretariat sends it to: Clerks and Cabinet Secretaries");
    expect([waits("secretary"), waits("councilChair")]).toEqual([["routing-send"], []]);
    sendUp(house.as("secretary"), at, { on: today });
    expect(stands()).toContain("no answer yet from: Clerks and Cabinet Secretaries");
    expect(waits("finance")).toEqual(["routing-answer"]);
    noteAnswer(house.as("secretary"), at, { on: today, text: { en: "Agreed.", fr: "" } });
    expect([stands(), waits("secretary")]).toEqual([[], []]);
  });

  test("B-8 what is routed up and not answered is open business of the body that decided", () => {
    const { house, at, today } = routed();
    const open = () =>
      openBusinessOf(house, looking(house, "secretary"), house.body("PSSDC")).flatMap(({ kind, standing }) =>
        kind === "proceeding" ? [standing.en] : [],
      );
    expect(open()).toEqual([expect.stringContaining("routed up, and not answered yet")]);
    sendUp(house.as("secretary"), at, { on: today });
    noteAnswer(house.as("secretary"), at, { on: today, text: { en: "Agreed.", fr: "" } });
    expect(open()).toEqual([]);
  });

  test("M-17 of what was decided in camera nothing waits on the home of whoever may not see it", () => {
    const { house, pssdc } = routed();
    house.db.$client
      .prepare(
        "delete from audience where kind = 'decision' and subject_id = (select id from decision where proceeding_id = ?)",
      )
      .run(pssdc);
    expect(
      awaitingMe(house.house, house.actor("secretary"), dayOf(house.now())).filter(({ kind }) =>
        kind.startsWith("routing"),
      ),
    ).toEqual([]);
  });
});
