// What waits for the secretariat: contributions to invoice, and those that are overdue.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, isSecretariat } from "../actor";
import { type Bilingual, filled, inBoth } from "../bilingual";
import { type Day, type Instant, startOfDay } from "../dates";
import { fiscalYear } from "../format";
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

const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ today: Day }], Row>(
    `select c.id, c.due_day < :today as isOverdue, j.name_en as en, j.name_fr as fr, ${bodyAcronym} as acronym, a.year,
       c.called_at as since, c.due_day as dueOn
     from contribution c join council_account a on a.id = c.account_id join body b on b.id = a.body_id join jurisdiction j on j.id = c.jurisdiction_id
     where c.state in ('called', 'invoiced') and (c.state = 'called' or c.due_day < :today)`,
  ),
);

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

export const accountsAwait = (db: Db, actor: Actor, today: Day): Awaiting[] =>
  isSecretariat(actor) ? waiting(db).all({ today }).map(lineOf) : [];
