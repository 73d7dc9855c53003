// councils that approve different texts never read as agreed, until one is asked anew on one text.
import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { actorOn } from "../../../app/domain/actor.server";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { openReconciling } from "../../../app/domain/decisions/commands/reconciling.server";
import { confirmationsAwaiting } from "../../../app/domain/decisions/confirmations-awaiting.server";
import type { Declaring } from "../../../app/domain/decisions/declaring";
import { howItStandsPage } from "../../../app/domain/decisions/how-it-stands.server";
import { matterStanding } from "../../../app/domain/decisions/matter-standing.server";
import { proceedingPage } from "../../../app/domain/decisions/pages.server";
import { withdrawRecommendation } from "../../../app/domain/recommendations/commands/route.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { addresses } from "../../../app/site-map";
import { approved, chairOf, closingDay, decided, othersAgree } from "../../support/deciding";
import { openHouse, type TestHouse } from "../../support/house";
import { aCompleteOne, askCouncil, seenBySecretary } from "../../support/recommending";

const modified = (en: string, fr: string, figuresChecked = false): Declaring => ({
  ...{ ...approved, outcome: "approved-with-modification", wording: { en, fr }, figuresChecked },
});
const twelve = modified("Ten services by 2028.", "Dix services d’ici 2028.");

function opened() {
  const house = openHouse();
  const id = aCompleteOne(house);
  const [pssdc, pscioc] = [askCouncil(house, id, "PSSDC"), askCouncil(house, id, "PSCIOC")];
  for (const one of [pssdc, pscioc]) othersAgree(house, one);
  const declare = (
    council: "PSSDC" | "PSCIOC",
    typed: Declaring,
    at = council === "PSSDC" ? pssdc : pscioc,
  ) => declareOutcome(chairOf(house, council), at, typed);
  const state = () => seenBySecretary(house, id).state;
  return { house, id, pssdc, pscioc, declare, state };
}

const pageFor = (house: TestHouse, proceeding: string) =>
  proceedingPage(
    house.house,
    { actor: house.actor("secretary"), now: house.now(), today: dayOf(house.now()) },
    proceeding,
  );
const again = (house: TestHouse, text: string, own = { en: "", fr: "" }) => ({
  ...{ text, own, until: addDays(closingDay(house), 20) },
});

test("R-8 a modification is a text of its own, in both languages, kept beside the proposed one", () => {
  const { house, pssdc, declare } = opened();
  expect(() => declare("PSSDC", modified("Ten services.", ""))).toThrow(Invalid);
  expect(() => declare("PSSDC", { ...approved, wording: { en: "Ten services.", fr: "" } })).toThrow(Invalid);
  expect(() => declare("PSSDC", modified("Ten services by 2028.", "Dix services d’ici 2029."))).toThrow(
    Invalid,
  );
  declare("PSSDC", modified("Ten services by 2028.", "Dix services d’ici 2029.", true));
  expect(decided(house, pssdc).text).toEqual({ en: "Ten services by 2028.", fr: "Dix services d’ici 2029." });
  expect(pageFor(house, pssdc).wording?.proposed.en).toContain("12 services by 2027");
  expect(() => house.db.$client.prepare("update decision_text set en = 'x'").run()).toThrow(
    /does not change/,
  );
});

