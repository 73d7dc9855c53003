import { expect, test } from "vitest";
import { isVisible } from "../../../app/domain/audiences.server";
import { addDays, dayOf } from "../../../app/domain/dates";
import { forwardRequest, returnRequest } from "../../../app/domain/funding/commands/checking.server";
import { answerQuestion, askQuestion } from "../../../app/domain/funding/commands/reviewing.server";
import { submitRequest, withdrawRequest } from "../../../app/domain/funding/commands/submitting.server";
import { translateNames, writeText } from "../../../app/domain/funding/commands/texts.server";
import { requestPage } from "../../../app/domain/funding/pages/request.server";
import { scopeParts } from "../../../app/domain/funding/parts";
import { fromPlain } from "../../../app/domain/plain-text";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import {
  aDraft,
  aForwardedOne,
  aSubmittedOne,
  budget,
  deliverables,
  describe as describeIt,
  note,
  request,
  writePart,
} from "../../support/funding";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { refused } from "../../support/silent";

const sees = (house: TestHouse, part: Part, id: string) =>
  isVisible(house.db, house.actor(part), "funding", id);
const until = (house: TestHouse) => addDays(dayOf(house.now()), 7);

test("F-3 members of the councils see nothing until it is complete, then each of them, contacts too", () => {
  const house = openHouse();
  const id = aSubmittedOne(house);
  expect([sees(house, "councilChair", id), sees(house, "member", id), sees(house, "secretary", id)]).toEqual([
    false,
    true,
    true,
  ]);
  expect(() =>
    requestPage(house.db, house.actor("councilChair"), { request: id, today: dayOf(house.now()) }),
  ).toThrow(NotFound);
  forwardRequest(house.as("finance"), id, { note, until: until(house) });
  expect(sees(house, "councilChair", id)).toBe(true);
  for (const part of ["reader", "observer", "stranger", "administrator"] as const)
    expect([part, sees(house, part, id)]).toEqual([part, false]);
});

test("F-4 returned with marked parts it keeps its number and its place; submitted again it is checked again", () => {
  const house = openHouse();
  const id = aSubmittedOne(house);
  const { label } = request(house, id);
  const returned = { parts: ["results"] as const, what: { en: "Say how.", fr: "" } };
  expect(refused(() => returnRequest(house.as("finance"), id, returned))).toMatch(/^Say in both languages/);
  expect(
    refused(() => returnRequest(house.as("finance"), id, { parts: [], what: { en: "a", fr: "b" } })),
  ).toMatch(/^Mark at least one part/);
  returnRequest(house.as("finance"), id, { ...returned, what: { en: "Say how.", fr: "Dites comment." } });
  expect([request(house, id).state, request(house, id).label]).toEqual(["incomplete", label]);
  budget(house, id);
  expect(submitRequest(house.as("otherChair"), id)).toBe(label);
  expect(house.one("select count(*) from funding_signature where request_id = ?", id)).toBe(2);
});

test("F-4 what lacks is not forwarded; the secretariat completes the other language, and no amount", () => {
  const house = openHouse();
  const id = aDraft(house);
  for (const part of [...scopeParts, "purpose", "results"] as const)
    if (part !== "deliverables") writePart(house, id, part, part === "roles" ? ["en"] : ["en", "fr"]);
  describeIt(house, id);
  budget(house, id);
  deliverables(house, id);
  submitRequest(house.as("chair"), id);
  expect(refused(() => forwardRequest(house.as("finance"), id, { note, until: until(house) }))).toMatch(
    /Still missing: the roles \(French\)\./,
  );
  const edition = house.one<number>(
    "select p.edition from funding_text t join pair p on p.id = t.pair_id where t.request_id = ? and t.part = 'roles'",
    id,
  );
  const english = fromPlain("roles en: 12 sites");
  const texts = { en: english, fr: fromPlain("Le groupe oriente.") };
  const at = { request: id, part: "roles" } as const;
  const typed = { texts, ready: { en: true, fr: true }, noEffect: false, edition };
  expect(() => writeText(house.as("chair"), at, typed)).toThrow(Denied);
  const changed = { ...typed, texts: { ...texts, en: fromPlain("Something else.") } };
  expect(() => writeText(house.as("secretary"), at, changed)).toThrow(NotPossible);
  writeText(house.as("secretary"), at, typed);
  const names = { title: "Un essai", names: [], edition: request(house, id).edition };
  translateNames(house.as("secretary"), id, names);
  expect(() => budget(house, id)).toThrow(NotPossible);
  forwardRequest(house.as("finance"), id, { note, until: until(house) });
  expect(request(house, id).state).toBe("declaring");
});

test("F-6 a member of a council asks, the group answers, once; whoever sees the request reads both", () => {
  const house = openHouse();
  const id = aForwardedOne(house);
  const question = askQuestion(house.as("councilChair"), id, { text: "Why two sites?", language: "en" });
  expect(() => askQuestion(house.as("secretary"), id, { text: "?", language: "en" })).toThrow(Denied);
  expect(() =>
    answerQuestion(house.as("councilChair"), { request: id, question }, { text: "?", language: "en" }),
  ).toThrow(Denied);
  answerQuestion(house.as("chair"), { request: id, question }, { text: "Deux suffisent.", language: "fr" });
  expect(
    refused(() =>
      answerQuestion(house.as("chair"), { request: id, question }, { text: "Non", language: "fr" }),
    ),
  ).toBe("This question is answered.");
  const page = requestPage(house.db, house.actor("member"), { request: id, today: dayOf(house.now()) });
  expect(page.questions).toMatchObject([
    { text: "Why two sites?", answer: "Deux suffisent.", answerLanguage: "fr" },
  ]);
});

test("F-1 withdrawn until it is decided; what stood before a council ends with it", () => {
  const house = openHouse();
  const id = aForwardedOne(house);
  withdrawRequest(house.as("chair"), id);
  expect(request(house, id).state).toBe("withdrawn");
  expect(() => withdrawRequest(house.as("chair"), id)).toThrow(NotPossible);
});
