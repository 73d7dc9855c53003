// Desk 4, D-5, D-12, D-13: a co-chair declares, confirms and verifies on the pages themselves, in either language.
import { describe, expect, test } from "vitest";
import { addDays, dayOf } from "../../app/domain/dates";
import { takePosition } from "../../app/domain/decisions/commands/positions.server";
import { addresses, type PlaceName } from "../../app/site-map";
import { decided, linesOf, othersAgree, principal, says, termsBeforeBoth } from "../support/deciding";
import { type Served, serveHouse } from "./served";

type Language = "en" | "fr";
type Fields = Record<string, string>;

/** Before both councils; in the first one everybody agrees but who speaks first, if that says something else. */
function served(first?: ReturnType<typeof says>) {
  const one = serveHouse();
  const { pssdc } = termsBeforeBoth(one.house);
  const [line] = linesOf(one.house, pssdc);
  if (first && line) takePosition(principal(one.house, line), pssdc, first);
  othersAgree(one.house, pssdc);
  return { ...one, pssdc, line };
}

const pathOf = (language: Language, place: PlaceName, params: object) =>
  addresses(place, params as never)[language];

/** Opens the form of a page, fills it in, and sends it. */
async function send(
  { ask, post }: Served,
  at: { language: Language; place: PlaceName; params: object },
  fields: Fields,
) {
  const path = pathOf(at.language, at.place, at.params);
  const { form } = await (await ask("councilChair", `${path}?_data=${at.language}.${at.place}`)).json();
  const typed = Object.fromEntries(
    Object.entries(form.values as Record<string, string[]>).map(([name, [value = ""]]) => [name, value]),
  );
  const answer = await post("councilChair", path, { ...typed, ...fields, _key: form.key });
  const text = (await answer.text()).replaceAll("<!-- -->", "");
  const [, cookie = ""] = /said=([^.;]*)/.exec(answer.headers.get("Set-Cookie") ?? "") ?? [];
  const said = Buffer.from(cookie, "base64url").toString("utf8");
  return { status: answer.status, to: answer.headers.get("Location"), text, said };
}

const dated = (name: string, day: string): Fields => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
};
const errorsIn = (page: string): string[] =>
  [...page.matchAll(/<p class="err" id="form-([^"]*)-error">.*?<\/span>(.*?)<\/p>/gs)].map(
    ([, field = "", said = ""]) => `${field}: ${said.trim()}`,
  );

