// How the people of the demonstration decide: each act by whoever it belongs to, through the product's own commands.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { unmanned } from "../actor.server";
import type { Bilingual } from "../bilingual";
import type { Asker } from "../command.server";
import { addDays, type Day, dayOf } from "../dates";
import { declareOutcome } from "../decisions/commands/declare.server";
import { takePosition } from "../decisions/commands/positions.server";
import { openWritten } from "../decisions/commands/proceeding.server";
import { type Declaring, noDeferral } from "../decisions/declaring";
import type { PositionTyped } from "../decisions/forms";
import { proceedingSeen } from "../decisions/proceedings.server";
import { standOf, type VoiceLine } from "../decisions/stand.server";
import { holdersOf } from "../seats/chairs.server";
import { onTheDay, sitting } from "../sql.server";
import { type BodyKey, bodies } from "./bodies";
import type { World } from "./make.server";
import type { DemonstrationRecommendation } from "./recommendations/shape";

export const todayIn = ({ house }: World): Day => dayOf(house.now());

const asked = (world: World, person: Id | undefined): Asker => {
  if (!person) throw new Error("the demonstration has nobody who could do this");
  return { house: world.house, person };
};

const principalChairs = prepared((db: Db) =>
  db.$client
    .prepare<[{ body: Id; day: Day }], Id>(
      `select h.person_id from chair_role c join seat s on s.id = c.seat_id join holding h on h.seat_id = s.id
       where s.body_id = :body and h.capacity = 'principal' and ${sitting("h")} and ${onTheDay("c")} order by s.place`,
    )
    .pluck(),
);

/** The co-chairs of a body, whoever they are on the day. */
const chairsOfDay = (world: World, body: BodyKey): Id[] =>
  principalChairs(world.house.db).all({ body: world.bodies.get(body) ?? "", day: todayIn(world) });

export function chairsIn(world: World, body: BodyKey): [Asker, Asker] {
  const [first, second] = chairsOfDay(world, body);
  return [asked(world, first), asked(world, second)];
}

export const chairIn = (world: World, body: BodyKey): Asker => asked(world, chairsOfDay(world, body)[0]);

/** Whoever holds the seat that speaks. */
export const askedFor = (world: World, { voice }: VoiceLine): Asker =>
  asked(world, holdersOf(world.house.db, voice.lead, "principal", todayIn(world))[0]);

export const agree: PositionTyped = { kind: "agree", words: "", wordsLanguage: "en", until: null };
/** Who says something else than "agree", by the English name of the voice; null says nothing at all. */
export type Otherwise = Readonly<Record<string, PositionTyped | null>>;

function speak(
  world: World,
  line: VoiceLine,
  { proceeding, otherwise }: { proceeding: Id; otherwise: Otherwise },
) {
  // F-5: by rule some are not heard.
  if (line.apart !== null) return;
  const said = Object.entries(otherwise).find(([name]) => line.voice.name.en.includes(name));
  const typed = said ? said[1] : agree;
  if (typed !== null) takePosition(askedFor(world, line), proceeding, typed);
}

/** The line of one voice, by its English name. */
export function lineOf(world: World, proceeding: Id, name: string): VoiceLine {
  const found = linesIn(world, proceeding).find(({ voice }) => voice.name.en.includes(name));
  if (!found) throw new Error(`${name} is not heard there`);
  return found;
}

export function linesIn(world: World, proceeding: Id): VoiceLine[] {
  const { db } = world.house;
  const found = proceedingSeen(db, unmanned("clock"), proceeding);
  if (!found) throw new Error("the secretariat sees every proceeding");
  return standOf(db, found, todayIn(world)).lines;
}

/** Asked in writing for two weeks; everybody answers, but for whoever does otherwise. */
export function askIn(
  world: World,
  at: { id: Id; body: BodyKey },
  { days = 14, otherwise = {} }: { days?: number; otherwise?: Otherwise } = {},
): Id {
  const matter = { kind: "recommendation" as const, id: at.id, body: world.bodies.get(at.body) ?? "" };
  const proceeding = openWritten(chairIn(world, at.body), matter, addDays(todayIn(world), days));
  for (const line of linesIn(world, proceeding)) speak(world, line, { proceeding, otherwise });
  return proceeding;
}

/** The same of money, whose positions are taken later. */
export const openMoneyIn = (world: World, at: { id: Id; body: BodyKey }): Id =>
  openWritten(
    chairIn(world, at.body),
    { kind: "funding", id: at.id, body: world.bodies.get(at.body) ?? "" },
    addDays(todayIn(world), 14),
  );

export function speakOnMoney(world: World, proceeding: Id): void {
  for (const line of linesIn(world, proceeding)) speak(world, line, { proceeding, otherwise: {} });
}

export const plainly: Declaring = {
  ...{ agreed: "consensus", outcome: "approved", until: null, reason: { en: "", fr: "" }, conditions: [] },
  ...{
    wording: { en: "", fr: "" },
    figuresChecked: false,
    deferral: noDeferral,
    replaces: [],
    reviewBy: null,
    sum: null,
  },
};
export const without = (outcome: "deferred" | "declined" | "returned", reason: Bilingual): Declaring => ({
  ...{ ...plainly, agreed: "no-consensus", outcome, reason },
});

type Declared = { body: BodyKey; declares: Declaring };

export function declareIn(world: World, proceeding: Id, { body, declares }: Declared): void {
  world.wait(1);
  declareOutcome(chairIn(world, body), proceeding, declares);
}

/** Returns its proceeding. */
export function decideIn(
  world: World,
  at: { id: Id; body: BodyKey },
  { declares = plainly, otherwise = {} }: { declares?: Declaring; otherwise?: Otherwise } = {},
): Id {
  const proceeding = askIn(world, at, { otherwise });
  declareIn(world, proceeding, { body: at.body, declares });
  return proceeding;
}

/** Each council that the group reports to, with its proceeding. */
export function decideAll(
  world: World,
  id: Id,
  { body: group }: DemonstrationRecommendation,
  declares = plainly,
): ReadonlyMap<BodyKey, Id> {
  const parents = bodies.find(({ key }) => key === group)?.parents ?? [];
  return new Map(parents.map(({ body }) => [body, decideIn(world, { id, body }, { declares })]));
}

export const due = (world: World, days: number) => addDays(todayIn(world), days);
