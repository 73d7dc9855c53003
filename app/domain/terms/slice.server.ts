import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../db/connection";
import { body, termsVersion } from "../../../db/schema";
import { addresses, type PlaceName } from "../../site-map";
import type { Actor, Id } from "../actor";
import { inKeys, keysOfActor, visibleSql } from "../audiences.server";
import type { Instant } from "../dates";
import { sideMoves, sideStates } from "../pairs/lifecycle";
import { sideMoveWords, sideStateWords } from "../pairs/words";
import type { Facts, Policy } from "../permissions";
import type { Awaiting, Slice } from "../slice";
import { awaitingWords } from "./awaiting-words";
import { termsTell } from "./changes.server";
import { termsMatter } from "./commands/decided.server";
import { reviewsDue } from "./due.server";
import { termsFinds } from "./finds.server";
import { foundWords } from "./found-words";
import { clauseMoves, clauseStates, versionMoves, versionStates } from "./lifecycle";
import { termsBusiness } from "./open-business.server";
import { termsPolicies } from "./policy";
import { clauseMoveWords, clauseStateWords, termsWords, versionMoveWords, versionStateWords } from "./words";

type What =
  | "place"
  | "settle"
  | "name"
  | "write"
  | "put"
  | "revise"
  | "confirmPast"
  | "extend"
  | "read"
  | "ask"
  | "consulted";
type Row = {
  what: What;
  id: Id;
  number: number;
  nameEn: string;
  nameFr: string;
  howMany: number;
  since: Instant;
};

const drafter = `v.state in ('draft', 'in-consultation', 'returned') and (${inKeys("'secretariat'")} or ${inKeys("'chairs:' || v.body_id")})`;
const unplaced =
  "(select count(*) from unplaced_passage u where u.version_id = v.id and u.placed_in is null and u.set_aside = 0)";
const proposed = "(select count(*) from clause c where c.version_id = v.id and c.state = 'proposed')";
/** The states stand after the texts in a row of `pair`: the index alone is read. */
const unready =
  "(select sum((p.en_state <> 'ready') + (p.fr_state <> 'ready')) from terms_section s join pair p indexed by pair_states on p.id = s.pair_id where s.version_id = v.id)";

const halfNamed = `(select count(*) from clause c where c.version_id = v.id and c.kind = 'seat' and c.state = 'confirmed'
  and (trim(json_extract(c.value, '$.organization.en')) = '') <> (trim(json_extract(c.value, '$.organization.fr')) = ''))`;
const consultedAt =
  "(select max(l.at) from ledger l where l.subject_kind = 'terms' and l.subject_id = v.id and l.act = 'terms.consult')";
const linesOf = "from ledger l where l.subject_kind = 'terms' and l.subject_id = v.id";
/** A draft to which nothing was done since it was made is no more than its base: nobody is asked to put it. */
const worked = `(select l.at ${linesOf} and exists (select 1 ${linesOf} limit 1 offset 1) order by l.number desc limit 1)`;
const mayBePut = `v.state <> 'returned' and not exists (select 1 from terms_version o where o.body_id = v.body_id and o.id <> v.id and o.state in ('put', 'to-confirm'))
  and v.based_on_id is (select o.id from terms_version o where o.body_id = v.body_id and o.state = 'in-force')`;
const onlyMember = `${inKeys("'members:' || v.body_id")} and not ${inKeys("'chairs:' || v.body_id")} and not ${inKeys("'secretariat'")}`;

/** The members of the council were asked for their positions on the version as it was put. */
const isAsked = `exists (select 1 from proceeding d where d.kind = 'terms' and d.matter_id = v.id and d.body_id = t.council_id
  and d.since = v.put_at and d.state <> 'withdrawn')`;

const head = "v.id, v.number, b.name_en as nameEn, b.name_fr as nameFr";
const tables = "from terms_version v join body b on b.id = v.body_id";
const ofWork = (what: What, howMany: string, since: string, where: string) =>
  `select '${what}' as what, id, number, nameEn, nameFr, ${howMany} as howMany, ${since} as since from work where ${where}`;

