// R-2, W-6: what is read of a recommendation, by whom, and what waits for whom.
import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { takePosition } from "../../../app/domain/decisions/commands/positions.server";
import { saidOfRecommendation } from "../../../app/domain/decisions/of-recommendation.server";
import { proceedingPage } from "../../../app/domain/decisions/pages.server";
import { historyPage } from "../../../app/domain/overviews/history-page.server";
import { fromPlain } from "../../../app/domain/plain-text";
import { awaiting } from "../../../app/domain/recommendations/awaiting.server";
import { returnIncomplete } from "../../../app/domain/recommendations/commands/checking.server";
import { describe as describeForm } from "../../../app/domain/recommendations/commands/describing.server";
import {
  startNextVersion,
  startRecommendation,
} from "../../../app/domain/recommendations/commands/drafting.server";
import { proposeEdit } from "../../../app/domain/recommendations/commands/form-edits.server";
import {
  consultGroup,
  implementRecommendation,
  reportResult,
  reviseRecommendation,
} from "../../../app/domain/recommendations/commands/route.server";
import { recommendationPage } from "../../../app/domain/recommendations/pages/version.server";
import { NotFound } from "../../../app/domain/refusals";
import { approved, linesOf, othersAgree, principal, says } from "../../support/deciding";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import {
  aCompleteOne,
  aDraft,
  agreedByGroup,
  anAgreedOne,
  aSubmittedOne,
  askCouncil,
  askTheGroup,
  aWholeDraft,
  decidedBy,
  deferred,
  facts,
} from "../../support/recommending";

const pageOf = (house: TestHouse, part: Part, id: Id) =>
  recommendationPage(house.db, house.actor(part), { id, today: dayOf(house.now()) });
const saidOf = (house: TestHouse, part: Part, id: Id) => {
  const looking = { actor: house.actor(part), now: house.now(), today: dayOf(house.now()) };
  return saidOfRecommendation(house.house, looking, pageOf(house, part, id).head);
};
const actsOf = (house: TestHouse, part: Part, id: Id) =>
  pageOf(house, part, id).acts.flatMap(({ act, refused }) => (refused ? [] : [act]));
const waits = (house: TestHouse, part: Part) =>
  awaiting(house.db, house.actor(part)).map(({ kind }) => kind.replace("recommendation-", ""));

/** One seat of the group has a reservation; everybody else agrees. */
function agreedWithReservation(house: TestHouse): Id {
  const id = aWholeDraft(house);
  const proceeding = askTheGroup(house, id);
  const [first] = linesOf(house, proceeding);
  if (!first) throw new Error("the group has voices");
  takePosition(principal(house, first), proceeding, says("reservation", "Only from 2027 on."));
  othersAgree(house, proceeding);
  declareOutcome(house.as("chair"), proceeding, { ...approved, agreed: "consensus-with-reservations" });
  return id;
}

test("R-2 how the group agreed is read by the councils too, who do not see its proceeding", () => {
  const house = openHouse();
  const id = aCompleteOne(house);
  const { agreement } = saidOf(house, "councilChair", id);
  expect(agreement).toMatchObject({
    number: "GD-CCSWG-2026-27-001",
    proceeding: null,
    inFavour: 7,
    counting: 7,
    balance: { en: "F 3 · P 4 · T 0 · M 0: no territorial seat; no municipal seat" },
    quorum: { heard: 7, needed: 4, missing: 0 },
    terms: { number: 1 },
  });
  expect(saidOf(house, "member", id).agreement?.proceeding).toMatch(/^[0-9a-z]{16}$/);
  expect(JSON.stringify(agreement)).not.toMatch(/"(by|person|standing|lead)"/);
});

test("R-2 a reservation stands in its author's words, and counts among those in favour", () => {
  const house = openHouse();
  const { agreement } = saidOf(house, "observer", agreedWithReservation(house));
  const own = agreement?.voices.filter(({ position }) => position === "reservation");
  expect(own?.map(({ words, wordsLanguage }) => [words, wordsLanguage])).toEqual([
    ["Only from 2027 on.", "en"],
  ]);
  expect([agreement?.inFavour, agreement?.agreed]).toEqual([7, "consensus-with-reservations"]);
});

test("R-2 taken back into draft, nothing says any more that the group agreed; sent back, the page says so", () => {
  const house = openHouse();
  const taken = anAgreedOne(house);
  reviseRecommendation(house.as("chair"), taken);
  expect(saidOf(house, "member", taken)).toEqual({ agreement: null, standing: null });
  const back = aWholeDraft(house, "Another");
  const proceeding = askTheGroup(house, back);
  othersAgree(house, proceeding);
  const reason = { en: "Too broad.", fr: "Trop large." };
  declareOutcome(house.as("chair"), proceeding, {
    ...{ ...approved, agreed: "no-consensus", outcome: "returned", reason },
  });
  const { standing } = saidOf(house, "member", back);
  expect(standing).toMatchObject({ ofGroup: true, bodies: [{ decision: { outcome: "returned", reason } }] });
});