describe("D-5 the form with which a co-chair declares", () => {
  test("D-5, D-6 it shows what the body needs, who said what, and only the outcomes of this kind of matter", async () => {
    const { ask, pssdc } = served(says("reservation", "Mind the north."));
    const text = await (await ask("councilChair", pathOf("en", "declare", { proceeding: pssdc }))).text();
    expect(text).toContain("PSSDC complete.");
    expect(text).toContain("Agrees with reservation");
    const outcomes = [...text.matchAll(/name="outcome" (?:required="" )?value="([^"]*)"/g)].map(
      ([, one]) => one,
    );
    expect(outcomes).toEqual(["approved", "approved-with-conditions", "returned", "declined"]);
    expect(text).toContain("where the matter is returned for revision or declined");
  });

  test("D-12 figures that differ between the texts are pointed out, those alike are not", async () => {
    const { ask, house, pssdc } = served();
    const page = async () =>
      (await ask("councilChair", pathOf("fr", "declare", { proceeding: pssdc }))).text();
    expect(await page()).toContain("Aucun nombre, aucune date ni aucun montant ne diffère");
    const pair = house.one(
      "select s.pair_id from terms_section s join terms_version v on v.id = s.version_id where v.state = 'put' limit 1",
    );
    const document = (text: string) =>
      JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] });
    house.db.$client
      .prepare("update pair set en = ?, fr = ? where id = ?")
      .run(document("$1,500 by April 1, 2026"), document("1\u00a0600\u00a0$ le 1er\u00a0avril 2026"), pair);
    const text = await page();
    expect(text).toContain("Chiffres qui diffèrent");
    expect(text).toContain('<span lang="en-CA">$1,500</span>');
    expect(text).toContain('<span lang="fr-CA">1\u00a0600\u00a0$</span>');
  });

  test.each([
    ["en", "The outcome is declared."],
    ["fr", "L’issue est déclarée."],
  ] as const)("D-5, D-10 declared (%s), it leads back to the matter and says so", async (language, said) => {
    const one = served();
    const { house, ask, pssdc } = one;
    const at = { language, place: "declare", params: { proceeding: pssdc } } as const;
    const answer = await send(one, at, { agreed: "consensus", outcome: "approved" });
    expect([answer.status, answer.to]).toEqual([302, pathOf(language, "proceeding", { proceeding: pssdc })]);
    expect(decided(house, pssdc)).toMatchObject({ agreed: "consensus", conditions: [] });
    const again = await ask("councilChair", pathOf(language, "declare", at.params));
    expect(again.status).toBe(409);
    expect(answer.said).toContain(said);
  });

  test.each([
    [
      "en",
      "Write this condition in both languages.",
      "Choose a day to come.",
      "Say who answers for this condition.",
    ],
    [
      "fr",
      "Rédigez cette condition dans les deux langues.",
      "Choisissez une date à venir.",
      "Dites qui répond de cette condition.",
    ],
  ] as const)(
    "D-13 half a condition is refused at its fields, and what was typed is kept (%s)",
    async (language, both, day, who) => {
      const one = served();
      const at = { language, place: "declare", params: { proceeding: one.pssdc } } as const;
      const typed = {
        agreed: "consensus",
        outcome: "approved-with-conditions",
        conditionEn2: "Two seats are named.",
      };
      const answer = await send(one, at, typed);
      expect(answer.status).toBe(422);
      expect(errorsIn(answer.text)).toEqual([`conditionFr2: ${both}`, `owner2: ${who}`, `due2: ${day}`]);
      expect(answer.text).toContain("Two seats are named.</textarea>");
      expect(answer.text).toMatch(
        /checked="" value="approved-with-conditions"|value="approved-with-conditions" checked=""/,
      );
      const due = addDays(dayOf(one.house.now()), 30);
      const whole = {
        conditionFr2: "Deux sièges sont nommés.",
        owner2: "ICCS",
        time2: "after",
        ...dated("due2", due),
      };
      expect((await send(one, at, { ...typed, ...whole })).status).toBe(302);
      const text = { en: "Two seats are named.", fr: "Deux sièges sont nommés." };
      expect(decided(one.house, one.pssdc).conditions).toMatchObject([
        { text, owner: "ICCS", due, time: "after" },
      ]);
    },
  );

  test.each([
    ["en", "Choose one of the options.", "This day does not exist in the calendar."],
    ["fr", "Choisissez une des options.", "Ce jour n’existe pas au calendrier."],
  ] as const)("D-5 nothing chosen, and a day that is none (%s)", async (language, choose, day) => {
    const one = served();
    const at = { language, place: "declare", params: { proceeding: one.pssdc } } as const;
    const answer = await send(one, at, dated("until", "2026-02-31"));
    expect(answer.status).toBe(422);
    expect(errorsIn(answer.text)).toEqual([
      `agreed: ${choose}`,
      expect.stringContaining(`until: ${day}`),
      `outcome: ${choose}`,
    ]);
  });

  test.each([
    ["en", "internal approval is pending", "Say until which day it is provisional: a day to come."],
    [
      "fr",
      "approbation interne est attendue",
      "Dites jusqu’à quelle date elle est provisoire\u00a0: une date à venir.",
    ],
  ] as const)(
    "D-7 what the gate refuses comes back as the form's own error, 409 (%s)",
    async (language, gate, day) => {
      const until = addDays(dayOf(served().house.now()), 30);
      const one = served(says("pending", "", until));
      const at = { language, place: "declare", params: { proceeding: one.pssdc } } as const;
      const typed = { outcome: "approved", reasonEn: "Kept.", reasonFr: "Gardé." };
      const refused = await send(one, at, { ...typed, agreed: "consensus" });
      expect([refused.status, refused.text.includes(gate)]).toEqual([409, true]);
      expect(refused.text).toContain("Kept.</textarea>");
      const undated = await send(one, at, { ...typed, agreed: "provisional" });
      expect([undated.status, errorsIn(undated.text)]).toEqual([422, [`until: ${day}`]]);
      expect(
        (await send(one, at, { ...typed, agreed: "provisional", ...dated("until", until) })).status,
      ).toBe(302);
      expect(decided(one.house, one.pssdc)).toMatchObject({ state: "provisional", until });
    },
  );
});

test("D-5, D-13 a provisional decision with a condition: verified with evidence, answered, confirmed", async () => {
  const until = addDays(dayOf(served().house.now()), 30);
  const one = served(says("pending", "", until));
  const { house, pssdc, line, ask } = one;
  const proceeding = { proceeding: pssdc };
  await send(
    one,
    { language: "en", place: "declare", params: proceeding },
    {
      ...{ agreed: "provisional", outcome: "approved-with-conditions", ...dated("until", until) },
      ...{ conditionEn1: "Named.", conditionFr1: "Nommés.", owner1: "ICCS", ...dated("due1", until) },
    },
  );
  const confirmPath = pathOf("fr", "decision-confirm", proceeding);
  expect((await ask("councilChair", confirmPath)).status).toBe(409);
  if (line) takePosition(principal(house, line), pssdc, says("agree"));
  expect((await ask("councilChair", confirmPath)).status).toBe(409);
  const condition = decided(house, pssdc).conditions[0]?.id ?? "";
  const meet = { language: "fr", place: "condition-meet", params: { proceeding: pssdc, condition } } as const;
  const empty = await send(one, meet, { evidence: "  " });
  expect([empty.status, errorsIn(empty.text)]).toEqual([
    422,
    [expect.stringContaining("evidence: Dites ce qui le montre")],
  ]);
  expect((await send(one, meet, { evidence: "Lettre du 3 juin" })).status).toBe(302);
  const none = pathOf("en", "condition-meet", { proceeding: pssdc, condition: "0000000000000009" });
  expect((await ask("councilChair", none)).status).toBe(404);
  expect((await ask("secretary", confirmPath)).status).toBe(403);
  expect(
    (await send(one, { language: "fr", place: "decision-confirm", params: proceeding }, {})).status,
  ).toBe(302);
  expect(decided(house, pssdc).state).toBe("in-force");
  const shown = await (await ask("councilChair", pathOf("en", "proceeding", proceeding))).text();
  expect(shown).toContain("Lettre du 3 juin");
});
