import { describe, expect, test } from "vitest";
import { openTo } from "../../../app/domain/audiences.server";
import { dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { type ProceedingPage, proceedingPage } from "../../../app/domain/decisions/pages.server";
import { proceedingSeen } from "../../../app/domain/decisions/proceedings.server";
import { registerForFile, registerPage } from "../../../app/domain/decisions/register.server";
import { registerFile } from "../../../app/domain/decisions/register-file";
import { registerFilter } from "../../../app/domain/decisions/register-filter";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { approved, chairOf, othersAgree, termsBeforeBoth } from "../../support/deciding";
import { openHouse, type Part, parts, type TestHouse } from "../../support/house";
import { kindsOf, search } from "../../support/searching";

const asked = (query: string) => registerFilter(new URLSearchParams(query));
const register = (house: TestHouse, part: Part, query = "", page = 1) =>
  registerPage(house.db, house.actor(part), { filter: asked(query), page });
const numbers = (house: TestHouse, part: Part, query = "") =>
  register(house, part, query).lines.map(({ number }) => number);

const reason = { en: "Name the municipal seats.", fr: "Nommer les sièges municipaux." };
const returned = { ...approved, outcome: "returned" as const, reason };

/** PSSDC returned it; PSCIOC approved it the day after. */
function bothDeclared() {
  const house = openHouse();
  const matter = termsBeforeBoth(house);
  othersAgree(house, matter.pssdc);
  othersAgree(house, matter.pscioc);
  const first = declareOutcome(chairOf(house, "PSSDC"), matter.pssdc, returned);
  house.setClock("2026-06-05T14:00:00Z");
  const second = declareOutcome(chairOf(house, "PSCIOC"), matter.pscioc, approved);
  return { house, ...matter, first, second };
}

/** Open to one council alone, as what is decided in camera will be; the next act brings the index up to date. */
function inCamera(house: TestHouse, number: string): void {
  const kept = (column: string) =>
    house.one<string>(`select ${column} from decision where number = ?`, number);
  const keys = ["secretariat", `members:${house.body("PSSDC")}`];
  openTo(house.db, { kind: "decision", id: kept("id") }, keys);
  openTo(house.db, { kind: "proceeding", id: kept("proceeding_id") }, keys);
  startNextVersion(house.as("chair"), house.body("CCSWG"));
}

/** As many decisions beside one as several years bring, open to whoever reads it. */
function thirtyMore(house: TestHouse, number: string): void {
  const { $client } = house.db;
  const columns = (table: string) =>
    $client.prepare<[string], string>("select name from pragma_table_info(?)").pluck().all(table);
  const copied = (table: string, changed: Record<string, string>) =>
    columns(table).map((name) => changed[name] ?? `x.${name}`);
  const digits = "substr('00' || n.n, -2)";
  const many =
    "cross join (with recursive n(n) as (select 1 union all select n + 1 from n where n < 30) select n from n) n";
  const id = `'copied00000000' || ${digits}`;
  $client.exec(
    `insert into proceeding select ${copied("proceeding", { id, since: "x.since + n.n" })} from proceeding x ${many}
       where x.id = (select proceeding_id from decision where number = '${number}');
     insert into decision select ${copied("decision", { id, proceeding_id: id, sequence: "x.sequence + n.n", number: `x.number || ${digits}` })}
       from decision x ${many} where x.number = '${number}';
     insert into audience select a.kind, ${id}, a.key from audience a ${many}
       where a.kind = 'decision' and a.subject_id = (select id from decision where number = '${number}');`,
  );
  startNextVersion(house.as("chair"), house.body("CCSWG"));
}

const outside: Part[] = ["observer", "stranger", "administrator"];
const pageFor = (house: TestHouse, part: Part, id: string): ProceedingPage =>
  proceedingPage(house.house, { actor: house.actor(part), now: house.now(), today: dayOf(house.now()) }, id);

describe("T-2, S-11 who reads the register", () => {
  test("T-2, S-11 every jurisdiction and its readers, whoever sits, and the secretariat; nobody without a part", () => {
    const { house, first, second } = bothDeclared();
    for (const part of parts)
      expect([part, numbers(house, part)]).toEqual([part, outside.includes(part) ? [] : [second, first]]);
  });

  test("T-2 whoever reads a decision opens its page; while it was open, only those who decide and whose it is", () => {
    const house = openHouse();
    const { pssdc } = termsBeforeBoth(house);
    const seenBy = () =>
      parts.filter((part) => proceedingSeen(house.db, house.actor(part), pssdc) !== undefined);
    expect(seenBy()).not.toContain("reader");
    othersAgree(house, pssdc);
    const before = seenBy();
    declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
    expect(seenBy()).toEqual(parts.filter((part) => !outside.includes(part)));
    expect(before.filter((part) => !seenBy().includes(part))).toEqual([]);
  });

  test("S-11 a reader is shown what was declared, not the way to it; a member both", () => {
    const { house, pssdc } = bothDeclared();
    expect(pageFor(house, "reader", pssdc).decision?.reason).toEqual(reason);
    expect(pageFor(house, "reader", pssdc).history).toEqual([]);
    expect(pageFor(house, "member", pssdc).history.length).toBeGreaterThan(0);
  });

  test("R-5 what the other council has still to declare never reads as agreed, to a reader either", () => {
    const house = openHouse();
    const { pssdc, pscioc } = termsBeforeBoth(house);
    othersAgree(house, pssdc);
    othersAgree(house, pscioc);
    declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
    expect(pageFor(house, "reader", pssdc)).toMatchObject({ isPartly: true, needs: null });
    declareOutcome(chairOf(house, "PSCIOC"), pscioc, approved);
    expect(pageFor(house, "reader", pssdc).isPartly).toBe(false);
  });

  test("M-17 what was decided in camera is invisible: in lines, counts, filters, files and search", () => {
    const { house, first } = bothDeclared();
    inCamera(house, first);
    const page = register(house, "reader");
    expect([page.total, page.bodies.map(({ id }) => id)]).toEqual([1, [house.body("PSCIOC")]]);
    expect(register(house, "reader", `body=${house.body("PSSDC")}`).total).toBe(0);
    expect(registerForFile(house.db, house.actor("reader"), asked("")).lines).toHaveLength(1);
    expect(register(house, "councilChair").total).toBe(2);
  });
});

describe("desk 5 the register is narrowed and sorted by its address", () => {
  test("each filter keeps what answers it, and an address that says nonsense is left out", () => {
    const { house, first, second } = bothDeclared();
    const all = [second, first];
    const kept: [string, string[]][] = [
      ["", all],
      [`body=${house.body("PSSDC")}`, [first]],
      ["outcome=returned", [first]],
      ["outcome=declined", []],
      ["kind=terms", all],
      ["kind=funding", []],
      ["state=in-force", all],
      ["state=provisional", []],
      ["year=2026", all],
      ["year=2025", []],
      ["words=cadre%20REFERENCE", all],
      ["words=xylophone", []],
      ["sort=day", [first, second]],
      ["sort=-number", [first, second]],
      ["sort=number", [second, first]],
      ["kind=nonsense&year=now&body=PSSDC&sort=none", all],
    ];
    for (const [query, expected] of kept)
      expect([query, numbers(house, "reader", query)]).toEqual([query, expected]);
  });

  test("the file holds what the page lists, with both titles and both digests, in the reader's words", () => {
    const { house, first } = bothDeclared();
    const filter = asked("outcome=returned");
    const listed = registerForFile(house.db, house.actor("reader"), filter);
    const { lines } = listed;
    expect(lines).toEqual(register(house, "reader", "outcome=returned").lines);
    const { headings, rows, name } = registerFile(listed, "fr");
    expect([name, headings.length]).toEqual(["registre-des-decisions", rows[0]?.length]);
    const [line] = lines;
    expect(rows[0]).toEqual(
      expect.arrayContaining([first, "2026-06-04", "renvoyée pour révision", "par consensus", "En vigueur"]),
    );
    expect(rows[0]).toEqual(
      expect.arrayContaining([line?.title.en, line?.title.fr, line?.digests.en, line?.digests.fr]),
    );
    expect(line?.digests.en).toMatch(/^[0-9a-f]{64}$/);
  });

  test("P-2 twenty-five a page, the newest first, whatever page is asked for; each page asks a few statements", () => {
    const { house, first, second } = bothDeclared();
    thirtyMore(house, first);
    const pages = [1, 2, 9].map((page) => register(house, "reader", "", page));
    expect(pages.map(({ page, total, lines }) => [page, total, lines.length])).toEqual([
      [1, 32, 25],
      [2, 32, 7],
      [2, 32, 7],
    ]);
    const listed = [...(pages[0]?.lines ?? []), ...(pages[1]?.lines ?? [])].map(({ number }) => number);
    expect([new Set(listed).size, listed[0]]).toEqual([32, second]);
    const inFile = registerForFile(house.db, house.actor("reader"), asked("")).lines;
    expect(inFile.map(({ number }) => number)).toEqual(listed);
    house.statements();
    register(house, "reader", "words=cadre");
    expect(house.statements().filter((text) => /decision x/.test(text)).length).toBeLessThanOrEqual(5);
  });
});

describe("T-2 decisions are found", () => {
  test("T-2 by their number, their title and the reason, by those who read the register, and nobody else", () => {
    const { house, first } = bothDeclared();
    for (const words of [first, "municipal seats", reason.fr]) {
      expect(kindsOf(search(house, "reader", words))).toContain("decision");
      for (const part of outside) expect(kindsOf(search(house, part, words))).not.toContain("decision");
    }
    expect(search(house, "reader", first).groups[0]?.kind).toBe("decision");
    inCamera(house, first);
    expect(kindsOf(search(house, "reader", reason.fr))).not.toContain("decision");
    expect(kindsOf(search(house, "councilChair", reason.fr))).toContain("decision");
  });
});
