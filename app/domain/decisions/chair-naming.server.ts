// F-5: whom the untied members may name as chair of the day, and whether whoever asks may.
import { atOnce, type Db } from "../../../db/connection";
import { type Actor, type Id, seatsOf } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import { mustBeAllowed, type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { seatsOn } from "../seats/queries.server";
import { seatName } from "../seats/seat-name";
import { barOf, receives } from "./duties";
import { type NamingFacts, namingPolicy } from "./naming-policy";
import type { Looking } from "./proceeding-acts.server";
import { factsOf, type Proceeding, proceedingSeen } from "./proceedings.server";
import { barredIn, type Stand, standOf } from "./stand.server";

type Own = { proceeding: Proceeding; stand: Stand };

export const namingFacts = ({ proceeding, stand }: Own, actor: Actor, now: Instant): NamingFacts => ({
  ...factsOf(proceeding, now),
  isChairTied: stand.separation?.isChairTied ?? false,
  barred: barredIn(stand.separation, actor, proceeding.body),
  seat: seatsOf(actor).find(({ body }) => body === proceeding.body)?.seat ?? "",
});

/** A seat in which somebody untied sits: who that is, and for whom. */
export type ChairChoice = { seat: Id; name: Bilingual };

export function chairChoices(db: Db, { proceeding, stand }: Own, day: Day): ChairChoice[] {
  const { separation } = stand;
  if (!separation) return [];
  const { seats, duties } = separation;
  return seatsOn(db, proceeding.body, day).flatMap((one) => {
    const own = seats.find(({ seat }) => seat === one.id);
    if (!own || receives(duties, own.owner)) return [];
    const who = [one.principal, one.alternate].find(
      (held) => held !== null && barOf(duties, held.person) === null,
    );
    const name = seatName(one);
    return who
      ? [
          {
            seat: one.id,
            name: { en: `${who.shown.en}, ${name.en}`, fr: `${who.shown.fr}, ${name.fr}` },
          },
        ]
      : [];
  });
}

/** What the page of the matter says of it. */
export type ChairShown = {
  /** Who presides, for which government or association; null while nobody is named by enough. */
  seat: Bilingual | null;
  offer: Offer | null;
};

/** Null where a co-chair declares as ever. */
export function chairShown(own: Own, { actor, now }: Looking): ChairShown | null {
  const { separation } = own.stand;
  if (!separation?.isChairTied) return null;
  const chair = separation.seats.find(({ seat }) => seat === separation.chairSeat);
  return {
    seat: chair?.ownerName ?? null,
    offer: offerTo(actor, namingPolicy, namingFacts(own, actor, now)),
  };
}

export type NamingPage = { proceeding: Proceeding; choices: ChairChoice[] };

export function namingPage(db: Db, looking: Looking, id: Id): NamingPage {
  return atOnce(db, () => {
    const proceeding = proceedingSeen(db, looking.actor, id);
    if (!proceeding) throw new NotFound();
    const own = { proceeding, stand: standOf(db, proceeding, looking.today) };
    mustBeAllowed(looking.actor, namingPolicy, namingFacts(own, looking.actor, looking.now));
    return { proceeding, choices: chairChoices(db, own, looking.today) };
  });
}
