import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";
import type { Day } from "../../dates";
import { inForce } from "../../sql.server";
import { type ClauseValue, clauseDefaults, clauseSchemas } from "../clauses";

const stated = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; day: Day }], { body: Id; value: string }>(`
    select v.body_id as body, c.value from terms_version v join clause c on c.version_id = v.id and c.state = 'confirmed' and c.kind = 'balance'
    where v.body_id in (select value from json_each(:bodies)) and ${inForce}`),
);

/** The balance rule of several bodies on a day; the default where the terms are silent (B-2). */
export function balanceRulesOn(
  db: Db,
  bodies: readonly Id[],
  day: Day,
): (body: Id) => ClauseValue<"balance"> {
  const rows = stated(db).all({ bodies: JSON.stringify(bodies), day });
  return (body) => {
    const found = rows.find((row) => row.body === body);
    return clauseSchemas.balance.parse(found ? JSON.parse(found.value) : clauseDefaults.balance);
  };
}
