// S-1: the dated offices, as the list, the forms and the commands see them.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Deed } from "../command.server";
import type { Day } from "../dates";
import type { OfficeKind } from "../offices";
import { type Offer, offerTo } from "../permissions";
import { bilingual, notOver, shownSql } from "../sql.server";
import { seesPeople } from "./pages.server";
import { peoplePolicies } from "./policy";

export type OfficeLine = {
  id: Id;
  person: Id;
  shown: Bilingual;
  kind: OfficeKind;
  from: Day;
  until: Day | null;
  when: "now" | "later" | "before";
  /** No other administrator stands whose office has no end. */
  isLast: boolean;
};
type Row = Omit<OfficeLine, "shown" | "isLast"> & { shown: string; isLast: 0 | 1 };

/** Of an office `o`, on the day. */
export const isLastOne = `o.kind = 'administrator' and not exists (select 1 from office a
    where a.kind = 'administrator' and a.person_id <> o.person_id and a.from_day <= :day and a.until_day is null)`;

const columns = `o.id, p.id as person,
  ${shownSql} as shown,
  o.kind, o.from_day as "from", o.until_day as "until",
  case when o.until_day <= :day then 'before' when o.from_day > :day then 'later' else 'now' end as "when",
  ${isLastOne} as isLast
  from office o join person p on p.id = o.person_id`;

const standing = prepared((db: Db) =>
  db.$client.prepare<[{ day: Day }], Row>(
    `select ${columns} where ${notOver("o")} order by o.kind = 'administrator', o.kind, o.from_day, p.name, p.title_en, o.id`,
  ),
);
const former = prepared((db: Db) =>
  db.$client.prepare<[{ day: Day }], Row>(
    `select ${columns} where o.until_day <= :day order by o.until_day desc, o.from_day desc, o.id limit 50`,
  ),
);
const one = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day }], Row>(`select ${columns} where o.id = :id`),
);
const ofKind = prepared((db: Db) =>
  db.$client
    .prepare<[{ person: Id; kind: OfficeKind; day: Day }], 0 | 1>(
      `select exists (select 1 from office where person_id = :person and kind = :kind
         and (until_day is null or until_day > :day))`,
    )
    .pluck(),
);
const administrators = prepared((db: Db) =>
  db.$client
    .prepare<[Day, Day], Id>(
      "select distinct person_id from office where kind = 'administrator' and from_day <= ? and (until_day is null or until_day > ?)",
    )
    .pluck(),
);

const lineOf = (row: Row): OfficeLine => ({
  ...row,
  shown: bilingual(row.shown),
  isLast: row.isLast === 1,
});

export const officesStanding = (db: Db, day: Day): OfficeLine[] => standing(db).all({ day }).map(lineOf);
export const officesBefore = (db: Db, day: Day): OfficeLine[] => former(db).all({ day }).map(lineOf);
export const administratorsOn = (db: Db, day: Day): Id[] => administrators(db).all(day, day);

/** What concerns who comes in as whom is seen by the other administrators, in the same transaction. */
export function tellAdministrators(
  { tx, house, actor, today, notify }: Deed<object>,
  concerned: Id,
  { subject, says, also = [] }: { subject: Bilingual; says: Bilingual; also?: Bilingual[] },
): void {
  const link = addresses("person", { person: concerned });
  notify({
    notice: "standing",
    to: administratorsOn(tx, today).filter((one) => one !== concerned && one !== actor.person),
    subject,
    lines: [says, ...also],
    link: { en: `${house.publicUrl}${link.en}`, fr: `${house.publicUrl}${link.fr}` },
  });
}

/** Whether the person holds such an office on the day or later. */
export const holdsAlready = (db: Db, at: { person: Id; kind: OfficeKind; day: Day }): boolean =>
  ofKind(db).get(at) === 1;

/** Offices are known to those who keep the people; for anybody else there is none (T-3). */
export function officeSeen(db: Db, actor: Actor, at: { id: Id; day: Day }): OfficeLine | undefined {
  const row = seesPeople(actor) ? one(db).get(at) : undefined;
  return row && lineOf(row);
}

type Ending = Pick<OfficeLine, "person" | "kind" | "until" | "isLast">;

/** What the policy asks of one that would end. */
export const endFacts = (actor: Actor, { person, kind, until, isLast }: Ending, day: Day) => ({
  person,
  isSelf: actor.person === person,
  isOver: until !== null && until <= day,
  isAdministrator: kind === "administrator",
  isLast,
});

/** Its end, or why not yet: null to those who end none. */
export const endOffer = (actor: Actor, office: Ending, day: Day): Offer | null =>
  offerTo(actor, peoplePolicies.endOffice, endFacts(actor, office, day));
