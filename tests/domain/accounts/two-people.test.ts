// S-1, T-d: nobody alone comes in as a co-chair or an officer, whatever they do first.
import { describe, expect, test } from "vitest";
import { dropFactor, keepFactor } from "../../../app/auth/second-factor.server";
import { stepAt } from "../../../app/auth/time-codes";
import { dayOf } from "../../../app/domain/dates";
import { record } from "../../../app/domain/ledger/ledger.server";
import { personPage } from "../../../app/domain/overviews/person-page.server";
import { invitePerson } from "../../../app/domain/people/commands/accounts.server";
import { changeAddress } from "../../../app/domain/people/commands/change-address.server";
import { resetSecondFactor } from "../../../app/domain/people/commands/reset-factor.server";
import { NotPossible } from "../../../app/domain/refusals";
import type { Part, TestHouse } from "../../support/house";
import { openWithTwoAdministrators } from "../../support/offices";

const enrol = ({ house, person }: TestHouse, part: Part) =>
  keepFactor(house, person(part), { secret: new Uint8Array(20), codes: [], step: stepAt(house.now()) });
const openWith = (part: Part) => {
  const house = openWithTwoAdministrators();
  enrol(house, part);
  // Whatever was set up before the rest of the story.
  house.db.$client.exec("update second_factor set since = since - 86400000, last_step = last_step - 2880");
  return house;
};
const move = (house: TestHouse, by: Part, whose: Part, to = "moved@example.org") => {
  const id = house.person(whose);
  const edition = house.one<number>("select edition from person where id = ?", id);
  changeAddress(house.as(by), id, { email: to, edition });
  return id;
};
function reasonOf(work: () => unknown) {
  try {
    work();
  } catch (refusal) {
    if (refusal instanceof NotPossible) return refusal.reason;
    throw refusal;
  }
  return expect.unreachable();
}

describe.each(["chair", "finance"] as const)("S-1 for the %s", (whose) => {
  test("S-1 who changed the address does not reset the second factor; another administrator does", () => {
    const house = openWith(whose);
    const id = move(house, "administrator", whose);
    const reason = reasonOf(() => resetSecondFactor(house.as("administrator"), id));
    expect(reason.rule).toBe("T-d");
    expect(reason.text.en).toMatch(/^You changed this person’s address on .*: another administrator does/);
    expect(reason.text.fr).toMatch(
      /^Vous avez changé l’adresse de cette personne le .* un autre administrateur ou une autre administratrice/,
    );
    expect(house.ledger()).toEqual(["people.changeAddressInOffice"]);
    resetSecondFactor(house.as("reader"), id);
    expect(house.ledger().at(-1)).toBe("people.resetSecondFactorInOffice");
  });

  test("S-1 and the other way round", () => {
    const house = openWith(whose);
    const id = house.person(whose);
    resetSecondFactor(house.as("administrator"), id);
    const reason = reasonOf(() => move(house, "administrator", whose));
    expect(reason.text.en).toMatch(/^You reset this person’s two-step verification on .*does not change/);
    expect(reason.text.fr).toMatch(
      /^Vous avez réinitialisé la vérification .* ne change pas aussi l’adresse/,
    );
    expect(house.one("select email from person where id = ?", id)).not.toBe("moved@example.org");
    expect(move(house, "reader", whose)).toBe(id);
  });

  test("S-1 an administrator who moved the address does not invite either: the secretariat does", () => {
    const house = openWith(whose);
    const id = move(house, "administrator", whose);
    const reason = reasonOf(() => invitePerson(house.as("administrator"), id));
    expect(reason.text.en).toMatch(/does not send the invitation too within thirty days/);
    expect(reason.text.fr).toMatch(/n’envoie pas aussi l’invitation dans les trente jours/);
    invitePerson(house.as("secretary"), id);
    expect(house.ledger().at(-1)).toBe("people.invite");
  });

  test("S-1 after thirty days the bar falls", () => {
    const house = openWith(whose);
    const id = move(house, "administrator", whose);
    const at = house.one<number>("select max(at) from ledger");
    house.setClock(new Date(at + 30 * 86_400_000 - 1).toISOString());
    expect(reasonOf(() => resetSecondFactor(house.as("administrator"), id)).rule).toBe("T-d");
    house.setClock(new Date(at + 30 * 86_400_000).toISOString());
    resetSecondFactor(house.as("administrator"), id);
  });
});

