// A decision that the first council took before the workspace.
import type { Id } from "../../app/domain/actor";
import { dayFrom } from "../../app/domain/dates";
import { confirmEarlier } from "../../app/domain/earlier-decisions/commands/settling.server";
import { takeInEarlier } from "../../app/domain/earlier-decisions/commands/taking-in.server";
import type { EarlierTyped } from "../../app/domain/earlier-decisions/forms";
import type { TestHouse } from "./cast-house";
import { chairOf } from "./deciding";

export const earlierTyped: EarlierTyped = {
  reference: "Minute 4, item 2",
  adoptedOn: dayFrom("2019-10-03"),
  outcome: "approved",
  ...{ titleEn: "A common research agenda", titleFr: "Un programme de recherche commun" },
  ...{ textEn: "The council approves the agenda.", textFr: "Le conseil approuve le programme." },
  ...{ recordEn: "Record of October 3, 2019", recordFr: "Compte rendu du 3 octobre 2019" },
};

export const anEarlierOne = (house: TestHouse, typed: Partial<EarlierTyped> = {}, council = "PSSDC"): Id =>
  takeInEarlier(house.as("secretary"), { ...earlierTyped, ...typed, body: house.body(council) });

export const editionOf = (house: TestHouse, id: Id): number =>
  house.one("select edition from earlier_decision where id = ?", id);
export const stateOf = (house: TestHouse, id: Id): string =>
  house.one("select state from earlier_decision where id = ?", id);

export function aStandingOne(house: TestHouse, typed: Partial<EarlierTyped> = {}, council = "PSSDC"): Id {
  const id = anEarlierOne(house, typed, council);
  confirmEarlier(chairOf(house, council), id, editionOf(house, id));
  return id;
}
