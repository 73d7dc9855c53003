// W-6, B-3: the forms of routing a decision up, and the business that new terms touch, as they are served.
import { expect, test } from "vitest";
import { declareOutcome } from "../../app/domain/decisions/commands/declare.server";
import { startNextVersion } from "../../app/domain/terms/commands/drafting.server";
import { addresses, type PlaceName } from "../../app/site-map";
import { approved, chairOf, decided, othersAgree, termsBeforeBoth } from "../support/deciding";
import type { Part } from "../support/house";
import { type Served, serveHouse } from "./served";

type Language = "en" | "fr";
type Fields = Record<string, string>;
type At = { as: Part; language: Language; place: PlaceName; params: object };

const pathOf = ({ language, place, params }: Omit<At, "as">) => addresses(place, params as never)[language];

async function send({ ask, post }: Served, at: At, fields: Fields) {
  const path = pathOf(at);
  const { form } = await (await ask(at.as, `${path}?_data=${at.language}.${at.place}`)).json();
  const answer = await post(at.as, path, { ...fields, _key: form.key });
  const text = (await answer.text()).replaceAll("<!-- -->", "");
  return { status: answer.status, to: answer.headers.get("Location"), text };
}

const errorsIn = (page: string): string[] =>
  [...page.matchAll(/<p class="err" id="form-([^"]*)-error">/g)].map(([, field = ""]) => field);
const day = (text: string): Fields => {
  const [year = "", month = "", date = ""] = text.split("-");
  return { "on.day": date, "on.month": month, "on.year": year };
};

function served() {
  const one = serveHouse();
  const { pssdc, version } = termsBeforeBoth(one.house);
  othersAgree(one.house, pssdc);
  return { ...one, pssdc, version };
}

test("W-6 routed up, sent and answered on the pages themselves; what came back in one language is marked with it", async () => {
  const one = served();
  declareOutcome(chairOf(one.house, "PSSDC"), one.pssdc, approved);
  const params = { proceeding: one.pssdc };
  const route: At = { as: "councilChair", language: "fr", place: "decision-route", params };
  const empty = await send(one, route, { reasonEn: "Every government." });
  expect([empty.status, errorsIn(empty.text)]).toEqual([422, ["tables", "reasonFr"]]);
  expect(empty.text).toContain("Every government.</textarea>");
  const typed = { tables: "clerks", reasonEn: "Every government.", reasonFr: "Tous les gouvernements." };
  const marked = await send(one, route, typed);
  expect([marked.status, marked.to]).toEqual([302, pathOf({ language: "fr", place: "proceeding", params })]);

  const routing = decided(one.house, one.pssdc).routings[0]?.id ?? "";
  const at = (place: PlaceName): At => ({
    ...{ as: "secretary", language: "en", place, params: { ...params, routing } },
  });
  expect((await one.ask("secretary", pathOf(at("routing-answer")))).status).toBe(409);
  const early = await send(one, at("routing-sent"), day("2026-06-03"));
  expect([early.status, errorsIn(early.text)]).toEqual([422, ["on"]]);
  expect((await send(one, at("routing-sent"), day("2026-06-04"))).status).toBe(302);
  const nothing = await send(one, at("routing-answer"), day("2026-06-04"));
  expect([nothing.status, errorsIn(nothing.text)]).toEqual([422, ["en"]]);
  const answer = { ...day("2026-06-04"), fr: "Les greffiers en prennent acte." };
  expect((await send(one, at("routing-answer"), answer)).status).toBe(302);

  const page = await (
    await one.ask("reader", pathOf({ language: "en", place: "proceeding", params }))
  ).text();
  expect(page).toContain('<span lang="fr">Les greffiers en prennent acte.</span>');
  expect(page).toContain("FPT Clerks and Cabinet Secretaries");
  expect(page).not.toContain(pathOf({ language: "en", place: "decision-route", params }));
  const register = await (await one.ask("reader", "/fr/decisions?routed=answered")).text();
  expect(register.replaceAll("<!-- -->", "")).toContain("secrétaires du Cabinet\u00a0: Réponse reçue");
});

test("W-6 the secretariat is asked on whose word; a co-chair is not", async () => {
  const one = served();
  declareOutcome(chairOf(one.house, "PSSDC"), one.pssdc, approved);
  const path = pathOf({ language: "en", place: "decision-route", params: { proceeding: one.pssdc } });
  const asks = async (part: Part) => (await (await one.ask(part, path)).text()).includes('name="source"');
  expect([await asks("secretary"), await asks("councilChair")]).toEqual([true, false]);
});

test("B-3 the page of a version that is put, and the form on which it is declared, say what it touches", async () => {
  const one = served();
  startNextVersion(one.house.as("chair"), one.house.body("CCSWG"));
  const version = pathOf({ language: "fr", place: "terms", params: { version: one.version } });
  const page = (await (await one.ask("secretary", version)).text()).replaceAll("<!-- -->", "");
  expect(page).toContain("Affaires touchées par le changement");
  expect(page).toMatch(/ébauche est à recommencer à partir de la version\s2/);
  // A council's co-chair sees no draft of a group: nothing of it is said.
  const form = pathOf({ language: "en", place: "declare", params: { proceeding: one.pssdc } });
  const declares = await (await one.ask("councilChair", form)).text();
  expect(declares).toContain("Business the change touches");
  expect(declares).toContain("Approving it touches no open business.");
});
