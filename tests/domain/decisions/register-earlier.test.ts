// B-3, desk 5: decisions adopted before this workspace stand in the register, after all the others or before them.
import { describe, expect, test } from "vitest";
import { addDays, dayFrom } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { registerForFile, registerPage } from "../../../app/domain/decisions/register.server";
import { registerFile } from "../../../app/domain/decisions/register-file";
import { registerFilter } from "../../../app/domain/decisions/register-filter";
import { sendBackEarlier } from "../../../app/domain/earlier-decisions/commands/settling.server";
import { approved, chairOf, othersAgree, termsBeforeBoth } from "../../support/deciding";
import { anEarlierOne, aStandingOne } from "../../support/earlier";
import { openHouse, type Part, parts, type TestHouse } from "../../support/house";

const asked = (query: string) => registerFilter(new URLSearchParams(query));
const register = (house: TestHouse, part: Part = "reader", query = "", page = 1) =>
  registerPage(house.db, house.actor(part), { filter: asked(query), page });

type Listed = ReturnType<typeof registerForFile>;
/** As the table prints them. */
const inOrder = ({ lines, earlier, earlierFirst }: Listed): string[] => {
  const [declared, before] = [lines.map(({ number }) => number), earlier.map(({ reference }) => reference)];
  return earlierFirst ? [...before, ...declared] : [...declared, ...before];
};

/** PSSDC and PSCIOC have approved terms; two earlier decisions of PSSDC and one of PSCIOC stand. */
function withEarlier() {
  const house = openHouse();
  const { pssdc, pscioc } = termsBeforeBoth(house);
  othersAgree(house, pssdc);
  othersAgree(house, pscioc);
  const first = declareOutcome(chairOf(house, "PSSDC"), pssdc, approved);
  house.setClock("2026-06-05T14:00:00Z");
  const second = declareOutcome(chairOf(house, "PSCIOC"), pscioc, approved);
  aStandingOne(house, { reference: "Minute 9", adoptedOn: dayFrom("2019-03-31"), outcome: "noted" });
  aStandingOne(house, { reference: "Minute 4", adoptedOn: dayFrom("2019-04-01") });
  aStandingOne(
    house,
    { reference: "Item 7", adoptedOn: dayFrom("2021-05-05"), titleEn: "A charter" },
    "PSCIOC",
  );
  return { house, first, second };
}

describe("B-3, desk 5 the order, the filters and the pages", () => {
  test("B-3 by day and by number, all the others on one side and the earlier ones on the other", () => {
    const { house, first, second } = withEarlier();
    const orders: [string, string[]][] = [
      ["", [second, first, "Item 7", "Minute 4", "Minute 9"]],
      ["sort=day", ["Minute 9", "Minute 4", "Item 7", first, second]],
      ["sort=-number", [first, second, "Minute 9", "Minute 4", "Item 7"]],
      ["sort=number", ["Item 7", "Minute 4", "Minute 9", second, first]],
    ];
    for (const [query, expected] of orders)
      expect([query, inOrder(register(house, "reader", query))]).toEqual([query, expected]);
  });

  test("B-3 each filter keeps what answers it; a kind of matter or a route above the councils leaves them out", () => {
    const { house } = withEarlier();
    const all = ["Item 7", "Minute 4", "Minute 9"];
    const kept: [string, string[]][] = [
      [`body=${house.body("PSCIOC")}`, ["Item 7"]],
      ["outcome=noted", ["Minute 9"]],
      ["outcome=declined", []],
      ["outcome=group-approved", []],
      ["state=in-force", all],
      ["state=superseded", []],
      ["state=provisional", []],
      ["words=CHARTER", ["Item 7"]],
      ["words=xylophone", []],
      ["year=2018", ["Minute 9"]],
      ["year=2019", ["Minute 4"]],
      ["year=2026", []],
      ["kind=terms", []],
      ["routed=routed", []],
    ];
    for (const [query, expected] of kept)
      expect([query, register(house, "reader", query).earlier.map(({ reference }) => reference)]).toEqual([
        ...[query, expected],
      ]);
    expect(register(house, "reader").years).toEqual([2026, 2021, 2019, 2018]);
  });

  test("P-2 pages run on from one list into the other, in both orders, each line once; the file has them all", () => {
    const { house } = withEarlier();
    for (let number = 1; number <= 50; number += 1)
      aStandingOne(house, {
        reference: `R ${100 + number}`,
        adoptedOn: addDays(dayFrom("2015-01-01"), number),
      });
    for (const query of ["", "sort=day", "sort=number", "sort=-number"]) {
      const pages = [1, 2, 3, 9].map((page) => register(house, "reader", query, page));
      expect(pages.map(({ page, total }) => [page, total])).toEqual([
        [1, 55],
        [2, 55],
        [3, 55],
        [3, 55],
      ]);
      expect(pages.map((page) => inOrder(page).length)).toEqual([25, 25, 5, 5]);
      const listed = pages.slice(0, 3).flatMap(inOrder);
      expect(new Set(listed).size).toBe(55);
      expect(inOrder(registerForFile(house.db, house.actor("reader"), asked(query)))).toEqual(listed);
    }
    house.statements();
    register(house, "reader", "words=cadre");
    expect(house.statements().filter((text) => /earlier_decision e/.test(text)).length).toBeLessThanOrEqual(
      6,
    );
  });
});

