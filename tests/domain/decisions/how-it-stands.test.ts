import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { actorOn } from "../../../app/domain/actor.server";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { prolong } from "../../../app/domain/decisions/commands/proceeding.server";
import { confirmProvisional, meetCondition } from "../../../app/domain/decisions/commands/settling.server";
import { howItStandsPage, type OpenMatter } from "../../../app/domain/decisions/how-it-stands.server";
import { turnSaid } from "../../../app/domain/decisions/turn-said";
import { NotFound } from "../../../app/domain/refusals";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { putToCouncils, withdrawVersion } from "../../../app/domain/terms/commands/route.server";
import { address } from "../../../app/site-map";
import {
  approved,
  chairOf,
  closingDay,
  decided,
  linesOf,
  openIn,
  othersAgree,
  principal,
  says,
  termsBeforeBoth,
} from "../../support/deciding";
import { openHouse, type Part, type TestHouse } from "../../support/house";

/** Somebody who sits in a group, and in neither council. */
const inGroupOnly = (house: TestHouse): Id =>
  house.one(
    `select h.person_id from holding h join seat s on s.id = h.seat_id where s.body_id = ? and h.state = 'confirmed'
       and h.person_id not in (select h.person_id from holding h join seat s on s.id = h.seat_id join body b on b.id = s.body_id where b.kind = 'council')`,
    house.body("RWG"),
  );

function standing(house: TestHouse, part: Part | "inGroupOnly" = "secretary"): OpenMatter[] {
  const today = dayOf(house.now());
  const actor =
    part === "inGroupOnly" ? actorOn(house.db, inGroupOnly(house), today) : house.actor(part, today);
  return howItStandsPage(house.house, { actor, now: house.now(), today }, 1).lines;
}

function only(house: TestHouse, part: Part | "inGroupOnly" = "secretary"): OpenMatter {
  const [line, ...others] = standing(house, part);
  if (!line || others.length > 0) throw new Error("one matter");
  return line;
}

/** "PSSDC: a co-chair declares". */
const turns = (line: OpenMatter, language: "en" | "fr" = "en"): string[] =>
  line.bodies.map(({ acronym, turn }) => `${acronym[language]}: ${turnSaid(language, turn)}`);

function firstOf(house: TestHouse, proceeding: string) {
  const [line] = linesOf(house, proceeding);
  if (!line) throw new Error("a voice at least");
  return line;
}

describe("D-6 one line a matter, for all its bodies", () => {
  test("D-6 the sentence is of both councils; who has not answered is named up to three", () => {
    const house = openHouse();
    const { pssdc } = termsBeforeBoth(house);
    const line = only(house);
    expect(line.bodies.map(({ acronym }) => acronym.en)).toEqual(["PSSDC", "PSCIOC"]);
    expect(line.needs?.en).toMatch(/quorum in PSSDC.*quorum in PSCIOC/);
    expect(line.needs?.fr).toMatch(/quorum \(CPSSP\).*quorum \(CDPISP\)/);
    const silent = linesOf(house, pssdc).length;
    expect(turns(line)[0]).toMatch(new RegExp(`^PSSDC: [^,]+, [^,]+, [^,]+ and ${silent - 3} more$`));
    expect(turns(line, "fr")[0]).toMatch(new RegExp(`et ${silent - 3}\u00a0de plus$`));
    expect([line.due, line.isOverdue]).toEqual([closingDay(house), false]);
  });

  test("D-5 once all have answered it is a co-chair's turn; once declared by all in force, it stands here no more", () => {
    const house = openHouse();
    const { pssdc, pscioc } = termsBeforeBoth(house);
    othersAgree(house, pssdc);
    expect(turns(only(house))[0]).toBe("PSSDC: a co-chair declares");
    expect(only(house).needs?.en).toContain("PSSDC complete");
    declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
    expect(turns(only(house))[0]).toBe("PSSDC: declared");
    expect(only(house).needs?.en).not.toContain("PSSDC");
    othersAgree(house, pscioc);
    declareOutcome(chairOf(house, "PSCIOC"), pscioc, approved);
    expect(standing(house)).toEqual([]);
  });

  test("D-9 once replies are closed without quorum a co-chair gives more time, and it is overdue until then", () => {
    const house = openHouse();
    const { pssdc } = termsBeforeBoth(house);
    const closes = closingDay(house);
    house.setClock(`${closes}T22:00:00Z`);
    expect(turns(only(house))[0]).toBe("PSSDC: a co-chair gives more time");
    expect([only(house).due, only(house).isOverdue]).toEqual([closes, true]);
    prolong(chairOf(house, "PSSDC"), pssdc, addDays(closes, 10));
    expect(turns(only(house))[0]).toContain("more");
  });

  test("T-9 withdrawn, it stands here no more", () => {
    const house = openHouse();
    const { version } = termsBeforeBoth(house);
    withdrawVersion(house.as("chair"), version);
    expect(standing(house)).toEqual([]);
  });
});

