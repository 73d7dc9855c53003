// W-3: the pages of the check, of the edits of form and of the next version, as they are sent and read.
import { describe, expect, test } from "vitest";
import type { Id } from "../../app/domain/actor";
import { fromPlain } from "../../app/domain/plain-text";
import { findComplete } from "../../app/domain/recommendations/commands/checking.server";
import { describe as describeForm } from "../../app/domain/recommendations/commands/describing.server";
import { startNextVersion } from "../../app/domain/recommendations/commands/drafting.server";
import { proposeEdit } from "../../app/domain/recommendations/commands/form-edits.server";
import { replyToReason } from "../../app/domain/recommendations/commands/replies.server";
import { submitRecommendation } from "../../app/domain/recommendations/commands/route.server";
import { writeText } from "../../app/domain/recommendations/commands/texts.server";
import { addresses, type PlaceName } from "../../app/site-map";
import { approved } from "../support/deciding";
import type { Part, TestHouse } from "../support/house";
import {
  aCompleteOne,
  agreedByGroup,
  anAgreedOne,
  aSubmittedOne,
  decidedBy,
  deferred,
  facts,
  seenBySecretary,
} from "../support/recommending";
import { type Served, serveHouse } from "./served";

type Fields = Record<string, string>;
type At = { by: Part; place: PlaceName; params: Record<string, string>; language?: "en" | "fr" };

const pathOf = ({ place, params, language = "en" }: At) => addresses(place, params as never)[language];
const textOf = async (answer: Response) =>
  (await answer.text()).replaceAll("<!-- -->", "").replaceAll("&#x27;", "’");

async function read(served: Served, at: At): Promise<string> {
  const answer = await served.ask(at.by, pathOf(at));
  expect(answer.status, pathOf(at)).toBe(200);
  return textOf(answer);
}

const formOf = async ({ ask }: Served, at: At) =>
  (await (await ask(at.by, `${pathOf(at)}?_data=${at.language ?? "en"}.${at.place}`)).json()).form as {
    key: string;
    edition?: number;
    values: Record<string, string[]>;
  };

/** Sends the form of a page as it was opened, filled in. */
async function send(served: Served, at: At, fields: Fields, form?: Awaited<ReturnType<typeof formOf>>) {
  const { key, edition } = form ?? (await formOf(served, at));
  const answer = await served.post(at.by, pathOf(at), {
    ...{ ...fields, _key: key },
    ...(edition === undefined ? {} : { _edition: String(edition) }),
  });
  return { status: answer.status, to: answer.headers.get("Location"), text: await textOf(answer) };
}

/** The French of the wording is taken back to a draft: that is what then lacks. */
function makeFrenchUnready(house: TestHouse, id: Id): void {
  const edition = house.one<number>(
    "select p.edition from recommendation_text t join pair p on p.id = t.pair_id where t.version_id = ? and t.part = 'wording'",
    id,
  );
  writeText(
    house.as("chair"),
    { version: id, part: "wording" },
    {
      texts: {
        en: fromPlain("What the group says of the wording: 12 services by 2027."),
        fr: fromPlain("À revoir."),
      },
      ...{ ready: { en: true, fr: false }, noEffect: false, edition },
    },
  );
}

