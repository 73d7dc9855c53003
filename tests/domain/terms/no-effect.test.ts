// L-1: a change that has no effect on the other language, and what takes that back.
import { expect, test } from "vitest";
import { NotPossible } from "../../../app/domain/refusals";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { sectionAffects } from "../../../app/domain/terms/commands/texts.server";
import { sectionPage } from "../../../app/domain/terms/pages/section.server";
import { changeWithoutEffect } from "../../routes/samples";
import { openHouse } from "../../support/house";

test("L-1 “no effect” is shown with what changed, on the page of the section, until somebody takes it back", () => {
  const house = openHouse();
  const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
  const at = { version, section: "mandate" } as const;
  const page = () => sectionPage(house.db, house.actor("chair"), at);
  expect(() => sectionAffects(house.as("chair"), at)).toThrow(NotPossible);

  changeWithoutEffect(house, version);
  expect(page().section.fr).toMatchObject({ state: "ready", isSpared: true });
  expect(page().changed.fr.length).toBeGreaterThan(0);

  sectionAffects(house.as("otherChair"), at);
  expect(page().section.fr).toMatchObject({ state: "behind", isSpared: false });
  expect(page().section.en.state).toBe("ready");
  expect(page().changed.fr.length).toBeGreaterThan(0);
  expect(house.ledger()).toEqual(["terms.draft", "terms.edit", "terms.affect"]);
  expect(() => sectionAffects(house.as("chair"), at)).toThrow(NotPossible);
});
