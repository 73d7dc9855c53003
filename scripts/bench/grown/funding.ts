// Ten years of funding requests of the groups: most are paid and closed; those of this year are on their way (F-1 to F-10).
import { openTo } from "../../../app/domain/audiences.server";
import { decidingCouncils } from "../../../app/domain/bodies/queries.server";
import { post } from "../../../app/domain/council-accounts/commands/posting.server";
import {
  addDays,
  type Day,
  dayOf,
  daysOfFiscalYear,
  fiscalYearOf,
  startOfDay,
} from "../../../app/domain/dates";
import { audiencesOfFunding } from "../../../app/domain/funding/audiences";
import { type FundingState, isSpending } from "../../../app/domain/funding/lifecycle";
import { textParts } from "../../../app/domain/funding/parts";
import { fromPlain } from "../../../app/domain/plain-text";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import { type Account, carryOver, openAccounts } from "./money";
import type { Plan } from "./plan";
import { idsOf, insertAll, rowsOf } from "./rows";

type Group = { id: string; acronym: string; createdOn: Day; author: string };

const underWay: readonly FundingState[] = [
  ...(["draft", "submitted", "incomplete", "declaring", "in-review", "deferred", "declined"] as const),
  ...(["withdrawn", "committed", "committed", "closed", "closed"] as const),
];
const subjects = [
  ["A glossary in plain words", "Un glossaire en langage clair"],
  ["Interviews with users", "Des entretiens avec des utilisateurs"],
  ["A common survey", "Un sondage commun"],
  ["A meeting of practitioners", "Une rencontre de praticiens"],
] as const;
const suppliers = ["écho conseil", "boreal research", "north shore translation", ""];

type One = {
  id: string;
  group: Group;
  day: Day;
  state: FundingState;
  /** Half from each council. */
  cents: number;
  number: string | null;
  sequence: number | null;
};

function writeForm(db: Db, { id, group, day, cents }: One, chance: Chance): void {
  const at = startOfDay(day);
  const year = fiscalYearOf(day);
  for (const part of textParts) {
    const pair = chance.id();
    const figure = chance.between(2, 60);
    const text = (words: string) => JSON.stringify(fromPlain(words));
    insertAll(db, "pair", [
      {
        ...{ id: pair, source: "en", changed_by: group.author, changed_at: at },
        ...{ en: text(`The ${part}, in ${figure} places.`), en_state: "ready", en_revised_by: group.author },
        ...{ fr: text(`Le texte (${part}), à ${figure} endroits.`), fr_state: "ready" },
        fr_revised_by: group.author,
      },
    ]);
    insertAll(db, "funding_text", [{ request_id: id, part, pair_id: pair }]);
  }
  const line = { request_id: id, year, kind: "professional-services", cents: 2 * cents };
  insertAll(db, "funding_line", [{ ...line, approved_cents: 2 * cents }]);
  insertAll(
    db,
    "funding_share",
    idsOf(db, "select id from body where kind = 'council' order by rowid").map((council) => ({
      ...{ request_id: id, council_id: council, year, cents, approved_cents: cents },
    })),
  );
  insertAll(db, "funding_deliverable", [
    {
      ...{ id: chance.id(), request_id: id, place: 0, name_en: "Report", name_fr: "Rapport", lead: "ESDC" },
      ...{ due_day: addDays(day, 90), state: "planned" },
    },
  ]);
}

/** What it takes from both accounts, what it pays, and what goes back at its end. */
function spend(db: Db, chance: Chance, one: One, accounts: readonly Account[]): void {
  const { id, day, cents, group, state } = one;
  const now = startOfDay(addDays(day, 30));
  const by = group.author;
  for (const { id: account } of accounts)
    post(db, { account, flow: "commitment", of: id, cents, day: dayOf(now), now, by });
  const paid = Math.floor(cents / 4);
  const howMany = state === "closed" ? chance.between(1, 3) : 1;
  const paidOn = addDays(day, 45);
  for (let nth = 0; nth < howMany; nth += 1) {
    const payment = chance.id();
    insertAll(db, "funding_payment", [
      {
        ...{ id: payment, request_id: id, kind: "invoice", line: "professional-services" },
        ...{ cents: 2 * paid, first_day: addDays(day, 35), payee: "Écho Conseil inc.", state: "paid" },
        ...{ reference: `F-${nth + 1}`, recorded_by: by, recorded_at: startOfDay(addDays(day, 40)) },
        paid_day: paidOn,
      },
    ]);
    for (const { id: account } of accounts) {
      const at = startOfDay(paidOn);
      const of = { account, flow: "payment" as const, of: id, cents: paid, day: paidOn, now: at, by };
      const line = post(db, of);
      const posting = db.$client
        .prepare<[string, number], number>("select number from posting where account_id = ? and line = ?")
        .pluck()
        .get(account, line);
      insertAll(db, "funding_payment_share", [
        { payment_id: payment, account_id: account, cents: paid, posting: posting ?? 0 },
      ]);
    }
  }
  if (state !== "closed") return;
  const end = addDays(day, 50);
  for (const { id: account } of accounts) {
    const rest = { account, flow: "release" as const, of: id, cents: cents - howMany * paid, day: end };
    post(db, { ...rest, now: startOfDay(end), by });
  }
}

