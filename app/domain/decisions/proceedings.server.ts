// A matter before one body: its proceeding, as an actor sees it.
import { type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import type { Instant } from "../dates";
import type { Matter, Slice } from "../slice";
import { bilingual, bilingualIfAny, bodyAcronym, bodyName } from "../sql.server";
import type { Channel, MatterKind } from "../terms/clauses";
import type { ProceedingFacts } from "./gates";
import { endedWithout, type ProceedingState } from "./lifecycle";

export type Proceeding = {
  id: Id;
  kind: MatterKind;
  matter: Id;
  title: Bilingual;
  body: Id;
  bodyKind: BodyKind;
  name: Bilingual;
  acronym: Bilingual;
  channel: Channel;
  state: ProceedingState;
  since: Instant;
  openedAt: Instant;
  closesAt: Instant;
  /** D-8: in which zone the expiry of silence was chosen. */
  zone: string | null;
  remindedAt: Instant | null;
  /** in a round to reconcile, the text it is asked on, where that is not the proposed one. */
  askedOn: Bilingual | null;
  edition: number;
};
type Row = Omit<Proceeding, "title" | "name" | "acronym" | "askedOn"> &
  Record<"title" | "name" | "acronym", string> & { askedOn: string | null };

/** Of a proceeding `d` before a body `b`; `readProceeding` reads its rows. */
export const proceedingColumns = `d.id, d.kind, d.matter_id as matter, d.body_id as body, b.kind as bodyKind, ${bodyName} as name, ${bodyAcronym} as acronym,
  json_object('en', d.title_en, 'fr', d.title_fr) as title, d.channel, d.state, d.since, d.opened_at as openedAt, d.closes_at as closesAt,
  (select z.zone from silence z where z.proceeding_id = d.id) as zone, d.reminded_at as remindedAt, d.edition,
  (select json_object('en', o.en, 'fr', o.fr) from reconciliation o where o.proceeding_id = d.id and o.en <> '') as askedOn`;
const without = endedWithout.map((state) => `'${state}'`).join(", ");
/** Of a proceeding: it is open, proposed or decided. */
export const stands = (proceeding: string): string => `${proceeding}.state not in (${without})`;
/** D-8: what was asked anew, in writing or in a meeting, no longer waits as broken. */
export const isLast = (proceeding: string): string =>
  `not (${proceeding}.state = 'broken' and exists (select 1 from proceeding n where n.kind = ${proceeding}.kind
    and n.matter_id = ${proceeding}.matter_id and n.since = ${proceeding}.since and n.body_id = ${proceeding}.body_id
    and n.opened_at >= ${proceeding}.ended_at and ${stands("n")}))`;
/** For another condition on them. */
export const proceedingSql = `${proceedingColumns} from proceeding d join body b on b.id = d.body_id`;

export const readProceeding = ({ title, name, acronym, askedOn, ...row }: Row): Proceeding => ({
  ...row,
  askedOn: bilingualIfAny(askedOn),
  title: bilingual(title),
  name: bilingual(name),
  acronym: bilingual(acronym),
});

const seen = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Row>(
    `select ${proceedingSql} where d.id = :id and ${visibleSql("proceeding", "d.id")}`,
  ),
);
export function proceedingSeen(db: Db, actor: Actor, id: Id): Proceeding | undefined {
  const row = seen(db).get({ id, keys: keysOfActor(actor) });
  return row && readProceeding(row);
}

const ofMatter = prepared((db: Db) =>
  db.$client.prepare<[{ kind: MatterKind; matter: Id; since: Instant }], Row>(
    `select ${proceedingSql} where d.kind = :kind and d.matter_id = :matter and ${stands("d")} and d.since = :since
     order by b.acronym_en desc, d.opened_at`,
  ),
);

/** Those of a matter as it stands before the bodies since then, whoever asks. */
export const proceedingsOf = (db: Db, matter: { kind: MatterKind; id: Id; since: Instant }): Proceeding[] =>
  ofMatter(db).all({ kind: matter.kind, matter: matter.id, since: matter.since }).map(readProceeding);

/** Whoever has a seat, or serves one, and the secretariat; a reader is shown what was declared, not the way to it (S-11). */
export const followsMatters = (actor: Actor): boolean =>
  isSecretariat(actor) || actor.keys.includes("seated");

/** The kind of matter, by the slice that has it. */
export function matterOf(slices: readonly Slice[], kind: MatterKind): Matter {
  const found = slices.map(({ matters }) => matters?.[kind]).find(Boolean);
  if (!found) throw new Error(`nothing decides what a ${kind} becomes`);
  return found;
}

/** T-8: silence that has expired, though the clock has still to write it down. */
export const isExpired = (
  { channel, closesAt }: Pick<Proceeding, "channel" | "closesAt">,
  now: Instant,
): boolean => channel === "silence" && now >= closesAt;

/** What the policies are measured by. */
export const factsOf = (
  proceeding: Proceeding,
  now: Instant,
): ProceedingFacts & { proceeding: Proceeding } => ({
  ...{ body: proceeding.body, state: proceeding.state, channel: proceeding.channel },
  ...{ closesAt: proceeding.closesAt, now },
  proceeding,
});

const seenOfMatter = prepared((db: Db) =>
  db.$client.prepare<[{ kind: MatterKind; matter: Id; since: Instant; keys: string }], Row>(
    `select ${proceedingSql} where d.kind = :kind and d.matter_id = :matter and d.since = :since
       and ${visibleSql("proceeding", "d.id")} order by b.acronym_en desc, d.opened_at`,
  ),
);

/** the same matter before each body, this one first; one that was withdrawn stands alone. */
export function siblingsOf(db: Db, actor: Actor, own: Proceeding): Proceeding[] {
  const { kind, matter, since } = own;
  const others = seenOfMatter(db)
    .all({ kind, matter, since, keys: keysOfActor(actor) })
    .map(readProceeding)
    .filter(({ id, state }) => id !== own.id && !endedWithout.some((one) => one === state));
  return [own, ...others];
}
