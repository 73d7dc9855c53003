import { type Db, prepared } from "../../../../db/connection";
import { keptUntilRecorded } from "../../../../db/unchanged";
import type { Id } from "../../actor";
import type { Day } from "../../dates";
import { inForce } from "../../sql.server";
import type { TermsDates } from "../standing";

type Row = TermsDates & { body: Id };

const dated = prepared((db: Db) =>
  db.$client.prepare<[{ day: Day }], Row>(`
    select v.body_id as body,
      max(case when c.kind = 'review-date' then json_extract(c.value, '$.on') end) as review,
      coalesce(x.until_day, max(case when c.kind = 'end-date' then json_extract(c.value, '$.on') end)) as end
    from terms_version v left join clause c on c.version_id = v.id and c.state = 'confirmed' and c.kind in ('review-date', 'end-date')
      left join extension x on x.version_id = v.id
    where v.state in ('in-force', 'superseded') and ${inForce}
    group by v.id`),
);

/** The review and end dates of every body's terms in force on a day, extensions included. */
export const termsDatesOn = keptUntilRecorded(
  (db, day: Day): ReadonlyMap<Id, TermsDates> =>
    new Map(
      dated(db)
        .all({ day })
        .map(({ body, ...dates }) => [body, dates]),
    ),
);
