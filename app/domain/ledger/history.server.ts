// What happened to one subject, and who did it in which seat or office, from the ledger.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { type Bilingual, filled, inBoth } from "../bilingual";
import { type DayRange, dayOf, holds, type Instant } from "../dates";
import { capital } from "../format";
import { type Level, levelWords } from "../levels";
import { type OfficeKind, officeWords } from "../offices";
import { roleWords } from "../permissions";
import { shownAsGiven } from "../shown-as";
import { bilingual, firstLineSince, jurisdictionName, organization, wasConfirmed } from "../sql.server";
import { type Change, changesOf, recordedIn } from "./changes.server";
import { erasedWords, standingWords } from "./words";

export type HistoryLine = {
  at: Instant;
  says: Bilingual;
  /** The person, the operator or the clock. */
  by: Bilingual | null;
  /** "as Co-chair, Service BC"; nothing where someone acted for themselves. */
  as: Bilingual | null;
  /** What it changed, where the slice tells it. */
  changes: Change[];
  /** On the last line, where older ones follow: of what, and before which line. */
  older?: { kind: string; id: Id; before: number };
};

type Row = {
  number: number;
  at: Instant;
  says: string | null;
  act: string;
  before: string | null;
  after: string | null;
  standing: string;
  person: Id | null;
  name: string;
  titleEn: string;
  titleFr: string;
  office: OfficeKind | null;
  level: Level | null;
  organization: string;
  jurisdiction: string;
  chaired: string;
  alternated: string;
};

/** So many on a page; those before them stand on the page of older ones. */
const atMost = 25;
type Wanted = { kind: string; id: Id; before: number; until: Instant | null };

const seatOf =
  "case when l.standing like 'seat:%' then substr(l.standing, 6) when l.standing like 'contact:%' then substr(l.standing, 9) end";
const ranges = "json_group_array(json_object('from', d.from_day, 'until', d.until_day))";

const linesOf = prepared((db: Db) =>
  db.$client.prepare<[Wanted], Row>(`
    select l.number, l.at, json_extract(d.detail, '$.says') as says, l.act, d.detail -> '$.before' as before, d.detail -> '$.after' as after, l.standing, p.id as person, p.name, p.title_en as titleEn, p.title_fr as titleFr,
      o.kind as office, s.level, ${organization} as organization,
      ${jurisdictionName} as jurisdiction,
      (select ${ranges} from chair_role d where d.seat_id = s.id) as chaired,
      (select ${ranges} from holding d where d.seat_id = s.id and d.person_id = l.person_id and d.capacity = 'alternate'
        and ${wasConfirmed("d")}) as alternated
    from ledger l left join ledger_detail d on d.number = l.number left join person p on p.id = l.person_id
      left join seat s on s.id = ${seatOf} left join jurisdiction j on j.id = s.jurisdiction_id
      left join office o on o.id = case when l.standing like 'office:%' then substr(l.standing, 8) end
    where l.subject_kind = :kind and l.subject_id = :id and l.number < iif(:until is null, :before, min(:before, ${firstLineSince(":until")}))
    order by l.number desc limit ${atMost + 1}`),
);

function byOf(row: Row): Bilingual | null {
  const { standing } = row;
  if (standing === "operator" || standing === "clock")
    return inBoth(roleWords, (words) => capital(words[standing]));
  return row.person === null ? null : shownAsGiven(row);
}

/** The seat's organization, else its jurisdiction, else its level. */
function seatSaid({ organization, jurisdiction, level }: Row): Bilingual {
  const [named, government] = [bilingual(organization), bilingual(jurisdiction)];
  const place = level ? inBoth(levelWords, (words) => words[level]) : { en: "", fr: "" };
  return filled({
    en: named.en || government.en || named.fr || place.en,
    fr: named.fr || government.fr || named.en || place.fr,
  });
}

/** S-3, D-16: in what capacity, on the day of the act. */
function capacityOf(row: Row): "co-chair" | "principal" | "alternate" | "contact" {
  if (row.standing.startsWith("contact:")) return "contact";
  const onTheDay = (days: string) =>
    (JSON.parse(days) as DayRange[]).some((range) => holds(range, dayOf(row.at)));
  if (onTheDay(row.alternated)) return "alternate";
  return onTheDay(row.chaired) ? "co-chair" : "principal";
}

function asOf(row: Row): Bilingual | null {
  const { en, fr } = standingWords;
  const { office, standing } = row;
  if (office) {
    const title = inBoth(officeWords, (words) => words[office]);
    return { en: en.office(title.en), fr: fr.office(title.fr) };
  }
  if (standing.startsWith("office:")) return { en: en.takenBack(), fr: fr.takenBack() };
  if (standing === "observer" || standing === "reader") return { en: en[standing](), fr: fr[standing]() };
  if (row.level === null) return null;
  const seat = seatSaid(row);
  const capacity = capacityOf(row);
  return { en: en[capacity](seat.en), fr: fr[capacity](seat.fr) };
}

const lineOf = (row: Row): Omit<HistoryLine, "changes"> => ({
  at: row.at,
  // T-6: erased with the details of a person whom it named; who acted, when and in which seat stays.
  says: row.says ? bilingual(row.says) : inBoth(erasedWords, (words) => words.erased),
  by: byOf(row),
  as: asOf(row),
});

/** The newest lines of a matter's history, in words; those before a line, or before an instant, where asked. What they changed is told unless a reader may see less than the lines. */
export function history(
  db: Db,
  kind: string,
  id: Id,
  {
    before = Number.MAX_SAFE_INTEGER,
    until = null,
    tells = true,
  }: { before?: number; until?: Instant | null; tells?: boolean } = {},
): HistoryLine[] {
  const rows = linesOf(db).all({ kind, id, before, until });
  const shown = rows.slice(0, atMost);
  const told = (row: Row) => (tells ? changesOf(db, row.act, recordedIn(row)) : []);
  const lines: HistoryLine[] = shown.map((row) => ({ ...lineOf(row), changes: told(row) }));
  const [last, row] = [lines.at(-1), shown.at(-1)];
  if (rows.length > atMost && last && row) last.older = { kind, id, before: row.number };
  return lines;
}
