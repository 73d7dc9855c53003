// What the councils decided of ten years of terms: proceedings, the positions taken in each, and what was declared.
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
import { standOf, type VoiceLine } from "../../../app/domain/decisions/stand.server";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { frozen, type Told, told, writePositions } from "./positions";
import { insertAll, rowsOf } from "./rows";

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
type Round = {
  version: Version;
  council: BodyName;
  opened: Instant;
  closes: Instant;
  declared: Instant | null;
};

const oneDay = 86_400_000;

/** Terms adopted before the workspace were decided elsewhere. */
const put = `select v.id, v.body_id as body, v.number, b.acronym_en as acronymEn, b.acronym_fr as acronymFr, v.state, v.put_at as putAt,
    v.in_force_from as "from" from terms_version v join body b on b.id = v.body_id
  where v.put_at is not null and v.from_the_past = 0 and v.state in ('in-force', 'superseded', 'returned', 'declined', 'put')
    and b.acronym_en not in ('CCSWG', 'DITT') order by v.put_at, v.rowid`;

function roundOf(version: Version, council: BodyName): Round | null {
  const opened = (version.putAt + 3_600_000) as Instant;
  const closes = deadlineOf(addDays(dayOf(opened), 20));
  const inForce = version.from && ((startOfDay(version.from) + 14 * 3_600_000) as Instant);
  const declared = version.state === "put" ? null : (inForce ?? ((closes + oneDay) as Instant));
  return declared !== null && declared <= opened ? null : { version, council, opened, closes, declared };
}

const outcomeOf: Record<string, string> = { returned: "returned", declined: "declined" };

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
  const { council, version, declared } = round;
  if (declared === null) return;
  const fiscalYear = fiscalYearOf(dayOf(declared));
  const key = `${council.id} ${fiscalYear}`;
  const sequence = (numbers.get(key) ?? 0) + 1;
  numbers.set(key, sequence);
  const outcome = outcomeOf[version.state] ?? "approved";
  const plain = said.some(({ kind }) => kind === "reservation") ? "consensus-with-reservations" : "consensus";
  const isApproved = outcome === "approved";
  const id = chance.id();
  const digest = (text: string) => createHash("sha256").update(`${version.id} ${text}`).digest("hex");
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
      ...{ agreed: isApproved ? plain : "no-consensus", outcome, state: "in-force" },
      ...{ title_en: title.en, title_fr: title.fr, digest_en: digest("en"), digest_fr: digest("fr") },
      ...{
        reason_en: isApproved ? "" : "The seats are not settled.",
        reason_fr: isApproved ? "" : "Les sièges ne sont pas réglés.",
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
    audiencesOfDecision({ body: version.body, councils: decidingCouncils(db, version.body) }),
  );
}

export function growDecisions(db: Db, _: Plan, chance: Chance): void {
  const chair =
    db.$client.prepare<[], string>("select person_id from holding order by rowid limit 1").pluck().get() ??
    "";
  const rounds = rowsOf<Version>(db, put)
    .flatMap((version) =>
      decidingCouncils(db, version.body).flatMap((council) => roundOf(version, council) ?? []),
    )
    .sort(
      (one, other) => (one.declared ?? Number.MAX_SAFE_INTEGER) - (other.declared ?? Number.MAX_SAFE_INTEGER),
    );
  const growing = { db, chance, chair, numbers: new Map<string, number>() };
  for (const round of rounds) writeRound(growing, round);
}

function writeRound(growing: Growing, round: Round): void {
  const { db, chance, chair } = growing;
  const { version, council, opened, closes, declared } = round;
  const proceeding = chance.id();
  const title = {
    en: `${version.acronymEn}, terms of reference, version ${version.number}`,
    fr: `${version.acronymFr}, cadre de référence, version ${version.number}`,
  };
  const row = {
    ...{
      id: proceeding,
      kind: "terms" as const,
      matter_id: version.id,
      body_id: council.id,
      channel: "written" as const,
    },
    ...{ since: version.putAt, title_en: title.en, title_fr: title.fr, opened_by: chair, opened_at: opened },
  };
  insertAll(db, "proceeding", [{ ...row, state: "open", closes_at: closes }]);
  openTo(
    db,
    { kind: "proceeding", id: proceeding },
    (declared === null ? audiencesOfProceeding : audiencesOfDecision)({
      body: version.body,
      councils: decidingCouncils(db, version.body),
    }),
  );
  const { lines } = standOf(
    db,
    {
      ...{ id: proceeding, kind: "terms", matter: version.id, title, body: council.id, bodyKind: "council" },
      ...{ name: council.name, acronym: council.acronym, channel: "written", state: "open" },
      ...{
        since: version.putAt,
        openedAt: opened,
        closesAt: closes,
        zone: null,
        remindedAt: null,
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
