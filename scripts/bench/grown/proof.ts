// Whether a grown world is one that the product could have made: constraints, chain, audiences. And its digest.
import { createHash } from "node:crypto";
import { audiencesOfBody } from "../../../app/domain/bodies/commands.server";
import { decidingCouncils } from "../../../app/domain/bodies/queries.server";
import { audiencesOfMoney } from "../../../app/domain/council-accounts/audiences";
import { audiencesOfDecision, audiencesOfProceeding } from "../../../app/domain/decisions/audiences";
import { audiencesOfEarlier } from "../../../app/domain/earlier-decisions/audiences";
import type { EarlierState } from "../../../app/domain/earlier-decisions/lifecycle";
import { audiencesOfFunding } from "../../../app/domain/funding/audiences";
import type { FundingState } from "../../../app/domain/funding/lifecycle";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { audiencesOfList } from "../../../app/domain/lists/commands/saved-lists.server";
import { audiencesOfSent } from "../../../app/domain/messages/commands/messages.server";
import { audiencesOfRecommendation } from "../../../app/domain/recommendations/audiences";
import type { RecommendationState } from "../../../app/domain/recommendations/lifecycle";
import { audiencesOfLetter } from "../../../app/domain/seats/commands/attached.server";
import { audiencesOfVersion } from "../../../app/domain/terms/audiences";
import type { VersionState } from "../../../app/domain/terms/lifecycle";
import type { Db } from "../../../db/connection";
import { audiencesAboutMeetings } from "./proof-of-meetings";
import { grouped, idsOf, rowsOf } from "./rows";

