// Desk 6, R-3: a recommendation is written on its pages, without scripts, in both languages; what is refused is said
// beside its field, and what was typed is kept.
import { describe, expect, test } from "vitest";
import type { Id } from "../../app/domain/actor";
import { openWritten } from "../../app/domain/decisions/commands/proceeding.server";
import { returnIncomplete } from "../../app/domain/recommendations/commands/checking.server";
import { consultGroup, submitRecommendation } from "../../app/domain/recommendations/commands/route.server";
import { address, type PlaceName } from "../../app/site-map";
import { closingDay } from "../support/deciding";
import { aDraft, agreedByGroup, aSubmittedOne, aWholeDraft, seenBySecretary } from "../support/recommending";
import { type At, formOf, type Language, pathOf, read, send } from "./sent-forms";
import { type Served, serveHouse } from "./served";

const wording = (served: Served, version: Id, side: Language): string =>
  served.house.one(
    `select p.${side} from recommendation_text t join pair p on p.id = t.pair_id where t.version_id = ? and t.part = 'wording'`,
    version,
  );

describe("R-1 a recommendation begins", () => {
  test.each([
    ["en", "Write the title.", "Choose the group that recommends."],
    ["fr", "Écrivez le titre.", "Choisissez le groupe qui recommande."],
  ] as const)("R-1 in %s: nothing typed is refused, then its form opens", async (language, title, group) => {
    const served = serveHouse();
    const at: At = { part: "secretary", place: "recommendation-new", language };
    const refused = await send(served, at, { title: "  " });
    expect([refused.status, refused.errors]).toEqual([422, [`body: ${group}`, `title: ${title}`]]);
    const long = await send(served, at, { title: "a".repeat(201), body: served.house.body("CCSWG") });
    expect([long.status, long.errors.length, long.page.includes("a".repeat(201))]).toEqual([422, 1, true]);
    expect(served.house.one("select count(*) from recommendation")).toBe(0);
    const made = await send(served, at, { title: "One sign-in", body: served.house.body("CCSWG") });
    const version = served.house.one<Id>("select id from recommendation_version");
    expect(made).toMatchObject({ status: 302, to: address(language, "recommendation-form", { version }) });
    expect(served.house.one("select source from recommendation")).toBe(language);
  });

  test("R-1, R-5 a council is no group; a body that one does not see is not found, and nothing is made", async () => {
    const served = serveHouse();
    const at: At = { part: "secretary", place: "recommendation-new" };
    const council = await send(served, at, { title: "Ours", body: served.house.body("PSSDC") });
    expect([council.status, council.page.includes("reports to no council")]).toEqual([409, true]);
    expect((await send(served, at, { title: "Ours", body: "0000000000000009" })).status).toBe(404);
    expect(served.house.one("select count(*) from recommendation")).toBe(0);
  });

  test("R-1 the address of a body chooses it", async () => {
    const served = serveHouse();
    const body = served.house.body("CCSWG");
    const path = `${address("en", "recommendation-new")}?body=${body}`;
    const page = await (await served.ask("secretary", path)).text();
    expect(page).toMatch(new RegExp(`checked="" value="${body}"|value="${body}" checked=""`));
  });
});

describe("R-3 one text, both sides", () => {
  test("R-3 both are written and declared ready, and the next one opens", async () => {
    const served = serveHouse();
    const version = aDraft(served.house);
    const at: At = { part: "member", place: "recommendation-text", params: { version, part: "wording" } };
    const empty = await send(served, at, { en: "", enReady: "yes" });
    expect([empty.status, empty.errors.length]).toEqual([422, 1]);
    const long = await send(served, at, { en: "a".repeat(60_001), fr: "Gardé." });
    expect([long.status, long.page.includes("Gardé.</textarea>")]).toEqual([422, true]);
    const saved = await send(served, at, {
      en: "Twelve services.",
      fr: "Douze.",
      enReady: "yes",
      next: "yes",
    });
    const next = { version, part: "consequences" };
    expect(saved).toMatchObject({ status: 302, to: address("en", "recommendation-text", next) });
    expect(seenBySecretary(served.house, version).texts.wording).toEqual({ en: "ready", fr: "draft" });
  });

  test("R-2 the side that the group agreed to has no field; what was typed there before it closed is refused and shown", async () => {
    const served = serveHouse();
    const version = aWholeDraft(served.house);
    const at: At = { part: "member", place: "recommendation-text", params: { version, part: "wording" } };
    const opened = await formOf(served, at);
    agreedByGroup(served.house, version);
    const before = wording(served, version, "en");
    const late = await send(served, at, { en: "Something else." }, opened);
    expect([late.status, late.page.includes("Something else.")]).toEqual([409, true]);
    expect(late.page).toContain("The group agreed to this text in this language. To change what it says");
    const page = await read(served, at);
    expect([page.includes('name="en"'), page.includes('name="fr"')]).toEqual([false, true]);
    expect(page).toContain("What the group says of the wording");
    expect((await send(served, at, { fr: "Autrement dit." })).status).toBe(302);
    expect(wording(served, version, "en")).toBe(before);
    expect(wording(served, version, "fr")).toContain("Autrement dit.");
    expect(seenBySecretary(served.house, version).texts.wording.en).toBe("ready");
  });

  test("R-4 while it is checked only the secretariat writes the other side; a part that is none is not found", async () => {
    const served = serveHouse();
    const version = aSubmittedOne(served.house);
    const at = { place: "recommendation-text", params: { version, part: "wording" } } as const;
    expect((await served.ask("member", pathOf({ ...at, part: "member" }))).status).toBe(403);
    expect((await send(served, { ...at, part: "secretary" }, { fr: "Vérifié." })).status).toBe(302);
    const none = pathOf({ part: "secretary", place: at.place, params: { version, part: "title" } });
    expect((await served.ask("secretary", none)).status).toBe(404);
  });
});

