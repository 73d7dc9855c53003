// the facts of the form and its evidence: every fault beside its field, nothing half-written, nothing that leaks.
import { describe, expect, test } from "vitest";
import type { Id } from "../../app/domain/actor";
import { declareOutcome } from "../../app/domain/decisions/commands/declare.server";
import { address } from "../../app/site-map";
import { approved, chairOf, othersAgree } from "../support/deciding";
import type { Part } from "../support/house";
import { aCompleteOne, aDraft, anAgreedOne, askCouncil, seenBySecretary } from "../support/recommending";
import { type At, errorsIn, formOf, type Language, pathOf, read, send } from "./sent-forms";
import { type Served, serveHouse } from "./served";

describe("R-3 the facts of the form", () => {
  const factsOf = (version: Id, part: Part = "member", language: Language = "en"): At => ({
    ...{ part, place: "recommendation-facts", params: { version }, language },
  });

  test.each([
    ["en", "48,000.50", "48.000,50", "Write an amount of money above zero"],
    ["fr", "48\u00a0000,50", "48.000,50", "Écrivez un montant supérieur à zéro"],
  ] as const)(
    "R-3 in %s: every fault at once beside its field, then all of it is kept",
    async (language, sum, wrong, said) => {
      const served = serveHouse();
      const { house } = served;
      const version = aDraft(house);
      const at = factsOf(version, "member", language);
      const typed = {
        cost: "funding",
        planLine: "Line 4",
        champion: house.seat("PSSDC", "Service New Brunswick"),
      };
      const refused = await send(served, at, {
        ...typed,
        ...{ titleEn: "", titleFr: "b".repeat(201), addressed: null, amount: wrong },
        ...{ where: "some", affected: ["0000000000000009"], answers: "RD-PSSDC-2026-27-999" },
      });
      expect(refused.status).toBe(422);
      expect(refused.errors.map((error) => error.split(":")[0])).toEqual([
        ...["titleEn", "titleFr", "addressed", "amount", "affected", "champion", "answers"],
      ]);
      expect(refused.errors.join()).toContain(said);
      expect(refused.page).toContain('value="Line 4"');
      expect(seenBySecretary(house, version)).toMatchObject({ edition: 1, cost: null, planLine: "" });
      const alberta = house.one<Id>("select id from jurisdiction where code = 'AB'");
      const whole = {
        ...{ titleFr: "Un seul glossaire", amount: sum, where: "some", affected: [alberta] },
        ...{ "wantedBy.day": "30", "wantedBy.month": "9", "wantedBy.year": "2026" },
        champion: house.seat("CCSWG", "Service BC"),
      };
      expect((await send(served, at, { ...typed, ...whole })).status).toBe(302);
      expect(seenBySecretary(house, version)).toMatchObject({
        ...{ cost: "funding", costCents: 4_800_050, affected: 1, planLine: "Line 4", wantedBy: "2026-09-30" },
      });
      const again = await formOf(served, at);
      expect([again.values.amount, again.values.affected]).toEqual([[sum], [alberta]]);
    },
  );

  test("R-3 zero is no amount, and a day that is none is refused", async () => {
    const served = serveHouse();
    const at = factsOf(aDraft(served.house));
    const zero = await send(served, at, { cost: "funding", amount: "0.00" });
    expect([zero.status, zero.errors.length]).toEqual([422, 1]);
    const day = { "wantedBy.day": "31", "wantedBy.month": "2", "wantedBy.year": "2026" };
    const refused = await send(served, at, day);
    expect([refused.status, refused.errors[0]?.includes("does not exist")]).toEqual([422, true]);
  });

  test("T-4 what somebody else wrote meanwhile stands beside what was typed, and nothing is overwritten", async () => {
    const served = serveHouse();
    const version = aDraft(served.house);
    const at = factsOf(version);
    const opened = await formOf(served, at);
    await send(served, factsOf(version, "chair"), {
      planLine: "Line 7",
      "wantedBy.day": "1",
      "wantedBy.month": "9",
      "wantedBy.year": "2026",
    });
    const stale = await send(served, at, { planLine: "Line 4" }, opened);
    expect(stale.status).toBe(409);
    expect(stale.page).toContain("changed these facts while you wrote");
    for (const shown of [/Line 7/, /Line 4/, /September.1,.2026/]) expect(stale.page).toMatch(shown);
    expect(seenBySecretary(served.house, version).planLine).toBe("Line 7");
    const edition = seenBySecretary(served.house, version).edition;
    const { key } = await formOf(served, at);
    const sent = { ...opened, key, edition };
    expect((await send(served, at, { planLine: "Line 4" }, sent)).status).toBe(302);
    expect(seenBySecretary(served.house, version).planLine).toBe("Line 4");
  });

  test("R-7, T-3 it cites a decision by its number; one that is not seen is refused like one that is none", async () => {
    const served = serveHouse();
    const { house } = served;
    const earlier = aCompleteOne(house, "Earlier");
    const proceeding = askCouncil(house, earlier, "PSSDC");
    othersAgree(house, proceeding);
    declareOutcome(chairOf(house, "PSSDC"), proceeding, approved);
    const number = house.one<string>("select number from decision where proceeding_id = ?", proceeding);
    const id = house.one<Id>("select id from decision where proceeding_id = ?", proceeding);
    const version = aDraft(house);
    const at = factsOf(version);
    expect((await send(served, at, { answers: number.toLowerCase() })).status).toBe(302);
    expect(seenBySecretary(house, version).answers).toBe(id);
    house.db.$client.prepare("delete from audience where kind = 'decision' and subject_id = ?").run(id);
    const page = await read(served, at);
    expect([page.includes(`value="${number}"`), page.includes("A decision that you do not see")]).toEqual([
      false,
      true,
    ]);
    const hidden = await send(served, at, { answers: number });
    const none = await send(served, at, { answers: "RD-PSSDC-2026-27-999" });
    expect(hidden.errors).toEqual(none.errors);
    expect((await send(served, at, { planLine: "Line 9" })).status).toBe(302);
    expect(seenBySecretary(house, version)).toMatchObject({ answers: id, planLine: "Line 9" });
    expect(await read(served, { ...at, place: "recommendation-form" })).not.toContain(number);
  });

  test("R-2 from the group’s agreement on, the title in its language and the councils have no field", async () => {
    const served = serveHouse();
    const version = anAgreedOne(served.house);
    const at = factsOf(version);
    const page = await read(served, at);
    for (const name of ["titleEn", "addressed"]) expect(page).not.toContain(`name="${name}"`);
    expect((await send(served, at, { titleFr: "Le glossaire" })).status).toBe(302);
    expect(seenBySecretary(served.house, version).title).toEqual({ en: "One glossary", fr: "Le glossaire" });
    const other = await send(served, at, { titleEn: "Another" });
    expect([other.status, other.page.includes("You typed: Another")]).toEqual([409, true]);
    expect((await send(served, at, { addressed: [served.house.body("PSSDC")] })).status).toBe(409);
    expect(seenBySecretary(served.house, version)).toMatchObject({ title: { en: "One glossary" } });
    expect(seenBySecretary(served.house, version).councils).toHaveLength(2);
  });
});

