// B-3 on the pages themselves, in both languages: a decision from before the workspace is taken in, sent back, confirmed.
import { describe, expect, test } from "vitest";
import { declareOutcome } from "../../app/domain/decisions/commands/declare.server";
import { address } from "../../app/site-map";
import { mattersOf, standingBefore } from "../support/any-matter";
import { approved, chairOf } from "../support/deciding";
import { anEarlierOne, aStandingOne, stateOf } from "../support/earlier";
import type { Part } from "../support/house";
import { complaintsAbout } from "../support/valid-html";
import { formOf, type Language, read, send, type Typed } from "./sent-forms";
import { type Served, serveHouse } from "./served";

const typedIn = (one: Served, more: Typed = {}): Typed => ({
  body: one.house.body("PSSDC"),
  reference: "Minute 4",
  ...{ "adoptedOn.day": "3", "adoptedOn.month": "10", "adoptedOn.year": "2019" },
  outcome: "approved",
  ...{ titleEn: "A common research agenda", titleFr: "", textEn: "The council\r\napproves.", textFr: "" },
  ...{ recordEn: "", recordFr: "Compte rendu du 3 octobre 2019" },
  ...more,
});
const pageOf = async (one: Served, part: Part, earlier: string, language: Language = "en") =>
  read(one, { part, place: "earlier-decision", params: { earlier }, language });

const sentences = {
  en: {
    title: "Write the title in one language at least, as the record has it.",
    text: "Write the text in one language at least, as the record has it.",
    record: "Name the document in which it is written, in one language at least.",
    day: "Give a day before June",
    choice: "Choose one of the options.",
    before: "Adopted before this workspace",
    only: "Only the English text is known.",
    onlyRecord: "Known in French only.",
    take: "Take in an earlier decision",
    waiting: "To be confirmed",
    superseded: "Superseded by",
  },
  fr: {
    title: "Écrivez le titre dans une langue au moins, tel qu’il figure au compte rendu.",
    text: "Écrivez le texte dans une langue au moins, tel qu’il figure au compte rendu.",
    record: "Nommez le document où elle est consignée, dans une langue au moins.",
    day: "Indiquez une date antérieure au",
    choice: "Choisissez une des options.",
    before: "Adoptée avant cet espace",
    only: "Seul le texte anglais est connu.",
    onlyRecord: "Connu en français seulement.",
    take: "Reprendre une décision antérieure",
    waiting: "À confirmer",
    superseded: "Remplacée par",
  },
} as const;

