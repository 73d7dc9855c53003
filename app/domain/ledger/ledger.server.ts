// T-1: append-only, chained over commitments; what was before and after stands in a second table.
import { hash, randomBytes } from "node:crypto";
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Instant } from "../dates";

export type Entry = {
  at: Instant;
  person: Id | null;
  standing: string;
  act: string;
  subject: { kind: string; id: Id };
  detail: { says: Bilingual; before?: unknown; after?: unknown };
};

const sha256 = (...parts: (string | number)[]) => hash("sha256", JSON.stringify(parts), "hex");

const commitmentOf = (salt: string, detail: string) => sha256(salt, detail);

type Chained = {
  number: number;
  at: number;
  personId: string | null;
  standing: string;
  act: string;
  subjectKind: string;
  subjectId: string;
  commitment: string;
  previous: string;
};

const hashOf = (line: Chained) =>
  sha256(
    line.previous,
    line.number,
    line.at,
    line.personId ?? "",
    line.standing,
    line.act,
    line.subjectKind,
    line.subjectId,
    line.commitment,
  );

const last = prepared((db: Db) =>
  db.$client.prepare<[], { number: number; hash: string }>(
    "select number, hash from ledger order by number desc limit 1",
  ),
);
const append = prepared((db: Db) =>
  db.$client.prepare(`insert into ledger (number, at, person_id, standing, act, subject_kind, subject_id, commitment, previous, hash)
    values (:number, :at, :personId, :standing, :act, :subjectKind, :subjectId, :commitment, :previous, :hash)`),
);
const appendDetail = prepared((db: Db) =>
  db.$client.prepare("insert into ledger_detail (number, salt, detail) values (?, ?, ?)"),
);

/** Writes one line, in the caller's transaction. */
export function record(tx: Db, entry: Entry): void {
  const before = last(tx).get();
  const salt = randomBytes(16).toString("hex");
  const detail = JSON.stringify(entry.detail);
  const line: Chained = {
    number: (before?.number ?? 0) + 1,
    at: entry.at,
    personId: entry.person,
    standing: entry.standing,
    act: entry.act,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    commitment: commitmentOf(salt, detail),
    previous: before?.hash ?? "",
  };
  append(tx).run({ ...line, hash: hashOf(line) });
  appendDetail(tx).run(line.number, salt, detail);
}

export type Head = { number: number; hash: string };

/** How far the ledger goes; nothing where it is empty. */
export const headOf = (db: Db): Head | undefined => last(db).get();

const hashAt = prepared((db: Db) =>
  db.$client.prepare<[number], string>("select hash from ledger where number = ?").pluck(),
);

export type Carried = "carried" | "other" | "cut";

/** T-h: whether the ledger still carries a line that somebody was told of. */
export function carries(db: Db, { number, hash }: Head): Carried {
  const found = hashAt(db).get(number);
  if (found === undefined) return "cut";
  return found === hash ? "carried" : "other";
}

/** The lines whose detail was erased, as the acts that erased them say (T-6). */
const erasedLines = (db: Db): Set<number> =>
  new Set(
    db.$client
      .prepare<[], number>(
        `select e.value from ledger l join ledger_detail d on d.number = l.number, json_each(d.detail, '$.after.erasedLines') e
         where l.act in ('retention.erase', 'retention.dispose', 'witnesses.forget')`,
      )
      .pluck()
      .all(),
  );

export type Fault = { number: number; fault: "hash" | "order" | "commitment" | "number" | "detail" };

/** T-h: every line that does not follow from the one before it, or whose detail is not the one committed to. */
export function faultsOf(db: Db): Fault[] {
  const faults: Fault[] = [];
  let expected = 1;
  let previous = "";
  const erased = erasedLines(db);
  const lines = db.$client.prepare<
    [],
    Chained & { hash: string; salt: string | null; detail: string | null }
  >(
    `select l.number, l.at, l.person_id as personId, l.standing, l.act, l.subject_kind as subjectKind,
       l.subject_id as subjectId, l.commitment, l.previous, l.hash, d.salt, d.detail
     from ledger l left join ledger_detail d on d.number = l.number order by l.number`,
  );
  for (const line of lines.iterate()) {
    if (line.number !== expected) faults.push({ number: expected, fault: "number" });
    if (line.previous !== previous) faults.push({ number: line.number, fault: "order" });
    if (hashOf(line) !== line.hash) faults.push({ number: line.number, fault: "hash" });
    if (line.salt !== null && commitmentOf(line.salt, line.detail ?? "") !== line.commitment) {
      faults.push({ number: line.number, fault: "commitment" });
    }
    if (line.salt === null && !erased.has(line.number)) faults.push({ number: line.number, fault: "detail" });
    expected = line.number + 1;
    previous = line.hash;
  }
  return faults;
}
