import { describe, expect, test } from "vitest";
import { type Id, seatsOf } from "../../../app/domain/actor";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { confirmProvisional } from "../../../app/domain/decisions/commands/settling.server";
import { declarePage } from "../../../app/domain/decisions/declare-pages.server";
import { NotPossible } from "../../../app/domain/refusals";
import { confirmNomination, nominate } from "../../../app/domain/seats/commands/nominations.server";
import type { Touched } from "../../../app/domain/slice";
import { setClauseAside, writeClause } from "../../../app/domain/terms/commands/clauses.server";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { extendTerms } from "../../../app/domain/terms/commands/extend.server";
import { putToCouncils } from "../../../app/domain/terms/commands/route.server";
import { versionPage } from "../../../app/domain/terms/pages/version.server";
import {
  approved,
  chairOf,
  closingDay,
  linesOf,
  needsIn,
  openIn,
  othersAgree,
  principal,
  says,
  termsBeforeBoth,
} from "../../support/deciding";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const touched = (house: TestHouse, version: Id, part: Part = "secretary"): Touched | null =>
  versionPage(house, { actor: house.actor(part), today: dayOf(house.now()) }, version).touched;

/** Each line with the clauses that touch it. */
const why = (shown: Touched | null) =>
  shown?.lines.map(({ title, touches }) => [plain(title.en), touches.map(({ clause }) => clause)]);
const effects = (shown: Touched | null) =>
  shown?.lines.flatMap(({ touches }) => touches.map(({ effect }) => plain(effect.en)));

/** As a mark of the plain text: its no-break spaces are spaces. */
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
const matter = "CCSWG, terms of reference, version 2";

const clauseIn = (house: TestHouse, version: Id, kind: string): Id =>
  house.one("select id from clause where version_id = ? and kind = ?", version, kind);

/** The next version of a body's terms, as its co-chair changes it. */
function next(house: TestHouse, acronym: string, change: (version: Id) => void): Id {
  const version = startNextVersion(house.as("secretary"), house.body(acronym));
  change(version);
  return version;
}

function write(house: TestHouse, version: Id, kind: "quorum" | "unit-of-position", value: object): void {
  const clause = clauseIn(house, version, kind);
  writeClause(house.as("secretary"), { version, clause, edition: 1 }, value as { unit: "seat" });
}

const seatClause = (house: TestHouse, version: Id, seat: Id): Id =>
  house.one("select id from clause where version_id = ? and seat_id = ?", version, seat);

/** A council adopts its own: put, agreed to by everybody, declared. */
function adopt(house: TestHouse, version: Id, council = "PSSDC"): void {
  const proceeding = openIn(house, version, council);
  othersAgree(house, proceeding);
  declareOutcome(chairOf(house, council), proceeding, approved);
}

/** A matter is before PSSDC while PSSDC changes its own terms; both are put. */
function councilChanges(change: (house: TestHouse, version: Id) => void) {
  const house = openHouse();
  const { pssdc } = termsBeforeBoth(house);
  const version = next(house, "PSSDC", (id) => change(house, id));
  putToCouncils(house.as("secretary"), version);
  return { house, pssdc, version };
}

const stricter = (house: TestHouse, version: Id) => write(house, version, "quorum", { share: 90, levels: 3 });
const bySeat = (house: TestHouse, version: Id) => write(house, version, "unit-of-position", { unit: "seat" });

