// what the form says once, in words.
import { type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Day } from "../../dates";
import type { Level } from "../../levels";
import { seatName } from "../../seats/seat-name";
import { bilingual, bilingualIfAny, jurisdictionName, organization } from "../../sql.server";
import { answeredSeen } from "../answered.server";
import type { Cost } from "../parts";
import type { Recommended } from "../version.server";

export type FactsShown = {
  title: Bilingual;
  cost: Cost | null;
  costCents: number | null;
  everywhere: boolean;
  affected: Bilingual[];
  champion: Bilingual | null;
  wantedBy: Day | null;
  planLine: string;
  /** T-3: nothing of a decision that whoever looks does not see but that there is one. */
  answers: { number: string; proceeding: Id } | "hidden" | null;
};

type NamesRow = { affected: string; organization: string | null; jurisdiction: string; level: Level | null };
const names = prepared((db: Db) =>
  db.$client.prepare<[Id], NamesRow>(`
    select (select json_group_array(json(name)) from (select ${jurisdictionName} as name from recommendation_affects a
        join jurisdiction j on j.id = a.jurisdiction_id where a.version_id = v.id order by j.precedence)) as affected,
      iif(s.id is null, null, ${organization}) as organization, ${jurisdictionName} as jurisdiction, s.level
    from recommendation_version v left join seat s on s.id = v.champion_id left join jurisdiction j on j.id = s.jurisdiction_id
    where v.id = ?`),
);

function championOf({ organization: named, jurisdiction, level }: NamesRow): Bilingual | null {
  const seat = bilingualIfAny(named);
  if (!seat || !level) return null;
  const name = bilingual(jurisdiction);
  return seatName({ organization: seat, level, jurisdiction: name.en ? { id: "", code: "", name } : null });
}

export function factsShown(db: Db, actor: Actor, version: Recommended): FactsShown {
  const row = names(db).get(version.id);
  const answered = answeredSeen(db, actor, version.answers);
  const { title, cost, costCents, everywhere, wantedBy, planLine } = version;
  return {
    ...{ title, cost, costCents, everywhere, wantedBy, planLine },
    affected: row ? (JSON.parse(row.affected) as Bilingual[]) : [],
    champion: row ? championOf(row) : null,
    answers: answered ?? (version.answers ? "hidden" : null),
  };
}
