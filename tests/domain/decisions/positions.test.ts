import { describe, expect, test } from "vitest";
import type { Asker } from "../../../app/domain/command.server";
import { addDays, dayFrom, dayOf } from "../../../app/domain/dates";
import {
  confirmPrepared,
  enterPosition,
  preparePosition,
  takePosition,
} from "../../../app/domain/decisions/commands/positions.server";
import { decisionReasons } from "../../../app/domain/decisions/reason-words";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { nameContact } from "../../../app/domain/seats/commands/contacts.server";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import { statePart } from "../../../app/domain/taking-part/commands/taking-part.server";
import { closingDay, linesOf, says, termsBeforeBoth } from "../../support/deciding";
import { openHouse, type TestHouse } from "../../support/house";

const named = (house: TestHouse, name: string): Asker => ({
  house: house.house,
  person: house.one("select id from person where email = ?", `${name}@example.org`),
});

/** The words that a voice of PSSDC has said last, and how they came to stand. */
function lineNamed(house: TestHouse, proceeding: string, name: string) {
  const line = linesOf(house, proceeding).find(({ voice }) => voice.name.en === name);
  if (!line) throw new Error(`${name} is not heard`);
  return line;
}

function opened() {
  const house = openHouse();
  const { pssdc, pscioc } = termsBeforeBoth(house);
  const of = (name: string) => lineNamed(house, pssdc, name);
  const kept = () =>
    house.db.$client
      .prepare("select kind, entry from position where proceeding_id = ? order by rowid")
      .raw()
      .all(pssdc);
  return { house, pssdc, pscioc, of, kept, ask: (name: string) => named(house, name) };
}

/** The rule that refuses, and the reason in English. */
function refusalOf(act: () => void): [string | undefined, string] {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof Denied || refusal instanceof NotPossible)
      return [refusal.reason.rule, refusal.reason.text.en];
    throw refusal;
  }
  throw new Error("nothing was refused");
}

const reasons = decisionReasons.en;

describe("D-3 whoever speaks for a voice takes its position", () => {
  test("D-3 the last one before closing counts, and every change is kept", () => {
    const { house, pssdc, of, kept, ask } = opened();
    takePosition(ask("ab-service"), pssdc, says("agree"));
    takePosition(ask("ab-service"), pssdc, says("reservation", "  Cost it first.  "));
    expect(of("Alberta").said).toMatchObject({
      kind: "reservation",
      words: "Cost it first.",
      entry: "taken",
    });
    expect(kept()).toEqual([
      ["agree", "taken"],
      ["reservation", "taken"],
    ]);
    expect(house.ledger().filter((act) => act === "decisions.take").length).toBe(2);
  });

  test("D-3 a position that needs its own words, or a day to come, is not taken without", () => {
    const { house, pssdc, kept, ask } = opened();
    const alberta = ask("ab-service");
    const today = dayOf(house.now());
    for (const kind of ["reservation", "not-endorse", "discuss", "recused"] as const)
      expect(() => takePosition(alberta, pssdc, says(kind, " "))).toThrow(Invalid);
    for (const until of [null, today])
      expect(() => takePosition(alberta, pssdc, says("pending", "", until))).toThrow(Invalid);
    expect(kept()).toEqual([]);
    takePosition(alberta, pssdc, says("pending", "", addDays(today, 1)));
  });

  test("D-3 another seat of the same government comments; it takes no position", () => {
    const { pssdc, kept, ask } = opened();
    for (const name of ["esdc-citizens", "esdc-strategy"])
      expect(refusalOf(() => takePosition(ask(name), pssdc, says("agree")))).toEqual([
        "D-3",
        reasons.comments,
      ]);
    takePosition(ask("tbs-service"), pssdc, says("agree"));
    expect(kept()).toEqual([["agree", "taken"]]);
  });

  test("D-9 closing is strict: at 17:00 Eastern Time a position is refused, a minute before it counts", () => {
    const { house, pssdc, kept, ask } = opened();
    const day = closingDay(house);
    house.setClock(`${day}T16:59:00-04:00`);
    takePosition(ask("ab-service"), pssdc, says("agree"));
    house.setClock(`${day}T17:00:00-04:00`);
    const late = ["D-9", reasons.closed];
    expect(refusalOf(() => takePosition(ask("ab-service"), pssdc, says("no-position")))).toEqual(late);
    expect(refusalOf(() => preparePosition(ask("ab-contact"), pssdc, says("agree")))).toEqual(late);
    const typed = { ...says("agree"), source: "A call" };
    const enter = () => enterPosition(house.as("secretary"), { id: pssdc, voice: "" }, typed);
    expect(refusalOf(enter)).toEqual(late);
    expect(kept()).toEqual([["agree", "taken"]]);
  });

  test("D-3, T-2 who has no voice is told so: the secretariat, the group's other chair, the other council", () => {
    const { house, pssdc, kept, ask } = opened();
    const only = ["D-3", "Only a member of this body can do this."];
    for (const asker of [house.as("secretary"), house.as("finance"), ask("ocio-deputy"), ask("ab-contact")])
      expect(refusalOf(() => takePosition(asker, pssdc, says("agree")))).toEqual(only);
    for (const asker of [house.as("observer"), house.as("reader"), house.as("administrator")])
      expect(() => takePosition(asker, pssdc, says("agree"))).toThrow(NotFound);
    expect(kept()).toEqual([]);
  });

  test("D-3 a chair of the group alone, without a seat in the council, cannot take a position", () => {
    const { house, pssdc, ask } = opened();
    const held = house.one<string>(
      "select h.id from holding h join seat s on s.id = h.seat_id join person p on p.id = h.person_id where p.email = 'bc-partnerships@example.org' and s.body_id = ?",
      house.body("PSSDC"),
    );
    endHolding(house.as("secretary"), held, { until: dayOf(house.now()) });
    expect(refusalOf(() => takePosition(ask("bc-partnerships"), pssdc, says("agree")))[0]).toBe("D-3");
  });

  test("S-4 a holder whose last day was yesterday finds nothing, and the seat left vacant is not heard", () => {
    const { house, pssdc, kept, ask } = opened();
    const held = house.one<string>(
      "select h.id from holding h join person p on p.id = h.person_id where p.email = 'ab-service@example.org'",
    );
    endHolding(house.as("secretary"), held, { until: dayOf(house.now()) });
    expect(() => takePosition(ask("ab-service"), pssdc, says("agree"))).toThrow(NotFound);
    const alternate = () => takePosition(ask("ab-registries"), pssdc, says("agree"));
    expect(refusalOf(alternate)).toEqual(["S-10", reasons.notHeard]);
    expect(kept()).toEqual([]);
  });

  test("S-10 a jurisdiction that observes the council is not heard, and says why", () => {
    const { house, pssdc, ask } = opened();
    statePart(house.as("secretary"), house.body("PSSDC"), {
      ...{ quality: "observer", noteEn: "", noteFr: "", reference: "Letter of June 1" },
      jurisdiction: house.one("select id from jurisdiction where code = 'AB'"),
      from: dayOf(house.now()),
    });
    const act = () => takePosition(ask("ab-service"), pssdc, says("agree"));
    expect(refusalOf(act)).toEqual(["S-10", reasons.notHeard]);
  });
});

