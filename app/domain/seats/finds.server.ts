// How seats are found: by organization, government, level, and whoever ever held or was named for them.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { type Day, startOfDay } from "../dates";
import type { FindableKind } from "../findable";
import { type Level, levelWords } from "../levels";
import { gathered } from "../search/gathered.server";
import { bilingualIfAny, shownSql } from "../sql.server";
import { seatName } from "./seat-name";
import { seatWords } from "./words";

type Row = {
  id: Id;
  body: Id;
  level: Level;
  organizationEn: string;
  organizationFr: string;
  jurisdiction: string | null;
  nominator: string | null;
  bodyEn: string;
  bodyFr: string;
  acronymEn: string;
  acronymFr: string;
  openedOn: Day;
  holders: string;
};

const named = (table: string) =>
  `case when ${table}.id is null then null else json_object('en', ${table}.name_en, 'fr', ${table}.name_fr) end`;

/** What the page of the seat names, each once. */
function textOf(row: Row, language: "en" | "fr"): string {
  const holders = JSON.parse(row.holders) as Bilingual[];
  const names = [
    bilingualIfAny(row.jurisdiction)?.[language],
    bilingualIfAny(row.nominator)?.[language],
    ...holders.map((holder) => holder[language]),
  ];
  return [...new Set(names.filter(Boolean))].join(" · ");
}

const seats = gathered<Row>(
  `select s.id, s.body_id as body, s.level, s.organization_en as organizationEn, s.organization_fr as organizationFr,
     ${named("j")} as jurisdiction, ${named("n")} as nominator, b.name_en as bodyEn, b.name_fr as bodyFr,
     b.acronym_en as acronymEn, b.acronym_fr as acronymFr, s.opened_on as openedOn,
     (select json_group_array(${shownSql} order by h.from_day desc, h.id)
       from holding h join person p on p.id = h.person_id where h.seat_id = s.id) as holders
   from seat s join body b on b.id = s.body_id left join jurisdiction j on j.id = s.jurisdiction_id
     left join jurisdiction n on n.id = s.nominated_by_id`,
  "s.id",
  (row) => {
    const name = bilingualIfAny(row.jurisdiction);
    const { organizationEn, organizationFr, level } = row;
    const organization = { en: organizationEn, fr: organizationFr };
    return {
      id: row.id,
      changedAt: startOfDay(row.openedOn),
      title: seatName({ organization, level, jurisdiction: name && { id: "", code: "", name } }),
      text: { en: textOf(row, "en"), fr: textOf(row, "fr") },
      where: {
        en: seatWords.en.seatIn(row.acronymEn || row.bodyEn, levelWords.en[level]),
        fr: seatWords.fr.seatIn(row.acronymFr || row.bodyFr, levelWords.fr[level]),
      },
      also: [
        ...[row.bodyEn, row.bodyFr, row.acronymEn, row.acronymFr],
        ...[levelWords.en[level], levelWords.fr[level], seatWords.en.seat, seatWords.fr.seat],
      ],
      href: addresses("seat", { seat: row.id }),
      body: row.body,
      open: { kind: "body", id: row.body },
    };
  },
);

const ofJurisdiction = (row: string) =>
  `select s.id from seat s where s.jurisdiction_id = ${row}.id or s.nominated_by_id = ${row}.id`;

export const seatsFinds: readonly FindableKind[] = [
  {
    kind: "seat",
    name: { en: seatWords.en.seats, fr: seatWords.fr.seats },
    seenBy: "audience",
    entries: seats,
    all: "select id, opened_on as at from seat",
    madeOf: [
      { table: "seat", ids: (row) => `select ${row}.id as id` },
      {
        table: "holding",
        columns: ["seat_id", "person_id", "from_day"],
        ids: (row) => `select ${row}.seat_id as id`,
      },
      {
        table: "person",
        columns: ["name", "title_en", "title_fr"],
        ids: (row) => `select h.seat_id as id from holding h where h.person_id = ${row}.id`,
      },
      { table: "jurisdiction", columns: ["name_en", "name_fr"], ids: ofJurisdiction },
      {
        table: "body",
        columns: ["name_en", "name_fr", "acronym_en", "acronym_fr"],
        ids: (row) => `select s.id from seat s where s.body_id = ${row}.id`,
      },
    ],
  },
];
