// Desk 23: from the mail's link to a recorded position, without scripts, in both languages; what a form refuses it says
// beside the field, and keeps what was typed.
import { describe, expect, test } from "vitest";
import { preparePosition, takePosition } from "../../app/domain/decisions/commands/positions.server";
import { addresses } from "../../app/site-map";
import { closingDay, linesOf, principal, says, termsBeforeBoth } from "../support/deciding";
import type { Part } from "../support/house";
import { serveHouse } from "./served";

type Place = "position" | "position-prepare" | "position-confirm" | "position-enter";
type Fields = Record<string, string>;

function opened() {
  const served = serveHouse();
  const { house, ask, post } = served;
  const { pssdc: proceeding } = termsBeforeBoth(house);
  const path = (place: Place, language: "en" | "fr" = "en") => addresses(place, { proceeding })[language];
  const formAt = async (part: Part, address: string, place: string) =>
    (await (await ask(part, `${address}?_data=${address.slice(1, 3)}.${place}`)).json()).form;
  /** The form of the place, sent by the part: the status, where it leads, and what the page says then. */
  const send = async (part: Part, [place, language]: [Place, "en" | "fr"], fields: Fields) => {
    const address = path(place, language);
    const { key, values } = await formAt(part, address, place);
    const standing = Object.entries<string[]>(values).map(([name, [value = ""]]) => [name, value]);
    const answer = await post(part, address, { ...Object.fromEntries(standing), _key: key, ...fields });
    const page = answer.status === 302 ? "" : await answer.text();
    return { status: answer.status, to: answer.headers.get("Location"), errors: errorsIn(page), page };
  };
  const line = (name: string) => {
    const found = linesOf(house, proceeding).find(({ voice }) => voice.name.en === name);
    if (!found) throw new Error(`${name} is not heard`);
    return found;
  };
  return { ...served, proceeding, path, formAt, send, line };
}

const errorsIn = (page: string): string[] =>
  [...page.matchAll(/<p class="err".*?<\/span>(.*?)<\/p>/gs)].map(([, said = ""]) => said);

const plain = (page: string): string => page.replaceAll("\u00a0", " ");

/** The values of that radio that are checked. */
const checkedIn = (page: string, name: string): string[] =>
  [...page.matchAll(new RegExp(`<input[^>]*name="${name}"[^>]*>`, "g"))]
    .filter(([input]) => input.includes("checked"))
    .map(([input]) => /value="([^"]*)"/.exec(input)?.[1] ?? "");

const day = (text: string): Fields => {
  const [year = "", month = "", date = ""] = text.split("-");
  return { "until.year": year, "until.month": month, "until.day": date };
};

describe("desk 23 a member takes a position", () => {
  test.each([
    [
      "en",
      "member",
      "Alberta",
      "Cost it first.",
      "Say it in a sentence or two: this position needs its own words.",
    ],
    [
      "fr",
      "councilChair",
      "New Brunswick",
      "Chiffrez-la d’abord.",
      "Dites-le en une phrase ou deux\u00a0: cette position doit être expliquée.",
    ],
  ] as const)(
    "D-3 in %s: refused beside the field, kept, then recorded",
    async (language, part, name, words, needed) => {
      const { send, line, path, ask, proceeding } = opened();
      const at: [Place, "en" | "fr"] = ["position", language];
      const nothing = await send(part, at, {});
      expect([nothing.status, nothing.errors.length]).toEqual([422, 1]);
      const typed = { kind: "reservation", "words-discuss": "Not these." };
      const wordless = await send(part, at, { ...typed, "words-reservation": "  " });
      expect([wordless.status, wordless.errors]).toEqual([422, [needed]]);
      expect(wordless.page).toContain('href="#form-words-reservation"');
      expect(wordless.page).toContain("Not these.</textarea>");
      expect(checkedIn(wordless.page, "kind")).toEqual(["reservation"]);
      expect(line(name).said).toBe(null);

      const taken = await send(part, at, { ...typed, "words-reservation": words });
      expect([taken.status, taken.to]).toEqual([302, addresses("proceeding", { proceeding })[language]]);
      expect(line(name).said).toMatchObject({ kind: "reservation", words, wordsLanguage: language });
      const again = await (await ask(part, path("position", language))).text();
      expect(checkedIn(again, "kind")).toEqual(["reservation"]);
      expect(checkedIn(again, "wordsLanguage")).toEqual([language]);
      expect(again).toContain(`${words}</textarea>`);
    },
  );

  test("D-3 the page names the matter, the close in Eastern Time and the whole text", async () => {
    const { ask, path, house } = opened();
    const read = async (language: "en" | "fr") =>
      plain(await (await ask("member", path("position", language))).text());
    const [en, fr] = [await read("en"), await read("fr")];
    expect(en).toContain("Replies count until June 25, 2026 at 5:00 pm, Eastern Time");
    expect(fr).toContain("jusqu’au 25 juin 2026 à 17 h, heure de l’Est");
    const version = house.one<string>("select matter_id from proceeding limit 1");
    expect([en.includes(`/en/terms/${version}`), fr.includes(`/fr/cadres/${version}`)]).toEqual([true, true]);
  });

  test("D-3 a pending approval needs a day to come; a day typed for it is not read for another position", async () => {
    const { send, line } = opened();
    const at: [Place, "en"] = ["position", "en"];
    const pending = { kind: "pending" };
    for (const [until, error] of [
      ["", "Say until which day"],
      ["2026-02-31", "This day does not exist"],
      ["2026-06-04", "Say until which day"],
    ] as const) {
      const refused = await send("member", at, { ...pending, ...day(until) });
      expect([refused.status, refused.errors[0]?.startsWith(error)], until).toEqual([422, true]);
    }
    expect((await send("member", at, { ...pending, ...day("2026-07-01") })).status).toBe(302);
    expect(line("Alberta").said).toMatchObject({ kind: "pending", until: "2026-07-01" });
    expect((await send("member", at, { kind: "agree", ...day("2026-02-31") })).status).toBe(302);
    expect(line("Alberta").said).toMatchObject({ kind: "agree", until: null, words: "" });
  });

  test("D-3 words in the other language are marked as such", async () => {
    const { send, line } = opened();
    const words = { kind: "discuss", "words-discuss": "Deux questions.", wordsLanguage: "fr" };
    await send("member", ["position", "en"], words);
    expect(line("Alberta").said).toMatchObject({ words: "Deux questions.", wordsLanguage: "fr" });
  });

  test("D-9, T-3 the page opens only for whoever may, and says why not", async () => {
    const { ask, post, path, house } = opened();
    const statuses = async (part: Part) => [
      (await ask(part, path("position"))).status,
      (await post(part, path("position"), { kind: "agree" })).status,
    ];
    expect(await statuses("secretary")).toEqual([403, 403]);
    expect(await statuses("reader")).toEqual([404, 404]);
    house.setClock(`${closingDay(house)}T17:00:00-04:00`);
    expect(await statuses("member")).toEqual([409, 409]);
    expect(await (await ask("member", path("position"))).text()).toContain("Replies are closed");
  });
});