describe("desk 6 the form as a task list", () => {
  test("desk 6 it says what lacks, and the next step is one button", async () => {
    const served = serveHouse();
    const { house } = served;
    const params = { version: aDraft(house) };
    const at: At = { part: "chair", place: "recommendation-form", params };
    const primary = (page: string) =>
      [...page.matchAll(/<a class="btn" href="([^"]*)"/g)].map(([, to]) => to);
    expect(primary(await read(served, at))).toEqual([
      address("en", "recommendation-text", { ...params, part: "problem" }),
    ]);
    const whole = { version: aWholeDraft(house, "Whole") };
    expect(primary(await read(served, { ...at, params: whole }))).toEqual([
      address("en", "recommendation-consult", whole),
    ]);
    expect(primary(await read(served, { ...at, part: "member", params: whole }))).toEqual([]);
    const sent = await send(served, { part: "chair", place: "recommendation-consult", params: whole }, {});
    expect(sent).toMatchObject({ status: 302, to: pathOf({ ...at, params: whole }) });
    const matter = { kind: "recommendation", matter: whole.version };
    const consulted = await read(served, { ...at, params: whole });
    expect(primary(consulted)).toEqual([address("en", "proceeding-new", matter)]);
    expect(consulted).toContain("A co-chair now asks the group whether it agrees.");
    const until = closingDay(house);
    openWritten(
      house.as("chair"),
      { kind: "recommendation", id: whole.version, body: house.body("CCSWG") },
      until,
    );
    const asked = await read(served, { ...at, params: whole });
    expect([primary(asked), asked.includes("The group is being asked")]).toEqual([[], true]);
  });

  test("R-4 what was returned is marked on its part with what to do, until it is written", async () => {
    const served = serveHouse();
    const { house } = served;
    const version = aSubmittedOne(house);
    const what = { en: "Say how much.", fr: "Dites combien." };
    returnIncomplete(house.as("secretary"), version, { parts: ["cost"], what });
    const at = (language: Language): At => ({
      ...{ part: "chair", place: "recommendation-form", params: { version }, language },
    });
    const returned = await read(served, at("fr"));
    for (const shown of ["Dites combien.", "Partie retournée\u00a0: voir quoi faire"])
      expect(returned).toContain(shown);
    house.setClock(new Date(house.now() + 60_000).toISOString());
    const facts = { part: "member", place: "recommendation-facts", params: { version } } as const;
    expect(await read(served, facts)).toContain("Say how much.");
    expect((await send(served, facts, { cost: "funding", amount: "4,800" })).status).toBe(302);
    const written = await read(served, at("en"));
    for (const shown of ["Returned, and written since", "of about $4,800.00"])
      expect(written).toContain(shown);
    submitRecommendation(house.as("chair"), version);
    expect(await read(served, at("en"))).not.toContain("Say how much.");
  });
});

test("R-2, T-9 each verb asks once more, says what follows and does it", async () => {
  const served = serveHouse();
  const { house } = served;
  const version = aWholeDraft(house);
  const chair = (place: PlaceName, params = { version }): At => ({
    part: "chair",
    place,
    params,
    language: "fr",
  });
  expect(await read(served, chair("recommendation-consult"))).toContain("avisés par courriel");
  expect((await send(served, chair("recommendation-discard"), {})).status).toBe(302);
  expect(house.one("select count(*) from recommendation")).toBe(0);
  const other = { version: aWholeDraft(house, "Other") };
  consultGroup(house.as("chair"), other.version);
  expect((await send(served, chair("recommendation-revise", other), {})).status).toBe(302);
  expect(seenBySecretary(house, other.version).state).toBe("draft");
  expect((await send(served, chair("recommendation-withdraw", other), {})).status).toBe(302);
  expect(seenBySecretary(house, other.version).state).toBe("withdrawn");
});
