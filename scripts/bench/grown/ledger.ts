// The record, line by line, through the house's own function: each follows from the one before it (T-h).

import type { Instant } from "../../../app/domain/dates";
import { record } from "../../../app/domain/ledger/ledger.server";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf } from "./rows";

type Subject = { kind: string; id: string; act: string };

/** The heaviest histories, as shares of all lines: first of each kind the objects that the bench opens; then what is few. */
const heaviest = [
  { kind: "body", share: 0.05, act: "body.review", query: "select id from body where acronym_en = 'CCSWG'" },
  { kind: "body", share: 0.03, act: "body.review", query: "select id from body where acronym_en = 'PSSDC'" },
  {
    ...{ kind: "terms", share: 0.02, act: "terms.editSection" },
    query:
      "select v.id from terms_version v join body b on b.id = v.body_id where b.acronym_en = 'CCSWG' and v.state = 'in-force'",
  },
  {
    ...{ kind: "seat", share: 0.01, act: "seats.seatHolder" },
    query:
      "select s.id from seat s join body b on b.id = s.body_id where b.acronym_en = 'CCSWG' and s.state = 'open'",
  },
  {
    kind: "person",
    share: 0.01,
    act: "people.editCard",
    query: "select id from person where email = 'ab-registries@example.org'",
  },
  {
    kind: "jurisdiction",
    share: 0.01,
    act: "people.nameReader",
    query: "select id from jurisdiction where code = 'AB'",
  },
  { kind: "message", share: 0.006, act: "messages.send", query: "select id from message order by rowid" },
  { kind: "list", share: 0.0006, act: "lists.change", query: "select id from saved_list order by rowid" },
  {
    ...{ kind: "jurisdiction", share: 0.0004, act: "jurisdictionPages.confirm" },
    query: "select id from jurisdiction order by precedence",
  },
  { kind: "hold", share: 0.00002, act: "retention.hold", query: "select id from hold order by rowid" },
];

const others = [
  { kind: "body", act: "body.review", query: "select id from body order by rowid" },
  { kind: "terms", act: "terms.editSection", query: "select id from terms_version order by rowid" },
  { kind: "seat", act: "seats.seatHolder", query: "select id from seat order by rowid" },
  { kind: "person", act: "people.editCard", query: "select id from person order by rowid" },
];

export function growLedger(db: Db, { counts, now }: Plan, chance: Chance): void {
  const heavy = heaviest.map((one) => ({ ...one, ids: idsOf(db, one.query) }));
  const rest = others.map((one) => ({ ...one, ids: idsOf(db, one.query) }));
  const seats = idsOf(db, "select 'seat:' || id from seat order by rowid");
  const offices = idsOf(db, "select 'office:' || id from office order by rowid");
  const people = idsOf(db, "select id from person order by rowid");
  const subject = (): Subject => {
    let drawn = chance.fraction();
    for (const { kind, act, share, ids } of heavy) {
      if (drawn < share) return { kind, act, id: chance.pick(ids) };
      drawn -= share;
    }
    const { kind, act, ids } = chance.pick(rest);
    return { kind, act, id: chance.skewed(ids) };
  };
  const first = now - 3_650 * 86_400_000;
  const step = (now - first) / (counts.ledgerLines + 1);
  for (let number = 0; number < counts.ledgerLines; number += 1) {
    const { act, ...about } = subject();
    const says = { en: `Entry ${number + 1} of the record.`, fr: `Inscription ${number + 1} au registre.` };
    record(db, {
      at: Math.floor(first + step * number) as Instant,
      person: chance.skewed(people),
      standing: chance.happens(0.4) ? chance.pick(offices) : chance.skewed(seats),
      ...{ act, subject: about },
      detail: { says, before: { edition: number }, after: { edition: number + 1 } },
    });
  }
}
