import { expect, test } from "vitest";
import { putUnderReview } from "../../../app/domain/bodies/commands.server";
import { dayFrom } from "../../../app/domain/dates";
import { checkFormKey, makeFormKey } from "../../../app/domain/form-keys.server";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import { nominate } from "../../../app/domain/seats/commands/nominations.server";
import { openHouse } from "../../support/house";

const someone = {
  email: "new@example.org",
  name: "",
  titleEn: "Director",
  titleFr: "",
  language: "fr",
  capacity: "principal",
  from: dayFrom("2026-07-01"),
  letter: "",
} as const;

test("N-2 a form sent twice acts once and gives the same result", () => {
  const house = openHouse();
  const asker = { ...house.as("secretary"), formKey: "the same key" };
  const seat = house.seat("CCSWG", "Service BC");
  const first = nominate(asker, seat, someone);
  expect(nominate(asker, seat, someone)).toBe(first);
  expect(house.ledger()).toEqual(["seats.nominate"]);
});

test("N-2 a form key serves one person at one address, for seven days", () => {
  const { house, key } = openHouse();
  const owner = { key, person: "me", path: "/en/bodies" };
  const made = makeFormKey(owner, house.now());
  const later = (days: number) => (house.now() + days * 86_400_000) as ReturnType<typeof house.now>;
  expect(checkFormKey(owner, made, later(6.9))).toBe("good");
  expect(checkFormKey(owner, made, later(7.1))).toBe("too-old");
  expect(checkFormKey({ ...owner, person: "you" }, made, later(0))).toBe("not-ours");
  expect(checkFormKey({ ...owner, path: "/en/people" }, made, later(0))).toBe("not-ours");
  expect(checkFormKey(owner, `${made}x`, later(0))).toBe("not-ours");
  expect(checkFormKey(owner, "", later(0))).toBe("not-ours");
});

test("T-8 a clock that was a year ahead for a moment makes no form act twice", () => {
  const house = openHouse();
  const asker = { ...house.as("secretary"), formKey: "the same key" };
  const seat = house.seat("CCSWG", "Service BC");
  const first = nominate(asker, seat, someone);
  house.setClock("2027-06-04T10:00:00-04:00");
  house.settle(house.db, house.now());
  house.setClock("2026-06-04T10:01:00-04:00");
  expect(nominate(asker, seat, someone)).toBe(first);
  expect(house.ledger().filter((act) => act === "seats.nominate")).toHaveLength(1);
});

test("T-3 what one does not see is not found, and nothing is recorded", () => {
  const house = openHouse();
  expect(() => putUnderReview(house.as("reader"), house.body("CCSWG"))).toThrow(NotFound);
  expect(() => putUnderReview(house.as("secretary"), "0000000000000001")).toThrow(NotFound);
  expect(house.ledger()).toEqual([]);
});

test("T-2 whoever has no seat for it is denied with who may; the attempt is logged, the record untouched", () => {
  const house = openHouse();
  const attempt = () => putUnderReview(house.as("member"), house.body("CCSWG"));
  expect(attempt).toThrow(Denied);
  try {
    attempt();
  } catch (refusal) {
    expect((refusal as Denied).reason).toEqual({
      text: {
        en: "Only a co-chair of a deciding council or the secretariat can do this.",
        fr: "Cet acte ne peut être fait que par un coprésident ou une coprésidente d’un conseil appelé à décider ou le secrétariat.",
      },
      rule: "B-1",
    });
  }
  expect(house.ledger()).toEqual([]);
  expect(house.one("select count(*) from refused_attempt where act = 'bodies.review'")).toBe(2);
});

test("T-1 the line says who, when, in which seat, what, before and after", () => {
  const house = openHouse();
  putUnderReview(house.as("councilChair"), house.body("CCSWG"));
  const line = house.db.$client
    .prepare(
      "select l.*, d.detail from ledger l join ledger_detail d using (number) order by number desc limit 1",
    )
    .get() as Record<string, unknown>;
  expect(line).toMatchObject({
    act: "bodies.review",
    person_id: house.person("councilChair"),
    at: house.now(),
    subject_id: house.body("CCSWG"),
  });
  expect(line.standing).toMatch(/^seat:[0-9a-z]{16}$/);
  expect(JSON.parse(String(line.detail))).toMatchObject({
    before: "active",
    after: "under-review",
    says: { en: expect.stringContaining("under review") },
  });
});

test("B-1 an act that the state does not allow is refused with the reason", () => {
  const house = openHouse();
  putUnderReview(house.as("secretary"), house.body("CCSWG"));
  expect(() => putUnderReview(house.as("secretary"), house.body("CCSWG"))).toThrow(NotPossible);
});

test("S-4 a right ends the day the holding ends", () => {
  const house = openHouse();
  const held = house.one<string>(
    "select h.id from holding h join person p on p.id = h.person_id where p.email = 'nb-service@example.org' and h.state = 'confirmed'",
  );
  endHolding(house.as("secretary"), held, { until: dayFrom("2026-06-10") });
  house.setClock("2026-06-09T23:59:00-04:00");
  putUnderReview(house.as("councilChair"), house.body("CCSWG"));
  house.setClock("2026-06-10T00:00:00-04:00");
  expect(() => putUnderReview(house.as("councilChair"), house.body("DITT"))).toThrow();
});