function writeOne(db: Db, chance: Chance, one: One, accounts: readonly Account[]): void {
  const { id, group, day, state, number, sequence } = one;
  const [en, fr] = chance.pick(subjects);
  const supplier = chance.pick(suppliers);
  const at = startOfDay(day);
  const year = fiscalYearOf(day);
  insertAll(db, "funding_request", [
    {
      ...{ id, body_id: group.id, source: "en", state: "draft", first_year: year, years: 1 },
      ...{ title_en: `${en}, ${day}`, title_fr: `${fr}, ${day}`, plan_line: "2.3", nobody_receives: 1 },
      ...{ supplier, supplier_key: supplier, made_by: group.author, made_at: at, state_since: at },
      ...(number === null ? {} : { fiscal_year: year, sequence, number }),
    },
  ]);
  writeForm(db, one, chance);
  if (state === "closed" || isSpending(state)) spend(db, chance, one, accounts);
  const stood = !["draft", "submitted", "incomplete", "withdrawn"].includes(state);
  db.$client
    .prepare(
      "update funding_request set state = ?, state_since = ?, submitted_at = ?, stands_since = ? where id = ?",
    )
    .run(state, at + 1, number === null ? null : at, stood ? at + 1 : null, id);
  const of = { body: group.id, wasBeforeCouncils: false };
  openTo(db, { kind: "funding", id }, audiencesOfFunding(state, of));
}

/** On which day each of a year begins, the oldest first; a closed one early enough to end in its year. */
function daysIn(
  chance: Chance,
  { year, howMany, today }: { year: number; howMany: number; today: Day },
): Day[] {
  const { from } = daysOfFiscalYear(year);
  const isRunning = year === fiscalYearOf(today);
  const days = Array.from({ length: howMany }, () => addDays(from, chance.between(130, 300)));
  return days.map((day) => (isRunning && day > addDays(today, -60) ? addDays(today, -60) : day)).sort();
}

export function growFunding(db: Db, { counts, now }: Plan, chance: Chance): void {
  const groups = rowsOf<Group>(
    db,
    `select b.id, b.acronym_en as acronym, b.created_on as createdOn,
       (select h.person_id from holding h join seat s on s.id = h.seat_id where s.body_id = b.id order by h.rowid limit 1) as author
     from body b where b.kind in ('working-group', 'sub-committee', 'task-team') and b.state = 'active' and author is not null
     order by b.rowid`,
  ).filter(({ id }) => decidingCouncils(db, id).length > 1);
  const today = dayOf(now);
  const running = fiscalYearOf(today);
  const sequences = new Map<string, number>();
  let before: Account[] = [];
  for (let year = running - 9; year <= running; year += 1) {
    const accounts = openAccounts(db, chance, year);
    if (before.length > 0) carryOver(db, before, accounts);
    const howMany = Math.max(1, Math.round(counts.fundingRequests / 10));
    for (const day of daysIn(chance, { year, howMany, today })) {
      const state = year === running ? chance.pick(underWay) : "closed";
      const group = chance.pick(groups);
      const key = `${group.id} ${fiscalYearOf(day)}`;
      const sequence = state === "draft" ? null : (sequences.get(key) ?? 0) + 1;
      if (sequence !== null) sequences.set(key, sequence);
      const named = `${fiscalYearOf(day)}-${String(fiscalYearOf(day) + 1).slice(2)}`;
      const number =
        sequence === null ? null : `FR-${group.acronym}-${named}-${String(sequence).padStart(3, "0")}`;
      const cents = 4 * chance.between(10_000, 300_000);
      writeOne(db, chance, { id: chance.id(), group, day, state, cents, number, sequence }, accounts);
    }
    before = accounts;
  }
}
