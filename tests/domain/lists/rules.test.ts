// S-9: a list is what its rule says, whatever the places of the day; who is written to is that, once, with contacts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { levels } from "../../../app/domain/levels";
import {
  bodyLists,
  computedOf,
  keyOf,
  type ListRule,
  leadSeats,
  listed,
  type Place,
  wholeLists,
  writtenTo,
} from "../../../app/domain/lists/rule";
import { partQualities } from "../../../app/domain/taking-part/lifecycle";

const id = (letter: string, number: number) => `${letter}${String(number).padStart(15, "0")}`;
const person = fc.nat(7).map((number) => id("p", number));
const body = fc.nat(2).map((number) => id("b", number));
const jurisdiction = fc.nat(3).map((number) => id("j", number));
const level = fc.constantFrom(...levels);

const nothing = {
  seat: null,
  body: null,
  isCouncil: false,
  level: null,
  jurisdiction: null,
  capacity: null,
  coChair: false,
  office: null,
};
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({
    person,
    as: fc.constantFrom("seat" as const, "contact" as const),
    seat: fc.nat(5).map((number) => id("s", number)),
    body,
    isCouncil: fc.boolean(),
    level,
    jurisdiction,
    capacity: fc.constantFrom("principal" as const, "alternate" as const),
    coChair: fc.boolean(),
    quality: fc.constantFrom(...partQualities),
    office: fc.constant(null),
  }),
  fc
    .record({ person, body, level, jurisdiction })
    .map((of) => ({ ...nothing, ...of, as: "observer" as const, quality: "observer" as const })),
  fc
    .record({
      person,
      office: fc.constantFrom("analyst" as const, "finance" as const, "administrator" as const),
    })
    .map((of) => ({ ...nothing, ...of, as: "office" as const, quality: "out" as const })),
  fc
    .record({ person, jurisdiction, level })
    .map((of) => ({ ...nothing, ...of, as: "reader" as const, quality: "out" as const })),
);
const places = fc.array(place, { maxLength: 25 });
const key = fc.oneof(
  fc.constantFrom(...wholeLists),
  fc.tuple(fc.constantFrom(...bodyLists), body).map(([kind, of]) => keyOf(kind, of)),
);
const rule: fc.Arbitrary<ListRule> = fc.record({
  take: fc.uniqueArray(key, { maxLength: 3 }),
  levels: fc.uniqueArray(level, { maxLength: 2 }),
  jurisdictions: fc.uniqueArray(jurisdiction, { maxLength: 2 }),
  plus: fc.uniqueArray(person, { maxLength: 2 }),
  minus: fc.uniqueArray(person, { maxLength: 2 }),
});

/** The definition of each list, said once more and differently. */
function isOn(asked: string, one: Place, all: readonly Place[]): boolean {
  const list = computedOf(asked);
  const member = one.as === "seat" && one.quality === "member";
  if (!list) return false;
  if (list.kind === "secretariat") return one.office === "analyst" || one.office === "finance";
  if (list.kind === "readers") return one.as === "reader";
  if (list.kind === "all-chairs") return member && one.coChair;
  if (list.kind === "jurisdictions") {
    const leads = leadSeats(all);
    const isHeld = all.some((of) => of.seat === one.seat && of.as === "seat" && of.capacity === "principal");
    if (one.seat === null || !leads.has(one.seat)) return false;
    return one.as === "contact" || one.capacity === "principal" || !isHeld;
  }
  if (one.body !== list.body) return false;
  if (list.kind === "observers")
    return one.as === "observer" || (one.as === "seat" && one.quality === "observer");
  if (list.kind === "chairs") return member && one.coChair;
  const contact = one.as === "contact" && one.quality === "member";
  return list.kind === "members" ? member : member || contact;
}

test("S-9 whoever is on a list is on it by its definition, and nobody else; each once", () => {
  fc.assert(
    fc.property(places, rule, (all, asked) => {
      const expected = new Set(asked.plus);
      for (const one of all) {
        const inLevel = asked.levels.length === 0 || (one.level !== null && asked.levels.includes(one.level));
        const inPlace =
          asked.jurisdictions.length === 0 ||
          (one.jurisdiction !== null && asked.jurisdictions.includes(one.jurisdiction));
        if (inLevel && inPlace && asked.take.some((of) => isOn(of, one, all))) expected.add(one.person);
      }
      for (const of of asked.minus) expected.delete(of);
      const people = listed(asked, all).map((one) => one.person);
      expect(people.length).toBe(new Set(people).size);
      expect(new Set(people)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("S-9 one lead a jurisdiction: a council's seat wherever there is one", () => {
  fc.assert(
    fc.property(places, (all) => {
      const leads = leadSeats(all);
      for (const of of new Set(all.map((one) => one.jurisdiction))) {
        const seats = all.filter(
          (one) => one.as === "seat" && one.quality === "member" && one.jurisdiction === of,
        );
        if (of === null || seats.length === 0) continue;
        const own = seats.filter((one) => one.seat !== null && leads.has(one.seat));
        expect(own.length).toBeGreaterThan(0);
      }
      expect(leads.size).toBeLessThanOrEqual(new Set(all.map((one) => one.jurisdiction)).size);
    }),
  );
});

test("S-7 who is written to: everyone on the list and the contacts of their seats, each once, none who is left out", () => {
  fc.assert(
    fc.property(places, rule, (all, asked) => {
      const direct = listed(asked, all);
      const people = writtenTo(asked, all);
      const ids = people.map((one) => one.person);
      expect(ids.length).toBe(new Set(ids).size);
      expect(ids.some((one) => asked.minus.includes(one))).toBe(false);
      const seats = direct.flatMap(({ through }) =>
        through.filter(({ as }) => as === "seat").map(({ seat }) => seat),
      );
      const contacts = all
        .filter((one) => one.as === "contact" && seats.includes(one.seat))
        .map((one) => one.person);
      const expected = new Set(
        [...direct.map((one) => one.person), ...contacts].filter((one) => !asked.minus.includes(one)),
      );
      expect(new Set(ids)).toEqual(expected);
      for (const one of people) expect(one.isCopy).toBe(!direct.some(({ person: of }) => of === one.person));
    }),
    { numRuns: 500 },
  );
});