describe("B-3, B-4 a matter before a council that changes its terms", () => {
  test("B-4 a new quorum counts from the day the version is in force, and replies already given stay", () => {
    const { house, pssdc, version } = councilChanges(stricter);
    const [first] = linesOf(house, pssdc);
    if (!first) throw new Error("a voice at least");
    takePosition(principal(house, first), pssdc, says("agree"));
    const before = touched(house, version);
    expect(why(before)).toEqual([[matter, ["quorum"]]]);
    expect(effects(before)?.[0]).toContain("new quorum from the day version 2 is in force");
    expect(before?.clauses).toMatchObject([
      {
        kind: "quorum",
        before: { en: expect.stringContaining("Half") },
        after: { en: expect.stringContaining("90") },
      },
    ]);
    const old = needsIn(house, pssdc).quorum;
    adopt(house, version);
    const now = needsIn(house, pssdc).quorum;
    expect(now.needed).toBeGreaterThan(old.needed);
    expect([old.heard, now.heard]).toEqual([1, 1]);
    expect(effects(touched(house, version))?.[0]).toContain("new quorum since June 4, 2026");
  });

  test("B-4 by another unit, positions already taken count no longer, as the page says", () => {
    const { house, pssdc, version } = councilChanges(bySeat);
    othersAgree(house, pssdc);
    expect(linesOf(house, pssdc).filter(({ said }) => said === null)).toEqual([]);
    expect(why(touched(house, version))?.[0]).toEqual([matter, ["unit-of-position"]]);
    expect(effects(touched(house, version))?.[0]).toContain("no longer count");
    adopt(house, version);
    expect(linesOf(house, pssdc).filter(({ said }) => said !== null)).toEqual([]);
    expect(house.one("select count(*) from position where proceeding_id = ?", pssdc)).toBeGreaterThan(0);
  });

  test("B-4 what is provisional can then not be confirmed, as the page says", () => {
    const { house, pssdc, version } = councilChanges(bySeat);
    const [first] = linesOf(house, pssdc);
    if (!first) throw new Error("a voice at least");
    const until = closingDay(house);
    takePosition(principal(house, first), pssdc, says("pending", "", until));
    othersAgree(house, pssdc);
    declareOutcome(chairOf(house, "PSSDC"), pssdc, { ...approved, agreed: "provisional", until });
    takePosition(principal(house, first), pssdc, says("agree"));
    expect(effects(touched(house, version))?.[0]).toContain("can then not be confirmed");
    adopt(house, version);
    expect(() => confirmProvisional(chairOf(house, "PSSDC"), pssdc)).toThrow(NotPossible);
  });

  test("B-4 a matter opened after the version is in force was never under the terms before it", () => {
    const { house, version } = councilChanges(stricter);
    adopt(house, version);
    expect(touched(house, version)?.lines).toHaveLength(1);
    const others = touched(house, version)?.others ?? 0;
    house.setClock("2026-06-08T15:00:00Z");
    const other = startNextVersion(house.as("secretary"), house.body("DITT"));
    putToCouncils(house.as("secretary"), other);
    openIn(house, other, "PSSDC");
    expect(why(touched(house, version))).toHaveLength(1);
    expect(touched(house, version)?.others).toBe(others + 1);
  });

  test("B-3 what changes no rule of theirs leaves open matters as they are, and the page says so", () => {
    const { house, version } = councilChanges((at, id) =>
      setClauseAside(at.as("secretary"), id, clauseIn(at, id, "working-papers")),
    );
    expect(touched(house, version)).toMatchObject({ lines: [], others: 2 });
  });

  test("B-3 the form with which it is declared shows the same", () => {
    const { house, version } = councilChanges(stricter);
    const proceeding = openIn(house, version, "PSSDC");
    othersAgree(house, proceeding);
    const looking = { actor: house.actor("councilChair"), now: house.now(), today: dayOf(house.now()) };
    const { touched: shown } = declarePage(house.house, looking, proceeding);
    expect(why(shown)).toEqual([[matter, ["quorum"]]]);
  });
});

const someone = {
  email: "nominee@example.org",
  name: "",
  titleEn: "Director",
  titleFr: "",
  language: "en",
  capacity: "alternate",
  from: dayFrom("2026-07-01"),
  letter: "",
} as const;

