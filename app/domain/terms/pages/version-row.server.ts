// The dates and the document of one version, beside what decides how far it can go.
import { type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import type { Day, Instant } from "../../dates";
import { NotFound } from "../../refusals";
import { bodyAcronym, shownSql } from "../../sql.server";
import type { VersionState } from "../lifecycle";
import { type Version, versionSeenBy } from "../queries/version-facts.server";

export type VersionDates = {
  fromThePast: 0 | 1;
  adoptedOn: Day | null;
  adoptedBy: Bilingual;
  inForceFrom: Day | null;
  inForceUntil: Day | null;
  madeAt: Instant;
  putAt: Instant | null;
  /** When it was last sent to the members. */
  consultedAt: Instant | null;
  document: string | null;
  storedAs: string | null;
  /** Whoever uploaded the document can make a draft of it again: it outlives this version. */
  isDocumentKept: 0 | 1;
  basedOn: Id | null;
  /** The number of the version in force now, where there is one. */
  inForceNumber: number | null;
};

type Stored<Shown> = Omit<Shown, "adoptedBy"> & { adoptedByEn: string; adoptedByFr: string };
const read = <Row extends { adoptedByEn: string; adoptedByFr: string }>({
  adoptedByEn,
  adoptedByFr,
  ...row
}: Row) => ({ ...row, adoptedBy: { en: adoptedByEn, fr: adoptedByFr } });
const adoptedBy = "v.adopted_by_en as adoptedByEn, v.adopted_by_fr as adoptedByFr";

const before = `(select json_group_array(json_object('council', council_id, 'acronym', json(acronym), 'askedAt', asked_at,
    'confirmedAt', confirmed_at, 'confirmedBy', json(shown))) from (
  select t.council_id, ${bodyAcronym} as acronym, t.asked_at, t.confirmed_at, iif(p.id is null, null, ${shownSql}) as shown
  from terms_before t join body b on b.id = t.council_id left join person p on p.id = t.confirmed_by
  where t.version_id = v.id order by b.acronym_en desc))`;

const dates = prepared((db: Db) =>
  db.$client.prepare<[Id], Stored<VersionDates> & { before: string }>(`
    select v.from_the_past as fromThePast, v.adopted_on as adoptedOn, ${adoptedBy}, v.in_force_from as inForceFrom,
      v.in_force_until as inForceUntil, v.made_at as madeAt, v.put_at as putAt, f.name as document, f.stored_as as storedAs,
      exists (select 1 from job g where g.file_id = v.document_id) as isDocumentKept,
      (select max(l.at) from ledger l where l.subject_kind = 'terms' and l.subject_id = v.id and l.act = 'terms.consult') as consultedAt,
      v.based_on_id as basedOn, ${before} as before,
      (select o.number from terms_version o where o.body_id = v.body_id and o.state = 'in-force') as inForceNumber
    from terms_version v left join file f on f.id = v.document_id where v.id = ?`),
);

/** `before`: before which councils it stands, and what each has done with it. */
export type VersionSeen = { version: Version; dates: VersionDates; before: Before[] };

/** A version and its dates, for someone who sees it. */
export function versionSeen(db: Db, actor: Actor, id: Id): VersionSeen {
  const version = versionSeenBy(db, actor, id);
  const found = version && dates(db).get(id);
  if (!version || !found) throw new NotFound();
  const { before: asked, ...row } = found;
  return { version, dates: read(row), before: JSON.parse(asked) as Before[] };
}

/** A version in one line of a list. */
export type VersionLine = Pick<
  VersionDates,
  "fromThePast" | "adoptedOn" | "adoptedBy" | "inForceFrom" | "inForceUntil" | "madeAt" | "putAt" | "document"
> & {
  id: Id;
  number: number;
  state: VersionState;
};

const lines = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; keys: string }], Stored<VersionLine>>(`
    select v.id, v.number, v.state, v.from_the_past as fromThePast, v.adopted_on as adoptedOn, ${adoptedBy},
      v.in_force_from as inForceFrom, v.in_force_until as inForceUntil, v.made_at as madeAt, v.put_at as putAt, f.name as document
    from terms_version v left join file f on f.id = v.document_id
    where v.body_id = :body and ${visibleSql("terms", "v.id")} order by v.number desc`),
);

/** The versions of a body that someone sees, the newest first. */
export const versionsOf = (db: Db, actor: Actor, body: Id): VersionLine[] =>
  lines(db)
    .all({ body, keys: keysOfActor(actor) })
    .map(read);

export type Before = {
  council: Id;
  acronym: Bilingual;
  askedAt: Instant;
  confirmedAt: Instant | null;
  confirmedBy: Bilingual | null;
};
