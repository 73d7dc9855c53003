// P-2: what a page asks must not cost more as the years go by. Every statement that runs when every page is opened by
// everybody who sees it is explained: none goes through a large table, or one of its indexes, from end to end.
import { beforeAll, expect, test } from "vitest";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { kindsOfPerson } from "../../app/domain/overviews/permission-words";
import { address } from "../../app/site-map";
import { addressOf, makeSamples } from "./samples";
import { type Served, serveHouse } from "./served";

/**
 * Tables that stay small whatever happens: sixty bodies, sixteen governments, the staff of the secretariat, a few
 * witnesses, holds and saved lists, an account a council and year, a balance of before a council.
 */
const small = [
  "body",
  "body_parent",
  "jurisdiction",
  "jurisdiction_page",
  "office",
  "witness",
  "hold",
  "saved_list",
  "council_account",
  "opening_balance",
  "workspace",
  "sqlite_schema",
  "__drizzle_migrations",
];

/** Read whole, and why that may be. A line that no statement needs any more fails too. */
const allowed: Record<string, string> = {
  "person: select p.id, p.name":
    "The list of people is put in the order of folded names, which no index knows.",
  ...Object.fromEntries(
    ["holding", "contact", "observer", "reader"].map((table) => [
      `${table}: select * from ( select x.person_id as person`,
      "Everybody who takes part on the day, in all bodies together: asked again only when something changed.",
    ]),
  ),
  ...Object.fromEntries(
    ["person", "outbox", "refused_attempt"].map((table) => [
      `${table}: as kind, count(*) as howMany from`,
      "What is due under each rule of retention is counted when its page is opened, by those who act on it.",
    ]),
  ),
  "person: select d.id, d.since": "Whose details are due: on the page of retention, for those who erase.",
  "refused_attempt: in (select person_id from refused_attempt)":
    "Whom the filter of the security log offers, to administrators; the log keeps two years.",
  "refused_attempt: select distinct date(":
    "Which days the filter of the security log offers, to administrators.",
  "entry_tally: select count(*)": "Failed sign-ins are forgotten within a day.",
  "seat: select s.body_id as body, s.level":
    "The seats of the day in all bodies together, for their balance: asked again only when something changed.",
  "seat: select s.id, json_object":
    "The names of the seats through which people are on lists, in all bodies together.",
  "ledger: select coalesce((select max(number) from ledger)":
    "The last line alone: one step, at the end of its key.",
  "decision: select count(*) from decision x":
    "How many decisions the register has for whoever reads: their keys, counted.",
  "decision: select x.proceeding_id as proceeding":
    "A page of the register: along the index of its order, to the line where it is full.",
  "decision: select distinct fiscal_year":
    "Which years the register has: its index, then the first decision of each that may be read.",
  ...Object.fromEntries(
    ["recommendation_version: select count(*)", "recommendation_version: select v.id, r.number as label"].map(
      (key) => [key, "Each recommendation by its latest version that may be read: the list itself, counted."],
    ),
  ),
  "recommendation: with own as materialized":
    "Whose recommendations, to whom and of which years the list has: what its filter offers.",
  "ledger_head: select h.day": "The newest are shown, by their day; those before them are not read.",
};

type Step = { opcode: string; p1: number; p2: number };
const opens = ["OpenRead", "ReopenIdx"];
const goesThrough = ["Rewind", "Last", "Count"];

let served: Served;
const statements = new Map<string, string>();

beforeAll(async () => {
  served = serveHouse();
  const samples = await makeSamples(served.house);
  const heard = () => {
    for (const text of served.house.statements().filter(isAsked)) statements.set(shapeOf(text), text);
  };
  served.house.statements();
  for (const part of ["member", "secretary", "reader"] as const)
    for (const q of ["service", "service xylophone", "Alberta"])
      await served.ask(part, address("en", "search", {}, { q }));
  heard();
  for (const [row, { get }] of Object.entries(grid)) {
    for (const [index, letter] of get.split(" ").entries()) {
      if (letter !== "P") continue;
      const part = kindsOfPerson[index] ?? "nobody";
      served.house.statements();
      await served.ask(part, addressOf("en", row, samples));
      heard();
    }
  }
}, 120_000);

/** What only pages ask: signing in, and forgetting what has expired, is not theirs. */
const isAsked = (text: string) => /^\s*(select|with)\b/i.test(text);

/** A statement without its values: told apart once, however often it ran. */
const shapeOf = (text: string) => text.replace(/'(?:[^']|'')*'|\b\d+(\.\d+)?\b/g, "?");

/** The table behind each root page. An index of what waits, with a condition of its own, may be read whole. */
const tableAt = (): Map<number, string> =>
  new Map(
    (
      served.house.db.$client
        .prepare(
          "select rootpage, tbl_name as name from sqlite_schema where rootpage > 0 and not (type = 'index' and coalesce(sql, '') like '% WHERE %')",
        )
        .all() as { rootpage: number; name: string }[]
    ).map(({ rootpage, name }) => [rootpage, name]),
  );

/** The tables that a statement goes through from end to end, as the program that runs it says. */
function wholeTables(text: string, tables: ReadonlyMap<number, string>): string[] {
  const program = served.house.db.$client.prepare(`explain ${text}`).all() as Step[];
  const cursors = new Map<number, string>();
  for (const { opcode, p1, p2 } of program) {
    const table = tables.get(p2);
    if (opens.includes(opcode) && table) cursors.set(p1, table);
  }
  return [
    ...new Set(
      program.flatMap(({ opcode, p1 }) => {
        const table = goesThrough.includes(opcode) ? cursors.get(p1) : undefined;
        return table && !small.includes(table) ? [table] : [];
      }),
    ),
  ];
}

const planOf = (text: string) =>
  (served.house.db.$client.prepare(`explain query plan ${text}`).all() as { detail: string }[])
    .map(({ detail }) => detail)
    .filter((detail) => detail.startsWith("SCAN"))
    .join("; ");

test("P-2 no statement of any page goes through a large table from end to end", () => {
  const tables = tableAt();
  expect(statements.size).toBeGreaterThan(60);
  const needed = new Set<string>();
  const refused = [...statements].flatMap(([shape, text]) =>
    wholeTables(text, tables).flatMap((table) => {
      const key = Object.keys(allowed).find((one) => {
        const [name = "", words = ""] = one.split(": ");
        return name === table && shape.replace(/\s+/g, " ").includes(words);
      });
      if (key) needed.add(key);
      return key ? [] : [`${table}: ${shape.replace(/\s+/g, " ").slice(0, 160)} | ${planOf(text)}`];
    }),
  );
  expect(refused).toEqual([]);
  expect(Object.keys(allowed).filter((key) => !needed.has(key))).toEqual([]);
});

test("P-2 a statement that goes through the ledger is noticed", () => {
  const tables = tableAt();
  expect(wholeTables("select * from ledger where act = 'terms.consult'", tables)).toEqual(["ledger"]);
  expect(wholeTables("select count(*) from ledger", tables)).toEqual(["ledger"]);
  expect(
    wholeTables("select * from ledger where subject_kind = 'terms' and subject_id = 'x'", tables),
  ).toEqual([]);
});