/** Each version under work is counted once, whatever waits for it. */
const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], Row>(`
    with work as materialized (select ${head}, v.state, v.made_at as madeAt, ${unplaced} as unplaced, ${proposed} as proposed,
      ${halfNamed} as halfNamed, ${unready} as unready, ${worked} as worked, ${mayBePut} as mayBePut ${tables} where ${drafter})
    ${ofWork("place", "unplaced", "madeAt", "unplaced > 0")}
    union all ${ofWork("settle", "proposed", "madeAt", "proposed > 0")}
    union all ${ofWork("name", "halfNamed", "madeAt", "halfNamed > 0")}
    union all ${ofWork("write", "unready", "madeAt", "unready > 0")}
    union all ${ofWork("put", "1", "worked", "unplaced = 0 and proposed = 0 and halfNamed = 0 and unready = 0 and mayBePut and worked is not null")}
    union all ${ofWork("revise", "1", "coalesce(worked, madeAt)", "state = 'returned'")}
    union all select 'consulted', ${head}, 1, coalesce(${consultedAt}, v.made_at) ${tables} where v.state = 'in-consultation' and ${onlyMember}
    union all select 'confirmPast', ${head}, 1, t.asked_at ${tables} join terms_before t on t.version_id = v.id
      where v.state = 'to-confirm' and t.confirmed_at is null and ${inKeys("'chairs:' || t.council_id")}
    union all select 'extend', ${head}, 1, a.asked_at ${tables} join extension_agreement a on a.version_id = v.id
      where v.state = 'in-force' and a.agreed_at is null and ${inKeys("'chairs:' || a.council_id")}
    union all select 'read', ${head}, 1, t.asked_at ${tables} join terms_before t on t.version_id = v.id
      where v.state = 'put' and ${inKeys("'members:' || t.council_id")} and not ${inKeys("'chairs:' || t.council_id")}
        and ${visibleSql("terms", "v.id")} and not ${isAsked}
    union all select 'ask', ${head}, 1, t.asked_at ${tables} join terms_before t on t.version_id = v.id
      where v.state = 'put' and ${inKeys("'chairs:' || t.council_id")} and ${visibleSql("terms", "v.id")} and not ${isAsked}`),
);

const placeOf: Record<
  What,
  PlaceName &
    ("terms-unplaced" | "terms-clauses" | "terms" | "terms-put" | "terms-confirm-past" | "terms-extend")
> = {
  place: "terms-unplaced",
  settle: "terms-clauses",
  name: "terms-clauses",
  write: "terms",
  put: "terms-put",
  revise: "terms",
  confirmPast: "terms-confirm-past",
  extend: "terms-extend",
  read: "terms",
  ask: "terms",
  consulted: "terms",
};

function awaiting(db: Db, actor: Actor): Awaiting[] {
  const { en, fr } = awaitingWords;
  return waiting(db)
    .all({ keys: keysOfActor(actor) })
    .map((row) => ({
      kind: `terms-${row.what}`,
      id: row.id,
      verb: { en: en[row.what], fr: fr[row.what] },
      title: { en: en[`${row.what}Title`](row.howMany), fr: fr[`${row.what}Title`](row.howMany) },
      context: { en: en.context(row.nameEn, row.number), fr: fr.context(row.nameFr, row.number) },
      href: addresses(placeOf[row.what], { version: row.id }),
      since: row.since,
      dueOn: null,
    }));
}

export const termsSlice: Slice = {
  name: "terms",
  title: { en: termsWords.en.terms, fr: termsWords.fr.terms },
  lifeCycles: [
    {
      name: { en: "A version of the terms of reference", fr: "Une version du cadre de référence" },
      cycle: { states: versionStates, moves: versionMoves },
      words: versionStateWords,
      moveWords: versionMoveWords,
    },
    {
      name: { en: "A clause", fr: "Une clause" },
      cycle: { states: clauseStates, moves: clauseMoves },
      words: clauseStateWords,
      moveWords: clauseMoveWords,
    },
    {
      name: { en: "One side of a text", fr: "Un côté d’un texte" },
      cycle: { states: sideStates, moves: sideMoves },
      words: sideStateWords,
      moveWords: sideMoveWords,
    },
  ],
  tells: termsTell,
  matters: { terms: termsMatter },
  policies: Object.values(termsPolicies) as Policy<Facts>[],
  awaiting,
  due: reviewsDue,
  openBusiness: termsBusiness,
  finds: termsFinds,
  shows: {
    terms: (db, id) => {
      const found = db
        .select({ number: termsVersion.number, en: body.acronymEn, fr: body.acronymFr })
        .from(termsVersion)
        .innerJoin(body, eq(body.id, termsVersion.bodyId))
        .where(eq(termsVersion.id, id))
        .get();
      return (
        found && {
          title: {
            en: foundWords.en.versionOf(found.en || found.fr, found.number),
            fr: foundWords.fr.versionOf(found.fr || found.en, found.number),
          },
          href: addresses("terms", { version: id }),
        }
      );
    },
  },
};
