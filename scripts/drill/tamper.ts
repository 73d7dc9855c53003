// T-h: whatever is done to the record behind the house's back is found by `npm run verify`, and named.
import { closeSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { faultsIn, verify } from "../../app/domain/backups/verify.server";
import { insertFile, pathOfFile, storeFile } from "../../app/domain/papers/files.server";
import type { Db } from "../../db/connection";
import type { Chance } from "./chance";
import { allOf, oneOf, within } from "./database";
import { aCount, type Drill } from "./drill";
import { runScript } from "./scripts-run";
import { faultsOfTail, witnessedIn } from "./tail";
import { unguarded, unguardings } from "./tampering";

type Line = Record<string, string | number | null>;
type Tampering = { what: string; do: (db: Db) => void /** What must be named. */; named: string[] };

/** One bit of a value turned over: a figure stays one, a letter becomes another. */
function turned(value: string | number | null, chance: Chance): string | number {
  if (value === null) return "somebody";
  if (typeof value === "number") return value ^ 1 || value + 2;
  if (value === "") return "x";
  const at = chance.between(0, value.length - 1);
  return `${value.slice(0, at)}${String.fromCharCode(value.charCodeAt(at) ^ 1)}${value.slice(at + 1)}`;
}

const lineOf = (number: number) => `Ledger line ${number}:`;

function turnEachColumn(db: Db, table: string, number: number, chance: Chance): Tampering[] {
  const columns = allOf<string>(db, `select name from pragma_table_info('${table}')`).filter(
    (name) => name !== "number",
  );
  const line = db.$client.prepare<[number], Line>(`select * from ${table} where number = ?`).get(number);
  return columns.map((column) => {
    const value = turned(line?.[column] ?? null, chance);
    return {
      what: `${table}.${column} of line ${number}`,
      do: (tx) =>
        void tx.$client.prepare(`update ${table} set ${column} = ? where number = ?`).run(value, number),
      named: [lineOf(number)],
    };
  });
}

const swap = (table: string, one: number, other: number) => (db: Db) =>
  db.$client.exec(`update ${table} set number = -1 where number = ${one};
    update ${table} set number = ${one} where number = ${other}; update ${table} set number = ${other} where number = -1`);

/** A line made up by someone who knows how lines are made, but not how to change all that follow. */
function insertBetween(db: Db, number: number): void {
  db.$client.exec(`update ledger_detail set number = -number - 1 where number >= ${number};
    update ledger_detail set number = -number where number < 0;
    update ledger set number = -number - 1 where number >= ${number}; update ledger set number = -number where number < 0;
    insert into ledger select ${number}, at, person_id, standing, act, subject_kind, subject_id, commitment, previous, hash from ledger where number = ${number - 1};
    insert into ledger_detail select ${number}, salt, detail from ledger_detail where number = ${number - 1}`);
}

function tamperingsOf(db: Db, chance: Chance): Tampering[] {
  const last = oneOf<number>(db, "select max(number) from ledger");
  const any = () => chance.between(5, last - 5);
  const [a, b, c, d, e] = [any(), any(), any(), any(), any()];
  return [
    ...turnEachColumn(db, "ledger", any(), chance),
    ...turnEachColumn(db, "ledger", last, chance),
    ...turnEachColumn(db, "ledger_detail", any(), chance),
    {
      what: `line ${a} dropped`,
      do: (tx) =>
        void tx.$client.exec(
          `delete from ledger where number = ${a}; delete from ledger_detail where number = ${a}`,
        ),
      named: [lineOf(a)],
    },
    {
      what: `lines ${b} and ${b + 1} swapped`,
      do: swap("ledger", b, b + 1),
      named: [lineOf(b), lineOf(b + 1)],
    },
    {
      what: `details ${c} and ${c + 1} swapped`,
      do: swap("ledger_detail", c, c + 1),
      named: [lineOf(c), lineOf(c + 1)],
    },
    {
      what: `what line ${e} says removed, without an act that says so`,
      do: (tx) => void tx.$client.exec(`delete from ledger_detail where number = ${e}`),
      named: [`Ledger line ${e}: its detail is wrong.`],
    },
    { what: `a line inserted at ${d}`, do: (tx) => insertBetween(tx, d), named: [lineOf(d)] },
    {
      what: "the first line dropped",
      do: (tx) =>
        void tx.$client.exec(
          "delete from ledger where number = 1; delete from ledger_detail where number = 1",
        ),
      named: [lineOf(1)],
    },
    {
      what: "a person removed whom rows name",
      do: (tx) =>
        void tx.$client.exec("delete from person where id = (select person_id from holding limit 1)"),
      named: ["names a person that is not there"],
    },
  ];
}

async function missedIn(dataDirectory: string, tampering: Tampering): Promise<string | null> {
  const found = faultsIn(await verify(dataDirectory));
  const missed = tampering.named.filter((name) => !found.some((fault) => fault.includes(name)));
  return missed.length === 0
    ? null
    : `${tampering.what}: ${missed.join(" and ")} was not named (${found.length} faults).`;
}

/** Turns one bit of a file. */
function turnBit(path: string, at: number): void {
  const handle = openSync(path, "r+");
  const byte = Buffer.alloc(1);
  readSync(handle, byte, 0, 1, at);
  writeSync(handle, Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, at);
  closeSync(handle);
}

export const tamper: Drill = {
  name: "tamper",
  rules: "T-h, T-1",
  does: "the ledger and its end, its details, its guards, a stored file and an archive altered behind the house's back",
  async run({ quick, chance, world, folder }) {
    const count = aCount();
    const altered = within(world("tamper"), (db) => tamperingsOf(db, chance)).map((tampering) => ({
      ...tampering,
      do: (db: Db) => unguarded(db, tampering.do),
    }));
    const list = [...altered, ...unguardings];
    for (const tampering of list) {
      const dataDirectory = world("tamper");
      within(dataDirectory, tampering.do);
      const missed = await missedIn(dataDirectory, tampering);
      if (missed) count.lost.push(missed);
      count.faults += 1;
    }
    const tail = await faultsOfTail(async () => {
      const witnessed = world("tail");
      return { dataDirectory: witnessed, head: await witnessedIn(witnessed) };
    });
    count.lost.push(...tail.lost);
    count.faults += tail.faults;

    const dataDirectory = world("tamper");
    const stored = within(dataDirectory, (db) => {
      const file = storeFile(dataDirectory, { name: "paper.txt", bytes: Buffer.from("What was decided.\n") });
      insertFile(db, file, { person: null, at: oneOf(db, "select max(at) from ledger") });
      return file.storedAs;
    });
    const archive = join(folder("tamper-archives"), "archive.tar.gz");
    const taken = await runScript("backup", [archive], { DATA_DIR: dataDirectory });
    const whole = await runScript("verify", [dataDirectory], {});
    if (taken.code !== 0 || whole.code !== 0)
      count.lost.push(`What nobody altered was found wrong: ${whole.said} ${taken.said}`);
    turnBit(pathOfFile(dataDirectory, stored), 3);
    const file = await runScript("verify", [dataDirectory], {});
    if (file.code !== 1 || !file.said.includes(`files/${stored} is not what was stored.`))
      count.lost.push(`A stored file altered was not named: ${file.said.slice(-300)}`);
    const bytes = statSync(archive).size;
    for (let round = 0; round < (quick ? 2 : 12); round += 1) {
      const at = chance.between(0, bytes - 1);
      turnBit(archive, at);
      const found = await runScript("verify", [archive], {});
      if (found.code !== 1) count.lost.push(`A bit of the archive altered at ${at} was not found.`);
      turnBit(archive, at);
      count.faults += 1;
    }
    return {
      ...count,
      rounds: list.length + tail.faults + 1,
      faults: count.faults + 1,
      notes: [
        "the newest lines cut off, or written anew as a whole chain, are found by the heads that the database noted; where those are removed too, by the mail of a witness, and by that only",
        "what a line says goes in no silence: only an act on the record erases words (T-6), and the lines it names",
      ],
    };
  },
};