describe("B-3 what hangs on the terms of a group", () => {
  /** CCSWG gives up the seat of Alberta, for which somebody waits to be confirmed. */
  function withoutAlberta() {
    const house = openHouse();
    const seat = house.seat("CCSWG", "Service Alberta");
    const nominated = nominate(house.as("secretary"), seat, someone, []);
    const version = next(house, "CCSWG", (id) =>
      setClauseAside(house.as("chair"), id, seatClause(house, id, seat)),
    );
    putToCouncils(house.as("chair"), version);
    return { house, seat, nominated, version };
  }

  test("B-3, S-4 a seat that ends, its holder's rights, and the nomination that waits for it", () => {
    const { house, nominated, version } = withoutAlberta();
    const shown = touched(house, version);
    expect(why(shown)).toEqual([
      ["Seat: Service Alberta", ["seat"]],
      ["Nomination: Service Alberta", ["seat"]],
    ]);
    expect(effects(shown)).toEqual([
      expect.stringContaining("rights end with it"),
      expect.stringContaining("no longer confirmed"),
    ]);
    for (const council of ["PSSDC", "PSCIOC"]) adopt(house, version, council);
    expect(() => confirmNomination(house.as("secretary"), nominated, "Letter")).toThrow(NotPossible);
    expect(seatsOf(house.actor("member")).filter(({ body }) => body === house.body("CCSWG"))).toEqual([]);
    expect(why(touched(house, version))).toEqual([["Nomination: Service Alberta", ["seat"]]]);
  });

  test("B-3 a seat that gives up the co-chair's role, and nobody else's", () => {
    const house = openHouse();
    const seat = house.one<Id>(
      "select s.id from seat s join chair_role c on c.seat_id = s.id where s.body_id = ? and c.until_day is null limit 1",
      house.body("CCSWG"),
    );
    const version = next(house, "CCSWG", (id) => {
      const value = house.one<string>("select value from clause where id = ?", seatClause(house, id, seat));
      const clause = seatClause(house, id, seat);
      writeClause(
        house.as("secretary"),
        { version: id, clause, edition: 1 },
        {
          ...JSON.parse(value),
          coChair: false,
        },
      );
    });
    putToCouncils(house.as("secretary"), version);
    expect(effects(touched(house, version))).toEqual([
      "It carries the co-chair’s role no longer from the day version 2 is in force.",
    ]);
  });

  test("B-3 a draft against the version before must be started again; only who sees a draft is told", () => {
    const house = openHouse();
    const draft = startNextVersion(house.as("chair"), house.body("CCSWG"));
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    putToCouncils(house.as("chair"), version);
    expect(why(touched(house, version, "chair"))).toEqual([["Version 2 of the terms of reference", [null]]]);
    // What is asked of an association is seen by every member.
    expect(touched(house, version, "member")).toMatchObject({ lines: [], others: 1 });
    for (const council of ["PSSDC", "PSCIOC"]) adopt(house, version, council);
    expect(() => putToCouncils(house.as("chair"), draft)).toThrow(NotPossible);
    expect(effects(touched(house, version, "chair"))?.[0]).toContain("started again from version 3");
  });

  test("B-6 an extension that waits lapses with the version it extends", () => {
    const house = openHouse();
    const body = house.body("ASSC");
    house.db.$client
      .prepare("insert into body_parent (body_id, parent_id, tie) values (?, ?, 'reports-to')")
      .run(body, house.body("PSCIOC"));
    extendTerms(house.as("councilChair"), body, dayFrom("2026-09-30"));
    const version = next(house, "ASSC", () => undefined);
    putToCouncils(house.as("secretary"), version);
    expect(why(touched(house, version))).toEqual([["Extension of version 1 to September 30, 2026", [null]]]);
    for (const council of ["PSSDC", "PSCIOC"]) adopt(house, version, council);
    expect(touched(house, version)?.lines).toEqual([]);
  });

  test("T-2 who reads the terms in force and does not see the body is told of nothing of it", () => {
    const { house, version } = withoutAlberta();
    for (const council of ["PSSDC", "PSCIOC"]) adopt(house, version, council);
    expect(touched(house, version, "secretary")?.lines).toHaveLength(1);
    expect(touched(house, version, "reader")).toMatchObject({ lines: [], others: 0 });
  });

  test("B-3 nothing before a first version, a draft or one that went no further", () => {
    const house = openHouse();
    expect(touched(house, house.version("CCSWG"))).toBeNull();
    expect(touched(house, startNextVersion(house.as("chair"), house.body("CCSWG")))).toBeNull();
  });

  test("P-2 whatever is open, it is one statement", () => {
    const { house, version } = withoutAlberta();
    house.statements();
    touched(house, version);
    const gathered = house.statements().filter((text) => text.includes("as slice"));
    expect(gathered).toHaveLength(1);
  });
});
