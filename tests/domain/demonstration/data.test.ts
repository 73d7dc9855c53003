import { describe, expect, test } from "vitest";
import { addMonths, dayFrom, holds, isZone } from "../../../app/domain/dates";
import { type BodyKey, bodies } from "../../../app/domain/demonstration/bodies";
import { cast } from "../../../app/domain/demonstration/cast";
import {
  contacts,
  holdings,
  observers,
  offices,
  people,
  readers,
} from "../../../app/domain/demonstration/people";
import { seats } from "../../../app/domain/demonstration/seats";
import { governmentsAndAssociations } from "../../../app/domain/jurisdictions/canada";
import { type Level, levels } from "../../../app/domain/levels";

const days = ["2026-06-04", "2026-11-21", "2028-02-29"].map(dayFrom);
const keysOf = <Key>(rows: readonly { key: Key }[]): Key[] => rows.map(({ key }) => key);
const seatsOf = (body: BodyKey) => seats.filter((seat) => seat.body === body && seat.endedOn === null);
const countsOf = (body: BodyKey) =>
  levels.map((level) => seatsOf(body).filter((seat) => seat.level === level).length);

describe("governments and associations", () => {
  test("fourteen governments and two associations, in order of precedence", () => {
    const kinds = governmentsAndAssociations.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "government")).toHaveLength(14);
    expect(kinds.filter((kind) => kind === "association")).toHaveLength(2);
    expect(governmentsAndAssociations.map(({ precedence }) => precedence)).toEqual(
      kinds.map((_, index) => index + 1),
    );
    expect(new Set(governmentsAndAssociations.map(({ code }) => code)).size).toBe(16);
  });

  test.each(governmentsAndAssociations)(
    "$code has a zone of this world, and is municipal only as an association",
    (one) => {
      expect(isZone(one.zone)).toBe(true);
      expect(one.level === "M").toBe(one.kind === "association");
    },
  );
});

describe("bodies and seats", () => {
  test("B-1 each group reports to councils, and the Joint Councils join both", () => {
    const kindOf = (key: BodyKey) => bodies.find((body) => body.key === key)?.kind;
    for (const body of bodies) {
      const expected = body.kind === "council" ? 0 : 1;
      expect(body.parents.length, body.key).toBeGreaterThanOrEqual(expected);
      expect(body.parents.map((parent) => kindOf(parent.body)).every((kind) => kind === "council")).toBe(
        true,
      );
    }
    expect(bodies.find(({ key }) => key === "JC")?.parents).toEqual([
      { body: "PSSDC", tie: "joins" },
      { body: "PSCIOC", tie: "joins" },
    ]);
  });

  test("about ninety seats, each once, none of the Joint Councils", () => {
    expect(seats.length).toBeGreaterThanOrEqual(85);
    expect(seats.length).toBeLessThanOrEqual(95);
    expect(new Set(keysOf(seats)).size).toBe(seats.length);
    expect(seatsOf("JC")).toEqual([]);
  });

  test("S-1 every seat has the level of its jurisdiction, and opens after its body was created", () => {
    for (const seat of seats) {
      const jurisdiction = governmentsAndAssociations.find(({ code }) => code === seat.jurisdiction);
      expect(jurisdiction?.level, seat.key).toBe(seat.level);
      const created = bodies.find(({ key }) => key === seat.body)?.createdOn ?? "";
      expect(seat.openedOn >= created, seat.key).toBe(true);
      if (seat.endedOn) expect(seat.endedOn > seat.openedOn, seat.key).toBe(true);
    }
  });

  test.each([
    ["PSSDC", [4, 10, 3, 2]],
    ["PSCIOC", [2, 10, 3, 3]],
    ["CCSWG", [3, 4, 0, 1]],
    ["DITT", [3, 6, 1, 2]],
    ["RWG", [9, 7, 0, 1]],
    ["ASSC", [2, 5, 1, 2]],
  ] as const)("%s has its seats by level", (body, counts) => expect(countsOf(body)).toEqual(counts));

  test("each body with seats has two co-chairs, from different levels", () => {
    for (const body of ["PSSDC", "PSCIOC", "CCSWG", "DITT", "RWG", "ASSC"] as const) {
      const chairing = seatsOf(body).flatMap((seat): Level[] => (seat.coChair ? [seat.level] : []));
      expect(chairing, body).toHaveLength(2);
      expect(new Set(chairing).size, body).toBe(2);
    }
  });
});

