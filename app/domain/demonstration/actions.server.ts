// Two years of actions over the bodies: done in time, done late, twice moved, cancelled, transferred, answered one by one.

import { actionKnown } from "../actions/action.server";
import { awaited } from "../actions/answers";
import { seatChoices } from "../actions/choices.server";
import { cancelAction, noteCall, transferAction } from "../actions/commands/keeping.server";
import { openAction } from "../actions/commands/opening.server";
import { beginAction, report } from "../actions/commands/reporting.server";
import type { ReportTyped } from "../actions/forms";
import type { Id } from "../actor";
import { addDays, type Day, dayOf, weekdayOf } from "../dates";
import { chairSeatsOf, servedBy } from "../seats/chairs.server";
import { type ActionTold, actionsTold } from "./actions-told";
import type { World } from "./make.server";

const nothing: ReportTyped = { reply: "done", newDay: null, jurisdiction: "", note: "", said: "" };

/** A Saturday or a Sunday gives way to the Monday. */
function onWeekday(day: Day): Day {
  const past = (weekdayOf(day) + 1) % 7;
  return past < 2 ? addDays(day, 2 - past) : day;
}

type Made = { id: Id; told: ActionTold; body: Id };

/** One of a seat whose holder and contacts there are that day; else of the secretariat. */
function accountableOf({ house }: World, body: Id, { who, turn }: ActionTold): string {
  if (who !== "seat") return `${body}.${who}`;
  const today = dayOf(house.now());
  const held = seatChoices(house.db, [body], today).filter(({ holder }) => holder !== null);
  const seat = held[turn % Math.max(1, held.length)];
  return `${body}.${seat ? seat.id : "secretariat"}`;
}

function open(world: World, told: ActionTold): Made | null {
  const body = world.bodies.get(told.body) ?? "";
  if (!body) return null;
  const [sits] = chairSeatsOf(world.house.db, body, dayOf(world.house.now()));
  const chair = sits ? { house: world.house, person: sits.person } : world.as("secretariat-analyst");
  const id = openAction(chair, {
    ...{ textEn: told.en, textFr: told.fr, origin: "", accountable: accountableOf(world, body, told) },
    due: onWeekday(addDays(dayOf(world.house.now()), told.days)),
  });
  return { id, told, body };
}

/** Whoever is accountable, as far as somebody is; else the secretariat, on their word. */
function says(world: World, { id }: Made, more: Partial<ReportTyped>): void {
  const { house } = world;
  const today = dayOf(house.now());
  const found = actionKnown(house.db, id, today);
  const [person] = found?.accountableSeat ? servedBy(house.db, found.accountableSeat.id, today) : [];
  const said = person || found?.accountable === "secretariat" ? "" : "By telephone, the office of the seat";
  const asker = person ? { house, person } : world.as("secretariat-analyst");
  report(asker, id, { ...nothing, said, ...more });
}

/** The first so many, in the order in which they answer. */
function answer(world: World, { id }: Made, howMany: number): void {
  const { house } = world;
  for (let at = 0; at < howMany; at += 1) {
    const [next] = awaited(actionKnown(house.db, id, dayOf(house.now()))?.answers ?? []);
    if (!next) return;
    report(world.as("secretariat-analyst"), id, {
      ...{ ...nothing, jurisdiction: next.jurisdiction, said: "By e-mail, the office of the seat" },
    });
  }
}

const laterBy = (world: World, days: number): Day => onWeekday(addDays(dayOf(world.house.now()), days));

/** What becomes of each, so many days after it was opened. */
function goesOn(world: World, began: Day, made: Made): void {
  const { told, id } = made;
  const after = (days: number, does: () => void) => {
    const day = addDays(began, days);
    if (day < world.today) world.on(day, does);
  };
  const { days } = told;
  const ways: Record<ActionTold["way"], () => void> = {
    waits: () => undefined,
    begun: () => after(5, () => beginAction(world.as("secretariat-analyst"), id)),
    inTime: () => after(days - 3, () => says(world, made, { note: "" })),
    late: () => after(days + 12, () => says(world, made, {})),
    movedTwice: () => {
      after(days - 2, () => says(world, made, { reply: "date", newDay: laterBy(world, 21) }));
      after(days + 15, () => says(world, made, { reply: "date", newDay: laterBy(world, 30) }));
      after(days + 40, () => says(world, made, {}));
    },
    movedOnce: () => after(days - 2, () => says(world, made, { reply: "date", newDay: laterBy(world, 45) })),
    discuss: () => after(20, () => says(world, made, { reply: "discuss" })),
    cancelled: () =>
      after(10, () =>
        cancelAction(world.as("secretariat-analyst"), id, {
          why: "The councils have since chosen another way.",
        }),
      ),
    transferred: () =>
      after(8, () =>
        transferAction(world.as("secretariat-analyst"), id, {
          accountable: `${made.body}.secretariat`,
          why: "",
        }),
      ),
    called: () =>
      after(days + 2, () =>
        noteCall(world.as("secretariat-analyst"), id, {
          ...{ day: dayOf(world.house.now()), withWhom: "the office of the seat" },
          ...{ note: "The figures are gathered; two regions still lack.", followUp: laterBy(world, 14) },
        }),
      ),
    answered: () => after(15, () => answer(world, made, told.turn)),
  };
  ways[told.way]();
}

export function makeActions(world: World): void {
  for (const told of actionsTold) {
    const began = addDays(world.today, -told.ago);
    world.on(began, () => {
      const made = open(world, told);
      if (made) goesOn(world, began, made);
    });
  }
}