describe("B-3, T-2 who sees them there", () => {
  test("T-2 whoever reads a council's decisions, and nobody else; what waits only for those who enter or confirm it", () => {
    const { house } = withEarlier();
    anEarlierOne(house, { reference: "Waits" });
    const back = anEarlierOne(house, { reference: "Goes back" });
    sendBackEarlier(house.as("councilChair"), back, { note: "Another day.", edition: 1 });
    const outside: Part[] = ["observer", "stranger", "administrator"];
    const inside: Part[] = ["otherChair", "councilChair", "secretary", "finance"];
    for (const part of parts) {
      const page = register(house, part);
      expect([part, page.earlier.length]).toEqual([part, outside.includes(part) ? 0 : 3]);
      expect([part, page.waiting.map(({ reference, isSentBack }) => [reference, isSentBack])]).toEqual([
        ...[
          part,
          inside.includes(part)
            ? [
                ["Goes back", true],
                ["Waits", false],
              ]
            : [],
        ],
      ]);
      expect([part, page.takeIn !== null]).toEqual([part, ["secretary", "finance"].includes(part)]);
    }
  });

  test("B-3 where nothing was declared yet they stand alone, with their council and their years to choose from", () => {
    const house = openHouse();
    aStandingOne(house);
    const page = register(house);
    expect([page.total, page.bodies.map(({ id }) => id), page.years]).toEqual([
      1,
      [house.body("PSSDC")],
      [2019],
    ]);
    expect(register(house, "stranger").bodies).toEqual([]);
  });
});

test("B-3 the file marks them by the document in which they are written, and says nothing of what is not known", () => {
  const { house } = withEarlier();
  const listed = registerForFile(house.db, house.actor("reader"), asked("year=2019"));
  const { headings, rows } = registerFile(listed, "fr");
  expect([rows.length, rows[0]?.length]).toEqual([1, headings.length]);
  const said = Object.fromEntries(headings.map((heading, place) => [heading, rows[0]?.[place]]));
  expect(said).toMatchObject({
    Numéro: "Minute 4",
    Date: "2019-04-01",
    "Titre anglais": "A common research agenda",
    "Titre français": "Un programme de recherche commun",
    Issue: "approuvée",
    Accord: "",
    État: "En vigueur",
    "Empreinte du texte anglais (SHA-256)": "",
    "Empreinte du texte français (SHA-256)": "",
    "Adoptée avant cet espace\u00a0: document, en anglais": "Record of October 3, 2019",
    "Adoptée avant cet espace\u00a0: document, en français": "Compte rendu du 3 octobre 2019",
  });
});