describe("S-3 principal and alternate", () => {
  test("S-3 the principal's position replaces the alternate's, never the reverse", () => {
    const { pssdc, of, ask } = opened();
    takePosition(ask("ab-registries"), pssdc, says("no-position"));
    expect(of("Alberta").said?.kind).toBe("no-position");
    takePosition(ask("ab-service"), pssdc, says("agree"));
    const again = () => takePosition(ask("ab-registries"), pssdc, says("discuss", "Wait."));
    expect(refusalOf(again)).toEqual(["S-3", reasons.principalSpoke]);
    expect(of("Alberta").said?.kind).toBe("agree");
  });

  test("S-3 nor does what was entered since let the alternate replace it; only the principal goes on", () => {
    const { house, pssdc, of, ask } = opened();
    takePosition(ask("ab-service"), pssdc, says("agree"));
    const at = { id: pssdc, voice: of("Alberta").voice.id };
    enterPosition(house.as("secretary"), at, { ...says("no-position"), source: "A call on June 4" });
    const again = () => takePosition(ask("ab-registries"), pssdc, says("discuss", "Wait."));
    expect(refusalOf(again)).toEqual(["S-3", reasons.principalSpoke]);
    takePosition(ask("ab-service"), pssdc, says("agree"));
    expect(of("Alberta").said).toMatchObject({ kind: "agree", entry: "taken" });
  });
});

