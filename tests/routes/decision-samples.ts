// Matters before the first council, by what its co-chair may do of them: declare, confirm, verify a condition.
import type { Id } from "../../app/domain/actor";
import { addDays, dayOf } from "../../app/domain/dates";
import { cedeDays } from "../../app/domain/decisions/commands/ceding.server";
import { proposeCorrigendum } from "../../app/domain/decisions/commands/corrigenda.server";
import { declareOutcome } from "../../app/domain/decisions/commands/declare.server";
import { takePosition } from "../../app/domain/decisions/commands/positions.server";
import { routeUp, sendUp } from "../../app/domain/decisions/commands/routing.server";
import { seatHolder } from "../../app/domain/seats/commands/seat-holder.server";
import { startNextVersion } from "../../app/domain/terms/commands/drafting.server";
import { putToCouncils } from "../../app/domain/terms/commands/route.server";
import {
  approved,
  chairOf,
  closingDay,
  decided,
  linesOf,
  openIn,
  othersAgree,
  principal,
  says,
} from "../support/deciding";
import { wholeDraft } from "../support/drafting";
import type { TestHouse } from "../support/house";
import type { Samples } from "./samples";

const council = "PSSDC";

function before(house: TestHouse, version: Id): Id {
  putToCouncils(house.as("secretary"), version);
  return openIn(house, version, council);
}

const next = (house: TestHouse, group: string): Id =>
  startNextVersion(house.as("secretary"), house.body(group));

/** Open, and everyone has answered. */
function answeredIn(house: TestHouse): Id {
  const proceeding = before(house, next(house, "DITT"));
  othersAgree(house, proceeding);
  return proceeding;
}

/** Declared until a day; what was pending has been answered since. */
function provisionalIn(house: TestHouse): Id {
  const proceeding = before(house, next(house, "ASSC"));
  const [first] = linesOf(house, proceeding);
  if (!first) throw new Error("a voice at least");
  const until = closingDay(house);
  takePosition(principal(house, first), proceeding, says("pending", "", until));
  othersAgree(house, proceeding);
  declareOutcome(chairOf(house, council), proceeding, { ...approved, agreed: "provisional", until });
  takePosition(principal(house, first), proceeding, says("agree"));
  return proceeding;
}

const slip = {
  part: "wording" as const,
  says: { en: "te", fr: "la la" },
  should: { en: "the", fr: "la" },
  why: { en: "A slip.", fr: "Une coquille." },
};

/** D-11, D-14: declared, to be reviewed, and a corrigendum that the other co-chair proposed. */
function correctedIn(house: TestHouse, version: Id): Samples {
  const corrected = before(house, version);
  othersAgree(house, corrected);
  const reviewBy = addDays(closingDay(house), 60);
  declareOutcome(chairOf(house, council), corrected, { ...approved, reviewBy });
  const correctedSlip = proposeCorrigendum(house.as("otherChair"), corrected, slip);
  return { corrected, correctedSlip };
}

/** Approved with a condition that comes before. */
function conditionalIn(house: TestHouse, version: Id): Id {
  const proceeding = before(house, version);
  othersAgree(house, proceeding);
  const condition = {
    text: { en: "Two seats are named.", fr: "Deux sièges sont nommés." },
    ...{ owner: "The co-chairs", due: addDays(closingDay(house), 30), time: "before" as const },
  };
  declareOutcome(chairOf(house, council), proceeding, {
    ...{ ...approved, outcome: "approved-with-conditions", conditions: [condition] },
  });
  return proceeding;
}

const why = { en: "A matter of every government.", fr: "Une question de tous les gouvernements." };

/** To be routed up to one table; not sent yet. */
function routedIn(house: TestHouse, proceeding: Id): Id {
  routeUp(chairOf(house, council), proceeding, { tables: ["clerks"], reason: why, source: "" });
  return decided(house, proceeding).routings[0]?.id ?? "";
}

function sentUpIn(house: TestHouse, proceeding: Id): Id {
  const routing = routedIn(house, proceeding);
  sendUp(house.as("secretary"), { id: proceeding, routing }, { on: dayOf(house.now()) });
  return routing;
}

/** S-3: the seat of a co-chair of the council gets an alternate, to whom days to come are ceded. */
function daysCededIn(house: TestHouse): Samples {
  const seat = house.seat(council, "Service New Brunswick");
  seatHolder(house.as("secretary"), seat, {
    ...{ email: "stands-in@example.org", name: "", titleEn: "Director", titleFr: "", language: "en" },
    ...{ capacity: "alternate", letter: "Letter of June 1", from: dayOf(house.now()) },
  });
  const days = { from: addDays(closingDay(house), 30), until: addDays(closingDay(house), 40) };
  return { chaired: seat, ceding: cedeDays(house.as("councilChair"), seat, days) };
}

export async function decisionSamples(house: TestHouse): Promise<Samples> {
  const conditional = conditionalIn(house, await wholeDraft(house, "SWG"));
  const provisionally = provisionalIn(house);
  return {
    answered: answeredIn(house),
    provisionally,
    provisionallyRouting: routedIn(house, provisionally),
    provisionallySlip: proposeCorrigendum(house.as("councilChair"), provisionally, slip),
    ...correctedIn(house, await wholeDraft(house, "RDWG")),
    conditional,
    conditionalRouting: sentUpIn(house, conditional),
    ...daysCededIn(house),
    condition: decided(house, conditional).conditions[0]?.id ?? "",
  };
}
