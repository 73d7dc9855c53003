// the secretariat holds the translated side, of the title as of the texts.
import { expect, test } from "vitest";
import { findComplete } from "../../app/domain/recommendations/commands/checking.server";
import { describe as describeForm } from "../../app/domain/recommendations/commands/describing.server";
import { submitRecommendation } from "../../app/domain/recommendations/commands/route.server";
import { address } from "../../app/site-map";
import { agreedByGroup, aWholeDraft, facts, seenBySecretary } from "../support/recommending";
import { formOf, read, send } from "./sent-forms";
import { serveHouse } from "./served";

/** Submitted with a title in English alone. */
function withoutFrenchTitle() {
  const served = serveHouse();
  const { house } = served;
  const version = aWholeDraft(house);
  const typed = facts(house, version);
  describeForm(house.as("chair"), version, { ...typed, title: { ...typed.title, fr: "" } });
  agreedByGroup(house, version);
  submitRecommendation(house.as("chair"), version);
  const at = { part: "secretary", place: "recommendation-title", params: { version } } as const;
  return { served, house, version, at };
}

test.each(["en", "fr"] as const)(
  "R-4 what lacks is the other side of the title: the secretariat writes it from the list, and finds it complete (%s)",
  async (language) => {
    const { served, house, version, at } = withoutFrenchTitle();
    const list = {
      part: "secretary",
      place: "recommendation-complete",
      params: { version },
      language,
    } as const;
    expect(await read(served, list)).toContain(
      `href="${address(language, "recommendation-title", { version })}"`,
    );
    const page = await read(served, { ...at, language });
    expect(page).toContain('<span lang="en">One glossary</span>');
    const long = await send(served, { ...at, language }, { title: "é".repeat(201) });
    expect([long.status, long.errors]).toEqual([
      422,
      [
        language === "en"
          ? "title: Write the title in 200 characters at most."
          : "title: Écrivez le titre en 200\u00a0caractères au plus.",
      ],
    ]);
    expect(long.page).toContain("é".repeat(201));
    const empty = await send(served, { ...at, language }, { title: " " });
    expect([empty.status, empty.errors.length]).toEqual([422, 1]);
    const sent = await send(served, { ...at, language }, { title: "Un glossaire" });
    expect([sent.status, sent.to]).toEqual([302, address(language, "recommendation-complete", { version })]);
    expect(seenBySecretary(house, version)).toMatchObject({
      title: { en: "One glossary", fr: "Un glossaire" },
      lacks: [],
    });
    findComplete(house.as("secretary"), version);
    expect((await served.ask("secretary", address("en", "recommendation-title", { version }))).status).toBe(
      409,
    );
  },
);

test("R-4, T-4 nobody else writes it, and what was opened before somebody else wrote is refused", async () => {
  const { served, house, version, at } = withoutFrenchTitle();
  const opened = await formOf(served, at);
  for (const part of ["chair", "member", "observer"] as const)
    expect((await send(served, { ...at, part }, { title: "Autre" }, opened)).status).toBe(403);
  expect((await send(served, { ...at, part: "councilChair" }, { title: "Autre" }, opened)).status).toBe(404);
  expect((await send(served, at, { title: "Un glossaire" })).status).toBe(302);
  const stale = await send(served, at, { title: "Deux glossaires" }, opened);
  expect(stale.status).toBe(409);
  expect(stale.page).toContain("Deux glossaires");
  expect(seenBySecretary(house, version).title.fr).toBe("Un glossaire");
});
