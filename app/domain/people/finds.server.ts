// How persons, governments and associations are found.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Instant } from "../dates";
import type { FindableKind } from "../findable";
import { type Level, levelWords } from "../levels";
import { gathered } from "../search/gathered.server";
import { shownAsGiven } from "../shown-as";
import { peopleFound } from "./found-words";
import { seesPeople } from "./pages.server";

type PersonRow = {
  id: Id;
  name: string;
  titleEn: string;
  titleFr: string;
  at: Instant;
  placeEn: string;
  placeFr: string;
  code: string;
};

export const everyPerson = "select id, created_at as at from person";

/** Everybody by name, title and government; never by an address, which not everyone who sees a card may see. */
export const personsAt = (page: "person" | "card") =>
  gathered<PersonRow>(
    `select p.id, p.name, p.title_en as titleEn, p.title_fr as titleFr, p.created_at as at,
       coalesce(j.name_en, '') as placeEn, coalesce(j.name_fr, '') as placeFr, coalesce(j.code, '') as code
     from person p left join jurisdiction j on j.id = p.jurisdiction_id`,
    "p.id",
    (row) => ({
      id: row.id,
      changedAt: row.at,
      title: shownAsGiven(row),
      text: row.name ? { en: row.titleEn, fr: row.titleFr } : { en: "", fr: "" },
      where: { en: row.placeEn, fr: row.placeFr },
      also: [row.placeEn, row.placeFr, row.code],
      href: addresses(page, { person: row.id }),
      body: null,
    }),
  );

/** The tables of which the words of somebody are made. */
export const personsMadeOf: FindableKind["madeOf"] = [
  {
    table: "person",
    columns: ["name", "title_en", "title_fr", "jurisdiction_id"],
    ids: (row) => `select ${row}.id as id`,
  },
  {
    table: "jurisdiction",
    columns: ["name_en", "name_fr"],
    ids: (row) => `select p.id from person p where p.jurisdiction_id = ${row}.id`,
  },
];

type JurisdictionRow = { id: Id; code: string; level: Level; nameEn: string; nameFr: string };

const jurisdictions = gathered<JurisdictionRow>(
  "select j.id, j.code, j.level, j.name_en as nameEn, j.name_fr as nameFr from jurisdiction j",
  "j.id",
  ({ id, code, level, nameEn, nameFr }) => ({
    id,
    changedAt: 0 as Instant,
    title: { en: nameEn, fr: nameFr },
    names: [code],
    text: { en: "", fr: "" },
    where: { en: levelWords.en[level], fr: levelWords.fr[level] },
    also: [levelWords.en[level], levelWords.fr[level]],
    href: addresses("jurisdiction", { jurisdiction: id }),
    body: null,
  }),
);

export const peopleFinds: readonly FindableKind[] = [
  {
    kind: "person",
    name: { en: peopleFound.en.persons, fr: peopleFound.fr.persons },
    seenBy: seesPeople,
    entries: personsAt("person"),
    all: everyPerson,
    madeOf: personsMadeOf,
  },
  {
    kind: "jurisdiction",
    name: { en: peopleFound.en.jurisdictions, fr: peopleFound.fr.jurisdictions },
    /** Its page opens for whoever is signed in. */
    seenBy: () => true,
    entries: jurisdictions,
    all: "select id, 0 as at from jurisdiction",
    madeOf: [{ table: "jurisdiction", ids: (row) => `select ${row}.id as id` }],
  },
];
