import { expect, test } from "vitest";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { editCard } from "../../../app/domain/people/commands/edit-card.server";
import { eraseDetails } from "../../../app/domain/retention/commands/erase.server";
import { proposeErasingOf } from "../../../app/domain/retention/commands/propose.server";
import {
  approved,
  chairOf,
  decided,
  linesOf,
  othersAgree,
  principal,
  termsBeforeBoth,
} from "../../support/deciding";
import { openHouse } from "../../support/house";

const name = "Marguerite O’Quinn-Tremblay";

test("T-6, D-16 whoever spoke and was erased since keeps no name in the decision; what they said stays", async () => {
  const house = openHouse();
  const { pssdc } = termsBeforeBoth(house);
  const line = linesOf(house, pssdc).find(({ voice }) => voice.level === "T");
  if (!line) throw new Error("a territorial voice");
  const { person } = principal(house, line);
  const known = house.db.$client.prepare("select edition from person where id = ?").pluck().get(person);
  editCard(house.as("secretary"), person, {
    ...{ name, titleEn: "Director", titleFr: "Directrice", language: "en", zone: "America/Toronto" },
    ...{ phone: "", mobile: "", edition: Number(known) },
  });
  othersAgree(house, pssdc);
  declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
  const voice = () => decided(house, pssdc).voices.find(({ id }) => id === line.voice.id);
  expect(voice()).toMatchObject({ position: "agree", by: { en: name } });

  // Nothing is held any more.
  const yesterday = addDays(dayOf(house.now()), -1);
  const run = (sql: string) => house.db.$client.prepare(sql).run({ person, day: yesterday });
  run(
    "update holding set state = 'ended', until_day = :day where person_id = :person and state = 'confirmed' and :day > from_day",
  );
  run("update contact set until_day = :day where person_id = :person and :day >= from_day");
  const proposal = proposeErasingOf(house.as("finance"), person, { reason: "Asked by the person" });
  await eraseDetails(house.as("secretary"), proposal);
  expect(voice()).toMatchObject({ position: "agree", person });
  expect(JSON.stringify(voice())).not.toContain("Quinn");
});
