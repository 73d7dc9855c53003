// Whether what stands agrees with what was acknowledged, and with itself: row, ledger line, key of the form, mail.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { faultsOf } from "../../app/domain/ledger/ledger.server";
import { pathOfFile } from "../../app/domain/papers/files.server";
import type { Db } from "../../db/connection";
import { type Act, emailOf, type Kind } from "./acts";
import { tokenPattern } from "./chance";
import { allOf, oneOf, within } from "./database";

const digestOf = (key: string): string => createHash("sha256").update(key).digest("hex");

/** How often a word stands in the lines of the ledger that say what was done. */
function linesByToken(db: Db): Map<string, number> {
  const lines = new Map<string, number>();
  // What stood before belongs to an earlier line.
  const details = "select json_remove(detail, '$.before') from ledger_detail where detail like '%zq0%'";
  for (const detail of allOf<string>(db, details))
    for (const token of new Set(detail.match(tokenPattern))) lines.set(token, (lines.get(token) ?? 0) + 1);
  return lines;
}

const byEmail = (table: "contact" | "holding") =>
  `select count(*) from ${table} t join person p on p.id = t.person_id where p.email = ?`;

/** The rows that each act leaves, one of each, and its mail. */
const rowsOf: Partial<Record<Kind, [query: string, of: (token: string) => string][]>> = {
  add: [
    ["select count(*) from person where email = ?", emailOf],
    ["select count(*) from outbox where address = ?", emailOf],
    ["select count(*) from invitation i join person p on p.id = i.person_id where p.email = ?", emailOf],
  ],
  contact: [
    [byEmail("contact"), emailOf],
    ["select count(*) from person where email = ?", emailOf],
  ],
  nominate: [[byEmail("holding"), emailOf]],
  upload: [
    ["select count(*) from file where name = ?", (token) => `${token}.txt`],
    ["select count(*) from job where name = ?", (token) => `${token}.txt`],
  ],
};

/** Kinds whose line in the ledger carries the word of the act. */
const inLedger: readonly Kind[] = ["add", "contact", "nominate", "card", "upload"];

function faultOfAct(db: Db, act: Act, lines: Map<string, number>): string[] {
  const key = oneOf<number>(db, "select count(*) from form_key where digest = ?", digestOf(act.key));
  const counts = (rowsOf[act.kind] ?? []).map(([query, of]) => oneOf<number>(db, query, of(act.token)));
  if (inLedger.includes(act.kind)) counts.push(lines.get(act.token) ?? 0);
  const all = [key, ...counts];
  const what = `${act.kind} ${act.token}`;
  if (act.ended === "acknowledged" && all.some((count) => count === 0))
    return [`${what} was acknowledged and is not whole (${all.join(", ")}).`];
  if (all.some((count) => count > 1)) return [`${what} acted more than once (${all.join(", ")}).`];
  if (new Set(all).size > 1) return [`${what} is half done (${all.join(", ")}).`];
  return [];
}

/** Counts that must be one figure, whatever was done: rows beside their lines in the ledger. */
function faultsOfTotals(db: Db): string[] {
  const same: [string, string, string][] = [
    [
      "people added, and lines that say so",
      "select count(*) from person where email like 'zq000%' and id in (select subject_id from ledger where act = 'people.add')",
      "select count(*) from ledger l join ledger_detail d using (number) where l.act = 'people.add' and d.detail like '%zq000%'",
    ],
    [
      "documents, and lines that say so",
      "select count(*) from job",
      "select count(*) from ledger where act = 'terms.upload'",
    ],
    [
      "edits of sections of drafts, and lines that say so",
      "select coalesce(sum(p.edition - 1), 0) from pair p join terms_section s on s.pair_id = p.id join terms_version v on v.id = s.version_id where v.state = 'draft'",
      "select count(*) from ledger where act = 'terms.edit' and subject_id in (select id from terms_version where state = 'draft')",
    ],
    [
      "editions of cards, and lines that say so",
      "select coalesce(sum(edition - 1), 0) from person",
      "select count(*) from ledger where act = 'people.edit'",
    ],
  ];
  return same.flatMap(([what, rows, lines]) => {
    const [one, other] = [oneOf<number>(db, rows), oneOf<number>(db, lines)];
    return one === other ? [] : [`${what}: ${one} and ${other}.`];
  });
}

/** A card shows what its newest line says. */
function faultsOfCards(db: Db): string[] {
  const wrong = allOf<string>(
    db,
    `select p.email from person p join ledger l on l.number =
       (select max(number) from ledger where act = 'people.edit' and subject_id = p.id)
     join ledger_detail d using (number) where d.detail -> 'after' is not null and d.detail ->> '$.after.phone' <> p.phone`,
  );
  return wrong.map((email) => `The card of ${email} is not what its newest line says.`);
}

/** What SQLite and the ledger's chain say of themselves. */
export function faultsOfWhole(db: Db): string[] {
  const pages = (db.$client.pragma("integrity_check") as { integrity_check: string }[]).flatMap((row) =>
    row.integrity_check === "ok" ? [] : [row.integrity_check],
  );
  const orphans = db.$client.pragma("foreign_key_check") as unknown[];
  return [
    ...pages,
    ...(orphans.length > 0 ? [`${orphans.length} rows name what is not there.`] : []),
    ...faultsOf(db).map(({ number, fault }) => `Ledger line ${number}: its ${fault} is wrong.`),
  ];
}

/** Everything that does not agree, one sentence each. */
export function disagreements(dataDirectory: string, acts: readonly Act[]): string[] {
  return within(dataDirectory, (db) => {
    const lines = linesByToken(db);
    const missing = allOf<string>(db, "select stored_as from file").filter(
      (stored) => !existsSync(pathOfFile(dataDirectory, stored)),
    );
    return [
      ...acts.flatMap((act) => faultOfAct(db, act, lines)),
      ...faultsOfTotals(db),
      ...faultsOfCards(db),
      ...faultsOfWhole(db),
      ...missing.map((stored) => `The file ${stored} is not on the disk.`),
    ];
  });
}
