// B-4: a rule is always evaluated under the version in force on the day in question; every refusal names its clause.
import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";
import type { Day } from "../../dates";
import { inForce } from "../../sql.server";
import { type ClauseKind, type ClauseValue, clauseDefaults, clauseSchemas } from "../clauses";
import type { SectionKey } from "../sections";

export type Source = { version: Id; number: number; clause: string } | "default";
export type Rule<Kind extends ClauseKind> = { value: ClauseValue<Kind>; source: Source };

type Row = {
  body: Id;
  version: Id;
  number: number;
  kind: ClauseKind;
  value: string | null;
  section: SectionKey;
  sectionNumber: number;
  extendedTo: Day | null;
};

const inForceOn = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; day: Day }], Row>(`
    select v.body_id as body, v.id as version, v.number, c.kind, c.value, c.section, s.number as sectionNumber, x.until_day as extendedTo
    from terms_version v join clause c on c.version_id = v.id and c.state = 'confirmed'
      join terms_section s on s.version_id = v.id and s.key = c.section left join extension x on x.version_id = v.id
    where v.body_id in (select value from json_each(:bodies)) and ${inForce}
    order by s.number, c.place`),
);

/** The rules of a body on a day: what the terms say, else the default, cited as such; null where nothing applies. */
export type Rules = {
  get: <Kind extends ClauseKind>(kind: Kind) => Rule<Kind> | null;
  /** B-6: the day to which the version in force was extended. */
  extendedTo: Day | null;
};

export function rulesOfAll(db: Db, bodies: readonly Id[], day: Day): Map<Id, Rules> {
  const rows = inForceOn(db).all({ bodies: JSON.stringify(bodies), day });
  return new Map(bodies.map((id) => [id, rulesIn(rows.filter(({ body }) => body === id))]));
}

export const rulesOn = (db: Db, body: Id, day: Day): Rules => rulesOfAll(db, [body], day).get(body) as Rules;

function rulesIn(rows: readonly Row[]): Rules {
  const numbers = new Map<SectionKey, number>();
  const found = new Map<ClauseKind, { value: unknown; source: Source }>();
  for (const row of rows) {
    const place = (numbers.get(row.section) ?? 0) + 1;
    numbers.set(row.section, place);
    if (found.has(row.kind)) continue;
    const source = { version: row.version, number: row.number, clause: `${row.sectionNumber}.${place}` };
    found.set(row.kind, { value: JSON.parse(row.value ?? "null"), source });
  }
  return {
    extendedTo: rows[0]?.extendedTo ?? null,
    get: (kind) => {
      const stated = found.get(kind);
      if (stated)
        return {
          value: clauseSchemas[kind].parse(stated.value) as ClauseValue<typeof kind>,
          source: stated.source,
        };
      if (!(kind in clauseDefaults)) return null;
      const value = clauseSchemas[kind].parse(
        clauseDefaults[kind as keyof typeof clauseDefaults],
      ) as ClauseValue<typeof kind>;
      return { value, source: "default" };
    },
  };
}

type RuleRow = { kind: ClauseKind; value: unknown };

/** As one column of a statement: the rows of some kinds that count for a body on `:day`, the first of each first. */
export const ruleRows = (body: string, kinds: readonly ClauseKind[]): string => `(
  select json_group_array(json_object('kind', kind, 'value', json(value))) from (
    select c.kind, c.value from terms_version v join clause c on c.version_id = v.id and c.state = 'confirmed'
      join terms_section t on t.version_id = v.id and t.key = c.section
    where v.body_id = ${body} and ${inForce} and c.kind in (${kinds.map((kind) => `'${kind}'`).join(", ")})
    order by t.number, c.place))`;

/** What they say of a kind, else its default; null where nothing applies. */
export function ruleAmong<Kind extends ClauseKind>(
  rows: readonly RuleRow[],
  kind: Kind,
): ClauseValue<Kind> | null {
  const stated = rows.find((row) => row.kind === kind);
  if (!stated && !(kind in clauseDefaults)) return null;
  const value = stated ? stated.value : clauseDefaults[kind as keyof typeof clauseDefaults];
  return clauseSchemas[kind].parse(value) as ClauseValue<Kind>;
}

export type End = { version: Id; on: Day; extended: boolean };

/** B-6: when the terms in force end, extension included; null where they have no end date. */
export const endOfTerms = (db: Db, body: Id, day: Day): End | null => endUnder(rulesOn(db, body, day));

/** The same, where the rules of the day are in hand already. */
export function endUnder(rules: Rules): End | null {
  const rule = rules.get("end-date");
  if (!rule || rule.source === "default") return null;
  const { version } = rule.source;
  return { version, on: rules.extendedTo ?? (rule.value.on as Day), extended: rules.extendedTo !== null };
}