describe("D-5, D-13 what a declared decision still waits for", () => {
  test("D-5 provisional: the approval that is pending, then a co-chair who confirms", () => {
    const house = openHouse();
    const { pssdc } = termsBeforeBoth(house);
    const until = addDays(dayOf(house.now()), 10);
    const first = firstOf(house, pssdc);
    takePosition(principal(house, first), pssdc, says("pending", "", until));
    othersAgree(house, pssdc);
    declareOutcome(chairOf(house, "PSSDC"), pssdc, { ...approved, agreed: "provisional", until });
    expect(turns(only(house))[0]).toBe(`PSSDC: waits for the internal approval of ${first.voice.name.en}`);
    expect([only(house).due, only(house).isOverdue]).toEqual([until, false]);
    house.setClock(`${until}T22:00:00Z`);
    expect(only(house).isOverdue).toBe(true);
    takePosition(principal(house, first), pssdc, says("agree"));
    expect(turns(only(house))[0]).toBe("PSSDC: a co-chair confirms");
    confirmProvisional(chairOf(house, "PSSDC"), pssdc);
    expect(turns(only(house))[0]).toBe("PSSDC: declared");
  });

  test.each(["before", "after"] as const)(
    "D-13 a condition that comes %s it: its owner, until it is met",
    (time) => {
      const house = openHouse();
      const { pssdc, pscioc } = termsBeforeBoth(house);
      othersAgree(house, pssdc);
      othersAgree(house, pscioc);
      declareOutcome(chairOf(house, "PSCIOC"), pscioc, approved);
      const due = addDays(dayOf(house.now()), 30);
      const text = { en: "Two territorial seats are named.", fr: "Deux sièges territoriaux sont nommés." };
      declareOutcome(chairOf(house, "PSSDC"), pssdc, {
        ...{ ...approved, outcome: "approved-with-conditions" },
        conditions: [{ text, owner: "The co-chairs", due, time }],
      });
      expect(turns(only(house))).toEqual(["PSSDC: waits for a condition: The co-chairs", "PSCIOC: declared"]);
      expect([only(house).needs, only(house).due]).toEqual([null, due]);
      const condition = decided(house, pssdc).conditions[0]?.id ?? "";
      meetCondition(chairOf(house, "PSSDC"), { id: pssdc, condition }, { evidence: "Letters." });
      expect(standing(house)).toEqual([]);
    },
  );
});