test("T-3 a draft opens for its group and the secretariat; before the councils have it, for nobody of them", () => {
  const house = openHouse();
  const [draft, submitted] = [aDraft(house), aSubmittedOne(house, "Submitted")];
  for (const part of ["observer", "reader", "councilChair", "stranger", "administrator"] as const)
    expect(() => pageOf(house, part, draft), part).toThrow(NotFound);
  for (const part of ["reader", "councilChair", "otherCouncilChair", "stranger"] as const)
    expect(() => pageOf(house, part, submitted), part).toThrow(NotFound);
  expect(pageOf(house, "observer", submitted).head.isRecommended).toBe(true);
});

test("S-7, S-11 a contact and an observer read and do nothing; a reader sees what came of it, not the way to it", () => {
  const house = openHouse();
  const id = aSubmittedOne(house);
  expect([actsOf(house, "contact", id), actsOf(house, "observer", id)]).toEqual([[], []]);
  expect(pageOf(house, "contact", id).may).toEqual({
    ...{ write: false, translate: false, proposeEdit: false, describe: false, addPaper: false },
  });
  const decided = aCompleteOne(house, "Decided");
  decidedBy(house, decided, { PSSDC: approved, PSCIOC: approved });
  expect(pageOf(house, "member", decided).history.length).toBeGreaterThan(0);
  expect(pageOf(house, "reader", decided)).toMatchObject({ history: [], acts: [], edits: [] });
  const viewing = { actor: house.actor("reader"), today: dayOf(house.now()) };
  const asked = { kind: "recommendation", id: decided, before: 0 };
  expect(() => historyPage(house.house, viewing, asked)).toThrow(NotFound);
  expect(
    historyPage(house.house, { ...viewing, actor: house.actor("member") }, asked).lines.length,
  ).toBeGreaterThan(0);
});

test("R-1 what can be done stands in the order of what comes first, and says whose part it is", () => {
  const house = openHouse();
  const draft = aDraft(house);
  expect(actsOf(house, "member", draft)).toEqual(["form"]);
  const refused = pageOf(house, "member", draft).acts.find(({ act }) => act === "consult")?.refused;
  expect(refused?.en).toBe("Only a co-chair of this body can do this.");
  expect(actsOf(house, "chair", anAgreedOne(house, "Agreed"))).toEqual([
    "submit",
    "form",
    "revise",
    "withdraw",
  ]);
  const submitted = aSubmittedOne(house, "Submitted");
  expect(actsOf(house, "secretary", submitted)).toEqual(["complete", "return"]);
  expect(actsOf(house, "chair", submitted)).toEqual(["withdraw"]);
});

test("W-6 the trail leads from a recommendation to its decisions and its result, and back from the decisions", () => {
  const house = openHouse();
  const id = aCompleteOne(house);
  const proceeding = askCouncil(house, id, "PSSDC");
  othersAgree(house, proceeding);
  declareOutcome(house.as("councilChair"), proceeding, approved);
  const page = pageOf(house, "member", id);
  expect(page.councils.map(({ acronym, number }) => [acronym.en, number])).toEqual([
    ["PSSDC", "RD-PSSDC-2026-27-001"],
    ["PSCIOC", null],
  ]);
  expect(saidOf(house, "member", id).standing).toMatchObject({ isPartly: true, ofGroup: false });
  const looking = { actor: house.actor("reader"), now: house.now(), today: dayOf(house.now()) };
  expect(proceedingPage(house.house, looking, proceeding).matter).toBeNull();
  const other = askCouncil(house, id, "PSCIOC");
  othersAgree(house, other);
  declareOutcome(house.as("otherCouncilChair"), other, approved);
  expect(proceedingPage(house.house, looking, proceeding).matter?.en).toBe(`/en/recommendations/${id}`);
  implementRecommendation(house.as("chair"), id);
  reportResult(house.as("chair"), id, { en: "Twelve use it.", fr: "Douze l’utilisent." });
  expect(pageOf(house, "reader", id).result?.text.fr).toBe("Douze l’utilisent.");
});

