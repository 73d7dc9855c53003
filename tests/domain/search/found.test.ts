// What is found by which words, and what comes first.
import { describe, expect, test } from "vitest";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { saveList } from "../../../app/domain/lists/commands/saved-lists.server";
import { draftMessage, sendMessage } from "../../../app/domain/messages/commands/messages.server";
import { sendPage } from "../../../app/domain/messages/queries.server";
import { editCard } from "../../../app/domain/people/commands/edit-card.server";
import { statePart } from "../../../app/domain/taking-part/commands/taking-part.server";
import { openHouse, type Part } from "../../support/house";
import { kindsOf, linesOf, marked, search } from "../../support/searching";
import { testNow } from "../../support/test-parts";

const group = "body: Client-Centric Service Working Group (CCSWG)";

describe("desk 2 both languages at once", () => {
  const house = openHouse();
  const first = (words: string, part: "chair" | "secretary" = "chair") =>
    linesOf(search(house, part, words))[0];

  test.each([
    "CCSWG",
    "GTSAC",
    "GTSPCC",
    "gtspcc",
    "Groupe de travail sur les services axés sur les clients",
  ])("desk 2 %s finds the working group first", (words) => expect(first(words)).toBe(group));

  test.each([
    ["CPSSP", "body: Public Sector Service Delivery Council (PSSDC)"],
    ["CDPISP", "body: Public Sector Chief Information Officer Council (PSCIOC)"],
    ["Comités mixtes", "body: Joint Councils (JC)"],
    ["conseils mixtes", "body: Joint Councils (JC)"],
    ["équipe de travail", "body: Digital Identity Task Team (DITT)"],
    ["identite numerique", "body: Digital Identity Task Team (DITT)"],
    ["Québec", "jurisdiction: Quebec"],
    ["quebec", "jurisdiction: Quebec"],
    ["ASIM", "jurisdiction: Municipal Information Systems Association"],
    ["sign out", "place: Sign out"],
    ["déconnexion", "place: Sign out"],
    ["2FA", "place: Two-step verification"],
    ["annuaire", "place: Directory"],
    ["mot de passe", "place: A password for your account"],
    ["B-6", "rule: B-6"],
  ])("desk 2 %s finds first %s", (words, hit) => expect(first(words)).toBe(hit));

  test("desk 2 the field's word in one language finds the text of the other", () => {
    const english = linesOf(search(house, "chair", "terms of reference"));
    expect(english).toContain("terms: Terms of reference, version 1");
    expect(linesOf(search(house, "chair", "cadre de référence", { language: "fr" }))).toContain(
      "terms: Cadre de référence, version 1",
    );
    expect(kindsOf(search(house, "chair", "ToR"))).toContain("terms");
  });

  test("desk 2 the words of a section are found, marked, with the section's name before its body", () => {
    const found = search(house, "chair", "déplacement hébergement", { language: "fr" });
    expect(kindsOf(found)).toContain("section");
    expect(linesOf(found).join("\n")).toMatch(/section: Financement/);
    expect(marked(found).map((word) => word.toLowerCase())).toContain("déplacement");
    const [hit] = found.groups.find(({ kind }) => kind === "section")?.hits ?? [];
    expect(hit?.href).toMatch(/^\/fr\/cadres\/\w+#s-funding$/);
  });

  test("L-2 a text found in the other language only is marked with its language", () => {
    const found = search(house, "chair", "hébergement", { language: "en", kind: "section" });
    const [hit] = found.groups[0]?.hits ?? [];
    expect(hit?.text?.lang).toBe("fr");
    expect(hit?.title.lang).toBeUndefined();
  });

  test("desk 2 several words are looked for together, the last as a beginning", () => {
    expect(first("client centric serv")).toBe(group);
    expect(first("organisme")).toBe("place: Bodies");
    expect(linesOf(search(house, "chair", "CCSWG funding"))).toContain("section: Funding");
    expect(linesOf(search(house, "chair", "intergouvernemen", { language: "fr" })).length).toBeGreaterThan(0);
  });

  test("desk 2 where nothing has all of the words, what has some is offered and said", () => {
    const found = search(house, "chair", "GTSAC xylophone");
    expect(found.how).toBe("some");
    expect(linesOf(found)[0]).toBe(group);
    expect(search(house, "chair", "xylophone")).toMatchObject({ how: "all", total: 0, groups: [] });
  });

  test("desk 2 a search narrows to a kind and to a body, and pages", () => {
    const of = house.body("RWG");
    const all = search(house, "secretary", "reference", { body: of });
    expect(all.groups.length).toBeGreaterThan(0);
    for (const { hits } of all.groups)
      for (const { where } of hits)
        expect(where?.pieces.map(({ text }) => text).join("")).toMatch(/RWG|Research/);
    const seats = search(house, "secretary", "seat", { kind: "seat" });
    const next = search(house, "secretary", "seat", { kind: "seat", page: 2 });
    expect([seats.groups.length, seats.groups[0]?.hits.length, seats.page, next.page]).toEqual([1, 25, 1, 2]);
    const hrefs = (page: typeof seats) => page.groups[0]?.hits.map(({ href }) => href) ?? [];
    expect(hrefs(seats).filter((href) => hrefs(next).includes(href))).toEqual([]);
  });

  test("desk 2 each kind shows five, counts to a hundred and no further", () => {
    const { groups } = search(house, "secretary", "terms reference body seat clause");
    const some = search(house, "secretary", "CCSWG clause");
    expect(groups.length + some.groups.length).toBeGreaterThan(0);
    const clauses = search(house, "secretary", "seat", { kind: "clause" });
    const shown = search(house, "secretary", "seat").groups.find(({ kind }) => kind === "seat");
    expect(shown?.hits).toHaveLength(5);
    expect(shown?.count).toBeGreaterThan(25);
    expect(clauses.groups[0]?.count).toBeLessThanOrEqual(100);
  });
});

test("desk 2 a person is found by the new name as soon as the card says it, and no longer by the old", () => {
  const house = openHouse();
  const person = house.person("member");
  const edition = house.one<number>("select edition from person where id = ?", person);
  const card = { phone: "", mobile: "", language: "en", zone: "America/Edmonton", edition } as const;
  editCard(house.as("secretary"), person, {
    ...card,
    name: "Élise Tremblay",
    titleEn: "Director",
    titleFr: "",
  });
  const found = search(house, "secretary", "elise tremblay");
  expect(linesOf(found)[0]).toBe("person: Élise Tremblay");
  expect(kindsOf(found)).toContain("seat");
});

describe("S-9 who takes part finds those who do", () => {
  const house = openHouse();
  const nameOf = (part: Part) =>
    house.one<string>(
      "select coalesce(nullif(name, ''), title_en) from person where id = ?",
      house.person(part),
    );
  const hitOf = (by: Part, part: Part) =>
    search(house, by, nameOf(part))
      .groups.flatMap(({ hits }) => hits)
      .map(({ href }) => href)
      .find((href) => href.endsWith(house.person(part)));

  test.each(["member", "contact", "observer", "chair", "councilChair"] as const)(
    "S-9 a %s finds the card of the directory",
    (by) => expect(hitOf(by, "otherChair")).toBe(`/en/directory/${house.person("otherChair")}`),
  );
  test.each(["secretary", "finance", "administrator"] as const)("S-9 %s finds the person", (by) =>
    expect(hitOf(by, "otherChair")).toBe(`/en/people/${house.person("otherChair")}`),
  );
  test.each(["reader", "stranger"] as const)("T-3 a %s finds nobody", (by) => {
    expect(hitOf(by, "otherChair")).toBeUndefined();
    expect(search(house, by, "").kinds.map(({ kind }) => kind)).not.toContain("card");
  });
  test("S-4 whoever takes part no more is found no more, from that day", () => {
    expect(hitOf("member", "observer")).toBeDefined();
    house.db.$client
      .prepare("update observer set until_day = '2026-06-04' where person_id = ?")
      .run(house.person("observer"));
    expect(hitOf("member", "observer")).toBeUndefined();
    expect(hitOf("secretary", "observer")).toBeDefined();
  });
});

test("desk 2 a message is found by words of either language, by whoever sent or received it; a draft by its author", () => {
  const house = openHouse();
  const text = {
    ...{ subjectEn: "Quince harvest", subjectFr: "Récolte de coings", link: "" },
    ...{ textEn: "The xylophone arrives.", textFr: "Le mirliton arrive." },
  };
  const list = `members-${house.body("CCSWG")}`;
  const id = draftMessage(house.as("chair"), { list, corrects: null }, text);
  const finds = (part: Part, words: string) => linesOf(search(house, part, words));
  expect(finds("chair", "mirliton")).toEqual(["message: Quince harvest"]);
  expect(finds("member", "mirliton")).toEqual([]);
  const { preview } = sendPage(house.db, house.actor("chair"), { message: id, day: dayOf(testNow) });
  sendMessage(house.as("chair"), id, preview);
  for (const part of ["chair", "member", "secretary"] as const)
    for (const words of ["xylophone", "mirliton", "coing"])
      expect(finds(part, words), `${words} as ${part}`).toEqual(["message: Quince harvest"]);
  expect(finds("otherCouncilChair", "xylophone")).toEqual([]);
});

test("S-9, S-10 a saved list by its name in either language, and what a jurisdiction stated by its footnote", () => {
  const house = openHouse();
  const take = [`members-${house.body("CCSWG")}`];
  const named = { nameEn: "Quince growers", nameFr: "Cultivateurs de coings" };
  saveList(house.as("chair"), { ...named, take, levels: [], jurisdictions: [], plus: [], minus: [] });
  const finds = (part: Part, words: string) => linesOf(search(house, part, words));
  for (const part of ["chair", "member", "secretary"] as const)
    expect(finds(part, "coings"), part).toEqual(["list: Quince growers"]);
  expect(finds("observer", "coings")).toEqual([]);
  statePart(house.as("secretary"), house.body("CCSWG"), {
    ...{ jurisdiction: house.one("select id from jurisdiction where code = 'MB'"), quality: "observer" },
    ...{ noteEn: "Xylophone watched.", noteFr: "Mirliton observé.", reference: "Letter 12" },
    from: dayFrom("2026-06-01"),
  });
  expect(finds("member", "mirliton")).toEqual(["part: Manitoba · Observer"]);
  expect(finds("reader", "mirliton")).toEqual([]);
});