describe.each(["en", "fr"] as const)("B-3 taken in (%s)", (language) => {
  const words = sentences[language];
  const at = { part: "secretary" as const, place: "earlier-new" as const, language };

  test("B-3 what lacks or cannot be is said beside its field, what was typed stays, and nothing is entered", async () => {
    const one = serveHouse();
    const day = { "adoptedOn.day": "4", "adoptedOn.month": "6", "adoptedOn.year": "2026" };
    const none = { titleEn: "", textEn: " ", recordFr: "", ...day };
    const refused = await send(one, at, typedIn(one, none));
    expect([refused.status, refused.errors]).toEqual([
      422,
      [
        expect.stringContaining(`adoptedOn: ${words.day}`),
        ...[`titleEn: ${words.title}`, `textEn: ${words.text}`, `recordEn: ${words.record}`],
      ],
    ]);
    expect(refused.page).toContain('value="Minute 4"');
    expect(refused.page).toContain('value="2026"');
    const noChoice = await send(one, at, typedIn(one, { body: "", outcome: null }));
    expect(noChoice.errors).toEqual([`body: ${words.choice}`, `outcome: ${words.choice}`]);
    expect(noChoice.page).toContain("A common research agenda");
    expect(one.house.one("select count(*) from earlier_decision")).toBe(0);
  });

  test("B-3 the page says where it comes from, and which language is not known; it is marked where it differs", async () => {
    const one = serveHouse();
    const sent = await send(one, at, typedIn(one));
    const earlier = one.house.one<string>("select id from earlier_decision");
    expect([sent.status, sent.to]).toEqual([302, address(language, "earlier-decision", { earlier })]);
    const page = await pageOf(one, "secretary", earlier, language);
    for (const said of [
      words.before,
      words.only,
      words.onlyRecord,
      "Minute 4",
      "<p>The council</p><p>approves.</p>",
    ])
      expect(page).toContain(said);
    expect(page).toContain(language === "fr" ? 'lang="en"' : 'lang="fr"');
    expect(await complaintsAbout(page)).toEqual([]);
    const register = await read(one, { part: "councilChair", place: "decisions", language });
    expect(register).toContain(words.waiting);
    expect(register).toContain(address(language, "earlier-decision", { earlier }));
    expect(register).not.toContain(words.take);
    expect(await read(one, { part: "secretary", place: "decisions", language })).toContain(words.take);
    expect(await read(one, { part: "councilChair", place: "home", language })).toContain(
      address(language, "earlier-decision", { earlier }),
    );
  });

  test("B-3 sent back, corrected, confirmed: each form at its own address, by whoever may", async () => {
    const one = serveHouse();
    const earlier = anEarlierOne(one.house);
    const of = (part: Part, place: "earlier-send-back" | "earlier-edit" | "earlier-confirm") => ({
      ...{ part, place, params: { earlier }, language },
    });
    const empty = await send(one, of("councilChair", "earlier-send-back"), { note: " " });
    expect([empty.status, empty.errors.length]).toEqual([422, 1]);
    expect(
      (await send(one, of("councilChair", "earlier-send-back"), { note: "Another <day>." })).status,
    ).toBe(302);
    expect(await pageOf(one, "otherChair", earlier, language)).toContain("Another &lt;day&gt;.");
    expect((await one.ask("otherChair", address(language, "earlier-confirm", { earlier }))).status).toBe(409);
    const wrong = await send(one, of("secretary", "earlier-edit"), { reference: "", titleEn: "A charter" });
    expect([wrong.status, wrong.errors.length]).toEqual([422, 1]);
    expect(wrong.page).toContain('value="A charter"');
    const opened = await formOf(one, of("secretary", "earlier-edit"));
    const typed = { titleEn: "A charter", titleFr: "A charter" };
    expect((await send(one, of("secretary", "earlier-edit"), typed)).status).toBe(302);
    const stale = await send(one, of("secretary", "earlier-edit"), { titleEn: "Mine" }, opened);
    expect(stale.status).toBe(409);
    for (const said of ["A charter", "Mine"]) expect(stale.page).toContain(said);
    const confirm = await send(one, of("otherChair", "earlier-confirm"), {});
    expect([confirm.status, stateOf(one.house, earlier)]).toEqual([302, "standing"]);
    const page = await pageOf(one, "reader", earlier, language);
    expect(page).toContain("A charter");
    expect(page).not.toContain("Another &lt;day&gt;.");
    expect(page).not.toContain(address(language, "earlier-confirm", { earlier }));
    const register = await read(one, { part: "reader", place: "decisions", language });
    for (const said of [words.before, "A charter", "Minute 4, item 2"]) expect(register).toContain(said);
    expect(register).not.toContain(words.waiting);
    expect(await complaintsAbout(register)).toEqual([]);
  });

  test("D-2 superseded by the declaring form: the pages lead to each other", async () => {
    const one = serveHouse();
    const earlier = aStandingOne(one.house);
    const of = { kind: "recommendation" as const, councils: ["PSSDC"] };
    const [proceeding = ""] = standingBefore(one.house, mattersOf(one.house, of.kind), of).proceedings;
    const declare = {
      part: "councilChair" as const,
      place: "declare" as const,
      params: { proceeding },
      language,
    };
    const typed = { agreed: "consensus", outcome: "approved", supersedes: "minute 4, item 9" };
    const refused = await send(one, declare, typed);
    expect([refused.status, refused.errors.length]).toEqual([422, 1]);
    expect(refused.page).toContain('value="minute 4, item 9"');
    expect((await send(one, declare, { ...typed, supersedes: "minute 4, item 2" })).status).toBe(302);
    const path = address(language, "proceeding", { proceeding });
    const page = await pageOf(one, "reader", earlier, language);
    for (const said of [words.superseded, path]) expect(page).toContain(said);
    const decision = await read(one, {
      part: "reader",
      place: "proceeding",
      params: { proceeding },
      language,
    });
    expect(decision).toContain(address(language, "earlier-decision", { earlier }));
  });
});

test("T-3 until it is confirmed nobody else learns of it: not by its page, its data, the register, its file or the search", async () => {
  const one = serveHouse();
  const earlier = anEarlierOne(one.house);
  const path = address("en", "earlier-decision", { earlier });
  for (const part of ["member", "reader", "chair", "administrator"] as const) {
    for (const asked of [path, `${path}?_data=en.earlier-decision`])
      expect([part, (await one.ask(part, asked)).status]).toEqual([part, 404]);
    for (const asked of [
      "/en/decisions",
      "/en/decisions?_data=en.decisions",
      "/en/decisions.csv",
      "/en/search?q=agenda",
    ])
      expect(await (await one.ask(part, asked)).text()).not.toContain("A common research agenda");
  }
});

test("M-17 the page of an earlier decision is sent without what a reader may not know", async () => {
  const one = serveHouse();
  const earlier = aStandingOne(one.house);
  const of = { kind: "recommendation" as const, councils: ["PSSDC"] };
  const [proceeding = ""] = standingBefore(one.house, mattersOf(one.house, of.kind), of).proceedings;
  const replaces = [{ kind: "supersedes" as const, number: "Minute 4, item 2" }];
  const number = declareOutcome(chairOf(one.house, "PSSDC"), proceeding, { ...approved, replaces });
  one.house.db.$client.exec(
    "delete from audience where kind = 'decision' and key in ('seated', 'jurisdictions')",
  );
  const data = `${address("en", "earlier-decision", { earlier })}?_data=en.earlier-decision`;
  expect(await (await one.ask("reader", data)).text()).not.toContain(number);
  expect(await (await one.ask("councilChair", data)).text()).toContain(number);
});
