// The page on which the facts of the form are written: what it says once.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import { decidingCouncils } from "../../bodies/queries.server";
import type { Day } from "../../dates";
import type { Level } from "../../levels";
import { mustBeAllowed } from "../../permissions";
import { type Nominator, nominatorsKnown } from "../../seats/holders.server";
import { seatsOn } from "../../seats/queries.server";
import { seatName } from "../../seats/seat-name";
import { factFields } from "../commands/stale.server";
import { isDraft } from "../lifecycle";
import { closedSide, recommendationPolicies } from "../policy";
import type { Recommended } from "../version.server";
import { type At, headOf, mustSee, type RecommendationHead } from "./head.server";
import { type Marks, marksOf } from "./marks.server";

export type SeatChoice = {
  id: Id;
  level: Level;
  name: Bilingual;
  coChair: boolean;
  holder: Bilingual | null;
};

export type FactsPage = {
  head: RecommendationHead;
  edition: number;
  /** What stands in the fields. */
  fields: Record<string, string>;
  costCents: number | null;
  title: Bilingual;
  /** the language in which the title stands as the group agreed to it. */
  closed: Language | null;
  /** Why the councils stand: the group agreed, or they have it already. */
  councilsStand: "agreed" | "next" | null;
  councils: { id: Id; name: Bilingual; acronym: Bilingual }[];
  seats: SeatChoice[];
  /** The seat of the champion ended meanwhile. */
  isChampionGone: boolean;
  /** T-3: somebody cited a decision that whoever looks does not see. */
  answersHidden: boolean;
  jurisdictions: Nominator[];
  asked: Marks | null;
};

export const seatChoices = (db: Db, body: Id, today: Day): SeatChoice[] =>
  seatsOn(db, body, today).map((seat) => ({
    ...{ id: seat.id, level: seat.level, name: seatName(seat), coChair: seat.coChair },
    holder: seat.principal?.shown ?? null,
  }));

function councilsStand({ state, number, source }: Recommended): FactsPage["councilsStand"] {
  if (closedSide(state, source) !== null) return "agreed";
  return isDraft(state) && number > 1 ? "next" : null;
}

export function factsPage(db: Db, actor: Actor, at: At): FactsPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    mustBeAllowed(actor, recommendationPolicies.describe, version);
    const fields = factFields(db, actor, version);
    const seats = seatChoices(db, version.body, at.today);
    const { edition, title, champion, costCents } = version;
    return {
      ...{ head: headOf(version), edition, fields, title, costCents, seats },
      closed: closedSide(version.state, version.source),
      councilsStand: councilsStand(version),
      councils: decidingCouncils(db, version.body),
      isChampionGone: champion !== null && !seats.some(({ id }) => id === champion),
      answersHidden: version.answers !== null && fields.answers === "",
      jurisdictions: nominatorsKnown(db),
      asked: marksOf(db, version),
    };
  });
}
