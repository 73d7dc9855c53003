// D-2, D-11, R-6 on the pages themselves, in both languages: a corrigendum by two co-chairs, what a decision takes the
// place of, and what a deferral says.
import { describe, expect, test } from "vitest";
import { addDays, dayOf } from "../../app/domain/dates";
import {
  confirmCorrigendum,
  proposeCorrigendum,
} from "../../app/domain/decisions/commands/corrigenda.server";
import { declareOutcome } from "../../app/domain/decisions/commands/declare.server";
import { addresses, type PlaceName } from "../../app/site-map";
import { mattersOf, standingBefore } from "../support/any-matter";
import { approved, chairOf, decided, othersAgree, termsBeforeBoth } from "../support/deciding";
import type { Part } from "../support/house";
import { complaintsAbout } from "../support/valid-html";
import { type Served, serveHouse } from "./served";

type Language = "en" | "fr";
type At = { language: Language; place: PlaceName; params: object; as?: Part };

const pathOf = (language: Language, place: PlaceName, params: object) =>
  addresses(place, params as never)[language];

/** Opens the form of a page, fills it in, and sends it. */
async function send({ ask, post }: Served, at: At, fields: Record<string, string> = {}) {
  const { language, place, params, as = "councilChair" } = at;
  const path = pathOf(language, place, params);
  const { form } = await (await ask(as, `${path}?_data=${language}.${place}`)).json();
  const typed = Object.fromEntries(
    Object.entries(form.values as Record<string, string[]>).map(([name, [value = ""]]) => [name, value]),
  );
  const answer = await post(as, path, { ...typed, ...fields, _key: form.key });
  const text = (await answer.text()).replaceAll("<!-- -->", "");
  const [, cookie = ""] = /said=([^.;]*)/.exec(answer.headers.get("Set-Cookie") ?? "") ?? [];
  const said = Buffer.from(cookie, "base64url").toString("utf8");
  return { status: answer.status, to: answer.headers.get("Location"), text, said };
}
const errorsIn = (page: string): string[] =>
  [...page.matchAll(/<p class="err" id="form-([^"]*)-error">.*?<\/span>(.*?)<\/p>/gs)].map(
    ([, field = "", said = ""]) => `${field}: ${said.trim()}`,
  );
const dated = (name: string, day: string): Record<string, string> => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
};
const shown = async ({ ask }: Served, part: Part, path: string) =>
  (await (await ask(part, path)).text()).replaceAll("<!-- -->", "");

const reason = { en: "Name the municpal seats.", fr: "Nommer les sièges municipaux." };
const slip = {
  part: "reason",
  ...{ saysEn: "municpal", shouldEn: "municipal", whyEn: "A letter was missing." },
  ...{ saysFr: "municipaux", shouldFr: "municipaux", whyFr: "Rien ne change en français." },
};

function returned() {
  const one = serveHouse();
  const { pssdc } = termsBeforeBoth(one.house);
  othersAgree(one.house, pssdc);
  const outcome = "returned" as const;
  const number = declareOutcome(chairOf(one.house, "PSSDC"), pssdc, { ...approved, outcome, reason });
  const params = { proceeding: pssdc };
  return { ...one, pssdc, params, number };
}

