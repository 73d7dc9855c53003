// How earlier decisions are found: by the number or name of their record, by their titles, and by their texts.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Language } from "../bilingual";
import type { Instant } from "../dates";
import type { FindableKind } from "../findable";
import { longDate } from "../format";
import { outcomeWords } from "../outcome-words";
import { gathered } from "../search/gathered.server";
import type { Earlier } from "./earlier.server";
import { isStanding } from "./lifecycle";
import { earlierPageWords } from "./page-words";
import { earlierStateWords, earlierWords } from "./words";

type Row = Pick<Earlier, "id" | "body" | "reference" | "adoptedOn" | "outcome" | "state"> & {
  enteredAt: Instant;
  acronymEn: string;
  acronymFr: string;
} & Record<`${"title" | "text" | "record"}${"En" | "Fr"}`, string>;

const whereIn = ({ reference, adoptedOn, state }: Row, language: Language): string => {
  const said = isStanding(state)
    ? earlierPageWords[language].adoptedOn(longDate(language, adoptedOn)).replace(/\.$/, "")
    : earlierStateWords[language][state];
  return `${reference} · ${said}`;
};

const texts = (["title", "text", "record"] as const)
  .map((name) => `e.${name}_en as ${name}En, e.${name}_fr as ${name}Fr`)
  .join(", ");

const earlier = gathered<Row>(
  `select e.id, e.body_id as body, e.reference, e.adopted_on as adoptedOn, e.outcome, e.state, e.entered_at as enteredAt, ${texts},
     b.acronym_en as acronymEn, b.acronym_fr as acronymFr
   from earlier_decision e join body b on b.id = e.body_id`,
  "e.id",
  (row) => ({
    id: row.id as Id,
    changedAt: row.enteredAt,
    title: { en: row.titleEn, fr: row.titleFr },
    names: [row.reference],
    text: { en: row.textEn, fr: row.textFr },
    where: { en: whereIn(row, "en"), fr: whereIn(row, "fr") },
    also: [
      ...[row.reference, row.acronymEn, row.acronymFr, row.recordEn, row.recordFr],
      ...[outcomeWords.en[row.outcome], outcomeWords.fr[row.outcome]],
    ],
    href: addresses("earlier-decision", { earlier: row.id }),
    body: row.body,
  }),
);

export const earlierFinds: readonly FindableKind[] = [
  {
    kind: "earlier-decision",
    name: { en: earlierWords.en.earlierDecisions, fr: earlierWords.fr.earlierDecisions },
    seenBy: "audience",
    entries: earlier,
    all: "select id, entered_at as at from earlier_decision",
    madeOf: [
      { table: "earlier_decision", ids: (row) => `select ${row}.id as id` },
      {
        table: "body",
        columns: ["acronym_en", "acronym_fr"],
        ids: (row) => `select e.id from earlier_decision e where e.body_id = ${row}.id`,
      },
    ],
  },
];
