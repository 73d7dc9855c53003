// The money of the councils, as tests lay it: contributions in each state, what is set aside, what came in.
import type { Id } from "../../app/domain/actor";
import {
  callContributions,
  invoiceContribution,
} from "../../app/domain/council-accounts/commands/contributions.server";
import { setAside } from "../../app/domain/council-accounts/commands/provisions.server";
import { receiveContribution } from "../../app/domain/council-accounts/commands/receipts.server";
import { sumOf } from "../../app/domain/council-accounts/forms";
import { yearInAddress } from "../../app/domain/council-accounts/year";
import { addDays, dayOf, fiscalYearOf } from "../../app/domain/dates";
import type { TestHouse } from "./cast-house";
import { aStandingOne } from "./earlier";

export const jurisdictionOf = (house: TestHouse, code: string): Id =>
  house.one("select id from jurisdiction where code = ?", code);
/** The account of the year to come: nothing is called for it yet, whatever the day and the world. */
export const accountOf = (house: TestHouse, council = "PSSDC") => ({
  ...{ body: house.body(council), year: yearInAddress(fiscalYearOf(dayOf(house.house.now())) + 1) },
});
const today = (house: TestHouse) => dayOf(house.house.now());
export const editionOfContribution = (house: TestHouse, id: Id): number =>
  house.one("select edition from contribution where id = ?", id);

export function aCalled(house: TestHouse, code: string, sum = "12,500.00", council = "PSSDC"): Id {
  const jurisdiction = jurisdictionOf(house, code);
  const typed = { dueOn: addDays(today(house), 30), [sumOf(jurisdiction)]: sum };
  callContributions(house.as("finance"), accountOf(house, council), typed, "en");
  return house.one(
    "select id from contribution where jurisdiction_id = ? and state <> 'cancelled' order by rowid desc",
    jurisdiction,
  );
}

export function anInvoiced(house: TestHouse, code: string, sum?: string, council?: string): Id {
  const id = aCalled(house, code, sum, council);
  invoiceContribution(house.as("finance"), id, {
    ...{ invoice: `F-${code}`, invoicedOn: today(house), edition: editionOfContribution(house, id) },
  });
  return id;
}

export const receive = (house: TestHouse, id: Id, cents: number): void =>
  receiveContribution(house.as("finance"), id, {
    ...{ cents, receivedOn: today(house), note: "EFT", edition: editionOfContribution(house, id) },
  });

/** So many cents are free in the account. */
export function free(house: TestHouse, cents: number, council?: string): Id {
  const id = anInvoiced(house, "ON", (cents / 100).toFixed(2), council);
  receive(house, id, cents);
  return id;
}

/** Set aside by a decision from before the workspace. */
export function aProvision(house: TestHouse, cents: number, council = "PSSDC", decision = "Minute 9"): Id {
  const known = house.one<Id | undefined>("select id from earlier_decision where reference = ?", decision);
  if (!known) aStandingOne(house, { reference: decision }, council);
  const purpose = { purposeEn: "Translation", purposeFr: "Traduction" };
  return setAside(house.as("finance"), accountOf(house, council), { ...purpose, cents, decision });
}
