// T-6: the page of what is kept, for how long, what is due, what waits, and what holds it.
import { atOnce, type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../actor";
import { councilsOf } from "../bodies/queries.server";
import type { Day, Instant } from "../dates";
import { changesOf, recordedIn } from "../ledger/changes.server";
import { mustBeAllowed, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { bilingual, bilingualIfAny, shownOf } from "../sql.server";
import { dueCounts, peopleDue, type RuleNow, ruleOf, rulesOf } from "./due.server";
import { holds } from "./holds.server";
import type { Disposition, ProposalKind } from "./lifecycle";
import { liftHold, placeHold, proposeChange, proposeDisposal } from "./policy";
import { fixedPeriods, isRecordKind, keptForGood, ofPersons, type RecordKind, recordKinds } from "./records";

export type Viewing = { actor: Actor; now: Instant; today: Day };

const isStaff = (actor: Actor) => isSecretariat(actor) || actor.keys.includes("administrators");
const isChairOfCouncil = (actor: Actor, councils: readonly Id[]) =>
  actor.keys.some((key) => councils.some((council) => key === `chairs:${council}`));

export type KindLine = {
  kind: RecordKind;
  disposition: Disposition;
  years: number | null;
  decision: string | null;
  howMany: number;
};

function linesOf(rules: Record<RecordKind, RuleNow>, due: Record<RecordKind, number> | null): KindLine[] {
  return recordKinds.map((kind) => ({ kind, ...rules[kind], howMany: due?.[kind] ?? 0 }));
}

type ProposalLine = {
  id: Id;
  kind: ProposalKind;
  subject: string;
  person: string | null;
  disposition: Disposition | null;
  years: number | null;
  counted: number | null;
  at: Instant;
  by: string;
};
const waiting = prepared((db: Db) =>
  db.$client.prepare<[], ProposalLine>(`
    select o.id, o.kind, o.subject, case when s.id is null then null else ${shownOf("s")} end as person, o.disposition, o.years, o.counted,
      o.proposed_at as at, ${shownOf("b")} as "by"
    from proposal o join person b on b.id = o.proposed_by left join person s on o.kind = 'erase' and s.id = o.subject
    where o.state = 'proposed' order by o.proposed_at desc limit 50`),
);
type DoneRow = { at: Instant; says: string; act: string; before: string | null; after: string | null };
const done = prepared((db: Db) =>
  db.$client.prepare<[], DoneRow>(`
    select l.at, json_extract(d.detail, '$.says') as says, l.act, d.detail -> '$.before' as before, d.detail -> '$.after' as after from ledger l join ledger_detail d on d.number = l.number
    where l.subject_kind = 'retention' and l.subject_id in (select value from json_each('${JSON.stringify(recordKinds)}'))
    order by l.number desc limit 25`),
);

/** Everyone who is seated reads the rules; what is due, who is concerned and what is held is for those who act. */
export function seesRetention(
  db: Db,
  actor: Actor,
  councils: Id[] = councilsOf(db),
): { councils: Id[]; acts: boolean } {
  const acts = isStaff(actor) || isChairOfCouncil(actor, councils);
  if (!acts && !actor.keys.includes("seated")) throw new NotFound();
  return { councils, acts };
}

function waitingFor(db: Db, actor: Actor) {
  return waiting(db)
    .all()
    .filter(({ kind }) => kind !== "erase" || isStaff(actor))
    .map(({ by, person, ...line }) => ({
      ...line,
      by: bilingual(by),
      person: bilingualIfAny(person),
    }));
}

export function retentionPage(db: Db, { actor, now }: Viewing) {
  return atOnce(db, () => {
    const { councils, acts } = seesRetention(db, actor);
    const rules = rulesOf(db);
    return {
      kinds: linesOf(rules, acts ? dueCounts(db, rules, now) : null),
      good: [...keptForGood],
      fixed: [...fixedPeriods],
      acts,
      people: isStaff(actor) ? peopleDue(db, rules, now) : [],
      waiting: acts ? waitingFor(db, actor) : [],
      holds: acts ? holds(db) : [],
      done: acts
        ? done(db)
            .all()
            .map(({ at, says, act, before, after }) => ({
              at,
              says: bilingual(says),
              changes: changesOf(db, act, recordedIn({ before, after })),
            }))
        : [],
      change: offerTo(actor, proposeChange, {}) !== null,
      dispose: offerTo(actor, proposeDisposal, { howMany: 1 }) !== null,
      hold: offerTo(actor, placeHold, { councils }) !== null,
      lift: offerTo(actor, liftHold, { isOpen: true, councils }) !== null,
    };
  });
}
export type RetentionPage = ReturnType<typeof retentionPage>;

function kindAsked(text: string): RecordKind {
  if (!isRecordKind(text)) throw new NotFound();
  return text;
}

export function changePage(db: Db, { actor }: Viewing, record: string) {
  seesRetention(db, actor);
  const kind = kindAsked(record);
  mustBeAllowed(actor, proposeChange, {});
  return { kind, rule: ruleOf(db, kind) };
}
export type ChangePage = ReturnType<typeof changePage>;

export function disposePage(db: Db, { actor, now }: Viewing, record: string) {
  seesRetention(db, actor);
  const kind = kindAsked(record);
  if (ofPersons.includes(kind)) throw new NotFound();
  const rules = rulesOf(db);
  const howMany = dueCounts(db, rules, now)[kind];
  // Nothing due is said on the page; whoever may never dispose is refused it.
  if (howMany > 0 || !offerTo(actor, proposeDisposal, { howMany }))
    mustBeAllowed(actor, proposeDisposal, { howMany });
  return { kind, rule: rules[kind], howMany };
}
export type DisposePage = ReturnType<typeof disposePage>;
