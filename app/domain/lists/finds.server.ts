// How the cards of the directory and the saved lists are found.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Instant } from "../dates";
import type { FindableKind } from "../findable";
import { everyPerson, personsAt, personsMadeOf } from "../people/finds.server";
import { peopleFound } from "../people/found-words";
import { seesPeople } from "../people/pages.server";
import { gathered } from "../search/gathered.server";
import type { ListState } from "./lifecycle";
import { isPresentSql } from "./places.server";
import { listStateWords, listWords } from "./words";

type ListRow = {
  id: Id;
  nameEn: string;
  nameFr: string;
  state: ListState;
  at: Instant;
  body: Id | null;
  bodyEn: string;
  bodyFr: string;
  acronymEn: string;
  acronymFr: string;
};

const lists = gathered<ListRow>(
  `select l.id, l.name_en as nameEn, l.name_fr as nameFr, l.state, l.made_at as at, l.body_id as body,
     coalesce(b.name_en, '') as bodyEn, coalesce(b.name_fr, '') as bodyFr,
     coalesce(b.acronym_en, '') as acronymEn, coalesce(b.acronym_fr, '') as acronymFr
   from saved_list l left join body b on b.id = l.body_id`,
  "l.id",
  (row) => ({
    id: row.id,
    changedAt: row.at,
    title: { en: row.nameEn, fr: row.nameFr },
    text: { en: "", fr: "" },
    where: {
      en: [row.acronymEn || row.bodyEn, listStateWords.en[row.state]].filter(Boolean).join(" · "),
      fr: [row.acronymFr || row.bodyFr, listStateWords.fr[row.state]].filter(Boolean).join(" · "),
    },
    also: [
      ...[row.bodyEn, row.bodyFr, row.acronymEn, row.acronymFr],
      ...[listWords.en.lists, listWords.fr.lists],
    ],
    href: addresses("list", { list: row.id }),
    body: row.body,
  }),
);

export const listsFinds: readonly FindableKind[] = [
  {
    kind: "card",
    name: { en: peopleFound.en.persons, fr: peopleFound.fr.persons },
    /** Whoever keeps the accounts finds the person instead. */
    seenBy: (actor) => actor.keys.includes("directory") && !seesPeople(actor),
    entries: personsAt("card"),
    all: everyPerson,
    openOn: isPresentSql,
    madeOf: personsMadeOf,
  },
  {
    kind: "list",
    name: { en: listWords.en.lists, fr: listWords.fr.lists },
    seenBy: "audience",
    entries: lists,
    all: "select id, made_at as at from saved_list",
    madeOf: [
      {
        table: "saved_list",
        columns: ["name_en", "name_fr", "state", "body_id"],
        ids: (row) => `select ${row}.id as id`,
      },
      {
        table: "body",
        columns: ["name_en", "name_fr", "acronym_en", "acronym_fr"],
        ids: (row) => `select l.id from saved_list l where l.body_id = ${row}.id`,
      },
    ],
  },
];