describe("people and holdings", () => {
  const seatOf = (key: string) => seats.find((seat) => seat.key === key);

  test("addresses are unique and at example.org, and nobody is named", () => {
    const emails = people.map(({ email }) => email);
    expect(new Set(emails).size).toBe(people.length);
    for (const email of emails) expect(email).toMatch(/^[a-z-]+@example\.org$/);
    for (const person of people) expect(Object.keys(person)).not.toContain("name");
  });

  test("about a third of them read French", () => {
    const french = people.filter(({ language }) => language === "fr").length;
    expect(french / people.length).toBeGreaterThan(0.27);
    expect(french / people.length).toBeLessThan(0.4);
  });

  test.each(days)("S-2 on %s no seat has two confirmed holders of one capacity at a time", (today) => {
    const confirmed = holdings(today).filter(({ state }) => state === "confirmed");
    for (const [index, one] of confirmed.entries()) {
      for (const other of confirmed.slice(index + 1)) {
        if (one.seat !== other.seat || one.capacity !== other.capacity) continue;
        expect(holds(one, other.from) || holds(other, one.from), `${one.person} and ${other.person}`).toBe(
          false,
        );
      }
    }
  });

  test.each(days)(
    "S-2 on %s every holding lies within the days of its seat, on a letter of before",
    (today) => {
      const known = new Set<string>(keysOf(people));
      for (const { seat: key, person, from, until, letter } of holdings(today)) {
        const seat = seatOf(key);
        expect(seat, key).toBeDefined();
        expect(known.has(person), person).toBe(true);
        if (until) expect(until > from, key).toBe(true);
        expect(seat && from >= seat.openedOn, key).toBe(true);
        if (seat?.endedOn) expect(until && until <= seat.endedOn, key).toBeTruthy();
        expect(letter.slice(-10) < from, letter).toBe(true);
      }
    },
  );

  test("S-1 a holder belongs to the jurisdiction of the seat", () => {
    for (const { seat, person } of [...holdings(days[0] ?? dayFrom("2026-06-04")), ...contacts]) {
      expect(people.find(({ key }) => key === person)?.jurisdiction, person).toBe(seatOf(seat)?.jurisdiction);
    }
  });

  test.each(days)(
    "on %s some seats are vacant, some holders nominated, and the municipal seat of the CCSWG is vacant",
    (today) => {
      const all = holdings(today);
      const principals = all.filter(
        ({ capacity, state }) => capacity === "principal" && state === "confirmed",
      );
      const open = seats.filter(({ endedOn }) => endedOn === null);
      const vacant = open.filter(
        ({ key }) => !principals.some((one) => one.seat === key && holds(one, today)),
      );
      expect(keysOf(vacant).sort()).toEqual([
        "ASSC-MSDO-city",
        "ASSC-NU-service",
        "ASSC-PE-service",
        "CCSWG-MSDO-unnamed",
        "DITT-SK-information",
        "PSCIOC-MISA-town",
        "PSCIOC-NU-information",
        "PSSDC-CA-IRCC",
        "PSSDC-MB-service",
      ]);
      expect(all.filter(({ state }) => state === "nominated")).toHaveLength(3);
      expect(all.filter(({ seat }) => seat === "CCSWG-NS-service").map(({ until }) => until)).toContain(
        "2025-11-10",
      );
    },
  );
});

describe("the cast", () => {
  const today = dayFrom("2026-11-21");

  test("every one of them can sign in as somebody who is there, once", () => {
    expect(new Set(keysOf(cast)).size).toBe(cast.length);
    expect(new Set(cast.map(({ person }) => person)).size).toBe(cast.length);
    expect(cast.map(({ label }) => label.en)).toEqual(
      expect.arrayContaining([
        "Co-chair, Service BC",
        "Co-chair, ESDC",
        "Member, Service Alberta",
        "Council co-chair, PSSDC",
        "Council co-chair, PSCIOC",
        "Council member, Yukon, PSCIOC",
        "Contact of a member",
        "Secretariat analyst",
        "Secretariat finance officer",
        "Observer",
        "Reader",
        "Administrator",
      ]),
    );
  });

  test("T-2 each holds on the day what the label says", () => {
    const now = holdings(today).filter(
      (one) => one.state === "confirmed" && one.capacity === "principal" && holds(one, today),
    );
    const personOf = (label: string) => cast.find((one) => one.label.en === label)?.person;
    const holderOf = (key: string) => now.find(({ seat }) => seat === key)?.person;
    expect(personOf("Co-chair, Service BC")).toBe(holderOf("CCSWG-BC-service"));
    expect(personOf("Co-chair, ESDC")).toBe(holderOf("CCSWG-CA-ESDC"));
    expect(personOf("Member, Service Alberta")).toBe(holderOf("CCSWG-AB-service"));
    expect(personOf("Council co-chair, PSSDC")).toBe(holderOf("PSSDC-NB-service"));
    expect(personOf("Council co-chair, PSCIOC")).toBe(holderOf("PSCIOC-CA-OCIO"));
    expect(personOf("Contact of a member")).toBe(
      contacts.find(({ seat }) => seat === "CCSWG-AB-service")?.person,
    );
    expect(personOf("Observer")).toBe(observers.find(({ body }) => body === "CCSWG")?.person);
    expect(personOf("Reader")).toBe(readers.find(({ jurisdiction }) => jurisdiction === "NU")?.person);
    expect(offices.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["analyst", "finance", "administrator"]),
    );
  });

  test.each(["PSSDC", "PSCIOC"] as const)("members of at least four jurisdictions of %s", (council) => {
    const members = cast.filter(
      ({ label }) => label.en.startsWith("Council member, ") && label.en.endsWith(council),
    );
    const held = holdings(addMonths(today, 0)).filter(
      ({ seat, capacity }) => seat.startsWith(council) && capacity === "principal",
    );
    const jurisdictions = members.map(({ person }) => seatOfPerson(held, person));
    expect(new Set(jurisdictions).size).toBeGreaterThanOrEqual(4);
    expect(jurisdictions).not.toContain(undefined);
  });

  const seatOfPerson = (held: { seat: string; person: string }[], person: string) =>
    held.find((one) => one.person === person)?.seat.split("-")[1];
});