describe("R-3 evidence", () => {
  const upload = async (
    served: Served,
    at: At,
    { file, ...typed }: Record<string, string> & { file: string },
  ) => {
    const { key } = await formOf(served, at);
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...typed, _key: key })) body.set(name, value);
    if (file) body.set("file", new File([typed.content ?? "A study."], file));
    const answer = await served.ask(at.part, pathOf(at), { method: "POST", body });
    const page = answer.status === 302 ? "" : await answer.text();
    return { status: answer.status, errors: errorsIn(page), page };
  };
  const count = ({ house }: Served) => house.one("select count(*) from file");

  test("R-3 a paper is refused with every fault beside its field, or kept and given back as a file", async () => {
    const served = serveHouse();
    const { house } = served;
    const version = aDraft(house);
    const at: At = { part: "member", place: "recommendation-papers", params: { version } };
    const before = count(served);
    const nothing = await upload(served, at, { titleEn: "The study", language: "en", file: "" });
    expect([nothing.status, nothing.errors]).toEqual([
      422,
      ["titleFr: Give the paper a title in both languages.", "file: Choose the file."],
    ]);
    expect(nothing.page).toContain('value="The study"');
    const titles = { titleEn: "The study", titleFr: "L’étude", language: "en" };
    const disguised = await upload(served, at, { ...titles, file: "study.pdf" });
    expect([disguised.status, disguised.errors[0]?.startsWith("file: The content")]).toEqual([422, true]);
    expect((await upload(served, at, { ...titles, file: "study.exe" })).status).toBe(422);
    expect((await upload(served, at, { ...titles, language: "de", file: "study.txt" })).status).toBe(422);
    expect(count(served)).toBe(before);
    expect((await upload(served, at, { ...titles, file: "study.txt" })).status).toBe(302);
    const paper = house.one<Id>("select id from recommendation_paper");
    const file = address("fr", "recommendation-paper", { version, paper });
    const given = await served.ask("member", file);
    expect(given.headers.get("Content-Disposition")).toContain('attachment; filename="study.txt"');
    expect(await given.text()).toBe("A study.");
    expect((await served.ask("councilChair", file)).status).toBe(404);
    const elsewhere = address("en", "recommendation-paper", { version: aDraft(house, "Other"), paper });
    expect((await served.ask("member", elsewhere)).status).toBe(404);
  });

  test("T-9 taken back, it goes while nobody else saw it; later it stays on record, and its file no longer opens", async () => {
    const served = serveHouse();
    const { house } = served;
    const titles = { titleEn: "The study", titleFr: "L’étude", language: "en", file: "study.txt" };
    const withPaper = async (version: Id) => {
      await upload(served, { part: "member", place: "recommendation-papers", params: { version } }, titles);
      return house.one<Id>("select id from recommendation_paper where version_id = ?", version);
    };
    const unseen = aDraft(house);
    const gone = { version: unseen, paper: await withPaper(unseen) };
    const at: At = { part: "member", place: "recommendation-paper-withdraw", params: gone };
    expect(await read(served, at)).toContain("This cannot be undone");
    expect((await send(served, at, {})).status).toBe(302);
    expect(house.one("select count(*) from recommendation_paper")).toBe(0);

    const version = anAgreedOne(house);
    const seen = { version, paper: await withPaper(version) };
    expect((await send(served, { ...at, params: seen }, {})).status).toBe(302);
    expect((await served.ask("member", address("en", "recommendation-paper", seen))).status).toBe(404);
    const list = await read(served, {
      part: "observer",
      place: "recommendation-papers",
      params: { version },
    });
    expect([list.includes("Withdrawn on"), list.includes('type="file"')]).toEqual([true, false]);
    expect((await served.ask("member", pathOf({ ...at, params: seen }))).status).toBe(404);
  });

  test("R-3 whoever reads only is refused before any file is taken", async () => {
    const served = serveHouse();
    const version = anAgreedOne(served.house);
    const before = count(served);
    const at: At = { part: "observer", place: "recommendation-papers", params: { version } };
    const typed = { titleEn: "Mine", titleFr: "Le mien", language: "en", file: "mine.txt" };
    expect([(await upload(served, at, typed)).status, count(served)]).toEqual([403, before]);
  });
});