describe("D-11 a corrigendum", () => {
  test.each([
    ["en", "Write this in both languages.", "These words are not in the reason as it is printed."],
    [
      "fr",
      "Rédigez ceci dans les deux langues.",
      "Ces mots ne sont pas dans le motif tel qu’il est imprimé.",
    ],
  ] as const)(
    "D-11 what lacks is said beside its field, and what was typed stays (%s)",
    async (language, both, words) => {
      const one = returned();
      const at = { language, place: "corrigendum-new", params: one.params } as const;
      const half = await send(one, at, { ...slip, saysFr: "", whyFr: " " });
      expect([half.status, errorsIn(half.text)]).toEqual([422, [`saysFr: ${both}`, `whyFr: ${both}`]]);
      expect(half.text).toContain("municpal</textarea>");
      const wrong = await send(one, at, { ...slip, saysFr: "territoriaux" });
      expect([wrong.status, errorsIn(wrong.text)]).toEqual([422, [`saysFr: ${words}`]]);
      expect(one.house.one("select count(*) from corrigendum")).toBe(0);
    },
  );

  test.each(["en", "fr"] as const)(
    "D-11 proposed by one co-chair, confirmed by the other, printed in both languages (%s)",
    async (language) => {
      const one = returned();
      const { house, params } = one;
      const page = pathOf(language, "proceeding", params);
      const sent = await send(one, { language, place: "corrigendum-new", params }, slip);
      expect([sent.status, sent.to]).toEqual([302, page]);
      const corrigendum = house.one<string>("select id from corrigendum");
      const at = { ...params, corrigendum };
      expect(await shown(one, "councilChair", page)).toContain(
        language === "en" ? "the other co-chair confirms it" : "l’autre coprésidence le confirme",
      );
      expect(await shown(one, "member", page)).not.toContain("A letter was missing.");
      const confirm = pathOf(language, "corrigendum-confirm", at);
      const answered = async (part: Part) => (await one.ask(part, confirm)).status;
      expect([await answered("councilChair"), await answered("secretary"), await answered("member")]).toEqual(
        [...[409, 403, 404]],
      );
      expect(await shown(one, "otherChair", language === "en" ? "/en" : "/fr")).toContain(confirm);
      const stands = await send(one, {
        language,
        place: "corrigendum-confirm",
        params: at,
        as: "otherChair",
      });
      expect([stands.status, stands.to]).toEqual([302, page]);
      const text = await shown(one, "reader", page);
      expect(text).toContain(
        '<p lang="en-CA">Reason: where it says “municpal”, it should say “municipal”. Why: A letter was missing.</p>',
      );
      expect(text).toContain(
        '<p lang="fr-CA">Motif\u00a0: au lieu de «\u00a0municipaux\u00a0», il faut lire «\u00a0municipaux\u00a0». Pourquoi\u00a0: Rien ne change en français.</p>',
      );
      expect(text).toContain(`<div>${reason[language]}</div>`);
      const mark = language === "en" ? "corrected" : "rectifiée";
      expect(await shown(one, "reader", pathOf(language, "decisions", {}))).toContain(
        `<a href="${page}#corrigenda">${mark}</a>`,
      );
      const file = await shown(one, "reader", pathOf(language, "decisions-csv", {}));
      expect(file).toContain("where it says “municpal”");
    },
  );

  test("D-11 taken back by whoever proposed it, it is nowhere but in the history", async () => {
    const one = returned();
    const { house, params } = one;
    await send(one, { language: "fr", place: "corrigendum-new", params }, slip);
    const at = { ...params, corrigendum: house.one<string>("select id from corrigendum") };
    const takeBack = pathOf("fr", "corrigendum-take-back", at);
    expect((await one.ask("otherChair", takeBack)).status).toBe(409);
    expect((await send(one, { language: "fr", place: "corrigendum-take-back", params: at })).status).toBe(
      302,
    );
    const text = await shown(one, "councilChair", pathOf("fr", "proceeding", params));
    expect(text).not.toContain("A letter was missing.");
    expect(text).toContain(`Le rectificatif proposé à ${one.number} est retiré.`);
    expect((await one.ask("otherChair", pathOf("fr", "corrigendum-confirm", at))).status).toBe(404);
  });
});

test("A-1 the pages of a corrigendum, and the decision that has one, are valid in both languages", async () => {
  const one = returned();
  const propose = (part: Part) => {
    const typed = {
      ...{ part: "reason" as const, says: { en: "municpal", fr: "municipaux" } },
      ...{ should: { en: "municipal", fr: "municipaux" }, why: { en: "A slip.", fr: "Une coquille." } },
    };
    return proposeCorrigendum(one.house.as(part), one.pssdc, typed);
  };
  const complaints: string[] = [];
  const look = async (part: Part, place: PlaceName, params: object) => {
    for (const language of ["en", "fr"] as const) {
      const answer = await one.ask(part, pathOf(language, place, params));
      expect([place, answer.status]).toEqual([place, 200]);
      complaints.push(...(await complaintsAbout(await answer.text())));
    }
  };
  await look("councilChair", "corrigendum-new", one.params);
  const corrigendum = propose("councilChair");
  await look("councilChair", "corrigendum-take-back", { ...one.params, corrigendum });
  await look("otherChair", "corrigendum-confirm", { ...one.params, corrigendum });
  await look("councilChair", "proceeding", one.params);
  confirmCorrigendum(one.house.as("otherChair"), { id: one.pssdc, corrigendum });
  await look("reader", "proceeding", one.params);
  await look("reader", "decisions", {});
  expect(complaints).toEqual([]);
});

