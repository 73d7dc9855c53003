// the way of a recommendation through its group, the secretariat and the councils.
import { expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { fromPlain } from "../../../app/domain/plain-text";
import { findComplete, returnIncomplete } from "../../../app/domain/recommendations/commands/checking.server";
import { describe as describeForm } from "../../../app/domain/recommendations/commands/describing.server";
import { discardRecommendation } from "../../../app/domain/recommendations/commands/discarding.server";
import { startNextVersion } from "../../../app/domain/recommendations/commands/drafting.server";
import { acceptEdits, proposeEdit } from "../../../app/domain/recommendations/commands/form-edits.server";
import { replyToReason } from "../../../app/domain/recommendations/commands/replies.server";
import {
  closeRecommendation,
  consultGroup,
  implementRecommendation,
  reportResult,
  reviseRecommendation,
  submitRecommendation,
  withdrawRecommendation,
} from "../../../app/domain/recommendations/commands/route.server";
import { writeText } from "../../../app/domain/recommendations/commands/texts.server";
import { versionSeen } from "../../../app/domain/recommendations/version.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { approved, chairOf, decided, othersAgree } from "../../support/deciding";
import { openHouse, type TestHouse } from "../../support/house";
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
  seenBySecretary,
} from "../../support/recommending";

const state = (house: TestHouse, id: Id) => seenBySecretary(house, id).state;
const sees = (house: TestHouse, part: Parameters<TestHouse["actor"]>[0], id: Id) =>
  versionSeen(house.db, house.actor(part), id, dayOf(house.now())) !== undefined;

test("R-1 a recommendation goes from its group to both councils, and to its result", () => {
  const house = openHouse();
  const id = aDraft(house);
  expect(() => consultGroup(house.as("chair"), id)).toThrow(NotPossible);
  const whole = aWholeDraft(house, "One sign-in");
  expect(state(house, whole)).toBe("draft");
  const group = agreedByGroup(house, whole);
  expect(state(house, whole)).toBe("agreed");
  expect(decided(house, group).number).toMatch(/^GD-CCSWG-2026-27-001$/);
  expect(submitRecommendation(house.as("chair"), whole)).toBe("REC-CCSWG-2026-27-001");
  expect(sees(house, "councilChair", whole)).toBe(false);
  findComplete(house.as("secretary"), whole);
  expect(sees(house, "councilChair", whole)).toBe(true);
  expect(sees(house, "reader", whole)).toBe(false);
  decidedBy(house, whole, { PSSDC: approved, PSCIOC: approved });
  expect(state(house, whole)).toBe("approved");
  expect(sees(house, "reader", whole)).toBe(true);
  implementRecommendation(house.as("chair"), whole);
  expect(() => reportResult(house.as("chair"), whole, { en: "Twelve services use it.", fr: "" })).toThrow(
    Invalid,
  );
  reportResult(house.as("chair"), whole, {
    en: "Twelve services use it.",
    fr: "Douze services l’utilisent.",
  });
  closeRecommendation(house.as("secretary"), whole);
  expect(state(house, whole)).toBe("closed");
});

test("R-5 one council approves, the other defers: partly decided until both have spoken, then back to the group", () => {
  const house = openHouse();
  const id = aCompleteOne(house);
  const [first, second] = [askCouncil(house, id, "PSSDC"), askCouncil(house, id, "PSCIOC")];
  othersAgree(house, first);
  declareOutcome(chairOf(house, "PSSDC"), first, approved);
  expect(state(house, id)).toBe("under-decision");
  expect(() => withdrawRecommendation(house.as("chair"), id)).toThrow(NotPossible);
  othersAgree(house, second);
  declareOutcome(chairOf(house, "PSCIOC"), second, deferred);
  expect(state(house, id)).toBe("deferred");
  const next = startNextVersion(house.as("member"), id);
  expect(seenBySecretary(house, next)).toMatchObject({
    number: 2,
    label: "REC-CCSWG-2026-27-001",
    unanswered: 1,
  });
  expect(() => startNextVersion(house.as("member"), id)).toThrow(NotPossible);
  expect(sees(house, "councilChair", next)).toBe(false);
  describeForm(house.as("member"), next, facts(house, next));
  agreedByGroup(house, next);
  expect(() => submitRecommendation(house.as("chair"), next)).toThrow(NotPossible);
  // the replies are completed once the group has agreed.
  const at = { version: next, decision: decidedId(house, second) };
  replyToReason(house.as("member"), at, { en: "They stand in section 3.", fr: "" });
  expect(() => submitRecommendation(house.as("chair"), next)).toThrow(NotPossible);
  replyToReason(house.as("member"), at, { en: "They stand in section 3.", fr: "Ils sont à la section 3." });
  const other = { version: next, decision: decidedId(house, first) };
  expect(() => replyToReason(house.as("member"), other, { en: "Thanks.", fr: "Merci." })).toThrow(NotFound);
  expect(submitRecommendation(house.as("chair"), next)).toBe("REC-CCSWG-2026-27-001");
  findComplete(house.as("secretary"), next);
  decidedBy(house, next, { PSSDC: approved, PSCIOC: approved });
  expect([state(house, id), state(house, next)]).toEqual(["deferred", "approved"]);
});

