// What was held, and what was proposed and done about the records, in every kind and state (T-6).
import { dayOf, type Instant } from "../../../app/domain/dates";
import { erasedAddress } from "../../../app/domain/people/erased";
import { blankCard } from "../../../app/domain/retention/commands/erase.server";
import { sweepAll } from "../../../app/domain/retention/commands/sweep.server";
import { tracesOf } from "../../../app/domain/retention/commands/traces.server";
import { standingOf } from "../../../app/domain/retention/due.server";
import { type RecordKind, type Rule, recordKinds, records } from "../../../app/domain/retention/records";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll, type Row } from "./rows";

const day = 86_400_000;
const staff = "select distinct person_id from office where kind <> 'finance' order by rowid";

export function growHolds(db: Db, { counts, now }: Plan, chance: Chance): void {
  const people = idsOf(db, staff);
  const bodies = idsOf(db, "select id from body where acronym_en like 'G%' order by rowid");
  const seated = idsOf(
    db,
    "select distinct person_id from holding where state = 'confirmed' and until_day is null order by rowid",
  );
  const rows = Array.from({ length: counts.holds }, (_, number) => {
    const kind = (["body", "person", "kind"] as const)[number % 3] ?? "body";
    const subject = chance.pick({ body: bodies, person: seated, kind: [...recordKinds] }[kind]);
    const placedAt = now - chance.between(200, 3_000) * day;
    // A kind of record is held for a while only: what is due of it is looked for on every page of retention.
    const isLifted = kind === "kind" || number % 2 === 1;
    const lifted = isLifted
      ? { lifted_by: chance.pick(people), lifted_at: placedAt + chance.between(30, 190) * day }
      : { lifted_by: null, lifted_at: null };
    return {
      ...{ id: chance.id(), kind, subject, state: isLifted ? "lifted" : "standing", ...lifted },
      ...{ reason: `Access request ${number + 1}`, lift_reason: isLifted ? "The request is closed." : "" },
      ...{ placed_by: chance.pick(people), placed_at: placedAt },
    };
  });
  insertAll(db, "hold", rows);
}

type Made = { chance: Chance; people: readonly string[]; now: Instant };
type Told = { kind: string; subject: string; state: string; reason: string };

/** Proposed by one, settled by another; the later in the list, the later in the ten years. */
function settled(told: Told, share: number, { chance, people, now }: Made): Row {
  const [by, other] = twoOf(people, chance);
  const at = now - Math.round((1 - share) * 3_400 + chance.between(25, 60)) * day;
  const isOpen = told.state === "proposed";
  return {
    ...{
      id: chance.id(),
      ...told,
      proposed_by: by,
      proposed_at: isOpen ? now - chance.between(1, 40) * day : at,
    },
    settled_by: isOpen ? null : told.state === "done" ? other : chance.pick([by, other]),
    settled_at: isOpen ? null : at + chance.between(1, 20) * day,
  };
}

function twoOf(people: readonly string[], chance: Chance): [string, string] {
  const by = chance.pick(people);
  return [by, chance.pick(people.filter((person) => person !== by))];
}

/** The last rule of each kind is the one that held before anybody decided: what falls due stays as it was. */
function ruleAt(kind: RecordKind, isLast: boolean, chance: Chance): Rule {
  const { allowed, otherwise } = records[kind];
  const disposition = chance.pick<Rule["disposition"]>(allowed);
  if (isLast || disposition === "transfer") return otherwise;
  return { disposition, years: disposition === "keep" ? null : chance.between(1, 10) };
}

/** Of rules and disposals one a kind may be open; what the samples of the bench propose themselves is left free. */
const openKinds = { change: ["mail", "refused"], dispose: ["imports", "refused"] } as const;

export function growProposals(db: Db, { counts, now }: Plan, chance: Chance): void {
  const made = { chance, people: idsOf(db, staff), now };
  const all = counts.proposals;
  for (const state of ["done", "withdrawn"] as const) {
    for (let number = 0; number < all; number += 1) {
      const subject = recordKinds[number % recordKinds.length] ?? "mail";
      const isLast = state === "withdrawn" || number + recordKinds.length >= all;
      const change = { kind: "change", subject, state, reason: `Decision ${number + 1} of the councils` };
      const share = number / all;
      insertAll(db, "proposal", [{ ...settled(change, share, made), ...ruleAt(subject, isLast, chance) }]);
      const dispose = { kind: "dispose", subject: chance.pick(["imports", "mail", "refused"]), state };
      insertAll(db, "proposal", [
        {
          ...settled({ ...dispose, reason: "Past its period" }, share, made),
          ...disposal(now, share, chance),
        },
      ]);
    }
  }
  for (const subject of openKinds.change) {
    const change = { kind: "change", subject, state: "proposed", reason: "Decision of the last meeting" };
    insertAll(db, "proposal", [{ ...settled(change, 1, made), ...ruleAt(subject, true, chance) }]);
  }
  for (const subject of openKinds.dispose) {
    const dispose = { kind: "dispose", subject, state: "proposed", reason: "Past its period" };
    insertAll(db, "proposal", [{ ...settled(dispose, 1, made), ...disposal(now, 1, chance) }]);
  }
  growErasures(db, all, made);
}

const disposal = (now: number, share: number, chance: Chance): Row => ({
  ...{ disposition: "dispose", years: 2, counted: chance.between(20, 900) },
  ended_before: now - Math.round((1 - share) * 3_400 + 730) * day,
});

/** People who hold nothing any more: some are erased as the command erases, others wait, or were spared. */
function growErasures(db: Db, howMany: number, made: Made): void {
  const { now } = made;
  const today = dayOf(now);
  const gone = idsOf(db, "select id from person where email like '%-%@example.org' order by rowid").filter(
    (id) => (standingOf(db, id)?.lastDay ?? today) < today,
  );
  for (const state of ["done", "withdrawn", "proposed"] as const) {
    for (let number = 0; number < howMany; number += 1) {
      const subject = gone.shift();
      if (subject === undefined) return;
      if (state === "done") {
        const traces = tracesOf(db, subject);
        sweepAll(db, traces, { address: erasedAddress(subject), rows: new Map() });
        blankCard(db, subject);
      }
      const told = { kind: "erase", subject, state, reason: "Asked for by the person" };
      insertAll(db, "proposal", [settled(told, 0.9 + (0.09 * number) / howMany, made)]);
    }
  }
}
