// F-1, F-7, F-9 to F-11: what may happen to requests, each act with what an oracle says of it; it knows no table.
import { expect } from "vitest";
import { dayOf, fiscalYearOf } from "../../../app/domain/dates";
import { confirmScope, fundRequest } from "../../../app/domain/funding/commands/confirming.server";
import {
  cancelRequest,
  closeRequest,
  completeRequest,
  reportRequest,
} from "../../../app/domain/funding/commands/ending.server";
import {
  dropPayment,
  markPaid,
  recordPayment,
  takeBackPayment,
} from "../../../app/domain/funding/commands/paying.server";
import { Invalid, NotPossible } from "../../../app/domain/refusals";
import { anAmendment } from "../../support/amending";
import { anApprovedOne, request } from "../../support/funding";
import type { TestHouse } from "../../support/house";

export type Council = "PSSDC" | "PSCIOC";
export const councils: readonly Council[] = ["PSSDC", "PSCIOC"];
export type Sums = Record<Council, bigint>;
export type State = "committed" | "unfunded" | "to-confirm" | "over";
export type Payment = {
  id: string;
  line: "professional-services" | "event";
  cents: bigint;
  state: "recorded" | "paid" | "gone";
};
/** The oracle: what was given, held, spent and billed of each request; nothing of how it is kept. */
export type Asked = {
  id: string;
  state: State;
  /** Which of them asks for more of another; what it moves is in no account. */
  of: Asked | null;
  given: Sums;
  moved: bigint;
  held: bigint;
  spent: bigint;
  lines: { "professional-services": bigint; event: bigint };
  payments: Payment[];
};
export type Model = { year: number; asked: Asked[] };
type Real = { house: TestHouse };
export type Step = { run: (model: Model, real: Real) => void; says: string };

function taken(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (refusal) {
    if (refusal instanceof Invalid || refusal instanceof NotPossible) return false;
    throw refusal;
  }
}

export const freeOf = (house: TestHouse, council: Council): bigint =>
  BigInt(
    house.one<number>(
      "select coalesce(sum(p.cents), 0) from pot p join council_account c on c.id = p.account_id where p.kind = 'free' and c.body_id = ? and c.year = ?",
      ...[house.body(council), fiscalYearOf(dayOf(house.house.now()))],
    ),
  );
const both = ({ PSSDC, PSCIOC }: Sums): bigint => PSSDC + PSCIOC;
export const used = ({ payments }: Asked, line: Payment["line"]): bigint =>
  payments
    .filter((one) => one.line === line && one.state !== "gone")
    .reduce((sum, { cents }) => sum + cents, 0n);
const waiting = ({ payments }: Asked): bigint =>
  payments.filter(({ state }) => state === "recorded").reduce((sum, { cents }) => sum + cents, 0n);

const bears = (house: TestHouse, given: Sums): boolean =>
  councils.every((council) => freeOf(house, council) >= given[council]);

/** What comes of an approval for which the scope is settled. */
function takeUp(canBear: boolean, one: Asked): void {
  const to = one.of ?? one;
  const isShort =
    one.of !== null &&
    one.moved > to.lines["professional-services"] + both(one.given) - used(to, "professional-services");
  if (!canBear || isShort) {
    one.state = "unfunded";
    return;
  }
  to.held += both(one.given);
  to.lines["professional-services"] += both(one.given) - one.moved;
  to.lines.event += one.moved;
  one.state = one.of ? "over" : "committed";
}

const nothing = () => ({
  lines: { "professional-services": 0n, event: 0n },
  ...{ held: 0n, spent: 0n, moved: 0n, payments: [] as Payment[] },
});
const whichOf = <One>(all: readonly One[], nth: number): One | undefined =>
  all[nth % Math.max(1, all.length)];

export const ask = (pssdc: number, pscioc: number, less: number): Step => ({
  says: `ask ${pssdc} ${pscioc}, given ${less} less`,
  run: (model, { house }) => {
    const given: Sums = { PSSDC: BigInt(pssdc - less), PSCIOC: BigInt(pscioc) };
    const canBear = bears(house, given);
    const id = anApprovedOne(house, {
      ...{ lines: { "professional-services": pssdc + pscioc }, pssdc, pscioc },
      sums: { pssdc: pssdc - less },
    });
    const one: Asked = { ...nothing(), id, of: null, state: "to-confirm", given };
    if (less === 0) takeUp(canBear, one);
    model.asked.push(one);
    expect(request(house, id).state).toBe(one.state);
  },
});

export const amend = (nth: number, more: number, wanted: number): Step => ({
  says: `amend ${nth}: ${more} more, ${wanted} moved`,
  run: (model, { house }) => {
    const of = whichOf(
      model.asked.filter(({ state }) => state === "committed"),
      nth,
    );
    if (!of || model.asked.some((one) => one.of === of && one.state !== "over")) return;
    const rest = of.lines["professional-services"] - used(of, "professional-services");
    const moved = Math.min(wanted, Number(rest));
    const half = Math.floor(more / 2);
    const given: Sums = { PSSDC: BigInt(half), PSCIOC: BigInt(more - half) };
    const canBear = bears(house, given);
    const moves =
      moved > 0 ? [{ from: "professional-services" as const, to: "event" as const, cents: moved }] : [];
    const lines = more > 0 ? { "professional-services": more } : {};
    const id = anAmendment(house, of.id, { lines, moves });
    const one: Asked = { ...nothing(), id, of, state: "unfunded", given, moved: BigInt(moved) };
    takeUp(canBear, one);
    model.asked.push(one);
    expect(request(house, id).state).toBe(one.state === "over" ? "joined" : one.state);
  },
});

