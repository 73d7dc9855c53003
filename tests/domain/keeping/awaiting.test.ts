// Desk 1, T-6: what takes two people waits on the home page of those who may be the second, and of nobody else.
import { expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { awaitingMe } from "../../../app/domain/overviews/home.server";
import { addPerson } from "../../../app/domain/people/commands/accounts.server";
import { eraseDetails } from "../../../app/domain/retention/commands/erase.server";
import { proposeErasingOf, proposeRule } from "../../../app/domain/retention/commands/propose.server";
import { confirmRule } from "../../../app/domain/retention/commands/settle.server";
import { openHouse, type Part, parts, type TestHouse } from "../../support/house";

const linesOf = (house: TestHouse, part: Part) =>
  awaitingMe(house.house, house.actor(part), dayOf(house.now())).filter(({ kind }) => kind === "proposal");
const forWhom = (house: TestHouse) => parts.filter((part) => linesOf(house, part).length > 0).sort();

test("T-6 a rule that the secretariat proposed waits for the co-chairs of the councils, until one confirms it", () => {
  const house = openHouse();
  expect(forWhom(house)).toEqual([]);
  const wanted = { disposition: "dispose", years: 5, decision: "Decision PSSDC-2026-031" } as const;
  const id = proposeRule(house.as("secretary"), "refused", wanted);
  expect(forWhom(house)).toEqual(["councilChair", "otherChair", "otherCouncilChair"]);
  const [line] = linesOf(house, "councilChair");
  expect(line).toMatchObject({
    verb: { en: "Settle", fr: "Régler" },
    title: { en: "Rule for: Refused attempts", fr: "Règle\u00a0: Tentatives refusées" },
    href: { en: `/en/retention/proposals/${id}`, fr: `/fr/conservation/propositions/${id}` },
  });
  confirmRule(house.as("councilChair"), id);
  expect(forWhom(house)).toEqual([]);
});

test("T-6 an erasing that an administrator proposed waits for the secretariat, never for whoever proposed it", async () => {
  const house = openHouse();
  const person = addPerson(house.as("secretary"), {
    ...{ name: "Someone Gone", email: "gone@example.org", phone: "", mobile: "", jurisdiction: "" },
    ...{ titleEn: "", titleFr: "", language: "en", zone: "America/Toronto", invite: false },
  });
  const id = proposeErasingOf(house.as("administrator"), person, { reason: "Asked for" });
  expect(forWhom(house)).toEqual(["finance", "secretary"]);
  expect(linesOf(house, "secretary")[0]?.title.en).toBe("Erase the details of Someone Gone");
  await eraseDetails(house.as("secretary"), id);
  expect(forWhom(house)).toEqual([]);
});