const decidedId = (house: TestHouse, proceeding: Id): Id =>
  house.one("select id from decision where proceeding_id = ?", proceeding);

test("R-2 what the group agreed to is closed in its language, the other side is not; a return to draft ends the agreement", () => {
  const house = openHouse();
  const id = anAgreedOne(house);
  const at = { version: id, part: "wording" as const };
  const edition = house.one<number>(
    "select p.edition from recommendation_text t join pair p on p.id = t.pair_id where t.version_id = ? and t.part = 'wording'",
    id,
  );
  const said = (en: string, fr: string) => ({
    texts: { en: fromPlain(en), fr: fromPlain(fr) },
    ...{ ready: { en: true, fr: true }, noEffect: false, edition },
  });
  const standing = "What the group says of the wording: 12 services by 2027.";
  expect(() => writeText(house.as("member"), at, said("Something else.", "Autre chose."))).toThrow(
    NotPossible,
  );
  writeText(house.as("member"), at, said(standing, "Ce que le groupe dit\u00a0: 12 services d’ici 2027."));
  expect(seenBySecretary(house, id).lacks).toEqual([]);
  const form = facts(house, id);
  expect(() =>
    describeForm(house.as("member"), id, { ...form, title: { en: "Another", fr: "Autre" } }),
  ).toThrow(NotPossible);
  reviseRecommendation(house.as("chair"), id);
  expect(state(house, id)).toBe("draft");
  expect(() => submitRecommendation(house.as("chair"), id)).toThrow(NotPossible);
  expect(() => discardRecommendation(house.as("chair"), id)).toThrow(NotPossible);
});

test("R-4 the secretariat returns what lacks with its marks, and its edits of form wait for a co-chair", () => {
  const house = openHouse();
  const id = aSubmittedOne(house);
  expect(() => returnIncomplete(house.as("secretary"), id, { parts: [], what: { en: "", fr: "" } })).toThrow(
    Invalid,
  );
  const what = { en: "Add the study.", fr: "Ajoutez l’étude." };
  expect(() => returnIncomplete(house.as("chair"), id, { parts: ["papers"], what })).toThrow(Denied);
  returnIncomplete(house.as("secretary"), id, { parts: ["papers"], what });
  expect(state(house, id)).toBe("incomplete");
  submitRecommendation(house.as("chair"), id);
  const text = fromPlain("Ce que dit le groupe (wording)\u00a0: douze services d’ici 2027.");
  proposeEdit(house.as("secretary"), { version: id, part: "wording", language: "fr" }, text);
  expect(() => findComplete(house.as("secretary"), id)).toThrow(NotPossible);
  expect(() => acceptEdits(house.as("secretary"), id)).toThrow(Denied);
  acceptEdits(house.as("chair"), id);
  expect(seenBySecretary(house, id).lacks).toEqual([]);
  findComplete(house.as("secretary"), id);
  expect(state(house, id)).toBe("complete");
});

test("D-17, R-2 the group itself says whether it agrees; its decision is never the councils'", () => {
  const house = openHouse();
  const id = aWholeDraft(house);
  const proceeding = askTheGroup(house, id);
  othersAgree(house, proceeding);
  expect(() =>
    declareOutcome(house.as("chair"), proceeding, {
      ...approved,
      outcome: "declined",
      agreed: "no-consensus",
    }),
  ).toThrow(NotPossible);
  expect(() => declareOutcome(chairOf(house, "PSSDC"), proceeding, approved)).toThrow(NotFound);
  declareOutcome(house.as("chair"), proceeding, {
    ...{ ...approved, agreed: "no-consensus", outcome: "returned" },
    reason: { en: "It is too broad.", fr: "Elle est trop large." },
  });
  expect(state(house, id)).toBe("draft");
  expect(house.one("select count(*) from audience where kind = 'decision' and key = 'jurisdictions'")).toBe(
    0,
  );
});

test("T-9 a draft that nobody else saw is discarded with its number never given; what was seen is withdrawn", () => {
  const house = openHouse();
  const unseen = aDraft(house);
  expect(() => withdrawRecommendation(house.as("chair"), unseen)).toThrow(NotPossible);
  discardRecommendation(house.as("chair"), unseen);
  expect(house.one("select count(*) from recommendation")).toBe(0);
  const seen = aSubmittedOne(house, "Another");
  withdrawRecommendation(house.as("chair"), seen);
  expect(state(house, seen)).toBe("withdrawn");
  expect(sees(house, "councilChair", seen)).toBe(false);
});