export const confirm = (nth: number): Step => ({
  says: `confirm ${nth}`,
  run: (model, { house }) => {
    const one = whichOf(
      model.asked.filter(({ state, of }) => state === "to-confirm" && of === null),
      nth,
    );
    if (!one) return;
    const canBear = bears(house, one.given);
    const { lines, shares, edition } = request(house, one.id);
    const given = (council: string) =>
      Number(council === house.body("PSSDC") ? one.given.PSSDC : one.given.PSCIOC);
    confirmScope(house.as("chair"), one.id, {
      lines: lines.map((line) => ({ ...line, cents: Number(both(one.given)) })),
      shares: shares.map((share) => ({ ...share, cents: given(share.council) })),
      edition,
    });
    takeUp(canBear, one);
    expect(request(house, one.id).state).toBe(one.state);
  },
});

export const fund = (nth: number): Step => ({
  says: `fund ${nth}`,
  run: (model, { house }) => {
    const one = whichOf(
      model.asked.filter(({ state }) => state === "unfunded"),
      nth,
    );
    if (!one) return;
    const canBear = bears(house, one.given);
    const isTaken = taken(() => fundRequest(house.as("finance"), one.id));
    takeUp(canBear, one);
    expect(isTaken).toBe(one.state !== "unfunded");
  },
});

export const bill = (nth: number, line: Payment["line"], cents: number): Step => ({
  says: `bill ${nth} ${line} ${cents}`,
  run: (model, { house }) => {
    const one = whichOf(
      model.asked.filter(({ of }) => of === null),
      nth,
    );
    if (!one) return;
    let id = "";
    const isTaken = taken(() => {
      id = recordPayment(house.as("finance"), one.id, {
        ...{
          kind: "invoice",
          line,
          cents,
          payee: "Écho",
          reference: "F",
          jurisdiction: null,
          decision: "",
          lastDay: null,
        },
        ...{ firstDay: dayOf(house.house.now()), stored: [] },
      });
    });
    const sum = BigInt(cents);
    const hasLine = sum <= one.lines[line] - used(one, line) && sum <= one.held - waiting(one);
    expect(isTaken).toBe(one.state === "committed" && hasLine);
    if (isTaken) one.payments.push({ id, line, cents: sum, state: "recorded" });
  },
});

export const settle = (nth: number, act: "pay" | "take back" | "drop"): Step => ({
  says: `${act} ${nth}`,
  run: (model, { house }) => {
    const all = model.asked.flatMap((one) => one.payments.map((payment) => ({ one, payment })));
    const found = whichOf(all, nth);
    if (!found) return;
    const { one, payment } = found;
    const at = { request: one.id, payment: payment.id };
    const paidOn = dayOf(house.house.now());
    if (act === "pay") {
      const isTaken = taken(() => markPaid(house.as("finance"), at, { paidOn }));
      expect(isTaken).toBe(payment.state === "recorded");
      if (!isTaken) return;
      payment.state = "paid";
      one.held -= payment.cents;
      one.spent += payment.cents;
      return;
    }
    if (act === "drop") {
      const isTaken = taken(() => dropPayment(house.as("finance"), at, { why: "x" }));
      expect(isTaken).toBe(payment.state === "recorded");
      if (isTaken) payment.state = "gone";
      return;
    }
    const isTaken = taken(() => takeBackPayment(house.as("finance"), at, { why: "x" }));
    expect(isTaken).toBe(payment.state === "paid");
    if (!isTaken) return;
    payment.state = "gone";
    // Of a request that is over it is free again.
    if (one.state === "committed") one.held += payment.cents;
    one.spent -= payment.cents;
  },
});

export const end = (nth: number, how: "cancel" | "close"): Step => ({
  says: `${how} ${nth}`,
  run: (model, { house }) => {
    const one = whichOf(model.asked, nth);
    if (!one || one.state === "over") return;
    const isHeld =
      model.asked.some((other) => other.of === one && other.state !== "over") || waiting(one) > 0n;
    if (how === "cancel") {
      const isTaken = taken(() => cancelRequest(house.as("chair"), one.id, { why: "x" }));
      expect(isTaken).toBe(!isHeld);
      if (isTaken) Object.assign(one, { state: "over", held: 0n });
      return;
    }
    if (one.state !== "committed" || isHeld) return;
    const { deliverables } = request(house, one.id);
    reportRequest(house.as("chair"), one.id, {
      text: { en: "Done.", fr: "Fait." },
      deliverables: deliverables.map(({ id }) => ({
        id,
        state: "delivered" as const,
        note: { en: "", fr: "" },
      })),
    });
    completeRequest(house.as("chair"), one.id);
    closeRequest(house.as("finance"), one.id);
    Object.assign(one, { state: "over", held: 0n });
  },
});

/** 31 March comes, and the year after it runs. */
export const turn: Step = {
  says: "turn",
  run: (model, { house }) => {
    model.year += 1;
    house.setClock(`${model.year}-06-04T15:00:00Z`);
    house.house.settle(house.db, house.house.now());
  },
};
