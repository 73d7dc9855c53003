// B-3: the holdings that predate the workspace and wait for a co-chair of a deciding council.
import { atOnce, type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, seatsOf } from "../actor";
import type { Bilingual } from "../bilingual";
import { bodyHead, decidingCouncils } from "../bodies/queries.server";
import type { Day, Instant } from "../dates";
import type { Level } from "../levels";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { bilingual, jurisdictionName, organization, shownSql } from "../sql.server";
import type { Capacity } from "./lifecycle";
import { type PastFacts, seatPolicies } from "./policy";
import { seatName } from "./seat-name";

export type PastHolding = {
  id: Id;
  seat: Id;
  name: Bilingual;
  level: Level;
  shown: Bilingual;
  capacity: Capacity;
  from: Day;
  until: Day | null;
  letter: string;
};
type Row = Omit<PastHolding, "name" | "shown"> & {
  organization: string;
  jurisdiction: string | null;
  shown: string;
  askedAt: Instant;
};

const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; councils: string }], Row>(`
    select h.id, s.id as seat, s.level, h.capacity, h.from_day as "from", h.until_day as "until", h.letter, max(t.asked_at) as askedAt,
      ${organization} as organization,
      iif(j.id is null, null, ${jurisdictionName}) as jurisdiction,
      ${shownSql} as shown
    from holding_before t join holding h on h.id = t.holding_id join person p on p.id = h.person_id
      join seat s on s.id = h.seat_id left join jurisdiction j on j.id = s.jurisdiction_id
    where s.body_id = :body and t.confirmed_at is null and t.council_id in (select value from json_each(:councils))
    group by h.id order by instr('FPTM', s.level), s.place, h.from_day, h.capacity`),
);

const lineOf = ({ organization, jurisdiction, shown, askedAt: _, ...row }: Row): PastHolding => ({
  ...row,
  name: seatName({
    level: row.level,
    organization: bilingual(organization),
    jurisdiction: jurisdiction ? { id: "", code: "", name: bilingual(jurisdiction) } : null,
  }),
  shown: bilingual(shown),
});

export type PastHoldings = {
  body: Id;
  bodyName: Bilingual;
  /** Those of the deciding councils that the reader co-chairs. */
  mine: { id: Id; acronym: Bilingual }[];
  holdings: PastHolding[];
  /** T-4: when the last of them was entered; what comes later is not confirmed with them. */
  edition: number;
};

/** What waits for the councils that the actor co-chairs, in a body that the actor sees. */
export function pastHoldings(db: Db, actor: Actor, body: Id): (PastHoldings & PastFacts) | undefined {
  const head = bodyHead(db, actor, body);
  if (!head) return undefined;
  const deciding = decidingCouncils(db, body);
  const chaired = seatsOf(actor).flatMap((held) => (held.coChair ? [held.body] : []));
  const mine = deciding.filter(({ id }) => chaired.includes(id)).map(({ id, acronym }) => ({ id, acronym }));
  const rows = waiting(db).all({ body, councils: JSON.stringify(mine.map(({ id }) => id)) });
  return {
    body,
    bodyName: head.name,
    councils: deciding.map(({ id }) => id),
    mine,
    holdings: rows.map(lineOf),
    howMany: rows.length,
    edition: Math.max(0, ...rows.map(({ askedAt }) => askedAt)),
  };
}

/** Opened only by those for whom something waits; else the reason. */
export function pastHoldingsPage(db: Db, actor: Actor, body: Id): PastHoldings {
  return atOnce(db, () => {
    const found = pastHoldings(db, actor, body);
    if (!found) throw new NotFound();
    mustBeAllowed(actor, seatPolicies.confirmPast, found);
    const { councils: _, howMany: __, ...page } = found;
    return page;
  });
}
