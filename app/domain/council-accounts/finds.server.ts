// How a provision is found: by its purpose, by its council and its year.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Instant } from "../dates";
import type { FindableKind } from "../findable";
import { fiscalYear } from "../format";
import { gathered } from "../search/gathered.server";
import { accountPageWords } from "./page-words";

type Row = { id: Id; body: Id; at: Instant; year: number } & Record<
  `${"purpose" | "acronym"}${"En" | "Fr"}`,
  string
>;

const provisions = gathered<Row>(
  `select r.id, b.id as body, r.set_at as at, a.year, r.purpose_en as purposeEn, r.purpose_fr as purposeFr,
     b.acronym_en as acronymEn, b.acronym_fr as acronymFr
   from provision r join council_account a on a.id = r.account_id join body b on b.id = a.body_id`,
  "r.id",
  ({ id, body, at, year, ...row }) => ({
    ...{ id, body, changedAt: at, title: { en: row.purposeEn, fr: row.purposeFr }, text: { en: "", fr: "" } },
    where: {
      en: `${row.acronymEn}, ${fiscalYear("en", year)}`,
      fr: `${row.acronymFr}, ${fiscalYear("fr", year)}`,
    },
    also: [row.acronymEn, row.acronymFr],
    href: addresses("provision", { provision: id }),
  }),
);

export const accountFinds: readonly FindableKind[] = [
  {
    kind: "provision",
    name: { en: accountPageWords.en.provisions, fr: accountPageWords.fr.provisions },
    seenBy: "audience",
    entries: provisions,
    all: "select id, set_at as at from provision",
    madeOf: [
      { table: "provision", ids: (row) => `select ${row}.id as id` },
      {
        table: "body",
        columns: ["acronym_en", "acronym_fr"],
        ids: (row) =>
          `select r.id from provision r join council_account a on a.id = r.account_id where a.body_id = ${row}.id`,
      },
    ],
  },
];
