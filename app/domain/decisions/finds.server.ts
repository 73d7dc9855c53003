// How declared decisions are found: exactly by their number, by their titles, and by the reason that was given.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Language } from "../bilingual";
import type { FindableKind } from "../findable";
import { capital } from "../format";
import { gathered } from "../search/gathered.server";
import { isReplaced } from "./lifecycle";
import { outcomeSaid } from "./outcome-said";
import type { RegisterLine } from "./register-declared.server";
import { decisionStateWords, decisionWords } from "./words";

type Row = Pick<
  RegisterLine,
  "proceeding" | "number" | "outcome" | "kind" | "bodyKind" | "state" | "declaredAt"
> & {
  id: Id;
  body: Id;
  titleEn: string;
  titleFr: string;
  reasonEn: string;
  reasonFr: string;
  acronymEn: string;
  acronymFr: string;
};

/** What was decided; or, where another decision took its place, that it did (D-2). */
const standing = (row: Row, language: Language): string =>
  isReplaced(row.state) ? decisionStateWords[language][row.state] : capital(outcomeSaid(language, row));

const decisions = gathered<Row>(
  `select x.id, x.proceeding_id as proceeding, x.number, x.outcome, d.kind, x.state, x.declared_at as declaredAt, x.body_id as body, b.kind as bodyKind,
     x.title_en as titleEn, x.title_fr as titleFr, x.reason_en as reasonEn, x.reason_fr as reasonFr,
     b.acronym_en as acronymEn, b.acronym_fr as acronymFr
   from decision x join body b on b.id = x.body_id join proceeding d on d.id = x.proceeding_id`,
  "x.id",
  (row) => ({
    id: row.id,
    changedAt: row.declaredAt,
    title: { en: row.titleEn, fr: row.titleFr },
    names: [row.number],
    text: { en: row.reasonEn, fr: row.reasonFr },
    where: { en: `${row.number} · ${standing(row, "en")}`, fr: `${row.number} · ${standing(row, "fr")}` },
    also: [row.number, row.acronymEn, row.acronymFr, outcomeSaid("en", row), outcomeSaid("fr", row)],
    href: addresses("proceeding", { proceeding: row.proceeding }),
    body: row.body,
  }),
);

export const decisionsFinds: readonly FindableKind[] = [
  {
    kind: "decision",
    name: { en: decisionWords.en.decisions, fr: decisionWords.fr.decisions },
    seenBy: "audience",
    entries: decisions,
    all: "select id, declared_at as at from decision",
    madeOf: [
      { table: "decision", columns: ["number", "state"], ids: (row) => `select ${row}.id as id` },
      {
        table: "body",
        columns: ["acronym_en", "acronym_fr"],
        ids: (row) => `select x.id from decision x where x.body_id = ${row}.id`,
      },
    ],
  },
];
