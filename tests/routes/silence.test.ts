// D-8, desk 7: the pages of a silence procedure, before its expiry, at it and after it.
import { expect, test } from "vitest";
import type { Id } from "../../app/domain/actor";
import { addresses, type PlaceName } from "../../app/site-map";
import { linesOf, principal } from "../support/deciding";
import { aCompleteOne } from "../support/recommending";
import { at, coChairsOf, openSilence, settle, stateOf } from "../support/silent";
import { type Served, serveHouse } from "./served";

type Language = "en" | "fr";
type At = { person: Id; place: PlaceName; params: object; language?: Language };

const pathOf = ({ place, params, language = "en" }: At): string =>
  addresses(place, params as never)[language];
const textOf = async (answer: Response): Promise<string> =>
  (await answer.text()).replaceAll("<!-- -->", "").replaceAll("\u00a0", " ");
const pageFor = async ({ askAs }: Served, one: At) => textOf(await askAs(one.person, pathOf(one)));

/** Opens the form, fills it in, and sends it. */
async function send({ askAs }: Served, one: At, fields: Record<string, string>, query = "") {
  const path = pathOf(one);
  const shown = await askAs(one.person, `${path}?_data=${one.language ?? "en"}.${one.place}${query}`);
  const { form } = await shown.json();
  const typed = Object.fromEntries(
    Object.entries(form.values as Record<string, string[]>).map(([name, [value = ""]]) => [name, value]),
  );
  const body = new URLSearchParams({ ...typed, ...fields, _key: form.key });
  const answer = await askAs(one.person, path, { method: "POST", body });
  return { status: answer.status, to: answer.headers.get("Location") ?? "", text: await textOf(answer) };
}

const moveClock = ({ house }: Served, instant: number) => house.setClock(new Date(instant).toISOString());

function open() {
  const served = serveHouse();
  const { house } = served;
  const id = aCompleteOne(house);
  const proceeding = openSilence(house, { id }, at("2026-06-19", "16:00", "America/St_Johns"));
  const speaker = (name: string): Id => {
    const line = linesOf(house, proceeding).find(({ voice }) => voice.name.en.includes(name));
    if (!line) throw new Error(`${name} is heard`);
    return String(principal(house, line).person);
  };
  const closes = house.one<number>("select closes_at from proceeding where id = ?", proceeding);
  return { served, house, proceeding, speaker, closes, params: { proceeding } };
}

test("D-8 one co-chair proposes on the page, the other confirms; what is wrong stands beside its field", async () => {
  const served = serveHouse();
  const { house } = served;
  const [first, second] = coChairsOf(house, "PSSDC").map(({ person }) => String(person));
  const matter = aCompleteOne(house);
  const propose: At = {
    person: first ?? "",
    place: "silence-new",
    params: { kind: "recommendation", matter },
  };
  const early = await send(served, propose, { "until.day": "17" });
  expect([
    early.status,
    early.text.includes("The earliest expiry is June 18, 2026 at 5:00 pm, Eastern Time"),
  ]).toEqual([422, true]);
  const skipped = await send(served, propose, { "until.day": "1", "until.month": "11", time: "01:30" });
  expect(skipped.text).toContain("this time is skipped or comes twice");
  const done = await send(served, propose, {});
  expect(done.status).toBe(302);
  const proceeding = done.to.split("/").at(-1) ?? "";
  expect(stateOf(house, proceeding)).toBe("proposed");
  const params = { proceeding };
  const theirs: At = { person: second ?? "", place: "proceeding", params };
  expect(await pageFor(served, theirs)).toContain("Confirm: open the silence procedure");
  expect(await pageFor(served, { ...theirs, person: first ?? "" })).toContain("Take the proposal back");
  await send(served, { ...theirs, place: "silence-confirm" }, {});
  expect(stateOf(house, proceeding)).toBe("open");
});

test("D-8, desk 7 the page says until when exactly, in the zone of whoever reads and in the East, and what silence means", async () => {
  const { served, house, speaker, params } = open();
  const person = speaker("British Columbia");
  house.db.$client.prepare("update person set zone = 'America/Vancouver' where id = ?").run(person);
  const english = await pageFor(served, { person, place: "proceeding", params });
  expect(english).toContain(
    "Silence until June 19, 2026 at 11:30 am, Pacific Time (2:30 pm, Eastern Time) approves this",
  );
  expect(english).toContain("silence procedure");
  expect(english).not.toContain("written procedure");
  const french = await pageFor(served, { person, place: "proceeding", params, language: "fr" });
  expect(french).toContain(
    "Le silence jusqu’au 19 juin 2026 à 11 h 30, heure du Pacifique (14 h 30, heure de l’Est)",
  );
});

test("D-8 from the button to an objection: the choice stands in the form, and the words on the page of everyone", async () => {
  const { served, house, proceeding, speaker, params } = open();
  const person = speaker("Yukon");
  const page = await pageFor(served, { person, place: "proceeding", params });
  expect(page).toMatch(/silence\/break\?kind=not-endorse/);
  expect(page).toMatch(/silence\/break\?kind=discuss/);
  const breaking: At = { person, place: "silence-break", params };
  const empty = await send(served, breaking, {}, "&kind=discuss");
  expect([empty.status, empty.text.includes("Say why, in a sentence or two")]).toEqual([422, true]);
  const done = await send(served, breaking, { words: "We want to hear the costs." }, "&kind=discuss");
  expect([done.status, stateOf(house, proceeding)]).toEqual([302, "broken"]);
  const seen = await pageFor(served, { person: speaker("Quebec"), place: "proceeding", params });
  expect(seen).toContain("Silence is broken: nothing is approved");
  expect(seen).toContain("We want to hear the costs.");
  expect(seen).not.toMatch(/silence\/break\?kind/);
  const stands = await pageFor(served, { person: speaker("Quebec"), place: "decisions-open", params: {} });
  expect(stands).toContain("a co-chair asks in writing, or takes it to a meeting");
});

test("T-8 at the expiry the page is over before the clock has written; then what is filed late changes nothing", async () => {
  const { served, house, proceeding, speaker, closes, params } = open();
  const person = speaker("Yukon");
  moveClock(served, closes);
  expect(await pageFor(served, { person, place: "proceeding", params })).toContain("The expiry is past");
  expect(stateOf(house, proceeding)).toBe("open");
  expect((await served.askAs(person, pathOf({ person, place: "silence-break", params }))).status).toBe(409);
  settle(house);
  const late: At = { person, place: "silence-late", params };
  expect((await send(served, late, { kind: "not-endorse", words: "Our act forbids it." })).status).toBe(302);
  house.statements();
  const page = await pageFor(served, { person, place: "proceeding", params });
  expect(house.statements().length).toBeLessThanOrEqual(12);
  expect(page).toContain("Filed after the expiry, changes nothing");
  expect(page).toContain("Our act forbids it.");
  expect(page).toContain("by the silence procedure");
  const [first, second] = coChairsOf(house, "PSSDC").map(({ person: one }) =>
    house.one<string>("select coalesce(nullif(name, ''), title_en) from person where id = ?", one),
  );
  expect(page).toContain(`${first} and ${second}, who opened it`);
  const csv = await pageFor(served, { person, place: "decisions-csv", params: {} });
  expect(page).toContain("Out of session, by silence procedure");
  expect(csv).toContain("Out of session, by silence procedure");
});