/** What is wrong with it, in sentences; nothing where it is whole. */
export function faultsOfWorld(db: Db): string[] {
  const pages = (db.$client.pragma("integrity_check") as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((text) => text !== "ok");
  const orphans = db.$client.pragma("foreign_key_check") as { table: string; rowid: number }[];
  return [
    ...pages,
    ...orphans.map(({ table, rowid }) => `Row ${rowid} of ${table} names what is not there.`),
    ...faultsOf(db).map(({ number, fault }) => `Line ${number} of the ledger: its ${fault} is wrong.`),
    ...wrongAudiences(db),
  ];
}

/** T-2: the audiences of every row are those that the command which moved it sets. */
function wrongAudiences(db: Db): string[] {
  const wanted = new Map<string, string[]>();
  for (const id of idsOf(db, "select id from body")) wanted.set(`body ${id}`, audiencesOfBody(id));
  const councils = new Map<string, string[]>();
  for (const { id, body, state } of rowsOf<{ id: string; body: string; state: VersionState }>(
    db,
    "select id, body_id as body, state from terms_version",
  )) {
    const known = councils.get(body) ?? decidingCouncils(db, body).map((council) => council.id);
    councils.set(body, known);
    wanted.set(`terms ${id}`, audiencesOfVersion(state, { body, councils: known }));
  }
  for (const [subject, keys] of [...audiencesOfOthers(db), ...audiencesAboutMeetings(db)])
    wanted.set(subject, keys);
  const found = grouped(
    rowsOf<{ subject: string; key: string }>(
      db,
      "select kind || ' ' || subject_id as subject, key from audience",
    ),
    ({ subject }) => subject,
  );
  const asText = (keys: readonly string[]) => [...new Set(keys)].sort().join(", ");
  const subjects = new Set([...wanted.keys(), ...found.keys()]);
  return [...subjects].flatMap((subject) => {
    const has = asText((found.get(subject) ?? []).map(({ key }) => key));
    const due = asText(wanted.get(subject) ?? []);
    return has === due ? [] : [`${subject} is open to ${has}; its command opens it to ${due}.`];
  });
}

/** Of lists, messages and letters, each as the command that wrote it. */
function audiencesOfOthers(db: Db): Map<string, string[]> {
  const lists = rowsOf<{ id: string; body: string | null }>(db, "select id, body_id as body from saved_list");
  const messages = rowsOf<{ id: string; state: string; author: string; told: string }>(
    db,
    `select m.id, m.state, m.author_id as author,
       (select json_group_array(r.person_id) from message_recipient r where r.message_id = m.id) as told from message m`,
  );
  const letters = rowsOf<{ id: string; body: string; nominatedBy: string | null }>(
    db,
    `select l.file_id as id, s.body_id as body, s.nominated_by_id as nominatedBy
     from holding_letter l join holding h on h.id = l.holding_id join seat s on s.id = h.seat_id`,
  );
  const decided = rowsOf<{ proceeding: string; decision: string | null; body: string }>(
    db,
    `select d.id as proceeding, x.id as decision, coalesce(v.body_id, o.body_id) as body from proceeding d
     left join terms_version v on v.id = d.matter_id left join recommendation_version r on r.id = d.matter_id
     left join recommendation o on o.id = r.recommendation_id left join decision x on x.proceeding_id = d.id`,
  );
  const recommended = rowsOf<{ id: string; body: string; state: RecommendationState }>(
    db,
    `select v.id, r.body_id as body, v.state from recommendation_version v join recommendation r on r.id = v.recommendation_id`,
  );
  const earlier = rowsOf<{ id: string; body: string; state: EarlierState }>(
    db,
    "select id, body_id as body, state from earlier_decision",
  );
  return new Map([
    ...earlier.map(({ id, body, state }): [string, string[]] => [
      `earlier-decision ${id}`,
      audiencesOfEarlier(state, body),
    ]),
    ...decided.flatMap(({ proceeding, decision, body }): [string, string[]][] => {
      const of = { body, councils: decidingCouncils(db, body) };
      if (!decision) return [[`proceeding ${proceeding}`, audiencesOfProceeding(of)]];
      return [
        [`proceeding ${proceeding}`, audiencesOfDecision(of)],
        [`decision ${decision}`, audiencesOfDecision(of)],
      ];
    }),
    ...recommended.map(({ id, body, state }): [string, string[]] => {
      const councils = decidingCouncils(db, body).map((council) => council.id);
      const of = { body, councils, wasBeforeCouncils: false };
      return [`recommendation ${id}`, audiencesOfRecommendation(state, of)];
    }),
    ...rowsOf<{ id: string; body: string; state: FundingState }>(
      db,
      "select id, body_id as body, state from funding_request",
    ).map(({ id, body, state }): [string, string[]] => [
      `funding ${id}`,
      audiencesOfFunding(state, { body, wasBeforeCouncils: false }),
    ]),
    ...idsOf(db, "select id from contribution").map((id): [string, string[]] => [
      `contribution ${id}`,
      [...audiencesOfMoney],
    ]),
    ...lists.map(({ id, body }): [string, string[]] => [`list ${id}`, audiencesOfList(body)]),
    ...messages.map(({ id, state, author, told }): [string, string[]] => [
      `message ${id}`,
      state === "draft" ? [`person:${author}`] : audiencesOfSent(author, JSON.parse(told) as string[]),
    ]),
    ...letters.map(({ id, body, nominatedBy }): [string, string[]] => [
      `file ${id}`,
      audiencesOfLetter(body, nominatedBy),
    ]),
  ]);
}

const random = /\b[0-9a-z]{2}\/?[0-9a-hjkmnp-tv-z]{14}\b/g;
/** Made of chance that is nobody's: the salts of the record and what follows from them. */
const salted = new Set(["salt", "commitment", "previous", "hash"]);

/** The mails of one act, and the pages that are set up together, are written in no order. */
const isUnordered = (table: string) => table === "outbox" || table === "jurisdiction_page";

/** Ordinary tables: the index of the search is made from them. */
const ordinary =
  "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' and name not like 'search_%' and name not like '\\_\\_%' escape '\\' order by name";

/** One digest over every row in the order it was made; ids by the order in which they are met. */
export function digestOfWorld(db: Db): string {
  const met = new Map<string, string>();
  const numbered = (text: string) =>
    text.replace(random, (id) => {
      const known = met.get(id) ?? `#${met.size}`;
      met.set(id, known);
      return known;
    });
  const digest = createHash("sha256");
  // People first: rows in no order name them.
  const tables = ["person", ...idsOf(db, ordinary).filter((table) => table !== "person")];
  for (const table of tables) {
    const lines: string[] = [];
    for (const row of db.$client.prepare(`select * from ${table} order by rowid`).iterate()) {
      const cells = Object.entries(row as Record<string, unknown>).filter(
        ([name]) => !salted.has(name) && !(isUnordered(table) && name === "id"),
      );
      lines.push(numbered(`${table} ${JSON.stringify(cells)}`));
    }
    for (const line of isUnordered(table) ? lines.sort() : lines) digest.update(`${line}\n`);
  }
  return digest.digest("hex");
}

export const countsOfWorld = (db: Db): Record<string, number> =>
  Object.fromEntries(
    idsOf(db, ordinary).map((table) => [
      table,
      db.$client.prepare<[], number>(`select count(*) from ${table}`).pluck().get() ?? 0,
    ]),
  );
