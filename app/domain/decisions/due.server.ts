// M-4, D-8, D-13 to D-15: what of its decisions comes onto the agenda of a body.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { visibleSql } from "../audiences.server";
import { type Bilingual, filled } from "../bilingual";
import { addDays, type Day, dayOf, type Instant } from "../dates";
import type { Due, DueAt } from "../due";
import { longDate } from "../format";
import type { MatterBefore } from "../slice";
import { bodyAcronym } from "../sql.server";
import type { MatterKind } from "../terms/clauses";
import { dueWords } from "./due-words";
import { isLast } from "./proceedings.server";

type What = "announce" | "review" | "condition" | "provisional" | "stands";
type Row = {
  what: What;
  id: Id;
  proceeding: Id;
  facts: string;
};
type Facts = {
  title: Bilingual;
  acronym: Bilingual;
  number: string | null;
  text: Bilingual | null;
  owner: string | null;
  on: Day | null;
  at: Instant;
  kind: MatterKind;
  matter: Id;
  body: Id;
  since: Instant;
  state: string;
  closesAt: Instant;
};

/** What falls due so many days after the meeting is spoken of there: the next one may be too late. */
const daysAhead = 30;

const facts = (more: string) =>
  `json_object('title', json_object('en', d.title_en, 'fr', d.title_fr), 'acronym', json(${bodyAcronym}), ${more})`;
const ofDecision = (on: string) =>
  facts(`'number', x.number, 'on', ${on}, 'at', x.declared_at, 'text', json('null'), 'owner', null`);
const inBodies = (column: string) => `${column} in (select value from json_each(:bodies))`;
const decided = `decision x join proceeding d on d.id = x.proceeding_id join body b on b.id = x.body_id`;
const seen = visibleSql("proceeding", "d.id");

/** Found by what waits, or was decided since; each of the bodies that meet. */
const falling = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; keys: string; ahead: Day; since: string; standing: string }], Row>(`
    select 'announce' as what, x.id, d.id as proceeding, ${ofDecision("null")} as facts from json_each(:since) f
      cross join decision x indexed by decision_declared on x.declared_at > f.value ->> 'at' and x.body_id = f.value ->> 'body'
      join proceeding d on d.id = x.proceeding_id join body b on b.id = x.body_id
      where d.channel <> 'meeting' and ${seen}
    union all select 'review', v.id, d.id, ${ofDecision("v.due_day")} from decision_review v indexed by decision_review_due
      cross join ${decided} where x.id = v.decision_id and v.reviewed_at is null and v.due_day <= :ahead and x.state = 'in-force' and ${inBodies("x.body_id")} and ${seen}
    union all select 'condition', c.id, d.id, ${facts("'number', x.number, 'on', c.due_day, 'at', x.declared_at, 'text', json_object('en', c.text_en, 'fr', c.text_fr), 'owner', c.owner")}
      from decision_condition c indexed by decision_condition_open cross join ${decided}
      where x.id = c.decision_id and c.verified_at is null and c.due_day <= :ahead and x.state not in ('superseded', 'rescinded') and ${inBodies("x.body_id")} and ${seen}
    union all select 'provisional', x.id, d.id, ${ofDecision("x.until_day")} from ${decided}
      where x.state = 'provisional' and x.until_day <= :ahead and x.id in (select id from decision indexed by decision_waiting where state in ('provisional', 'not-in-force')) and ${inBodies("x.body_id")} and ${seen}
    union all select 'stands', d.id, d.id, ${facts("'kind', d.kind, 'matter', d.matter_id, 'body', d.body_id, 'since', d.since, 'state', d.state, 'at', coalesce(d.ended_at, d.opened_at), 'closesAt', d.closes_at, 'number', null, 'on', null, 'text', json('null'), 'owner', null")}
      from json_each(:standing) m cross join proceeding d indexed by proceeding_matter
        on d.kind = m.value ->> 'kind' and d.matter_id = m.value ->> 'id' and d.since = m.value ->> 'since'
      join body b on b.id = d.body_id where ${inBodies("d.body_id")} and d.state not in ('withdrawn', 'taken-back') and ${isLast("d")}
  `),
);

