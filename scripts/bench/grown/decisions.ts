// What the councils decided in ten years, of terms and of recommendations: proceedings, the positions taken in each, and what was declared.
import { createHash } from "node:crypto";
import { openTo } from "../../../app/domain/audiences.server";
import { type BodyName, decidingCouncils } from "../../../app/domain/bodies/queries.server";
import {
  addDays,
  type Day,
  dayOf,
  deadlineOf,
  fiscalYearOf,
  type Instant,
  startOfDay,
} from "../../../app/domain/dates";
import { audiencesOfDecision, audiencesOfProceeding } from "../../../app/domain/decisions/audiences";
import type { Outcome } from "../../../app/domain/decisions/outcomes";
import { standOf, type VoiceLine } from "../../../app/domain/decisions/stand.server";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { frozen, type Told, told, writePositions } from "./positions";
import { insertAll, rowsOf } from "./rows";

/** A matter that was put to the councils, and what became of it; null while it is before them. */
type Put = {
  kind: "terms" | "recommendation";
  id: string;
  body: string;
  title: { en: string; fr: string };
  putAt: Instant;
  outcome: Outcome | null;
  /** When it was settled, where that is known. */
  settled: Instant | null;
};
type Round = {
  matter: Put;
  council: BodyName;
  opened: Instant;
  closes: Instant;
  declared: Instant | null;
};

const oneDay = 86_400_000;

type Version = {
  id: string;
  body: string;
  number: number;
  acronymEn: string;
  acronymFr: string;
  state: string;
  putAt: Instant;
  from: Day | null;
};
const outcomeOfTerms: Record<string, Outcome | null> = {
  returned: "returned",
  declined: "declined",
  put: null,
};

/** Terms adopted before the workspace were decided elsewhere. */
const termsPut = (db: Db): Put[] =>
  rowsOf<Version>(
    db,
    `select v.id, v.body_id as body, v.number, b.acronym_en as acronymEn, b.acronym_fr as acronymFr, v.state, v.put_at as putAt,
       v.in_force_from as "from" from terms_version v join body b on b.id = v.body_id
     where v.put_at is not null and v.from_the_past = 0 and v.state in ('in-force', 'superseded', 'returned', 'declined', 'put')
       and b.acronym_en not in ('CCSWG', 'DITT') order by v.put_at, v.rowid`,
  ).map(({ id, body, number, acronymEn, acronymFr, state, putAt, from }) => ({
    ...{ kind: "terms", id, body, putAt },
    outcome: state in outcomeOfTerms ? (outcomeOfTerms[state] ?? null) : "approved",
    settled: from && ((startOfDay(from) + 14 * 3_600_000) as Instant),
    title: {
      en: `${acronymEn}, terms of reference, version ${number}`,
      fr: `${acronymFr}, cadre de référence, version ${number}`,
    },
  }));

type Recommended = { id: string; body: string; state: string; en: string; fr: string; putAt: Instant };
const outcomeOfRecommendation: Record<string, Outcome | null> = {
  ...{ noted: "noted", deferred: "deferred", declined: "declined", "under-decision": null },
};

const recommendationsPut = (db: Db): Put[] =>
  rowsOf<Recommended>(
    db,
    `select v.id, r.body_id as body, v.state, v.title_en as en, v.title_fr as fr, v.stands_since as putAt
     from recommendation_version v join recommendation r on r.id = v.recommendation_id
     where v.stands_since is not null and v.state not in ('in-consultation', 'agreed', 'submitted', 'incomplete', 'complete', 'withdrawn')
     order by v.stands_since, v.rowid`,
  ).map(({ id, body, state, en, fr, putAt }) => ({
    ...{ kind: "recommendation", id, body, putAt, title: { en, fr }, settled: null },
    outcome: state in outcomeOfRecommendation ? (outcomeOfRecommendation[state] ?? null) : "approved",
  }));

function roundOf(matter: Put, council: BodyName): Round | null {
  const opened = (matter.putAt + 3_600_000) as Instant;
  const closes = deadlineOf(addDays(dayOf(opened), 20));
  const declared = matter.outcome === null ? null : (matter.settled ?? ((closes + oneDay) as Instant));
  return declared !== null && declared <= opened ? null : { matter, council, opened, closes, declared };
}

const withoutConsensus: readonly Outcome[] = ["returned", "declined", "deferred"];

type Growing = { db: Db; chance: Chance; numbers: Map<string, number>; chair: string };

