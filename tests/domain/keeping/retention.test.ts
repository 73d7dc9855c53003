// T-6: rules by the councils, disposal by two people, and nothing under a hold is ever disposed of.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFrom } from "../../../app/domain/dates";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { Denied, NotPossible } from "../../../app/domain/refusals";
import { liftHold, placeHold } from "../../../app/domain/retention/commands/holds.server";
import {
  proposeDisposalOf,
  proposeRule,
  withdrawProposal,
} from "../../../app/domain/retention/commands/propose.server";
import { confirmRule, disposeOfDue } from "../../../app/domain/retention/commands/settle.server";
import { rulesOf } from "../../../app/domain/retention/due.server";
import { retentionPage } from "../../../app/domain/retention/pages.server";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const year = 365.25 * 24 * 60 * 60 * 1000;

/** Refused attempts and mail of several ages, of a person or about a body. */
function aged(house: TestHouse) {
  const put = house.db.$client.prepare(
    "insert into refused_attempt (id, at, person_id, act, subject_id, reason) values (?, ?, ?, 'seats.end', ?, '')",
  );
  const mail = house.db.$client.prepare(
    "insert into outbox (id, person_id, address, language, subject, body, about_kind, about_id, created_at, next_at, outcome) values (?, ?, 'a@example.org', 'en', 's', '', 'body', ?, ?, 0, 'sent')",
  );
  const people = [house.person("member"), house.person("chair"), null];
  const bodies = [house.body("CCSWG"), house.body("ASSC"), null];
  for (const [p, person] of people.entries())
    for (const [b, body] of bodies.entries())
      for (const years of [1, 3, 9]) {
        const at = Math.round(house.now() - years * year);
        put.run(`refused-${p}${b}${years}`, at, person, body);
        mail.run(`mail-${p}${b}${years}`, person, body, at);
      }
  return { people, bodies };
}
const count = (house: TestHouse, table: string) =>
  house.one<number>(`select count(*) from ${table} where id like 'refused-%' or id like 'mail-%'`);
const hold = { body: "", email: "", record: "", reason: "A legal case" };

test("T-6 a rule is proposed on a decision that is cited, and holds once a co-chair of a council confirms it", () => {
  const house = openHouse();
  const wanted = { disposition: "dispose", years: 5, decision: "Decision PSSDC-2026-031" } as const;
  expect(() => proposeRule(house.as("councilChair"), "refused", wanted)).toThrow(Denied);
  const id = proposeRule(house.as("secretary"), "refused", wanted);
  expect(rulesOf(house.db).refused).toEqual({ disposition: "dispose", years: 2, decision: null });
  for (const part of ["secretary", "finance", "chair", "administrator"] as const)
    expect(() => confirmRule(house.as(part), id), part).toThrow(Denied);
  confirmRule(house.as("councilChair"), id);
  expect(rulesOf(house.db).refused).toEqual({ disposition: "dispose", years: 5, decision: wanted.decision });
  expect(() => confirmRule(house.as("otherCouncilChair"), id)).toThrow(NotPossible);
  expect(house.ledger()).toEqual(["retention.proposeChange", "retention.confirm"]);
});

test("T-6 what is due is disposed of by another than who proposed it; the ledger keeps what, how many and the rule", async () => {
  const house = openHouse();
  aged(house);
  const id = proposeDisposalOf(house.as("secretary"), "refused", { reason: "Yearly" });
  await expect(disposeOfDue(house.as("secretary"), id)).rejects.toThrow(NotPossible);
  expect(await disposeOfDue(house.as("finance"), id)).toBe(18);
  expect(count(house, "refused_attempt")).toBe(9);
  const says = house.one<string>(
    "select json_extract(detail, '$.says.en') from ledger_detail order by number desc limit 1",
  );
  expect(says).toBe("Disposed of: Refused attempts, 18. Rule: Disposed of after 2 years.");
  expect(faultsOf(house.db)).toEqual([]);
  expect(() => proposeDisposalOf(house.as("secretary"), "refused", { reason: "Again" })).toThrow(NotPossible);
});

test("T-6 whoever proposed withdraws, another turns down, and the record says which", () => {
  const house = openHouse();
  const said = () =>
    house.one("select json_extract(detail, '$.says.en') from ledger_detail order by number desc limit 1");
  const wanted = { disposition: "dispose" as const, years: 3, decision: "RD-1" };
  expect(withdrawProposal(house.as("secretary"), proposeRule(house.as("secretary"), "refused", wanted))).toBe(
    true,
  );
  expect(said()).toMatch(/^The proposed rule for “.*” was withdrawn\.$/);
  const another = proposeRule(house.as("secretary"), "refused", wanted);
  expect(withdrawProposal(house.as("councilChair"), another)).toBe(false);
  expect(said()).toMatch(/^The proposed rule for “.*” was turned down\.$/);
});

