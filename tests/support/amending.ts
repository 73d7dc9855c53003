// F-9: an amendment of a request, on its way to the councils.
import type { Id } from "../../app/domain/actor";
import { addDays, dayOf } from "../../app/domain/dates";
import type { LineMove } from "../../app/domain/funding/amendment";
import { startAmendment } from "../../app/domain/funding/commands/amending.server";
import { writeBudget } from "../../app/domain/funding/commands/budgeting.server";
import { forwardRequest } from "../../app/domain/funding/commands/checking.server";
import { submitRequest } from "../../app/domain/funding/commands/submitting.server";
import type { LineKind } from "../../app/domain/funding/parts";
import { decide, describe, note, request, yearOf } from "./funding";
import type { TestHouse } from "./house";

export type Change = { lines?: Partial<Record<LineKind, number>>; moves?: LineMove[]; title?: string };

/** What it asks for in addition, half from each council, and what it moves. */
export function writeChange(house: TestHouse, id: Id, { lines = {}, moves = [] }: Change): void {
  const year = yearOf(house);
  const total = Object.values(lines).reduce((sum, cents) => sum + cents, 0);
  const pssdc = Math.floor(total / 2);
  writeBudget(house.as("chair"), id, {
    lines: Object.entries(lines).map(([kind, cents]) => ({ kind: kind as LineKind, year, cents })),
    shares: [
      { council: house.body("PSSDC"), year, cents: pssdc, provision: null },
      { council: house.body("PSCIOC"), year, cents: total - pssdc, provision: null },
    ].filter(({ cents }) => cents > 0),
    ...{ purposes: [], moves, otherCents: null, otherFrom: "", edition: request(house, id).edition },
  });
}

/** A draft that lacks nothing. */
export function anAmendmentDraft(house: TestHouse, of: Id, change: Change): Id {
  const id = startAmendment(house.as("chair"), of, { title: change.title ?? "An amendment" });
  describe(house, id);
  writeChange(house, id, change);
  return id;
}

/** Signed, and forwarded to the councils. */
export function sendOn(house: TestHouse, id: Id): void {
  submitRequest(house.as("chair"), id);
  forwardRequest(house.as("finance"), id, { note, until: addDays(dayOf(house.house.now()), 7) });
}

export function anAmendmentBefore(house: TestHouse, of: Id, change: Change): Id {
  const id = anAmendmentDraft(house, of, change);
  sendOn(house, id);
  return id;
}

/** Approved by both councils, in full unless sums are given. */
export function anAmendment(
  house: TestHouse,
  of: Id,
  change: Change & { sums?: { pssdc?: number; pscioc?: number } },
): Id {
  const id = anAmendmentBefore(house, of, change);
  decide(house, id, "PSSDC", change.sums?.pssdc);
  decide(house, id, "PSCIOC", change.sums?.pscioc);
  return id;
}
