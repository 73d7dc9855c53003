// N-6 on the page itself: a person chooses how mail comes to them; what must come at once is not theirs to choose.
import { expect, test } from "vitest";
import { type Language, read, send } from "./sent-forms";
import { type Served, serveHouse } from "./served";

const chosen = ({ house }: Served) =>
  house.db.$client
    .prepare("select notice, way from notice_choice where person_id = ? order by notice")
    .all(house.person("member"));
const at = (language: Language) => ({ part: "member", place: "account-notices", language }) as const;

test.each(["en", "fr"] as const)(
  "N-6 what is chosen is kept, shown, and given up again (%s)",
  async (language) => {
    const served = serveHouse();
    const sent = await send(served, at(language), { reminder: "off", agenda: "daily" });
    expect(sent.status).toBe(302);
    expect(chosen(served)).toEqual([
      { notice: "agenda", way: "daily" },
      { notice: "reminder", way: "off" },
    ]);
    const page = await read(served, at(language));
    for (const [name, way] of [
      ["agenda", "daily"],
      ["reminder", "off"],
      ["decision", "at-once"],
    ] as const)
      expect(page).toMatch(new RegExp(`<input(?=[^>]*name="${name}")(?=[^>]*value="${way}")[^>]*checked`));
    await send(served, at(language), { reminder: "at-once", agenda: "at-once" });
    expect(chosen(served)).toEqual([]);
  },
);

test.each([
  ["agenda", "off"],
  ["decision", "never"],
])("N-6 %s cannot be had as %s: refused beside its field, and nothing is kept", async (notice, way) => {
  const served = serveHouse();
  const sent = await send(served, at("fr"), { [notice]: way, reminder: "off" });
  expect(sent.status).toBe(422);
  expect(sent.errors).toHaveLength(1);
  expect(sent.errors[0]).toContain(notice);
  expect(chosen(served)).toEqual([]);
});

test("N-6 what is asked, moves a calendar or guards an account is not taken from a form", async () => {
  const served = serveHouse();
  const sent = await send(served, at("en"), { asked: "off", meeting: "off", account: "daily" });
  expect([sent.status, chosen(served)]).toEqual([302, []]);
});
