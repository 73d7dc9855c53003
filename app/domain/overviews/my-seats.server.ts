// A person's own part: every seat, contact, office and other standing of today.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Day } from "../dates";
import { daysCeded, type SeatCeding } from "../decisions/cedings.server";
import { type Offer, offer } from "../permissions";
import { NotFound } from "../refusals";
import { seatPolicies } from "../seats/policy";
import {
  type ContactLine,
  contactsOf,
  type OtherLine,
  othersOf,
  type SeatLine,
  seatsEverOf,
} from "./standings.server";

export type MySeat = SeatLine & { contacts: ContactLine[]; nameContact: Offer };
export type MySeats = {
  seats: MySeat[];
  waiting: SeatLine[];
  before: SeatLine[];
  others: OtherLine[];
  /** S-3: the seats with an alternate, and the days ceded. */
  ceded: SeatCeding[];
  reads: Language;
  zone: string;
  card: MyCard;
  inDirectory: boolean;
};
type MyCard = { person: Id; name: string; email: string; phone: string; mobile: string; title: Bilingual };

const card = prepared((db: Db) =>
  db.$client.prepare<[Id], Omit<MyCard, "title"> & { en: string; fr: string }>(
    "select id as person, name, email, phone, mobile, title_en as en, title_fr as fr from person where id = ?",
  ),
);

export function mySeats(db: Db, actor: Actor, { person, day }: { person: Id; day: Day }): MySeats {
  return atOnce(db, () => {
    const known = card(db).get(person);
    if (!known) throw new NotFound();
    const { en, fr, ...rest } = known;
    const all = seatsEverOf(db, actor, { person, day });
    const today = all.filter(({ when }) => when === "now");
    const contacts = contactsOf(
      db,
      today.map(({ seat }) => seat),
      day,
    );
    return {
      seats: today.map((line) => ({
        ...line,
        contacts: contacts.filter(({ seat }) => seat === line.seat),
        nameContact: offer(actor, seatPolicies.nameContact, {
          seat: line.seat,
          body: line.body,
          state: "open",
        }),
      })),
      waiting: all.filter(({ when }) => when === "nominated" || when === "later"),
      before: all.filter(({ when }) => when === "before"),
      others: othersOf(db, actor, { person, day }).filter(({ isNow }) => isNow),
      ceded: daysCeded(db, person, day),
      reads: actor.language,
      zone: actor.zone,
      inDirectory: actor.keys.includes("directory"),
      card: { ...rest, title: { en, fr } },
    };
  });
}
