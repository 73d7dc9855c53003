// S-9: the cards of people, as the directory and the lists show them.
import { type Db, prepared } from "../../../db/connection";
import { keptUntilRecorded } from "../../../db/unchanged";
import type { Id } from "../actor";
import { type Bilingual, type Language, say } from "../bilingual";
import { compareNames } from "../format";
import { notErased } from "../people/erased";
import { shownAsGiven } from "../shown-as";

export type PersonShown = {
  id: Id;
  name: string;
  title: Bilingual;
  /** The name, or the title where there is none. */
  shown: Bilingual;
  email: string;
  phone: string;
  mobile: string;
  language: Language;
  zone: string;
  jurisdiction: Id | null;
  jurisdictionName: Bilingual;
};
type Row = Omit<PersonShown, "title" | "shown" | "jurisdictionName"> & {
  titleEn: string;
  titleFr: string;
  jurisdictionEn: string | null;
  jurisdictionFr: string | null;
};

const columns = `p.id, p.name, p.title_en as titleEn, p.title_fr as titleFr, p.email, p.phone, p.mobile, p.language, p.zone, j.id as jurisdiction,
  j.name_en as jurisdictionEn, j.name_fr as jurisdictionFr from person p left join jurisdiction j on j.id = p.jurisdiction_id`;
const some = prepared((db: Db) =>
  db.$client.prepare<[{ ids: string }], Row>(
    `select ${columns} where p.id in (select value from json_each(:ids))`,
  ),
);
const every = prepared((db: Db) => db.$client.prepare<[], Row>(`select ${columns} where ${notErased}`));

const cardOf = ({ titleEn, titleFr, jurisdictionEn, jurisdictionFr, ...row }: Row): PersonShown => ({
  ...row,
  title: { en: titleEn, fr: titleFr },
  shown: shownAsGiven({ name: row.name, titleEn, titleFr }),
  jurisdictionName: { en: jurisdictionEn ?? "", fr: jurisdictionFr ?? "" },
});

/** The cards of some people, by their id. */
export function cardsOf(db: Db, people: readonly Id[]): Map<Id, PersonShown> {
  const rows = some(db).all({ ids: JSON.stringify(people) });
  return new Map(rows.map((row) => [row.id, cardOf(row)]));
}

/** Everybody who was ever here and whose details stand, in the order of their names in a language. */
export const everyCard = keptUntilRecorded((db, language: Language): readonly PersonShown[] => {
  const order = compareNames(language);
  return every(db)
    .all()
    .map(cardOf)
    .sort((one, other) => order(say(language, one.shown), say(language, other.shown)));
});

/** The same cards by jurisdiction, in the order of its name in a language; whoever is of none comes last. */
export function byJurisdiction<Card extends PersonShown>(cards: readonly Card[], language: Language): Card[] {
  const nameOf = ({ jurisdictionName }: PersonShown) => say(language, jurisdictionName);
  const names = [...new Set(cards.map(nameOf))].filter(Boolean).sort(compareNames(language));
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const rankOf = (card: PersonShown) => ranks.get(nameOf(card)) ?? names.length;
  return [...cards].sort((one, other) => rankOf(one) - rankOf(other));
}

/** The addresses of some people, one a line, as a form takes them. */
export function addressesOf(db: Db, people: readonly Id[]): string {
  const cards = cardsOf(db, people);
  return people.flatMap((id) => cards.get(id)?.email ?? []).join("\n");
}