test("S-1 the bar falls once the person came in by the second factor of before, not by one set up since", () => {
  const house = openWith("chair");
  const id = move(house, "administrator", "chair");
  const set = (step: number) =>
    house.db.$client.prepare("update second_factor set last_step = ? where person_id = ?").run(step, id);
  set(stepAt(house.now()));
  expect(reasonOf(() => resetSecondFactor(house.as("administrator"), id)).rule).toBe("T-d");
  set(stepAt(house.now()) + 1);
  resetSecondFactor(house.as("administrator"), id);

  const other = openWith("chair");
  const moved = move(other, "administrator", "chair");
  const factor = { secret: new Uint8Array(20), codes: [], step: stepAt(other.now()) + 2 };
  dropFactor(other.db, moved);
  other.setClock(new Date(other.now() + 60_000).toISOString());
  keepFactor(other.house, moved, factor);
  expect(reasonOf(() => resetSecondFactor(other.as("administrator"), moved)).rule).toBe("T-d");
});

test("S-1 after a reset the address may move once the person has set up another factor", () => {
  const house = openWith("chair");
  resetSecondFactor(house.as("administrator"), house.person("chair"));
  house.setClock(new Date(house.now() + 60_000).toISOString());
  enrol(house, "chair");
  move(house, "administrator", "chair");
});

test("S-1 the address moved while the person was a plain member counts once they co-chair", () => {
  const house = openWith("member");
  const id = move(house, "secretary", "member");
  house.db.$client
    .prepare("insert into chair_role (id, seat_id, from_day) values ('rolesince0000000', ?, '2026-01-01')")
    .run(house.seat("CCSWG", "Service Alberta"));
  expect(reasonOf(() => invitePerson(house.as("secretary"), id)).rule).toBe("T-d");
  invitePerson(house.as("administrator"), id);
});

test("S-1 what was moved on a card, before the address had a page, counts as well", () => {
  const house = openWith("chair");
  const id = house.person("chair");
  record(house.db, {
    ...{ at: house.now(), person: house.person("administrator"), standing: "self", act: "people.edit" },
    subject: { kind: "person", id },
    detail: {
      says: { en: "", fr: "" },
      before: { email: "a@example.org" },
      after: { email: "b@example.org" },
    },
  });
  expect(reasonOf(() => resetSecondFactor(house.as("administrator"), id)).text.en).toContain(
    "You changed this person’s address",
  );
});

test("S-1 both acts are told to the other administrators, once each, in the same transaction", () => {
  const house = openWith("chair");
  resetSecondFactor(house.as("reader"), move(house, "administrator", "chair"));
  const to = (part: Part) =>
    house.db.$client
      .prepare("select subject from outbox where person_id = ? order by rowid")
      .pluck()
      .all(house.person(part));
  expect(to("reader")).toHaveLength(1);
  expect(to("administrator")).toHaveLength(1);
  expect(house.one("select count(*) from outbox where person_id = ?", house.person("secretary"))).toBe(0);
});

test("S-1 the page of the person says why, and who can, before anybody tries", () => {
  const house = openWith("chair");
  const id = house.person("chair");
  const seen = (part: Part) =>
    personPage(house.db, { actor: house.actor(part), day: dayOf(house.now()), now: house.now() }, id);
  expect(seen("secretary").address).toMatchObject({
    may: false,
    reason: { en: expect.stringContaining("only an administrator changes the address") },
  });
  expect([seen("secretary").resetFactor, seen("administrator").address.may]).toEqual([null, true]);
  move(house, "administrator", "chair");
  expect(seen("administrator").resetFactor).toMatchObject({ may: false, rule: "T-d" });
  expect(seen("reader").resetFactor).toEqual({ may: true });
});
