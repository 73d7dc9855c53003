// What the councils decided in ten years, of terms and of recommendations: proceedings, the positions taken in each, and what was declared.
import { createHash } from "node:crypto";
import { openTo } from "../../../app/domain/audiences.server";
import { type BodyName, decidingCouncils } from "../../../app/domain/bodies/queries.server";
import { addDays, dayOf, deadlineOf, fiscalYearOf, type Instant } from "../../../app/domain/dates";
import { audiencesOfDecision, audiencesOfProceeding } from "../../../app/domain/decisions/audiences";
import type { Outcome } from "../../../app/domain/decisions/outcomes";
import { standOf, type VoiceLine } from "../../../app/domain/decisions/stand.server";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { frozen, type Told, told, writePositions } from "./positions";
import { everythingPut, type Put } from "./put";
import { insertAll } from "./rows";

type Round = {
  matter: Put;
  council: BodyName;
  opened: Instant;
  closes: Instant;
  declared: Instant | null;
};

const oneDay = 86_400_000;

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
      ...{ declared_by: chair, declared_at: declared, recorded_at: declared, in_force_at: declared },
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
  const rounds = everythingPut(db)
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
