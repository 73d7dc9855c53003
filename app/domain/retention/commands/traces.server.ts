// Where a person's name, addresses, telephones and titles stand, so that all of it can be erased (T-1, T-6).
import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";

/**
 * What says who someone is, wherever it stands; and what says it only beside the person’s own seats: titles, which
 * others bear too, and a name of one word, which may be a word of any text ("May", "Will"). What stands on somebody
 * else's card as well, a namesake's or the telephone of an office, is not this person's to take away.
 */
export type Traces = { person: Id; words: string[]; titles: string[] };

const titles = ["titleEn", "titleFr"];
const isWholeName = (name: string): boolean => /\S\s+\S/.test(name);
/** "none", or an extension, says nothing of anyone. */
const isWholeNumber = (phone: string): boolean => phone.replace(/\D/g, "").length >= 7;

const isSomeoneElses = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id; text: string }], 1>(
    "select 1 from person where id <> :person and :text in (name, phone, mobile)",
  ),
);

type Known = Record<string, unknown>;

const textsOf = (known: readonly Known[], names: readonly string[]): string[] => [
  ...new Set(
    known.flatMap((one) =>
      names.flatMap((name) => {
        const text = one[name];
        return typeof text === "string" && text.trim().length > 1 ? [text.trim()] : [];
      }),
    ),
  ),
];

const cardNow = prepared((db: Db) =>
  db.$client.prepare<[Id], Known>(
    "select name, email, phone, mobile, title_en as titleEn, title_fr as titleFr from person where id = ?",
  ),
);
const cardsOnRecord = prepared((db: Db) =>
  db.$client
    .prepare<[{ person: Id; since: number }], string>(
      `select j.value from ledger l join ledger_detail d on d.number = l.number,
         json_each(json_array(json_extract(d.detail, '$.before'), json_extract(d.detail, '$.after'))) j
       where l.subject_kind = 'person' and l.subject_id = :person and l.number > :since and j.type = 'object'`,
    )
    .pluck(),
);

/** The card as it is, and as the ledger says it was before: all of it, or after a line. */
export function tracesOf(db: Db, person: Id, since = 0): Traces {
  const card = cardNow(db).get(person);
  const formerly = cardsOnRecord(db)
    .all({ person, since })
    .map((text) => JSON.parse(text) as Known);
  const known = [...(card ? [card] : []), ...formerly];
  const isTheirsAlone = (text: string) => !isSomeoneElses(db).get({ person, text });
  const names = textsOf(known, ["name"]);
  const numbers = textsOf(known, ["phone", "mobile"]).filter(isWholeNumber).filter(isTheirsAlone);
  const telling = names.filter((name) => isWholeName(name) && isTheirsAlone(name));
  return {
    person,
    words: [...textsOf(known, ["email"]), ...telling, ...numbers],
    titles: [...textsOf(known, titles), ...names.filter((name) => !telling.includes(name))],
  };
}

/** Whether nothing of these is missing among those. */
export const isWithin = (these: Traces, those: Traces): boolean =>
  these.words.every((word) => those.words.includes(word)) &&
  these.titles.every((title) => those.titles.includes(title));

/** As SQLite's own lower() does: only A to Z. */
const lowered = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** A whole word of any of these, whatever its letters' case: "Li" is not in "Liaison". */
export const patternOf = (texts: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...texts]
      .sort((one, other) => other.length - one.length)
      .map(escaped)
      .join("|")})(?![\\p{L}\\p{N}])`,
    "giu",
  );

export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
export const listed = (texts: readonly string[]): string => JSON.stringify(texts.map(lowered));
/** The words of a statement that takes `:words`, read once and not once a row. */
export const withWords = "with sought (sought_word) as materialized (select value from json_each(:words))";
/** A condition in such a statement; it lets a little too much through, and misses nothing. */
export const mentions = (column: string): string =>
  `exists (select 1 from sought where instr(lower(${column}), sought_word) > 0)`;

/** Lines of the ledger after one, up to another. */
export type Range = { from: number; until: number };

const naming = prepared((db: Db) =>
  db.$client.prepare<[{ words: string } & Range], { number: number; detail: string }>(
    `${withWords} select number, detail from ledger_detail where number > :from and number <= :until and ${mentions("detail")}`,
  ),
);
const about = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id } & Range], { number: number; detail: string; isTheirs: 0 | 1 }>(
    `with theirs (kind, id) as materialized (
       select 'person', :person union select 'seat', seat_id from holding where person_id = :person
       union select 'seat', seat_id from contact where person_id = :person
       union select 'body', s.body_id from seat s join holding h on h.seat_id = s.id where h.person_id = :person
       union select 'body', body_id from observer where person_id = :person
       union select 'jurisdiction', jurisdiction_id from reader where person_id = :person
       union select 'workspace', 'witnesses' from witness where person_id = :person)
     select l.number, d.detail, l.subject_kind = 'person' as isTheirs
     from theirs t cross join ledger l on l.subject_kind = t.kind and l.subject_id = t.id join ledger_detail d on d.number = l.number
     where l.number > :from and l.number <= :until and l.act not like 'retention.%'`,
  ),
);

/** Lines that name someone by a word. */
export function linesNaming(db: Db, { words }: Traces, range: Range): number[] {
  const texts = words.map(inJson);
  const pattern = patternOf(texts);
  return naming(db)
    .all({ words: listed(texts), ...range })
    .filter(({ detail }) => detail.search(pattern) >= 0)
    .map(({ number }) => number);
}

/** Lines about the person, and lines about their seats and their government that tell of them by a title. */
export function linesAbout(db: Db, { person, words, titles: theirs }: Traces, range: Range): number[] {
  const pattern = patternOf([...words, ...theirs].map(inJson));
  return about(db)
    .all({ person, ...range })
    .filter(({ isTheirs, detail }) => isTheirs === 1 || detail.search(pattern) >= 0)
    .map(({ number }) => number);
}