test("R-5 different texts never read as agreed; asked anew on the other's text, the council settles it", () => {
  const { house, id, pssdc, pscioc, declare, state } = opened();
  expect(() => openReconciling(chairOf(house, "PSCIOC"), pscioc, again(house, "proposed"))).toThrow(NotFound);
  declare("PSSDC", twelve);
  declare("PSCIOC", approved);
  expect(state()).toBe("under-decision");
  expect(pageFor(house, pssdc)).toMatchObject({ isDiverging: true, isPartly: true });
  const looking = { actor: house.actor("secretary"), now: house.now(), today: dayOf(house.now()) };
  const needs = () => howItStandsPage(house.house, looking, 1).lines[0]?.needs?.en;
  expect(needs()).toMatch(/approved different texts/);
  expect(() => withdrawRecommendation(house.as("chair"), id)).toThrow(NotPossible);
  const own = house.body("PSSDC");
  expect(() => openReconciling(chairOf(house, "PSSDC"), pscioc, again(house, own))).toThrow(Denied);
  expect(() => openReconciling(chairOf(house, "PSCIOC"), pscioc, again(house, "proposed"))).toThrow(Invalid);
  const round = openReconciling(chairOf(house, "PSCIOC"), pscioc, again(house, own));
  expect(() => openReconciling(chairOf(house, "PSCIOC"), pscioc, again(house, own))).toThrow(NotPossible);
  expect(pageFor(house, round)).toMatchObject({ isDiverging: true, wording: { text: twelve.wording } });
  expect(state()).toBe("under-decision");
  expect(needs()).not.toMatch(/different texts/);
  othersAgree(house, round);
  declare("PSCIOC", approved, round);
  expect(decided(house, round).text).toEqual(twelve.wording);
  expect(state()).toBe("approved-with-modification");
  expect([decided(house, pscioc).state, decided(house, round).state]).toEqual(["superseded", "in-force"]);
});

test("R-5 a text between both settles it once every council has decided that one", () => {
  const { house, pssdc, pscioc, declare, state } = opened();
  declare("PSSDC", twelve);
  declare("PSCIOC", modified("Eleven services.", "Onze services."));
  const between = { en: "Ten or eleven services.", fr: "Dix ou onze services." };
  expect(() =>
    openReconciling(chairOf(house, "PSSDC"), pssdc, again(house, "own", { ...between, fr: "" })),
  ).toThrow(Invalid);
  const first = openReconciling(chairOf(house, "PSSDC"), pssdc, again(house, "own", between));
  othersAgree(house, first);
  declare("PSSDC", approved, first);
  expect(state()).toBe("under-decision");
  const second = openReconciling(chairOf(house, "PSCIOC"), pscioc, again(house, house.body("PSSDC")));
  othersAgree(house, second);
  declare("PSCIOC", approved, second);
  expect(state()).toBe("approved-with-modification");
  expect(
    house.one(
      "select count(distinct en) from decision_text w join decision x on x.id = w.decision_id where x.proceeding_id in (?, ?)",
      first,
      second,
    ),
  ).toBe(1);
});

test("R-5 a co-chair of each council is told at home, and opens the round from the page of the matter", () => {
  const { house, id, pssdc, pscioc, declare } = opened();
  const told = (of: Id) =>
    confirmationsAwaiting(house.db, actorOn(house.db, of, dayOf(house.now())), dayOf(house.now())).map(
      ({ href }) => href.fr,
    );
  const chairs = () => (["PSSDC", "PSCIOC"] as const).map((council) => chairOf(house, council).person);
  const page = (of: Id) => {
    const actor = actorOn(house.db, of, dayOf(house.now()));
    const looking = { actor, now: house.now(), today: dayOf(house.now()) };
    const standing = matterStanding(house.house, looking, {
      ...{ kind: "recommendation", matter: id, isBefore: true },
    });
    return standing?.bodies.flatMap((one) => (one.mayReconcile ? [one.proceeding?.id] : []));
  };
  declare("PSSDC", twelve);
  expect(chairs().map(told)).toEqual([[], []]);
  declare("PSCIOC", approved);
  const at = (proceeding: string) => addresses("reconcile", { proceeding }).fr;
  expect(chairs().map(told)).toEqual([[at(pssdc)], [at(pscioc)]]);
  expect(chairs().map(page)).toEqual([[pssdc], [pscioc]]);
  expect(told(house.as("secretary").person)).toEqual([]);
  expect(page(house.as("secretary").person)).toEqual([]);
  const round = openReconciling(chairOf(house, "PSCIOC"), pscioc, again(house, house.body("PSSDC")));
  expect(chairs().map(told)).toEqual([[], []]);
  othersAgree(house, round);
  declare("PSCIOC", approved, round);
  expect(chairs().map(told)).toEqual([[], []]);
});
