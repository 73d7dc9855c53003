import { describe, expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { cardPage } from "../../../app/domain/people/card.server";
import { addPerson } from "../../../app/domain/people/commands/accounts.server";
import { editCard } from "../../../app/domain/people/commands/edit-card.server";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const at = (house: TestHouse, part: Part) => ({ actor: house.actor(part), day: dayOf(house.house.now()) });

function typedBy(house: TestHouse, part: "member" | "secretary") {
  const { card, edition } = cardPage(house.db, at(house, part), house.person("member"));
  return { ...card, edition };
}

const whole = (house: TestHouse) =>
  house.db.$client.prepare("select * from person where id = ?").get(house.person("member"));

describe("S-9 a card is kept by its owner", () => {
  test("S-9 the owner changes names, titles, phones, language and zone; the record keeps before and after", () => {
    const house = openHouse();
    const typed = typedBy(house, "member");
    const changes = { name: "Robin Ko", titleEn: "", titleFr: "Directrice", phone: "780-555-0100, ext. 4" };
    editCard(house.as("member"), house.person("member"), {
      ...typed,
      ...changes,
      ...{ mobile: "780-555-0111", language: "fr", zone: "America/Edmonton" },
    });
    expect(whole(house)).toMatchObject({
      ...{ name: "Robin Ko", title_en: "", title_fr: "Directrice", mobile: "780-555-0111" },
      ...{ language: "fr", edition: typed.edition + 1 },
    });
    const [standing, detail] = house.db.$client
      .prepare(
        "select l.standing, d.detail from ledger l join ledger_detail d using (number) order by number desc",
      )
      .raw()
      .get() as [string, string];
    expect(standing).toBe("self");
    expect(JSON.parse(detail)).toMatchObject({
      before: { titleEn: typed.titleEn, phone: "" },
      after: { titleEn: "", phone: "780-555-0100, ext. 4" },
    });
  });

  test("S-9 the secretariat keeps any card; an administrator sees it and is told who may; others do not find it", () => {
    const house = openHouse();
    const id = house.person("member");
    editCard(house.as("secretary"), id, { ...typedBy(house, "secretary"), name: "Robin Ko" });
    expect(() => cardPage(house.db, at(house, "administrator"), id)).toThrow(Denied);
    for (const part of ["chair", "contact", "observer", "reader", "stranger"] as const) {
      expect(() => cardPage(house.db, at(house, part), id), part).toThrow(NotFound);
      expect(() => editCard(house.as(part), id, { ...typedBy(house, "secretary"), name: "X" }), part).toThrow(
        NotFound,
      );
    }
  });

  test("T-4 a stale card is refused with who changed it and what stands now; nothing is overwritten", () => {
    const house = openHouse();
    const id = house.person("member");
    const opened = typedBy(house, "member");
    editCard(house.as("secretary"), id, { ...opened, phone: "403-555-0100" });
    try {
      editCard(house.as("member"), id, { ...opened, phone: "403-555-0199" });
      expect.unreachable();
    } catch (refusal) {
      const { changed } = refusal as NotPossible;
      expect(refusal).toBeInstanceOf(NotPossible);
      expect(changed?.by.en).toBe("Analyst, Secretariat");
      expect(changed?.fields).toContainEqual({ name: "phone", theirs: "403-555-0100" });
      editCard(house.as("member"), id, { ...opened, edition: changed?.edition ?? 0, phone: "403-555-0199" });
    }
    expect(whole(house)).toMatchObject({ phone: "403-555-0199" });
  });

  test("S-9 a card saved as it stood says so, and no more", () => {
    const house = openHouse();
    editCard(house.as("member"), house.person("member"), typedBy(house, "member"));
    const says = house.one<string>("select detail from ledger_detail order by number desc limit 1");
    expect(JSON.parse(says)).toEqual({
      says: expect.objectContaining({ fr: expect.stringMatching(/^Fiche relue/) }),
    });
  });
});

test("L-2 a new person has a title in one language or both; the other side stays empty, never a copy", () => {
  const house = openHouse();
  const id = addPerson(house.as("secretary"), {
    ...{ name: "", titleEn: "", titleFr: "Conseillère", email: "c@example.org", language: "fr" },
    ...{ zone: "America/Halifax", jurisdiction: "", invite: false },
  });
  expect(house.db.$client.prepare("select title_en, title_fr from person where id = ?").get(id)).toEqual({
    title_en: "",
    title_fr: "Conseillère",
  });
});
