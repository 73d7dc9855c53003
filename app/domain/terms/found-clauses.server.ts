// How a clause is found: by its title and the sentence it makes, in both languages.
import type { Db } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Findable } from "../findable";
import { rowsOf } from "../search/gathered.server";
import type { ClauseKind } from "./clauses";
import { type OfVersion, ofVersion, partOf } from "./found-versions";
import { choosable, clauseValue, namesOf, saysInBoth, titleInBoth } from "./pages/clauses.server";
import { clauseAnchor } from "./sections";

type Row = OfVersion & { kind: ClauseKind; value: string | null };

const clauses = rowsOf<Row>(
  `select c.id, ${ofVersion}, coalesce(c.confirmed_at, v.made_at) as at, c.kind, c.value
   from clause c join terms_version v on v.id = c.version_id join body b on b.id = v.body_id`,
  "c.id",
);

export function foundClauses(db: Db, ids: readonly Id[] | null): Findable[] {
  const rows = clauses(db, ids);
  if (rows.length === 0) return [];
  const names = namesOf(choosable(db));
  return rows.map((row) => {
    const href = addresses("terms-clauses", { version: row.version });
    const anchor = clauseAnchor(row.id);
    return {
      ...partOf(row),
      title: titleInBoth(row.kind),
      text: saysInBoth(row.kind, clauseValue(row.kind, JSON.parse(row.value ?? "null")), names),
      href: { en: `${href.en}#${anchor}`, fr: `${href.fr}#${anchor}` },
    };
  });
}
