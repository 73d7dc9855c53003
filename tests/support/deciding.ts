// A matter before the councils, and everybody who speaks there.
import type { Id } from "../../app/domain/actor";
import type { Asker } from "../../app/domain/command.server";
import { addDays, type Day, dayOf } from "../../app/domain/dates";
import { takePosition } from "../../app/domain/decisions/commands/positions.server";
import { openWritten } from "../../app/domain/decisions/commands/proceeding.server";
import { decisionOf } from "../../app/domain/decisions/decided.server";
import { noDeferral } from "../../app/domain/decisions/declaring";
import type { PositionKind } from "../../app/domain/decisions/positions";
import { proceedingSeen } from "../../app/domain/decisions/proceedings.server";
import { standOf, type VoiceLine } from "../../app/domain/decisions/stand.server";
import { startNextVersion } from "../../app/domain/terms/commands/drafting.server";
import { putToCouncils } from "../../app/domain/terms/commands/route.server";
import type { TestHouse } from "./cast-house";

/** The next version of a group's terms, put to both councils; a written procedure opened in each, for three weeks. */
export function termsBeforeBoth(house: TestHouse) {
  const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
  putToCouncils(house.as("chair"), version);
  return { version, pssdc: openIn(house, version, "PSSDC"), pscioc: openIn(house, version, "PSCIOC") };
}

export const closingDay = (house: TestHouse): Day => addDays(dayOf(house.now()), 21);

export function openIn(house: TestHouse, version: Id, council: string): Id {
  const at = { kind: "terms" as const, id: version, body: house.body(council) };
  return openWritten(chairOf(house, council), at, closingDay(house));
}

const principalOf = (house: TestHouse, seat: Id): Id =>
  house.one(
    "select person_id from holding where seat_id = ? and capacity = 'principal' and state = 'confirmed' and from_day <= ? and (until_day is null or until_day > ?)",
    seat,
    dayOf(house.now()),
    dayOf(house.now()),
  );

export function chairOf(house: TestHouse, council: string): Asker {
  const seat = house.one<Id>(
    "select c.seat_id from chair_role c join seat s on s.id = c.seat_id where s.body_id = ? and c.until_day is null",
    house.body(council),
  );
  return { house: house.house, person: principalOf(house, seat) };
}

export function linesOf(house: TestHouse, proceeding: Id): VoiceLine[] {
  const found = proceedingSeen(house.db, house.actor("secretary"), proceeding);
  if (!found) throw new Error("no such proceeding");
  return standOf(house.db, found, dayOf(house.now())).lines;
}

export const needsIn = (house: TestHouse, proceeding: Id) => {
  const found = proceedingSeen(house.db, house.actor("secretary"), proceeding);
  if (!found) throw new Error("no such proceeding");
  return standOf(house.db, found, dayOf(house.now())).needs;
};

export const principal = (house: TestHouse, { voice }: VoiceLine): Asker => ({
  house: house.house,
  person: principalOf(house, voice.lead),
});

export const says = (kind: PositionKind, words = "", until: Day | null = null) => ({
  ...{ kind, words, until, wordsLanguage: "en" as const },
});

/** Everybody whom nobody has heard yet agrees. */
export function othersAgree(house: TestHouse, proceeding: Id): void {
  for (const line of linesOf(house, proceeding))
    if (!line.said) takePosition(principal(house, line), proceeding, says("agree"));
}

export const decided = (house: TestHouse, proceeding: Id) => {
  const found = decisionOf(house.db, proceeding);
  if (!found) throw new Error("nothing was decided");
  return found;
};

export const approved = {
  ...{ agreed: "consensus" as const, outcome: "approved" as const, until: null },
  ...{ reason: { en: "", fr: "" }, conditions: [], wording: { en: "", fr: "" }, figuresChecked: false },
  ...{ deferral: noDeferral, replaces: [], reviewBy: null, sum: null },
};