test("R-6 other versions of its number are named only to those who may open them; the reply stands beside its reason", () => {
  const house = openHouse();
  const id = aCompleteOne(house);
  decidedBy(house, id, { PSSDC: approved, PSCIOC: deferred });
  const next = startNextVersion(house.as("member"), id);
  expect(pageOf(house, "reader", id).versions).toEqual([]);
  expect(pageOf(house, "member", id).versions.map(({ number }) => number)).toEqual([2]);
  expect(pageOf(house, "member", next).replies).toMatchObject([
    { council: { en: "PSCIOC" }, reason: { en: "Show the costs first." }, reply: { en: "", fr: "" } },
  ]);
});

test("R-1, R-4 at every point of its route somebody is told that it is their turn", () => {
  const house = openHouse();
  const id = aDraft(house);
  expect([waits(house, "chair"), waits(house, "member")]).toEqual([["complete"], ["complete"]]);
  expect([waits(house, "contact"), waits(house, "secretary"), waits(house, "observer")]).toEqual([
    [],
    [],
    [],
  ]);
  const whole = aWholeDraft(house, "Whole");
  expect(waits(house, "chair")).toEqual(["complete", "consult"]);
  consultGroup(house.as("chair"), whole);
  expect([waits(house, "chair"), waits(house, "contact")]).toEqual([["complete", "ask"], ["read"]]);
  expect(waits(house, "member")).toEqual(["complete", "read"]);
  expect(id).not.toBe(whole);
});

test("R-4 the secretariat's queue, the co-chairs' turn and the councils' follow each other", () => {
  const house = openHouse();
  const id = aWholeDraft(house);
  agreedByGroup(house, id);
  expect(waits(house, "chair")).toEqual(["submit"]);
  const submitted = aSubmittedOne(house, "Submitted");
  expect(waits(house, "secretary")).toEqual(["check"]);
  proposeEdit(
    house.as("secretary"),
    { version: submitted, part: "wording", language: "en" },
    fromPlain("Twelve."),
  );
  expect([waits(house, "secretary"), waits(house, "chair")]).toEqual([[], ["submit", "edits"]]);
  const what = { en: "Add the study.", fr: "Ajoutez l’étude." };
  returnIncomplete(house.as("secretary"), submitted, { parts: ["papers"], what });
  expect(waits(house, "member")).toEqual(["incomplete"]);
  aCompleteOne(house, "Complete");
  expect([waits(house, "councilChair"), waits(house, "otherCouncilChair")]).toEqual([
    ["askCouncil"],
    ["askCouncil"],
  ]);
});

test("R-6, W-3 what came back, was approved, is being implemented or has its result waits for the group", () => {
  const house = openHouse();
  const id = aCompleteOne(house);
  decidedBy(house, id, { PSSDC: approved, PSCIOC: deferred });
  expect([waits(house, "member"), waits(house, "chair")]).toEqual([["next"], ["next"]]);
  startNextVersion(house.as("member"), id);
  expect(waits(house, "member")).toEqual(["complete", "reply"]);
  const done = aCompleteOne(house, "Done");
  decidedBy(house, done, { PSSDC: approved, PSCIOC: approved });
  expect(waits(house, "chair")).toContain("implement");
  implementRecommendation(house.as("chair"), done);
  expect(waits(house, "chair")).toContain("result");
  reportResult(house.as("chair"), done, { en: "Done.", fr: "Fait." });
  expect([waits(house, "chair").includes("close"), waits(house, "secretary")]).toEqual([true, ["close"]]);
});

test("W-6, T-3 what answers a decision stands on its page, for those to whom that recommendation is open", () => {
  const house = openHouse();
  const first = aCompleteOne(house);
  decidedBy(house, first, { PSSDC: approved, PSCIOC: approved });
  const answers = "RD-PSSDC-2026-27-001";
  const id = aDraft(house, "What you asked us");
  describeForm(house.as("member"), id, { ...facts(house, id), answers });
  expect(pageOf(house, "member", id).answers?.number).toBe(answers);
  const proceeding = house.one<Id>("select proceeding_id from decision where number = ?", answers);
  const answering = (part: Part) => {
    const looking = { actor: house.actor(part), now: house.now(), today: dayOf(house.now()) };
    return proceedingPage(house.house, looking, proceeding).answering.map((one) => one.id);
  };
  expect([answering("member"), answering("reader"), answering("councilChair")]).toEqual([[id], [], []]);
  expect(pageOf(house, "member", first).answeredBy.map((one) => one.id)).toEqual([id]);
  expect(pageOf(house, "reader", first).answeredBy).toEqual([]);
});

test("B-6 past the review date of the terms of its group, all that it brings says so", () => {
  const house = openHouse();
  const typed = { title: "One calendar", source: "en" as const };
  const late = startRecommendation(house.as("secretary"), house.body("RWG"), typed);
  expect(pageOf(house, "secretary", late).terms).toBe("past-review");
  expect(pageOf(house, "secretary", aDraft(house)).terms).toBe("in-force");
});
