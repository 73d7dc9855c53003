import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { type Bilingual, inBoth, type Language } from "../bilingual";
import { councilsOf } from "../bodies/queries.server";
import type { Day } from "../dates";
import { carries, type Head } from "../ledger/ledger.server";
import { isErased } from "../people/erased";
import { mustBeAllowed, offerTo, permission } from "../permissions";
import { NotFound } from "../refusals";
import { shownAs } from "../shown-as";
import { forgetWords } from "./forget-words";
import { notedHeads } from "./heads.server";
import { endWitness, nameWitness, seeWitnesses } from "./policy";

type Row = {
  id: Id;
  person: Id | null;
  name: string;
  titleEn: string;
  titleFr: string;
  email: string;
  language: Language;
  from: Day;
  until: Day | null;
};
export type WitnessLine = Pick<Row, "id" | "language" | "from" | "until"> & {
  shown: Bilingual;
  email: string;
};

const columns = `w.id, w.person_id as person, coalesce(p.name, w.name) as name, coalesce(p.title_en, '') as titleEn,
  coalesce(p.title_fr, '') as titleFr, coalesce(p.email, w.email) as email, coalesce(p.language, w.language) as language,
  w.from_day as "from", w.until_day as until from witness w left join person p on p.id = w.person_id`;
const all = prepared((db: Db) => db.$client.prepare<[], Row>(`select ${columns} order by w.from_day, w.id`));
const one = prepared((db: Db) => db.$client.prepare<[Id], Row>(`select ${columns} where w.id = ?`));

const isOver = ({ until }: Row, today: Day) => until !== null && until <= today;
const lineOf = (row: Row): WitnessLine => {
  const { id, language, from, until, email } = row;
  if (row.person === null && isErased(row))
    return { id, language, from, until, email: "", shown: inBoth(forgetWords, (words) => words.someone) };
  return { id, language, from, until, email, shown: shownAs(row) };
};

export function witnessNamed(db: Db, id: Id, today: Day) {
  const row = one(db).get(id);
  return row && { ...lineOf(row), isOver: isOver(row, today), councils: councilsOf(db) };
}

/** T-h: what a person typed to check a mail; null where nothing was typed, false where it cannot be read. */
export function headAsked({ searchParams }: URL): Head | null | false {
  const number = (searchParams.get("number") ?? "").replace(/[\s\u00a0,.]/g, "");
  const hash = (searchParams.get("hash") ?? "").replace(/\s/g, "").toLowerCase();
  if (!number && !hash) return null;
  return /^[1-9]\d{0,14}$/.test(number) && /^[0-9a-f]{64}$/.test(hash)
    ? { number: Number(number), hash }
    : false;
}

type Viewing = { actor: Actor; today: Day };

/** Those who may name witnesses, the co-chairs, and the witnesses themselves. */
export const seesWitnesses = (db: Db, { actor, today }: Viewing): boolean =>
  permission(actor, seeWitnesses, { councils: councilsOf(db) }).may ||
  all(db)
    .all()
    .some((row) => row.person === actor.person && !isOver(row, today));

export function witnessesPage(db: Db, { actor, today }: Viewing, asked: Head | null | false) {
  return atOnce(db, () => {
    const councils = councilsOf(db);
    if (!seesWitnesses(db, { actor, today })) throw new NotFound();
    const rows = all(db).all();
    return {
      current: rows.filter((row) => !isOver(row, today)).map(lineOf),
      former: rows.filter((row) => isOver(row, today)).map(lineOf),
      heads: notedHeads(db, 25),
      name: offerTo(actor, nameWitness, { councils }),
      end: offerTo(actor, endWitness, { councils, isOver: false }) !== null,
      asked: asked && { ...asked, stands: carries(db, asked) },
      isUnreadable: asked === false,
    };
  });
}
export type WitnessesPage = ReturnType<typeof witnessesPage>;

/** The page opens for those who may name, else the reason, or nothing for whom it does not concern. */
export function witnessNewPage(db: Db, { actor, today }: Viewing) {
  witnessesPage(db, { actor, today }, null);
  mustBeAllowed(actor, nameWitness, { councils: councilsOf(db) });
  return {};
}

export function witnessEndPage(db: Db, { actor, today }: Viewing, id: Id) {
  witnessesPage(db, { actor, today }, null);
  const found = witnessNamed(db, id, today);
  if (!found) throw new NotFound();
  mustBeAllowed(actor, endWitness, found);
  return found;
}
export type WitnessEndPage = ReturnType<typeof witnessEndPage>;
