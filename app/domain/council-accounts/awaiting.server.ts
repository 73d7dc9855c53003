// What waits: for the secretariat, contributions to invoice and those overdue; for the co-chairs, a balance to confirm.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, isSecretariat, seatsOf } from "../actor";
import { type Bilingual, filled } from "../bilingual";
import { type Day, type Instant, startOfDay } from "../dates";
import { fiscalYear } from "../format";
import type { Awaiting } from "../slice";
import { bilingual, bodyAcronym } from "../sql.server";
import { awaitingWords } from "./awaiting-words";

type Row = {
  what: "invoice" | "overdue" | "opening" | "sent-back";
  id: Id;
  en: string;
  fr: string;
  acronym: string;
  year: number;
  since: Instant;
  dueOn: Day | null;
};

const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ staff: 0 | 1; chaired: string; today: Day }], Row>(
    `select iif(c.due_day < :today, 'overdue', 'invoice') as what, c.id, j.name_en as en, j.name_fr as fr, ${bodyAcronym} as acronym, a.year,
       c.called_at as since, c.due_day as dueOn
     from contribution c join council_account a on a.id = c.account_id join body b on b.id = a.body_id join jurisdiction j on j.id = c.jurisdiction_id
     where :staff and c.state in ('called', 'invoiced') and (c.state = 'called' or c.due_day < :today)
     union all
     select iif(o.returned_at is null, 'opening', 'sent-back'), o.id, '', '', ${bodyAcronym}, 0, coalesce(o.returned_at, o.entered_at), null
     from opening_balance o join body b on b.id = o.body_id
     where o.state = 'to-confirm' and ((:staff and o.returned_at is not null)
       or (o.returned_at is null and o.body_id in (select value from json_each(:chaired))))`,
  ),
);

const inBothLanguages = (
  sentence: (words: typeof awaitingWords.en, language: "en" | "fr") => string,
): Bilingual => ({
  ...{
    en: sentence(awaitingWords.en, "en"),
    fr: sentence(awaitingWords.fr as typeof awaitingWords.en, "fr"),
  },
});

function lineOf({ what, id, en, fr, acronym, year, since, dueOn }: Row): Awaiting {
  const council = filled(bilingual(acronym));
  const who = { en, fr };
  if (what === "opening" || what === "sent-back")
    return {
      ...{ kind: "opening", id, since, dueOn: null, href: addresses("opening", { opening: id }) },
      verb: inBothLanguages((words) => (what === "opening" ? words.confirm : words.correct)),
      title: inBothLanguages((words) => words.balance),
      context: council,
    };
  return {
    ...{ kind: "contribution", id, href: addresses("contribution", { contribution: id }) },
    verb: inBothLanguages((words) => (what === "overdue" ? words.followUp : words.invoice)),
    title: inBothLanguages((words, language) => words.contribution(who[language])),
    context: inBothLanguages((_, language) => `${council[language]}, ${fiscalYear(language, year)}`),
    since: what === "overdue" && dueOn ? startOfDay(dueOn) : since,
    dueOn,
  };
}

export function accountsAwait(db: Db, actor: Actor, today: Day): Awaiting[] {
  const staff = isSecretariat(actor);
  const chaired = seatsOf(actor).flatMap(({ body, coChair }) => (coChair ? [body] : []));
  if (!staff && chaired.length === 0) return [];
  return waiting(db)
    .all({ staff: staff ? 1 : 0, chaired: JSON.stringify(chaired), today })
    .map(lineOf);
}
