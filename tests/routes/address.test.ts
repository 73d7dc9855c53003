// T-d, S-1: the address of somebody who co-chairs does not move by the hand of the secretariat, on any page of it.
import { expect, test } from "vitest";
import { fieldIn } from "../support/two-step";
import { serveHouse } from "./served";

const moved = "taken@example.org";

test("S-1 a secretary’s direct post is refused with who can, in both languages, and nothing is changed", async () => {
  const { house, ask, post } = serveHouse();
  const id = house.person("chair");
  const before = house.db.$client.prepare("select * from person where id = ?").get(id);
  const page = `/en/people/${house.person("member")}/address`;
  // A key that is good for another form opens nothing here.
  const _key = fieldIn(Buffer.from(await (await ask("secretary", page)).text()), "_key");
  expect(_key).not.toBe("");
  for (const [path, says] of [
    [`/en/people/${id}/address`, "Only an administrator can do this."],
    [`/fr/personnes/${id}/adresse`, "Cet acte ne peut être fait que par un administrateur"],
  ] as const) {
    const answer = await post("secretary", path, { email: moved, _key, _edition: "1" });
    expect([answer.status, (await answer.text()).includes(says)]).toEqual([403, true]);
  }
  const edit = `/en/people/${id}/edit`;
  const form = Buffer.from(await (await ask("secretary", edit)).text());
  expect(fieldIn(form, "email")).toBe("");
  const card = { name: "", titleEn: "Director", titleFr: "", phone: "", mobile: "", language: "en" };
  const sent = await post("secretary", edit, {
    ...{ ...card, zone: "America/Vancouver", email: moved },
    ...{ _key: fieldIn(form, "_key"), _edition: fieldIn(form, "_edition") },
  });
  expect(sent.status).toBe(302);
  expect(house.one("select email from person where id = ?", id)).toBe((before as { email: string }).email);
  expect(house.ledger()).toEqual(["people.edit"]);
  expect(house.mails()).toEqual([]);
  expect(house.one("select count(*) from refused_attempt where act = 'people.changeAddressInOffice'")).toBe(
    2,
  );
});

test("T-d an administrator moves it through its page, and the page of the person says so", async () => {
  const { house, ask, post } = serveHouse();
  const id = house.person("chair");
  const path = `/fr/personnes/${id}/adresse`;
  const page = Buffer.from(await (await ask("administrator", path)).text());
  const sent = await post("administrator", path, {
    ...{ email: " Moved@Example.org ", _key: fieldIn(page, "_key"), _edition: fieldIn(page, "_edition") },
  });
  expect([sent.status, sent.headers.get("Location")]).toEqual([302, `/fr/personnes/${id}`]);
  expect(house.one("select email from person where id = ?", id)).toBe("moved@example.org");
  const shown = await (await ask("administrator", `/fr/personnes/${id}`)).text();
  expect(shown).toContain("Adresse de connexion changée");
});
