// Whether a grown world is one that the product could have made: constraints, chain, audiences. And its digest.
import { createHash } from "node:crypto";
import { audiencesOfBody } from "../../../app/domain/bodies/commands.server";
import { decidingCouncils } from "../../../app/domain/bodies/queries.server";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { audiencesOfVersion } from "../../../app/domain/terms/audiences";
import type { VersionState } from "../../../app/domain/terms/lifecycle";
import type { Db } from "../../../db/connection";
import { grouped, idsOf, rowsOf } from "./rows";

/** What is wrong with it, in sentences; nothing where it is whole. */
export function faultsOfWorld(db: Db): string[] {
  const pages = (db.$client.pragma("integrity_check") as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((text) => text !== "ok");
  const orphans = db.$client.pragma("foreign_key_check") as { table: string; rowid: number }[];
  return [
    ...pages,
    ...orphans.map(({ table, rowid }) => `Row ${rowid} of ${table} names what is not there.`),
    ...faultsOf(db).map(({ number, fault }) => `Line ${number} of the ledger: its ${fault} is wrong.`),
    ...wrongAudiences(db),
  ];
}

/** T-2: the audiences of every row are those that the command which moved it sets. */
function wrongAudiences(db: Db): string[] {
  const wanted = new Map<string, string[]>();
  for (const id of idsOf(db, "select id from body")) wanted.set(`body ${id}`, audiencesOfBody(id));
  const councils = new Map<string, string[]>();
  for (const { id, body, state } of rowsOf<{ id: string; body: string; state: VersionState }>(
    db,
    "select id, body_id as body, state from terms_version",
  )) {
    const known = councils.get(body) ?? decidingCouncils(db, body).map((council) => council.id);
    councils.set(body, known);
    wanted.set(`terms ${id}`, audiencesOfVersion(state, { body, councils: known }));
  }
  const found = grouped(
    rowsOf<{ subject: string; key: string }>(
      db,
      "select kind || ' ' || subject_id as subject, key from audience where kind in ('body', 'terms')",
    ),
    ({ subject }) => subject,
  );
  const asText = (keys: readonly string[]) => [...new Set(keys)].sort().join(", ");
  const subjects = new Set([...wanted.keys(), ...found.keys()]);
  return [...subjects].flatMap((subject) => {
    const has = asText((found.get(subject) ?? []).map(({ key }) => key));
    const due = asText(wanted.get(subject) ?? []);
    return has === due ? [] : [`${subject} is open to ${has}; its command opens it to ${due}.`];
  });
}

const random = /\b[0-9a-z]{2}\/?[0-9a-hjkmnp-tv-z]{14}\b/g;
/** Made of chance that is nobody's: the salts of the record and what follows from them. */
const salted = new Set(["salt", "commitment", "previous", "hash"]);

/** The mails of one act, and the pages that are set up together, are written in no order. */
const isUnordered = (table: string) => table === "outbox" || table === "jurisdiction_page";

/** Ordinary tables: the index of the search is made from them. */
const ordinary =
  "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' and name not like 'search_%' and name not like '\\_\\_%' escape '\\' order by name";

/** One digest over every row in the order it was made; ids by the order in which they are met. */
export function digestOfWorld(db: Db): string {
  const met = new Map<string, string>();
  const numbered = (text: string) =>
    text.replace(random, (id) => {
      const known = met.get(id) ?? `#${met.size}`;
      met.set(id, known);
      return known;
    });
  const digest = createHash("sha256");
  const tables = idsOf(db, ordinary);
  for (const table of tables) {
    const lines: string[] = [];
    for (const row of db.$client.prepare(`select * from ${table} order by rowid`).iterate()) {
      const cells = Object.entries(row as Record<string, unknown>).filter(
        ([name]) => !salted.has(name) && !(isUnordered(table) && name === "id"),
      );
      lines.push(numbered(`${table} ${JSON.stringify(cells)}`));
    }
    for (const line of isUnordered(table) ? lines.sort() : lines) digest.update(`${line}\n`);
  }
  return digest.digest("hex");
}

export const countsOfWorld = (db: Db): Record<string, number> =>
  Object.fromEntries(
    idsOf(db, ordinary).map((table) => [
      table,
      db.$client.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0,
    ]),
  );
