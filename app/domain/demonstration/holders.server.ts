import type { Id } from "../actor";
import { admitObserver } from "../bodies/commands.server";
import type { Asker } from "../command.server";
import { nameReader } from "../people/commands/accounts.server";
import { nameContact } from "../seats/commands/contacts.server";
import { endHolding } from "../seats/commands/end-holding.server";
import { nominate } from "../seats/commands/nominations.server";
import { seatHolder } from "../seats/commands/seat-holder.server";
import { takeInPastSeat } from "../seats/past.server";
import { type BodyKey, bodies } from "./bodies";
import { chairIn } from "./deciding.server";
import type { World } from "./make.server";
import {
  contacts,
  type DemonstrationHolding,
  type DemonstrationPerson,
  observers,
  people,
  readers,
} from "./people";
import { type SeatKey, seats } from "./seats";

const known = (who: DemonstrationPerson) =>
  ({ email: who.email, name: "", titleEn: "", titleFr: "", language: "" }) as const;

export const personNamed = (key: string): DemonstrationPerson => {
  const found = people.find((one) => one.key === key);
  if (!found) throw new Error(`the demonstration knows nobody called ${key}`);
  return found;
};

export function takeInEndedSeat(world: World, key: SeatKey): void {
  const seat = seats.find((one) => one.key === key);
  if (!seat?.endedOn) return;
  const id = takeInPastSeat(world.as("secretariat-analyst"), world.bodies.get(seat.body) ?? "", {
    level: seat.level,
    jurisdiction: world.jurisdictions.get(seat.jurisdiction) ?? "",
    organizationEn: seat.organization.en,
    organizationFr: seat.organization.fr,
    openedOn: seat.openedOn,
    endedOn: seat.endedOn,
  });
  world.seats.set(key, id);
}

/** On the day it began, and ended on the day it did. */
export function makeHolding(world: World, holding: DemonstrationHolding): void {
  const { capacity, from, letter, until } = holding;
  const analyst = world.as("secretariat-analyst");
  let made: Id | undefined;
  world.on(from, () => {
    const seat = world.seats.get(holding.seat);
    if (!seat) throw new Error(`the demonstration has no seat ${holding.seat}`);
    const who = known(personNamed(holding.person));
    made = seatHolder(analyst, seat, { ...who, capacity, from, letter });
  });
  const seatEnded = seats.find((one) => one.key === holding.seat)?.endedOn ?? null;
  if (until === null || seatEnded !== null) return;
  world.on(until, () => {
    if (made) endHolding(analyst, made, { until, letter });
  });
}

export function makeNomination(world: World, holding: DemonstrationHolding): void {
  const { capacity, from, letter } = holding;
  nominate(world.as("secretariat-records"), world.seats.get(holding.seat) ?? "", {
    ...known(personNamed(holding.person)),
    capacity,
    from,
    letter,
  });
}

/** One co-chair of each council that decides for a body, whoever it is on the day. */
export function chairsOf(world: World, body: BodyKey): Asker[] {
  const parents = bodies.find((one) => one.key === body)?.parents.map((parent) => parent.body) ?? [];
  return (parents.length > 0 ? parents : [body]).map((council) => chairIn(world, council));
}

export function makeOthers(world: World): void {
  const analyst = world.as("secretariat-analyst");
  for (const { seat, person: who, from } of contacts)
    world.on(from, () => {
      nameContact(analyst, world.seats.get(seat) ?? "", { ...known(personNamed(who)), from });
    });
  for (const { body, person: who, from } of observers)
    world.on(from, () => {
      admitObserver(analyst, world.bodies.get(body) ?? "", { ...known(personNamed(who)), from });
    });
  for (const { jurisdiction: code, person: who, from } of readers)
    world.on(from, () => {
      nameReader(analyst, world.jurisdictions.get(code) ?? "", { ...known(personNamed(who)), from });
    });
}