describe("R-4 submitted, checked, returned", () => {
  test("R-4 whoever submits reads what lacks before it leaves; the secretariat reads the same, and cannot find it complete", async () => {
    const served = serveHouse();
    const { house } = served;
    const version = anAgreedOne(house);
    const at = (by: Part, place: PlaceName): At => ({ by, place, params: { version } });
    expect(await read(served, at("chair", "recommendation-submit"))).toContain(
      "lacks nothing that is asked for",
    );
    makeFrenchUnready(house, version);
    const page = await read(served, at("chair", "recommendation-submit"));
    expect(page).toContain("The form still lacks");
    expect(page).toContain("<li>The proposed wording in French</li>");
    expect((await send(served, at("chair", "recommendation-submit"), {})).status).toBe(302);
    const check = await read(served, at("secretary", "recommendation-complete"));
    expect(check).toContain("Not ready in French");
    expect(check).toContain('aria-disabled="true"');
    expect(check).toContain("It is not complete: it lacks the proposed wording in French.");
    const sent = await send(served, at("secretary", "recommendation-complete"), {});
    expect(sent.status).toBe(409);
    expect(sent.text).toContain('class="errors"');
    expect(seenBySecretary(house, version).state).toBe("submitted");
  });

  test("R-4 the parts that lack are marked beforehand; what was typed is kept where one language is missing", async () => {
    const served = serveHouse();
    const { house } = served;
    const version = anAgreedOne(house);
    makeFrenchUnready(house, version);
    submitRecommendation(house.as("chair"), version);
    const at: At = { by: "secretary", place: "recommendation-return", params: { version }, language: "fr" };
    expect((await formOf(served, at)).values.parts).toEqual(["wording"]);
    const refused = await send(served, at, { parts: "papers", whatEn: "Add the study <b>&" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Add the study &lt;b&gt;&amp;");
    expect(refused.text).toMatch(/href="#form-whatFr"/);
    expect(refused.text).toMatch(/checked="" value="papers"/);
    expect(refused.text).not.toMatch(/checked="" value="wording"/);
    const sent = await send(served, at, {
      parts: "papers",
      whatEn: "Add the study.",
      whatFr: "Ajoutez l’étude.",
    });
    expect(sent.status).toBe(302);
    expect(house.one("select parts from recommendation_return")).toBe('["papers"]');
    expect((await send(served, { ...at, by: "chair" }, {}, { key: "", values: {} })).status).toBe(403);
  });

  test("R-4 nothing but a part of the form can be marked", async () => {
    const served = serveHouse();
    const version = aSubmittedOne(served.house);
    const at: At = { by: "secretary", place: "recommendation-return", params: { version } };
    const sent = await send(served, at, { parts: "merit", whatEn: "It is bad.", whatFr: "C’est mauvais." });
    expect(sent.status).toBe(422);
    expect(served.house.one("select count(*) from recommendation_return")).toBe(0);
  });
});

describe("R-4 edits of form", () => {
  const proposed = "What the group says of the wording: twelve services by 2027.";

  test("R-4 in words added and removed, accepted by a co-chair in one act, and kept on record", async () => {
    const served = serveHouse();
    const { house } = served;
    const version = aSubmittedOne(house);
    const edit: At = {
      ...{ by: "secretary", place: "recommendation-edit" },
      params: { version, part: "wording", side: "en" },
    };
    expect((await send(served, edit, { text: "" })).text).toContain("An edit of form leaves a text");
    expect((await send(served, edit, { text: proposed })).status).toBe(302);
    expect((await formOf(served, edit)).values.text).toEqual([proposed]);
    const at = (by: Part): At => ({ by, place: "recommendation-edits", params: { version } });
    const page = await read(served, at("chair"));
    expect(page).toMatch(/<del>.*?12.*?<\/del>.*<ins>.*?twelve.*?<\/ins>/s);
    expect(await read(served, at("member"))).not.toContain('id="form"');
    expect((await served.ask("observer", pathOf(at("chair")))).status).toBe(404);
    expect((await send(served, at("member"), {}, await formOf(served, at("member")))).status).toBe(403);
    expect((await send(served, at("chair"), {})).status).toBe(302);
    expect(await read(served, at("chair"))).toContain("accepted by");
    const nonsense = { ...edit, params: { version, part: "title", side: "en" } };
    expect((await served.ask("secretary", pathOf(nonsense))).status).toBe(404);
    expect(
      (await served.ask("secretary", pathOf({ ...edit, params: { ...edit.params, side: "de" } }))).status,
    ).toBe(404);
  });

  test("R-4 T-4 a text that changed meanwhile is shown to whoever proposes, and stops whoever accepts", async () => {
    const served = serveHouse();
    const { house } = served;
    const version = anAgreedOne(house);
    const edit: At = {
      ...{ by: "secretary", place: "recommendation-edit" },
      params: { version, part: "wording", side: "fr" },
    };
    const opened = await formOf(served, edit);
    proposeEdit(
      house.as("secretary"),
      { version, part: "wording", language: "fr" },
      fromPlain("Douze services."),
    );
    makeFrenchUnready(house, version);
    const late = await send(served, edit, { text: "Mon texte à moi." }, opened);
    expect(late.status).toBe(409);
    expect(late.text).toContain("À revoir.");
    expect(late.text).toContain("Mon texte à moi.");
    const at: At = { by: "chair", place: "recommendation-edits", params: { version } };
    expect(await read(served, at)).toContain("The text has changed since");
    const sent = await send(served, at, {});
    expect([sent.status, sent.text.includes("Decline the edits and ask for new ones")]).toEqual([409, true]);
    expect((await send(served, { ...at, place: "recommendation-edits-decline" }, {})).status).toBe(302);
    expect(seenBySecretary(house, version).waitingEdits).toBe(0);
  });
});

/** Version 1 came back from one council; version 2 has its reply, and is before both. */
function secondVersion(house: TestHouse): { first: Id; second: Id } {
  const first = aCompleteOne(house);
  decidedBy(house, first, { PSSDC: approved, PSCIOC: deferred });
  const second = startNextVersion(house.as("member"), first);
  const form = facts(house, second);
  describeForm(house.as("member"), second, {
    ...form,
    title: { en: "One glossary for all", fr: "Un seul glossaire" },
    ...{ cost: "funding", costCents: 4_800_000 },
  });
  agreedByGroup(house, second);
  return { first, second };
}

const decisionOn = (house: TestHouse, version: Id): Id =>
  house.one(
    "select x.id from decision x join proceeding d on d.id = x.proceeding_id where d.matter_id = ? and x.outcome = 'deferred'",
    version,
  );

describe("R-6 the next version", () => {
  test("R-6 its replies are written one language at a time, and a council reads them once it has the version", async () => {
    const served = serveHouse();
    const { house } = served;
    const { first, second } = secondVersion(house);
    const decision = decisionOn(house, first);
    const reply: At = { by: "member", place: "recommendation-reply", params: { version: second, decision } };
    expect((await send(served, reply, { en: "They stand in section 3.", fr: "" })).status).toBe(302);
    const replies: At = { by: "member", place: "recommendation-replies", params: { version: second } };
    expect(await read(served, replies)).toContain("Not written in French yet");
    const submit = await served.ask("chair", pathOf({ ...reply, place: "recommendation-submit" }));
    expect([submit.status, (await textOf(submit)).includes("has no reply in both languages yet")]).toEqual([
      409,
      true,
    ]);
    expect(
      (await send(served, reply, { en: "They stand in section 3.", fr: "Ils sont à la section 3." })).status,
    ).toBe(302);
    submitRecommendation(house.as("chair"), second);
    expect((await served.ask("councilChair", pathOf(replies))).status).toBe(404);
    findComplete(house.as("secretary"), second);
    const page = await read(served, { ...replies, by: "councilChair", language: "fr" });
    expect(page).toContain("Ils sont à la section 3.");
    expect(page).toContain("Montrez d’abord les coûts.");
    expect(page).not.toContain("Modifier la réponse");
  });

  test("R-6 what changed since the version before, for a council too, fact by fact and word by word", async () => {
    const served = serveHouse();
    const { house } = served;
    const { first, second } = secondVersion(house);
    const compare: At = { by: "member", place: "recommendation-compare", params: { version: second } };
    const page = await read(served, compare);
    expect(page).toMatch(/<ins>.*?for all.*?<\/ins>/s);
    expect(page).toContain("$48,000.00");
    expect(page).toContain("No text has changed");
    expect((await served.ask("councilChair", pathOf(compare))).status).toBe(404);
    const decision = decisionOn(house, first);
    replyToReason(house.as("member"), { version: second, decision }, { en: "Yes.", fr: "Oui." });
    submitRecommendation(house.as("chair"), second);
    findComplete(house.as("secretary"), second);
    expect(await read(served, { ...compare, by: "councilChair", language: "fr" })).toContain(
      "48\u00a0000,00\u00a0$",
    );
    expect((await served.ask("observer", pathOf(compare))).status).toBe(404);
  });

  test("W-3 a result needs both languages; the one that was typed is kept", async () => {
    const served = serveHouse();
    const { house } = served;
    const version = aCompleteOne(house);
    decidedBy(house, version, { PSSDC: approved, PSCIOC: approved });
    const at = (place: PlaceName): At => ({ by: "chair", place, params: { version } });
    expect((await send(served, at("recommendation-implement"), {})).status).toBe(302);
    const refused = await send(served, at("recommendation-result"), {
      en: "",
      fr: "Douze services s’en servent.",
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Douze services s’en servent.");
    expect(refused.text).toMatch(/href="#form-en"/);
    const both = { en: "Twelve services use it.", fr: "Douze services s’en servent." };
    expect((await send(served, at("recommendation-result"), both)).status).toBe(302);
    expect((await send(served, at("recommendation-close"), {})).status).toBe(302);
    expect(seenBySecretary(house, version).state).toBe("closed");
  });
});