describe("S-7 a position prepared by a contact", () => {
  test("S-7 is shown whole and confirmed with one button; replaced meanwhile, the button confirms nothing", async () => {
    const { send, formAt, path, post, ask, line, house, proceeding } = opened();
    expect((await ask("member", path("position-confirm"))).status).toBe(409);
    const words = { kind: "reservation", "words-reservation": "Cost it first." };
    expect((await send("contact", ["position-prepare", "en"], words)).status).toBe(302);
    expect(line("Alberta").said).toBe(null);
    const page = await (await ask("member", path("position-confirm", "fr"))).text();
    expect(page).toContain("Appuie avec réserve");
    expect(page).toContain('lang="en">Cost it first.');

    const { key } = await formAt("member", path("position-confirm"), "position-confirm");
    const first = line("Alberta").prepared?.id ?? "";
    preparePosition(house.as("contact"), proceeding, says("agree"));
    const stale = await post("member", path("position-confirm"), { _key: key, prepared: first });
    expect([stale.status, line("Alberta").said]).toEqual([409, null]);
    const prepared = line("Alberta").prepared?.id ?? "";
    expect(await stale.text()).toContain(`name="prepared" value="${prepared}"`);
    expect((await send("member", ["position-confirm", "en"], { prepared })).status).toBe(302);
    expect(line("Alberta").said).toMatchObject({ kind: "agree", entry: "taken" });
  });
});

describe("D-4 a position received", () => {
  test("D-4 the secretariat says whose it is and how it came", async () => {
    const { send, line } = opened();
    const at: [Place, "fr"] = ["position-enter", "fr"];
    const refused = await send("secretary", at, { kind: "agree", voice: "" });
    const [voice, source] = refused.errors;
    expect([refused.status, voice, source?.startsWith("Dites comment elle est arrivée")]).toEqual([
      422,
      "Choisissez de qui est cette position.",
      true,
    ]);
    const typed = { kind: "agree", voice: line("Ontario").voice.id, source: "Appel du 4 juin" };
    expect((await send("secretary", at, typed)).status).toBe(302);
    expect(line("Ontario").said).toMatchObject({ entry: "entered", source: "Appel du 4 juin" });
  });
});

describe("D-7 the footnote of who does not endorse", () => {
  test("D-7 begins with what stands in, asks for both languages, and is not found for a voice that is none", async () => {
    const { house, ask, post, formAt, proceeding, line } = opened();
    takePosition(principal(house, line("Ontario")), proceeding, says("not-endorse", "Our act forbids it."));
    const of = (voice: string) => addresses("footnote", { proceeding, voice }).en;
    expect((await ask("secretary", of("0000000000000000"))).status).toBe(404);
    expect((await ask("secretary", of(line("Alberta").voice.id))).status).toBe(409);
    const address = of(line("Ontario").voice.id);
    expect((await ask("member", address)).status).toBe(403);
    const { key, values } = await formAt("secretary", address, "footnote");
    expect(values).toEqual({
      en: ["Ontario does not endorse this decision."],
      fr: ["Ontario n’appuie pas la présente décision."],
    });
    const half = await post("secretary", address, { _key: key, en: "Ontario abstains.", fr: " " });
    expect([half.status, errorsIn(await half.text()).length]).toEqual([422, 1]);
    const next = await formAt("councilChair", address, "footnote");
    const note = { en: "Ontario does not endorse it.", fr: "Ontario ne l’appuie pas." };
    expect((await post("councilChair", address, { _key: next.key, ...note })).status).toBe(302);
    expect(line("Ontario").footnote).toEqual(note);
  });
});
