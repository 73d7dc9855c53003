// Actions as tests open them.
import { type ActionFound, actionSeen } from "../../app/domain/actions/action.server";
import { openAction } from "../../app/domain/actions/commands/opening.server";
import { report } from "../../app/domain/actions/commands/reporting.server";
import type { NewTyped, ReportTyped } from "../../app/domain/actions/forms";
import type { Id } from "../../app/domain/actor";
import { dayOf } from "../../app/domain/dates";
import type { Part, TestHouse } from "./house";

type Of = { part?: Part; body?: string };

/** Of the group: by default for Service Alberta, where the member sits and the contact serves. */
export function opened(
  house: TestHouse,
  more: Partial<NewTyped> = {},
  { body = "CCSWG" }: Of = {},
): NewTyped {
  return {
    ...{ textEn: "Send the list of counters", textFr: "Envoyer la liste des comptoirs" },
    accountable: `${house.body(body)}.${house.seat("CCSWG", "Service Alberta")}`,
    ...{ due: house.ahead("2026-06-26"), origin: "", ...more },
  };
}

export const anAction = (
  house: TestHouse,
  more: Partial<NewTyped> = {},
  { part = "chair", body }: Of = {},
): Id => openAction(house.as(part), opened(house, more, body ? { body } : {}));

/** Of the whole group: `secretariat`, `co-chairs` or `jurisdictions`. */
export const ofKind = (house: TestHouse, kind: string, body = "CCSWG"): Partial<NewTyped> => ({
  accountable: `${house.body(body)}.${kind}`,
});

export const actionOf = (house: TestHouse, id: Id, part: Part = "secretary"): ActionFound =>
  actionSeen(house.db, house.actor(part), { id, today: dayOf(house.now()) }) as ActionFound;

export const reply = (more: Partial<ReportTyped> = {}): ReportTyped => ({
  ...{ reply: "done", newDay: null, jurisdiction: "", note: "", said: "", ...more },
});

export const says = (house: TestHouse, part: Part, id: Id, more: Partial<ReportTyped> = {}): void =>
  report(house.as(part), id, reply(more));