test("T-6 a hold placed, or a longer rule confirmed, between the two leaves out what it covers", async () => {
  const house = openHouse();
  aged(house);
  const id = proposeDisposalOf(house.as("secretary"), "mail", { reason: "Yearly" });
  placeHold(house.as("councilChair"), { ...hold, kind: "body", body: house.body("CCSWG") });
  const change = proposeRule(house.as("secretary"), "mail", {
    disposition: "dispose",
    years: 8,
    decision: "D",
  });
  confirmRule(house.as("councilChair"), change);
  expect(await disposeOfDue(house.as("finance"), id)).toBe(6);
  expect(house.one("select group_concat(id) from outbox where id like 'mail-%9'")).toBe(
    "mail-009,mail-109,mail-209",
  );
});

test("T-6 administrators place holds and lift none; a lifted hold keeps its reasons", () => {
  const house = openHouse();
  const id = placeHold(house.as("administrator"), { ...hold, kind: "kind", record: "refused" });
  aged(house);
  expect(() => proposeDisposalOf(house.as("secretary"), "refused", { reason: "x" })).toThrow(NotPossible);
  expect(() => liftHold(house.as("administrator"), id, { reason: "Over" })).toThrow(Denied);
  liftHold(house.as("secretary"), id, { reason: "Over" });
  expect(() => liftHold(house.as("secretary"), id, { reason: "Over" })).toThrow(NotPossible);
  expect(house.one("select reason || ', ' || lift_reason from hold")).toBe("A legal case, Over");
});

test("T-6 the page of what is due asks the database a dozen times at most", () => {
  const house = openHouse();
  aged(house);
  house.statements();
  retentionPage(house.db, {
    actor: house.actor("secretary"),
    now: house.now(),
    today: dayFrom("2026-06-04"),
  });
  expect(house.statements().length).toBeLessThanOrEqual(12);
});

/** Whatever people do in whatever order: what was under a hold when it was disposed of never goes. */
describe("T-6 nothing under hold is ever disposed of", () => {
  const kinds = ["refused", "mail"] as const;
  const act = fc.oneof(
    fc.record({
      do: fc.constant("hold" as const),
      kind: fc.constantFrom("body", "person", "kind"),
      which: fc.nat(1),
    }),
    fc.record({ do: fc.constant("lift" as const), which: fc.nat(3) }),
    fc.record({
      do: fc.constant("propose" as const),
      record: fc.constantFrom(...kinds),
      by: fc.constantFrom<Part[]>("secretary", "finance"),
    }),
    fc.record({
      do: fc.constant("settle" as const),
      by: fc.constantFrom<Part[]>("secretary", "finance", "administrator"),
    }),
    fc.record({
      do: fc.constant("rule" as const),
      record: fc.constantFrom(...kinds),
      years: fc.constantFrom(1, 2, 8),
    }),
    fc.record({ do: fc.constant("withdraw" as const) }),
  );
  const attempted = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (refusal) {
      if (!(refusal instanceof NotPossible || refusal instanceof Denied)) throw refusal;
    }
  };
  const covered = (house: TestHouse) =>
    house.db.$client
      .prepare(`select x.id from (select id, 'refused' as kind, person_id as person, subject_id as body from refused_attempt
          union all select id, 'mail', person_id, about_id from outbox) x
        where exists (select 1 from hold h where h.state = 'standing' and h.subject in (x.kind, x.person, x.body))`)
      .pluck()
      .all() as string[];
  const all = (house: TestHouse) =>
    new Set(
      house.db.$client
        .prepare("select id from refused_attempt union all select id from outbox")
        .pluck()
        .all() as string[],
    );

  test("T-6 for any interleaving of holds, rules, proposals and disposals", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
        const house = openHouse();
        const { bodies } = aged(house);
        const emails = ["ab-registries@example.org", "bc-partnerships@example.org"];
        const ids = (sql: string) => house.db.$client.prepare(sql).pluck().all() as string[];
        for (const one of acts) {
          const held = covered(house);
          await attempted(async () => {
            if (one.do === "hold")
              placeHold(house.as("secretary"), {
                ...hold,
                kind: one.kind as "body",
                body: bodies[one.which] ?? "",
                email: emails[one.which] ?? "",
                record: kinds[one.which] ?? "",
              });
            if (one.do === "lift") {
              const id = ids("select id from hold where state = 'standing' order by id")[one.which];
              if (id) liftHold(house.as("secretary"), id, { reason: "Over" });
            }
            if (one.do === "propose") proposeDisposalOf(house.as(one.by), one.record, { reason: "Due" });
            const [open] = ids(
              "select id from proposal where state = 'proposed' and kind = 'dispose' order by id",
            );
            if (one.do === "settle" && open) await disposeOfDue(house.as(one.by), open);
            if (one.do === "withdraw" && open) withdrawProposal(house.as("secretary"), open);
            if (one.do === "rule")
              confirmRule(
                house.as("councilChair"),
                proposeRule(house.as("secretary"), one.record, {
                  disposition: "dispose",
                  years: one.years,
                  decision: "D",
                }),
              );
          });
          const left = all(house);
          expect(held.filter((id) => !left.has(id))).toEqual([]);
        }
        expect(
          house.one("select count(*) from proposal where state = 'done' and settled_by = proposed_by"),
        ).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
