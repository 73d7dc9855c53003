// T-6: who is told of an erasing that waits for a second person: whoever the policy lets settle it.
import { expect, test } from "vitest";
import { proposeErasingOf } from "../../../app/domain/retention/commands/propose.server";
import { openHouse, type Part } from "../../support/house";

function toldWhenProposedBy(part: Part, prepare: (house: ReturnType<typeof openHouse>) => void = () => {}) {
  const house = openHouse();
  prepare(house);
  const before = house.mails().length;
  proposeErasingOf(house.as(part), house.person("stranger"), { reason: "Asked for" });
  return house
    .mails()
    .slice(before)
    .map(({ to }) => to)
    .sort();
}

test("T-6 the only secretary’s goes to the administrators, who may settle it", () => {
  const alone = (house: ReturnType<typeof openHouse>) =>
    house.db.$client
      .prepare("delete from office where kind <> 'administrator' and person_id <> ?")
      .run(house.person("secretary"));
  expect(toldWhenProposedBy("secretary", alone)).toEqual(["workspace-administrator@example.org"]);
});

test("T-6 an administrator’s goes to the secretariat, since one of the two must be of it", () => {
  const told = toldWhenProposedBy("administrator");
  expect(told).toContain("secretariat-analyst@example.org");
  expect(told).not.toContain("workspace-administrator@example.org");
});