describe("S-7 what a contact prepares", () => {
  test("S-7 does not count until the holder confirms it, whole and in its own words", () => {
    const { house, pssdc, of, kept, ask } = opened();
    preparePosition(ask("ab-contact"), pssdc, says("reservation", "Cost it first."));
    expect(of("Alberta")).toMatchObject({ said: null, prepared: { kind: "reservation" } });
    confirmPrepared(ask("ab-service"), pssdc, of("Alberta").prepared?.id ?? "");
    const { said, prepared } = of("Alberta");
    expect([said, prepared]).toMatchObject([{ kind: "reservation", words: "Cost it first." }, null]);
    expect(said?.person).toBe(ask("ab-service").person);
    expect(kept().length).toBe(2);
    expect(house.one("select count(*) from position where confirms_id is not null")).toBe(1);
  });

  test("S-7 one that was replaced meanwhile is refused, and so is one that is confirmed already", () => {
    const { pssdc, of, ask } = opened();
    preparePosition(ask("ab-contact"), pssdc, says("agree"));
    const first = of("Alberta").prepared?.id ?? "";
    preparePosition(ask("ab-contact"), pssdc, says("discuss", "Two questions."));
    const confirm = (id: string) => confirmPrepared(ask("ab-service"), pssdc, id);
    expect(refusalOf(() => confirm(first))).toEqual(["S-7", reasons.prepared]);
    expect(of("Alberta").said).toBe(null);
    const second = of("Alberta").prepared?.id ?? "";
    confirm(second);
    expect(refusalOf(() => confirm(second))).toEqual(["S-7", reasons.prepared]);
  });

  test("S-7 one whose approval should have come by now is not confirmed as it was", () => {
    const { house, pssdc, of, ask } = opened();
    preparePosition(ask("ab-contact"), pssdc, says("pending", "", dayFrom("2026-06-10")));
    house.setClock("2026-06-10T10:00:00-04:00");
    const confirm = () => confirmPrepared(ask("ab-service"), pssdc, of("Alberta").prepared?.id ?? "");
    expect(refusalOf(confirm)).toEqual(["D-3", reasons.lapsed]);
  });

  test("S-7 a contact decides nothing, prepares only in the body served, and nobody else prepares", () => {
    const { house, pssdc, pscioc, kept, ask } = opened();
    nameContact(house.as("otherCouncilChair"), house.seat("PSCIOC", "Chief Information Officer"), {
      ...{ email: "elsewhere@example.org", name: "", titleEn: "Advisor", titleFr: "", language: "en" },
      from: dayOf(house.now()),
    });
    const only = ["S-7", "Only a contact of a seat of this body can do this."];
    const prepare = (asker: Asker) => refusalOf(() => preparePosition(asker, pssdc, says("agree")));
    expect(prepare(ask("elsewhere"))).toEqual(only);
    expect(prepare(ask("ab-service"))).toEqual(only);
    expect(prepare(house.as("secretary"))).toEqual(only);
    preparePosition(ask("elsewhere"), pscioc, says("agree"));
    expect(refusalOf(() => confirmPrepared(ask("elsewhere"), pscioc, ""))[0]).toBe("D-3");
    expect(kept()).toEqual([]);
  });
});

describe("D-4 a position received by telephone or e-mail", () => {
  test("D-4 counts with its source, the holders are told, may correct it, and both stay", () => {
    const { house, pssdc, of, kept, ask } = opened();
    const at = { id: pssdc, voice: of("Alberta").voice.id };
    const before = house.mails().length;
    enterPosition(house.as("secretary"), at, { ...says("discuss", "Wait."), source: " A call on June 4 " });
    expect(of("Alberta").said).toMatchObject({ entry: "entered", source: "A call on June 4" });
    const told = house.mails().slice(before);
    expect(told.map(({ to }) => to).sort()).toEqual(["ab-registries@example.org", "ab-service@example.org"]);
    takePosition(ask("ab-service"), pssdc, says("agree"));
    expect(kept()).toEqual([
      ["discuss", "entered"],
      ["agree", "taken"],
    ]);
  });

  test("D-4 without a source it is refused; a contact enters only for the seat served", () => {
    const { house, pssdc, of, kept, ask } = opened();
    const ontario = { id: pssdc, voice: of("Ontario").voice.id };
    const enter = (source: string) =>
      enterPosition(house.as("secretary"), ontario, { ...says("agree"), source });
    expect(() => enter("  ")).toThrow(Invalid);
    const mail = { ...says("agree"), source: "An e-mail" };
    const other = () => enterPosition(ask("ab-contact"), ontario, mail);
    expect(refusalOf(other)).toEqual(["D-3", reasons.comments]);
    enterPosition(ask("ab-contact"), { id: pssdc, voice: of("Alberta").voice.id }, mail);
    expect([of("Ontario").said, of("Alberta").said?.entry]).toEqual([null, "entered"]);
    const unheard = { id: pssdc, voice: "0000000000000000" };
    const nobody = () =>
      enterPosition(house.as("secretary"), unheard, { ...says("agree"), source: "A call" });
    expect(refusalOf(nobody)).toEqual(["S-10", reasons.notHeard]);
    expect(kept().length).toBe(1);
  });

  test("N-6 mails name the matter, never a position or its words", () => {
    const { house, pssdc, of, ask } = opened();
    const words = "Our act forbids it.";
    preparePosition(ask("ab-contact"), pssdc, says("not-endorse", words));
    confirmPrepared(ask("ab-service"), pssdc, of("Alberta").prepared?.id ?? "");
    const at = { id: pssdc, voice: of("Ontario").voice.id };
    enterPosition(house.as("secretary"), at, { ...says("not-endorse", words), source: "A call" });
    const sent = house.mails().map(({ subject, body }) => `${subject}\n${body}`);
    const tells = sent.filter((mail) => /forbids|endorse|appuie|A call/i.test(mail));
    expect([sent.length > 0, tells]).toEqual([true, []]);
  });
});