describe("T-2 who sees how it stands", () => {
  test("T-2 the councils and the co-chairs whose matter it is see it; a member elsewhere an empty page; readers nothing", () => {
    const house = openHouse();
    termsBeforeBoth(house);
    for (const part of ["secretary", "councilChair", "chair"] as const)
      expect([part, standing(house, part).length]).toEqual([part, 1]);
    expect(standing(house, "inGroupOnly")).toEqual([]);
    for (const part of ["reader", "observer", "stranger", "administrator"] as const)
      expect(() => standing(house, part)).toThrow(NotFound);
  });

  test("T-2 somebody to whom one half is open reads of that half alone", () => {
    const house = openHouse();
    const { pssdc } = termsBeforeBoth(house);
    othersAgree(house, pssdc);
    const until = addDays(dayOf(house.now()), 10);
    takePosition(principal(house, firstOf(house, pssdc)), pssdc, says("pending", "", until));
    declareOutcome(chairOf(house, "PSSDC"), pssdc, { ...approved, agreed: "provisional", until });
    expect(only(house, "inGroupOnly").bodies.map(({ acronym }) => acronym.en)).toEqual(["PSSDC"]);
    expect(only(house, "inGroupOnly").needs).toBeNull();
  });

  test("P-2 the statements do not grow with the matters; what is overdue comes first, then what closes first", () => {
    const house = openHouse();
    const { version } = termsBeforeBoth(house);
    const closes = closingDay(house);
    const ask = () => {
      house.statements();
      standing(house);
      return house.statements().length;
    };
    ask();
    const few = ask();
    house.setClock(`${addDays(closingDay(house), -7)}T15:00:00Z`);
    const registries = startNextVersion(house.as("secretary"), house.body("RWG"));
    putToCouncils(house.as("secretary"), registries);
    openIn(house, registries, "PSSDC");
    expect(standing(house).map(({ isOverdue }) => isOverdue)).toEqual([false, false]);
    expect(ask()).toBe(few);
    house.setClock(`${addDays(closes, 1)}T15:00:00Z`);
    const [first, second] = standing(house);
    expect([first?.isOverdue, second?.isOverdue]).toEqual([true, false]);
    expect([first?.key, second?.key]).toEqual([
      expect.stringContaining(version),
      expect.stringContaining(registries),
    ]);
  });
});

describe("R-5 a council that nobody has asked yet", () => {
  /** Put to both councils; neither was asked. */
  function put() {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    putToCouncils(house.as("chair"), version);
    return { house, version };
  }

  test("R-5 put and not opened, it stands here under its own page, to be opened by each; for those who will see it opened", () => {
    const { house, version } = put();
    const line = only(house);
    expect(turns(line)).toEqual(["PSSDC: to be opened by a co-chair", "PSCIOC: to be opened by a co-chair"]);
    expect(turns(line, "fr")[0]).toBe("CPSSP: la coprésidence ouvre la procédure");
    expect([line.href.en, line.needs, line.due, line.since]).toEqual([
      address("en", "terms", { version }),
      null,
      null,
      house.now(),
    ]);
    for (const part of ["councilChair", "member", "chair"] as const)
      expect([part, standing(house, part).length]).toEqual([part, 1]);
    expect(standing(house, "inGroupOnly")).toEqual([]);
    withdrawVersion(house.as("chair"), version);
    expect(standing(house)).toEqual([]);
  });

  test("R-5 one council has declared and the other was never asked: its co-chairs ask", () => {
    const { house, version } = put();
    const pssdc = openIn(house, version, "PSSDC");
    expect(turns(only(house))[1]).toBe("PSCIOC: a co-chair asks for positions");
    othersAgree(house, pssdc);
    declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
    expect(turns(only(house))).toEqual(["PSSDC: declared", "PSCIOC: a co-chair asks for positions"]);
    expect(only(house).href.en).toBe(address("en", "proceeding", { proceeding: pssdc }));
    openIn(house, version, "PSCIOC");
    expect(turns(only(house))[1]).toMatch(/^PSCIOC: .* more$/);
  });

  test("R-5 put anew after it was returned, nobody was asked of this version", () => {
    const { house, version } = put();
    for (const council of ["PSSDC", "PSCIOC"]) {
      const proceeding = openIn(house, version, council);
      othersAgree(house, proceeding);
      const reason = { en: "Name the seats.", fr: "Nommer les sièges." };
      declareOutcome(chairOf(house, council), proceeding, { ...approved, outcome: "returned", reason });
    }
    expect(standing(house)).toEqual([]);
    house.setClock(`${addDays(dayOf(house.now()), 1)}T15:00:00Z`);
    putToCouncils(house.as("chair"), version);
    expect(turns(only(house))[0]).toBe("PSSDC: to be opened by a co-chair");
  });
});
