// The clauses of a version as pages show them: numbered as the rules cite them, said in both languages.
import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";
import { type Bilingual, type Language, languages } from "../../bilingual";
import type { Level } from "../../levels";
import { balanceOf, balanceSentence } from "../../seats/balance";
import { type ClauseNames, clauseSays, clauseTitle } from "../clause-words";
import { type ClauseKind, type ClauseValue, clauseDefaults, clauseKinds, clauseSchemas } from "../clauses";
import { type ClauseState, isProposed, standing } from "../lifecycle";
import type { SectionKey } from "../sections";

export type ClauseShown = {
  id: Id;
  kind: ClauseKind;
  /** "4.1"; none for one that was set aside. */
  number: string | null;
  title: Bilingual;
  says: Bilingual;
  section: SectionKey;
  passage: string;
  language: Language | null;
  /** A seat's level: it is shown with its mark. */
  level: Level | null;
  isOpen: boolean;
  isStanding: boolean;
};

type Row = {
  version: Id;
  id: Id;
  kind: ClauseKind;
  value: string | null;
  state: ClauseState;
  section: SectionKey;
  sectionNumber: number;
  passage: string;
  language: Language | null;
  seat: Id | null;
  edition: number;
};

const clauses = prepared((db: Db) =>
  db.$client.prepare<[string], Row>(`
    select c.version_id as version, c.id, c.kind, c.value, c.state, c.section, s.number as sectionNumber, c.passage, c.passage_language as language,
      c.seat_id as seat, c.edition
    from clause c join terms_section s on s.version_id = c.version_id and s.key = c.section
    where c.version_id in (select value from json_each(?)) order by s.number, c.place`),
);

type Named = { what: "council" | "jurisdiction"; code: string; en: string; fr: string };

const named = prepared((db: Db) =>
  db.$client.prepare<[], Named>(`
    select 'council' as what, acronym_en as code, acronym_en as en, acronym_fr as fr, null as place
      from body where kind = 'council'
    union all select 'jurisdiction', code, name_en, name_fr, precedence from jurisdiction
    order by what, place, code desc`),
);

export type Coded = { code: string; name: Bilingual };
export type Choosable = { councils: Coded[]; jurisdictions: Coded[] };

/** The councils and jurisdictions a clause may name, by their codes. */
export function choosable(db: Db): Choosable {
  const all = named(db).all();
  const of = (kind: Named["what"]): Coded[] =>
    all.flatMap(({ what, code, en, fr }) => (what === kind ? [{ code, name: { en, fr } }] : []));
  return { councils: of("council"), jurisdictions: of("jurisdiction") };
}

const byCode = (coded: Coded[]) => Object.fromEntries(coded.map(({ code, name }) => [code, name]));
export const namesOf = ({ councils, jurisdictions: known }: Choosable): ClauseNames => ({
  bodies: byCode(councils),
  jurisdictions: byCode(known),
});

export const clauseValue = <Kind extends ClauseKind>(kind: Kind, value: unknown) =>
  clauseSchemas[kind].parse(value) as ClauseValue<Kind>;

export function saysInBoth<Kind extends ClauseKind>(
  kind: Kind,
  value: ClauseValue<Kind>,
  names: ClauseNames,
): Bilingual {
  return { en: clauseSays("en", kind, value, names), fr: clauseSays("fr", kind, value, names) };
}

export const titleInBoth = (kind: ClauseKind): Bilingual => ({
  en: clauseTitle("en", kind),
  fr: clauseTitle("fr", kind),
});

export type ClauseRead = { shown: ClauseShown; value: ClauseValue; seat: Id | null; edition: number };

/** Every clause of a version in reading order, those set aside included. */
export const clausesOf = (db: Db, version: Id, names: ClauseNames): ClauseRead[] =>
  clausesOfAll(db, [version], names).get(version) ?? [];

/** The same of several versions, which are compared. */
export function clausesOfAll(db: Db, versions: readonly Id[], names: ClauseNames): Map<Id, ClauseRead[]> {
  const read = clauseReader(names);
  const all = clauses(db).all(JSON.stringify(versions)).map(read);
  return new Map(
    versions.map((id) => [id, all.flatMap(({ version, ...one }) => (version === id ? [one] : []))]),
  );
}

/** Reads rows in reading order: each is numbered by those of its version and section before it. */
function clauseReader(names: ClauseNames) {
  const reached = new Map<string, number>();
  return (row: Row): ClauseRead & { version: Id } => {
    const value = clauseValue(row.kind, JSON.parse(row.value ?? "null"));
    const isStanding = standing.includes(row.state);
    const key = `${row.version} ${row.sectionNumber}`;
    const place = (reached.get(key) ?? 0) + (isStanding ? 1 : 0);
    reached.set(key, place);
    const { id, kind, section, passage, language, seat, edition, version } = row;
    const level = value !== null && "level" in value ? value.level : null;
    const shown = {
      ...{ id, kind, section, passage, language, level, isStanding },
      number: isStanding ? `${row.sectionNumber}.${place}` : null,
      title: titleInBoth(kind),
      says: saysInBoth(kind, value, names),
      isOpen: isProposed(row.state),
    };
    return { shown, value, seat, edition, version };
  };
}

/** "F 3 · P 4 · T 0 · M 1: no territorial seat", as if every seat of the version were filled; null without seats. */
export function balanceOfSeats(read: readonly Pick<ClauseRead, "value">[]): Bilingual | null {
  const seats = read.flatMap(({ value }) =>
    value !== null && "level" in value ? [{ level: value.level, state: "filled" as const }] : [],
  );
  const rule = read.map(({ value }) => value).find((value) => value !== null && "ceilings" in value);
  if (seats.length === 0) return null;
  const balance = balanceOf(seats, rule && "ceilings" in rule ? rule : clauseDefaults.balance);
  const [en, fr] = languages.map((language) => balanceSentence(language, balance));
  return { en: en ?? "", fr: fr ?? "" };
}

export type DefaultShown = { kind: ClauseKind; title: Bilingual; says: Bilingual };

/** What applies because these terms are silent, cited as such (B-2). */
export const defaultsBeside = (read: readonly ClauseRead[], names: ClauseNames): DefaultShown[] =>
  clauseKinds.flatMap((kind) => {
    const stated = read.some(({ shown }) => shown.isStanding && shown.kind === kind);
    if (stated || !(kind in clauseDefaults)) return [];
    const value = clauseValue(kind, clauseDefaults[kind as keyof typeof clauseDefaults]);
    return [{ kind, title: titleInBoth(kind), says: saysInBoth(kind, value, names) }];
  });