const said = (sentence: (words: typeof dueWords.en, language: "en" | "fr") => string): Bilingual => ({
  en: sentence(dueWords.en, "en"),
  fr: sentence(dueWords.fr as typeof dueWords.en, "fr"),
});

type Said = Pick<Due, "title" | "reason" | "purpose" | "forConsent" | "needsReason" | "once">;

function saidOf(what: Exclude<What, "stands">, row: Facts, { day }: DueAt): Said {
  const [title, number] = [filled(row.title), row.number ?? ""];
  const on = (language: "en" | "fr") => longDate(language, row.on ?? day);
  if (what === "announce")
    return {
      title: said((words, language) => words.announce(number, title[language])),
      reason: said((words, language) => words.announceWhy(longDate(language, dayOf(row.at)))),
      ...{ purpose: "information", forConsent: true, needsReason: true, once: true },
    };
  const later = { forConsent: false, once: false } as const;
  if (what === "review")
    return {
      title: said((words, language) => words.review(number, title[language])),
      reason: said((words, language) => words.reviewWhy(on(language))),
      ...{ ...later, purpose: "direction", needsReason: false },
    };
  if (what === "provisional")
    return {
      title: said((words, language) => words.provisional(number, title[language])),
      reason: said((words, language) => words.provisionalWhy(on(language))),
      ...{ ...later, purpose: "decision", needsReason: true },
    };
  const isOverdue = row.on !== null && row.on < day;
  const text = filled(row.text ?? title);
  return {
    title: said((words, language) => words.condition(number, text[language])),
    reason: said((words, language) =>
      words[isOverdue ? "conditionOverdue" : "conditionWhy"](on(language), row.owner ?? ""),
    ),
    ...{ ...later, purpose: "information", needsReason: isOverdue },
  };
}

/** M-4: a matter submitted to a body that meets, unless it has decided, or is being asked otherwise until after the meeting. */
function matterDue(matter: MatterBefore, rows: readonly Facts[], at: DueAt): Due | null {
  const undecided = matter.councils.flatMap(({ id, acronym }) => {
    if (!at.bodies.includes(id)) return [];
    const asked = rows.find((row) => row.matter === matter.id && row.body === id);
    const name = filled(acronym);
    const when = (instant: Instant, language: "en" | "fr") => longDate(language, dayOf(instant));
    if (!asked)
      return [said((words, language) => words.submitted(name[language], when(matter.since, language)))];
    if (asked.state === "broken")
      return [said((words, language) => words.broken(name[language], when(asked.at, language)))];
    if (asked.state === "declared" || dayOf(asked.closesAt) > at.day) return [];
    return [said((words, language) => words.repliesClosed(name[language], when(asked.closesAt, language)))];
  });
  if (undecided.length === 0) return null;
  return {
    ...{ kind: "matter", id: matter.id, title: matter.title },
    reason: inBothLanguages(undecided),
    concerns: { kind: matter.kind, id: matter.id },
    ...{ purpose: "decision", forConsent: false, dueOn: null, needsReason: true, once: false },
  };
}

const inBothLanguages = (reasons: readonly Bilingual[]): Bilingual => ({
  en: reasons.map(({ en }) => en).join(" "),
  fr: reasons.map(({ fr }) => fr).join(" "),
});

export function decisionsDue(db: Db, at: DueAt): Due[] {
  const since = [...at.announcedBefore].map(([body, instant]) => ({ body, at: instant }));
  const rows = falling(db).all({
    ...{ bodies: JSON.stringify(at.bodies), keys: at.keys, ahead: addDays(at.day, daysAhead) },
    ...{ since: JSON.stringify(since), standing: JSON.stringify(at.standing) },
  });
  const asked = rows.flatMap(({ what, facts: own }) => (what === "stands" ? [JSON.parse(own) as Facts] : []));
  return [
    ...at.standing.flatMap((matter) => matterDue(matter, asked, at) ?? []),
    ...rows.flatMap(({ what, id, proceeding, facts: own }): Due[] => {
      if (what === "stands") return [];
      const row = JSON.parse(own) as Facts;
      const about = saidOf(what, row, at);
      const concerns = { kind: "proceeding", id: proceeding };
      return [{ kind: what, id, concerns, dueOn: row.on, ...about }];
    }),
  ];
}
