// B-6: an extension that is proposed, until a co-chair of each council has agreed to it.
import { type Db, prepared } from "../../../../db/connection";
import { type Actor, type Id, seatsOf } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Day } from "../../dates";

type Council = { id: Id; acronym: Bilingual };
export type ExtensionProposed = {
  version: Id;
  until: Day;
  agreed: Council[];
  waiting: Council[];
  /** The person co-chairs a council that has not agreed yet. */
  waitsForMe: boolean;
};

type Row = { id: Id; en: string; fr: string; until: Day; hasAgreed: 0 | 1 };

const asked = prepared((db: Db) =>
  db.$client.prepare<[Id], Row>(`
    select a.council_id as id, b.acronym_en as en, b.acronym_fr as fr, a.until_day as until, a.agreed_at is not null as hasAgreed
    from extension_agreement a join body b on b.id = a.council_id
    where a.version_id = ? and not exists (select 1 from extension e where e.version_id = a.version_id)
    order by b.acronym_en desc`),
);

/** Those of the councils that the person co-chairs. */
export function chairedOf<Body extends { id: Id }>(actor: Actor, councils: readonly Body[]): Body[] {
  const chaired = new Set(seatsOf(actor).flatMap(({ coChair, body }) => (coChair ? [body] : [])));
  return councils.filter(({ id }) => chaired.has(id));
}

/** The extension that is open for a version; null where none is. */
export function extensionProposed(db: Db, actor: Actor, version: Id): ExtensionProposed | null {
  const rows = asked(db).all(version);
  const [first] = rows;
  if (!first) return null;
  const those = (hasAgreed: 0 | 1): Council[] =>
    rows.filter((row) => row.hasAgreed === hasAgreed).map(({ id, en, fr }) => ({ id, acronym: { en, fr } }));
  const waiting = those(0);
  const waitsForMe = chairedOf(actor, waiting).length > 0;
  return { version, until: first.until, agreed: those(1), waiting, waitsForMe };
}
