// What waits for the secretariat: contributions to invoice, and those that are overdue.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Bilingual, filled, inBoth } from "../bilingual";
import { type Day, type Instant, startOfDay } from "../dates";
import { fiscalYear } from "../format";
import type { SharedRows } from "../shared-rows.server";
import type { Awaiting } from "../slice";
import { bilingual, bodyAcronym } from "../sql.server";
import { awaitingWords } from "./awaiting-words";

type Row = Bilingual & {
  id: Id;
  isOverdue: 0 | 1;
  acronym: string;
  year: number;
  since: Instant;
  dueOn: Day;
};

const rows = `select json_object('id', c.id, 'isOverdue', c.due_day < :today, 'en', j.name_en, 'fr', j.name_fr, 'acronym', ${bodyAcronym}, 'year', a.year,
    'since', c.called_at, 'dueOn', c.due_day) as facts
  from contribution c join council_account a on a.id = c.account_id join body b on b.id = a.body_id join jurisdiction j on j.id = c.jurisdiction_id
  where :staff and c.state in ('called', 'invoiced') and (c.state = 'called' or c.due_day < :today)`;

function lineOf({ id, isOverdue, en, fr, acronym, year, since, dueOn }: Row): Awaiting {
  const council = filled(bilingual(acronym));
  return {
    ...{ kind: "contribution", id, href: addresses("contribution", { contribution: id }), dueOn },
    verb: inBoth(awaitingWords, (words) => (isOverdue ? words.followUp : words.invoice)),
    title: { en: awaitingWords.en.contribution(en), fr: awaitingWords.fr.contribution(fr) },
    context: {
      en: `${council.en}, ${fiscalYear("en", year)}`,
      fr: `${council.fr}, ${fiscalYear("fr", year)}`,
    },
    since: isOverdue ? startOfDay(dueOn) : since,
  };
}

/** For the secretariat alone. */
export const accountsAwait: SharedRows<Awaiting> = {
  rows,
  read: (facts) => {
    const { acronym, ...row } = JSON.parse(facts) as Omit<Row, "acronym"> & { acronym: Bilingual };
    return [lineOf({ ...row, acronym: JSON.stringify(acronym) })];
  },
};