describe("D-2 what a decision takes the place of", () => {
  test.each([
    ["en", "PSSDC has declared no decision with this number.", "Superseded by", "Superseded"],
    ["fr", "Aucune décision déclarée ne porte ce numéro (CPSSP).", "Remplacée par", "Remplacée"],
  ] as const)(
    "D-2 by its number, on the form; both pages and the register lead to each other (%s)",
    async (language, unknown, by, state) => {
      const one = serveHouse();
      const { house } = one;
      const kind = "recommendation" as const;
      const matters = mattersOf(house, kind);
      const next = () => standingBefore(house, matters, { kind, councils: ["PSSDC"] }).proceedings[0] ?? "";
      const first = next();
      const earlier = declareOutcome(chairOf(house, "PSSDC"), first, approved);
      const second = next();
      const at = { language, place: "declare", params: { proceeding: second } } as const;
      const typed = { agreed: "consensus", outcome: "approved" };
      const refused = await send(one, at, { ...typed, supersedes: "RD-PSCIOC-2026-27-001" });
      expect([refused.status, errorsIn(refused.text)]).toEqual([
        422,
        [expect.stringContaining(`supersedes: ${unknown}`)],
      ]);
      expect(refused.text).toContain('value="RD-PSCIOC-2026-27-001"');
      expect((await send(one, at, { ...typed, supersedes: earlier.toLowerCase() })).status).toBe(302);
      const later = decided(house, second).number;
      const old = await shown(one, "reader", pathOf(language, "proceeding", { proceeding: first }));
      expect(old).toContain(`href="${pathOf(language, "proceeding", { proceeding: second })}">${later}</a>`);
      expect(old).toContain(`${by} ${later}`);
      const fresh = await shown(one, "reader", pathOf(language, "proceeding", { proceeding: second }));
      expect(fresh).toContain(
        `href="${pathOf(language, "proceeding", { proceeding: first })}">${earlier}</a>`,
      );
      const register = await shown(one, "reader", `${pathOf(language, "decisions", {})}?state=superseded`);
      expect(register).toContain(state);
      expect(register).toContain(`>${later}</a>`);
    },
  );

  test("B-3, D-2 the form for terms says which decision goes by itself", async () => {
    const one = serveHouse();
    const former = termsBeforeBoth(one.house);
    for (const [council, id] of [
      ["PSSDC", former.pssdc],
      ["PSCIOC", former.pscioc],
    ] as const) {
      othersAgree(one.house, id);
      declareOutcome(chairOf(one.house, council), id, approved);
    }
    const { number } = decided(one.house, former.pssdc);
    one.house.setClock("2026-08-04T15:00:00Z");
    const { pssdc } = termsBeforeBoth(one.house);
    othersAgree(one.house, pssdc);
    const text = await shown(one, "councilChair", pathOf("en", "declare", { proceeding: pssdc }));
    expect(text).toContain(`it supersedes ${number}, by which`);
  });
});

test.each([
  [
    "en",
    "Say until which day it is deferred, or on what condition.",
    "Say who acts in the meantime.",
    "Who acts until then",
  ],
  [
    "fr",
    "Dites jusqu’à quelle date elle est reportée, ou à quelle condition.",
    "Dites qui agit entre-temps.",
    "Qui agit d’ici là",
  ],
] as const)(
  "R-6 a deferral says until when and who acts, beside its fields and on the page (%s)",
  async (language, until, who, label) => {
    const one = serveHouse();
    const { house } = one;
    const kind = "recommendation" as const;
    const of = { kind, councils: ["PSSDC"] };
    const [proceeding = ""] = standingBefore(house, mattersOf(house, kind), of).proceedings;
    const at = { language, place: "declare", params: { proceeding } } as const;
    const typed = {
      agreed: "no-consensus",
      outcome: "deferred",
      reasonEn: "No cost.",
      reasonFr: "Aucun coût.",
    };
    const refused = await send(one, at, typed);
    expect([refused.status, errorsIn(refused.text)]).toEqual([
      422,
      [expect.stringContaining(`deferredUntil: ${until}`), `deferredActs: ${who}`],
    ]);
    const day = addDays(dayOf(house.now()), 30);
    const whole = { ...typed, ...dated("deferredUntil", day), deferredActs: "The working group" };
    expect((await send(one, at, whole)).status).toBe(302);
    expect(decided(house, proceeding).deferral).toMatchObject({ until: day, acts: "The working group" });
    const text = await shown(one, "reader", pathOf(language, "proceeding", { proceeding }));
    expect(text).toContain(label);
    expect(text).toContain("The working group");
  },
);