function writeDecision(
  { db, chance, numbers, chair }: Growing,
  of: {
    round: Round;
    proceeding: string;
    lines: readonly VoiceLine[];
    said: readonly Told[];
    title: { en: string; fr: string };
  },
): void {
  const { round, proceeding, lines, said, title } = of;
  const { council, matter, declared } = round;
  const { outcome } = matter;
  if (declared === null || outcome === null) return;
  const fiscalYear = fiscalYearOf(dayOf(declared));
  const key = `${council.id} ${fiscalYear}`;
  const sequence = (numbers.get(key) ?? 0) + 1;
  numbers.set(key, sequence);
  const plain = said.some(({ kind }) => kind === "reservation") ? "consensus-with-reservations" : "consensus";
  const isAgreed = !withoutConsensus.includes(outcome);
  const id = chance.id();
  const digest = (text: string) => createHash("sha256").update(`${matter.id} ${text}`).digest("hex");
  insertAll(db, "decision", [
    {
      ...{
        id,
        proceeding_id: proceeding,
        body_id: council.id,
        series: "open",
        fiscal_year: fiscalYear,
        sequence,
      },
      number: `RD-${council.acronym.en}-${fiscalYear}-${String(fiscalYear + 1).slice(2)}-${String(sequence).padStart(3, "0")}`,
      ...{ agreed: isAgreed ? plain : "no-consensus", outcome, state: "in-force" },
      ...{ title_en: title.en, title_fr: title.fr, digest_en: digest("en"), digest_fr: digest("fr") },
      ...{
        reason_en: isAgreed ? "" : "The seats are not settled.",
        reason_fr: isAgreed ? "" : "Les sièges ne sont pas réglés.",
      },
      voices: JSON.stringify(
        lines.map((line) =>
          frozen(
            line,
            said.find((one) => one.line === line),
          ),
        ),
      ),
      ...{ declared_by: chair, declared_at: declared, in_force_at: declared },
    },
  ]);
  openTo(
    db,
    { kind: "decision", id },
    audiencesOfDecision({ body: matter.body, councils: decidingCouncils(db, matter.body) }),
  );
}

export function growDecisions(db: Db, _: Plan, chance: Chance): void {
  const chair =
    db.$client.prepare<[], string>("select person_id from holding order by rowid limit 1").pluck().get() ??
    "";
  const rounds = [...termsPut(db), ...recommendationsPut(db)]
    .flatMap((matter) =>
      decidingCouncils(db, matter.body).flatMap((council) => roundOf(matter, council) ?? []),
    )
    .sort(
      (one, other) => (one.declared ?? Number.MAX_SAFE_INTEGER) - (other.declared ?? Number.MAX_SAFE_INTEGER),
    );
  const growing = { db, chance, chair, numbers: new Map<string, number>() };
  for (const round of rounds) writeRound(growing, round);
  supersedeFormer(db);
}

/** D-2: each version that was adopted took the place of the one before, in every council that adopted both. */
function supersedeFormer(db: Db): void {
  db.$client.exec(`
    insert into decision_replaced (decision_id, earlier_id, kind, since)
      select n.id, x.id, 'supersedes', n.in_force_at from terms_version v
        join terms_version f on f.body_id = v.body_id and f.in_force_until = v.in_force_from
        join proceeding d on d.kind = 'terms' and d.matter_id = v.id join decision n on n.proceeding_id = d.id
        join proceeding e on e.kind = 'terms' and e.matter_id = f.id and e.body_id = d.body_id
        join decision x on x.proceeding_id = e.id
      where n.outcome = 'approved' and x.outcome = 'approved' and x.declared_at <= n.declared_at;
    update decision set state = 'superseded' where id in (select earlier_id from decision_replaced);`);
}

function writeRound(growing: Growing, round: Round): void {
  const { db, chance, chair } = growing;
  const { matter, council, opened, closes, declared } = round;
  const proceeding = chance.id();
  const { title, kind, putAt } = matter;
  const row = {
    ...{
      id: proceeding,
      kind,
      matter_id: matter.id,
      body_id: council.id,
      channel: "written" as const,
    },
    ...{ since: putAt, title_en: title.en, title_fr: title.fr, opened_by: chair, opened_at: opened },
  };
  insertAll(db, "proceeding", [{ ...row, state: "open", closes_at: closes }]);
  openTo(
    db,
    { kind: "proceeding", id: proceeding },
    (declared === null ? audiencesOfProceeding : audiencesOfDecision)({
      body: matter.body,
      councils: decidingCouncils(db, matter.body),
    }),
  );
  const { lines } = standOf(
    db,
    {
      ...{ id: proceeding, kind, matter: matter.id, title, body: council.id, bodyKind: "council" },
      ...{ name: council.name, acronym: council.acronym, channel: "written", state: "open" },
      ...{
        since: putAt,
        openedAt: opened,
        closesAt: closes,
        remindedAt: null,
        askedOn: null,
        zone: null,
        edition: 1,
      },
    },
    dayOf(opened),
  );
  const said = told(lines, round, { db, chance });
  writePositions(db, proceeding, said, chance);
  if (declared === null) return;
  db.$client
    .prepare("update proceeding set state = 'declared', ended_at = ? where id = ?")
    .run(declared, proceeding);
  writeDecision(growing, { round, proceeding, lines, said, title });
}
