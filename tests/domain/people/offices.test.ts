// S-1, S-4: who gives and ends an office, from when, and who is told.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, dayFrom, dayOf } from "../../../app/domain/dates";
import { history } from "../../../app/domain/ledger/history.server";
import { type OfficeKind, officeKinds } from "../../../app/domain/offices";
import { letterOf } from "../../../app/domain/outbox/letter-text";
import { outboxWords } from "../../../app/domain/outbox/words";
import { officeEndPage, officesPage } from "../../../app/domain/overviews/office-pages.server";
import { appoint, invitePerson } from "../../../app/domain/people/commands/accounts.server";
import { endOffice, giveOffice } from "../../../app/domain/people/commands/offices.server";
import { peopleWords } from "../../../app/domain/people/words";
import { Denied, Invalid, NotFound, NotFresh, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const officeOf = (house: TestHouse, part: Part): string =>
  house.one("select id from office where person_id = ?", house.person(part));
const untilOf = (house: TestHouse, id: string) => house.one("select until_day from office where id = ?", id);
const give = (house: TestHouse, part: Part, kind: OfficeKind = "analyst", from: Day | null = null) =>
  giveOffice(house.as("administrator"), house.person(part), { kind, from });
function reasonOf(work: () => unknown): string {
  try {
    work();
  } catch (refusal) {
    if (refusal instanceof NotPossible) return refusal.reason.text.en;
    throw refusal;
  }
  return "";
}
const keysOf = (house: TestHouse, part: Part) => house.actor(part).keys;
const viewing = (house: TestHouse, part: Part) => ({
  actor: house.actor(part),
  day: dayOf(house.now()),
  now: house.now(),
});

describe("S-1 an office is given", () => {
  test("S-1 from today, on the record, with before and after; the person is told in their own language", () => {
    const house = openHouse();
    const before = house.mails().length;
    give(house, "reader");
    expect(keysOf(house, "reader")).toContain("secretariat");
    const [line] = history(house.db, "person", house.person("reader"));
    expect(line?.says.en).toMatch(/took office: Secretariat analyst\.$/);
    expect(line?.as?.en).toBe("as Administrator");
    expect(
      JSON.parse(house.one("select detail from ledger_detail order by number desc limit 1")).after,
    ).toEqual({ office: "analyst", from: dayOf(house.now()) });
    const [mail, ...others] = house.mails().slice(before);
    expect(mail?.body).toMatch(/Secretariat analyst|Analyste du secrétariat/);
    // The only administrator is the one who did it.
    expect(others).toEqual([]);
  });

  test("S-1 from a later day it opens nothing before", () => {
    const house = openHouse();
    const from = addDays(dayOf(house.now()), 3);
    give(house, "reader", "analyst", from);
    expect(keysOf(house, "reader")).not.toContain("secretariat");
    house.setClock(`${from}T09:00:00-04:00`);
    expect(keysOf(house, "reader")).toContain("secretariat");
  });

  test("S-1 never for a day that is past, never twice, never to someone erased or unknown", () => {
    const house = openHouse();
    const yesterday = addDays(dayOf(house.now()), -1);
    expect(() => give(house, "reader", "analyst", yesterday)).toThrow(Invalid);
    give(house, "reader", "analyst", dayFrom("2027-01-04"));
    expect(() => give(house, "reader")).toThrow(Invalid);
    give(house, "reader", "finance");
    expect(() =>
      giveOffice(house.as("administrator"), "000000000000zzzz", { kind: "analyst", from: null }),
    ).toThrow(NotFound);
  });

  test("S-1 by an administrator, and not to themselves; the secretariat gives none, others find nothing", () => {
    const house = openHouse();
    const typed = { kind: "analyst", from: null } as const;
    expect(() => give(house, "administrator")).toThrow(NotPossible);
    for (const part of ["secretary", "finance"] as const)
      expect(() => giveOffice(house.as(part), house.person("reader"), typed)).toThrow(Denied);
    for (const part of ["councilChair", "member", "reader", "stranger"] as const)
      expect(() => giveOffice(house.as(part), house.person("reader"), typed)).toThrow(NotFound);
  });

  test("T-d a sign-in that is not fresh gives and ends none", () => {
    const house = openHouse();
    const stale = { ...house.as("administrator"), provedAt: 0 as never };
    expect(() => giveOffice(stale, house.person("reader"), { kind: "analyst", from: null })).toThrow(
      NotFresh,
    );
    expect(() => endOffice(stale, officeOf(house, "secretary"), null)).toThrow(NotFresh);
  });
});

describe("S-4 an office is ended", () => {
  test("S-4 from today its rights are gone, and the person is told; the office stays in the list of those held before", () => {
    const house = openHouse();
    const id = officeOf(house, "secretary");
    const before = house.mails().length;
    endOffice(house.as("administrator"), id, null);
    expect(keysOf(house, "secretary")).not.toContain("secretariat");
    expect(untilOf(house, id)).toBe(dayOf(house.now()));
    expect(house.mails().slice(before)).toHaveLength(1);
    const page = officesPage(house.db, viewing(house, "administrator"));
    expect(page.former.map((line) => line.id)).toContain(id);
    expect(page.current.map((line) => line.id)).not.toContain(id);
    expect(() => officeEndPage(house.db, viewing(house, "administrator"), id)).toThrow(NotPossible);
  });

  test("S-4 from a later day it stands until then; the day can come earlier and not later", () => {
    const house = openHouse();
    const id = officeOf(house, "secretary");
    const [soon, later] = [addDays(dayOf(house.now()), 10), addDays(dayOf(house.now()), 20)];
    endOffice(house.as("administrator"), id, later);
    endOffice(house.as("administrator"), id, soon);
    expect(() => endOffice(house.as("administrator"), id, later)).toThrow(Invalid);
    expect(keysOf(house, "secretary")).toContain("secretariat");
    house.setClock(`${soon}T00:01:00-04:00`);
    expect(keysOf(house, "secretary")).not.toContain("secretariat");
  });

  test("S-4 one taken back on its first day is gone at once; what was done in it stays on the record, and says so", () => {
    const house = openHouse();
    const id = give(house, "finance");
    const other = give(house, "reader");
    endOffice(house.as("administrator"), other, null);
    expect(house.one("select count(*) from office where id = ?", other)).toBe(0);
    expect(keysOf(house, "reader")).not.toContain("secretariat");
    endOffice(house.as("administrator"), id, null);
    const [line] = history(house.db, "person", house.person("finance"));
    expect(line?.says.en).toMatch(/was taken back before its first day was over/);
    house.db.$client
      .prepare("delete from office where id = ?")
      .run(house.one("select substr(standing, 8) from ledger order by number desc limit 1"));
    expect(history(house.db, "person", house.person("finance"))[0]?.as?.en).toBe(
      "in an office taken back on its first day",
    );
  });

  test("S-1 nobody ends the last administrator, nor their own office of administrator; the secretariat ends none", () => {
    const house = openHouse();
    const own = officeOf(house, "administrator");
    const attempt = (part: Part, id: string) => () => endOffice(house.as(part), id, null);
    expect(reasonOf(attempt("administrator", own))).toMatch(/last administrator/);
    const other = give(house, "reader", "administrator");
    expect(reasonOf(attempt("administrator", own))).toMatch(/their own office/);
    expect(attempt("secretary", other)).toThrow(Denied);
    expect(attempt("member", other)).toThrow(NotFound);
    attempt("reader", own)();
    expect(reasonOf(attempt("reader", other))).toMatch(/last administrator/);
  });

  test("S-1 the other administrators are told of each", () => {
    const house = openHouse();
    give(house, "reader", "administrator");
    const before = house.mails().length;
    endOffice(house.as("reader"), officeOf(house, "secretary"), null);
    const mails = house.mails().slice(before);
    expect(mails.map(({ to }) => to).sort()).toEqual([
      "secretariat-analyst@example.org",
      "workspace-administrator@example.org",
    ]);
  });
});

const people: Part[] = ["administrator", "reader", "member", "secretary"];
const step = fc.record({
  by: fc.constantFrom(...people),
  of: fc.constantFrom(...people),
  kind: fc.constantFrom(...officeKinds),
  end: fc.boolean(),
  days: fc.integer({ min: 0, max: 40 }),
  passes: fc.integer({ min: 0, max: 15 }),
});

test("S-1 whatever is given and ended, on every day to come somebody is an administrator", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const house = openHouse();
      let today = dayOf(house.now());
      for (const { by, of, kind, end, days, passes } of steps) {
        const day = addDays(today, days);
        const ids = house.db.$client
          .prepare("select id from office where person_id = ? and kind = ?")
          .pluck()
          .all(house.person(of), kind) as string[];
        try {
          if (end) for (const id of ids) endOffice(house.as(by), id, day);
          else giveOffice(house.as(by), house.person(of), { kind, from: day });
        } catch (refusal) {
          if (![Invalid, Denied, NotFound, NotPossible].some((kind) => refusal instanceof kind))
            throw refusal;
        }
        today = addDays(today, passes);
        house.setClock(`${today}T12:00:00-04:00`);
      }
      const without = [0, 1, 10, 40, 400].filter(
        (later) =>
          house.one<number>(
            "select count(*) from office where kind = 'administrator' and from_day <= :day and (until_day is null or until_day > :day)",
            { day: addDays(today, later) },
          ) === 0,
      );
      expect(without).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("S-1 the console gives the first office of all, to whom no administrator could", () => {
  const house = openHouse("empty");
  const typed = {
    email: "first@example.org",
    name: "",
    titleEn: "Admin",
    titleFr: "",
    language: "en",
  } as const;
  const operator = { house: house.house, person: "operator" } as const;
  const made = appoint(
    operator,
    { ...typed, zone: "America/Toronto", jurisdiction: "" },
    { office: "administrator", from: dayOf(house.now()), invite: false },
  );
  expect(house.one("select kind from office where person_id = ?", made.person)).toBe("administrator");
});

test.each(["en", "fr"] as const)(
  "N-6 an invitation in %s is signed as every other mail, and carries its address alone",
  (language) => {
    const house = openHouse();
    house.db.$client
      .prepare("update person set language = ? where id = ?")
      .run(language, house.person("reader"));
    invitePerson(house.as("administrator"), house.person("reader"));
    const body = house.mails().at(-1)?.body ?? "";
    const { text } = letterOf([{ subject: "", body, language }], { isDaily: false, publicUrl: null });
    const [line, address, signature, ...more] = text.split("\n\n");
    expect([line, signature, more]).toEqual([
      peopleWords[language].inviteLine,
      outboxWords[language].signature,
      [],
    ]);
    expect(address).toMatch(/^http:\/\/[^/]+\/(en|fr)\/invitation\/[\w-]{32}$/);
  },
);
