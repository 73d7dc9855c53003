// How the people of the demonstration recommend and decide: each act by whoever it belongs to, through the product's own commands.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { unmanned } from "../actor.server";
import type { Bilingual, Language } from "../bilingual";
import type { Asker } from "../command.server";
import { addDays, type Day, dayOf } from "../dates";
import { declareOutcome } from "../decisions/commands/declare.server";
import { takePosition } from "../decisions/commands/positions.server";
import { openWritten } from "../decisions/commands/proceeding.server";
import { type Declaring, noDeferral } from "../decisions/declaring";
import type { PositionTyped } from "../decisions/forms";
import { proceedingSeen } from "../decisions/proceedings.server";
import { standOf, type VoiceLine } from "../decisions/stand.server";
import { fromPlain } from "../plain-text";
import { findComplete } from "../recommendations/commands/checking.server";
import { describe } from "../recommendations/commands/describing.server";
import { startRecommendation } from "../recommendations/commands/drafting.server";
import { consultGroup, submitRecommendation } from "../recommendations/commands/route.server";
import { textOf, writeText } from "../recommendations/commands/texts.server";
import { textParts } from "../recommendations/parts";
import { versionSeen } from "../recommendations/version.server";
import { holdersOf } from "../seats/chairs.server";
import { onTheDay, sitting } from "../sql.server";
import type { BodyKey } from "./bodies";
import type { World } from "./make.server";
import type { DemonstrationRecommendation } from "./recommendations/shape";

const todayIn = ({ house }: World): Day => dayOf(house.now());

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

/** The two co-chairs of a body, whoever they are on the day. */
export function chairsIn(world: World, body: BodyKey): [Asker, Asker] {
  const at = { body: world.bodies.get(body) ?? "", day: todayIn(world) };
  const [first, second] = principalChairs(world.house.db).all(at);
  return [asked(world, first), asked(world, second)];
}

export const chairIn = (world: World, body: BodyKey): Asker => chairsIn(world, body)[0];

/** Whoever holds the seat that speaks. */
export const askedFor = (world: World, { voice }: VoiceLine): Asker =>
  asked(world, holdersOf(world.house.db, voice.lead, "principal", todayIn(world))[0]);

/** Each text written, and ready where it stands. */
function writeTexts(world: World, id: Id, { body, texts }: DemonstrationRecommendation): void {
  const { db } = world.house;
  for (const part of textParts) {
    const { en, fr } = texts[part];
    const { edition } = textOf(db, { version: id, part });
    writeText(
      chairIn(world, body),
      { version: id, part },
      {
        texts: { en: fromPlain(en), fr: fromPlain(fr) },
        ...{ ready: { en: en !== "", fr: fr !== "" }, noEffect: false, edition },
      },
    );
  }
}

export function describeIt(world: World, id: Id, given: DemonstrationRecommendation): void {
  const { house, jurisdictions, seats } = world;
  const version = versionSeen(house.db, unmanned("clock"), id, todayIn(world));
  if (!version) throw new Error("whoever wrote it sees it");
  describe(chairIn(world, given.body), id, {
    ...{ edition: version.edition, title: given.title, addressed: version.councils },
    cost: given.costCents === null ? "none" : "funding",
    ...{ costCents: given.costCents, everywhere: given.affected.length === 0 },
    affected: given.affected.map((code) => jurisdictions.get(code) ?? ""),
    champion: seats.get(given.champion) ?? null,
    wantedBy: addDays(todayIn(world), given.wantedIn),
    ...{ planLine: given.planLine, answers: "" },
  });
}

export function recommend(world: World, given: DemonstrationRecommendation, source: Language): Id {
  const chair = chairIn(world, given.body);
  const id = startRecommendation(chair, world.bodies.get(given.body) ?? "", {
    ...{ title: given.title[source], source },
  });
  writeTexts(world, id, given);
  return id;
}

const agree: PositionTyped = { kind: "agree", words: "", wordsLanguage: "en", until: null };
/** Who says something else than "agree", by the English name of the voice; null says nothing at all. */
export type Otherwise = Readonly<Record<string, PositionTyped | null>>;

function speak(
  world: World,
  line: VoiceLine,
  { proceeding, otherwise }: { proceeding: Id; otherwise: Otherwise },
) {
  const said = Object.entries(otherwise).find(([name]) => line.voice.name.en.includes(name));
  const typed = said ? said[1] : agree;
  if (typed !== null) takePosition(askedFor(world, line), proceeding, typed);
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

export const plainly: Declaring = {
  ...{ agreed: "consensus", outcome: "approved", until: null, reason: { en: "", fr: "" }, conditions: [] },
  ...{ wording: { en: "", fr: "" }, figuresChecked: false, deferral: noDeferral, replaces: [] },
};
export const without = (outcome: "deferred" | "declined" | "returned", reason: Bilingual): Declaring => ({
  ...{ ...plainly, agreed: "no-consensus", outcome, reason },
});

/** Returns its proceeding. */
export function decideIn(
  world: World,
  at: { id: Id; body: BodyKey },
  { declares = plainly, otherwise = {} }: { declares?: Declaring; otherwise?: Otherwise } = {},
): Id {
  const proceeding = askIn(world, at, { otherwise });
  world.wait(1);
  declareOutcome(chairIn(world, at.body), proceeding, declares);
  return proceeding;
}

export function agreeInGroup(world: World, id: Id, { body }: DemonstrationRecommendation): void {
  consultGroup(chairIn(world, body), id);
  decideIn(world, { id, body });
}

export const councils: readonly BodyKey[] = ["PSSDC", "PSCIOC"];

/** Agreed by the group, submitted, found complete: before the councils. */
export function bring(world: World, given: DemonstrationRecommendation): Id {
  const id = recommend(world, given, "en");
  describeIt(world, id, given);
  agreeInGroup(world, id, given);
  submitRecommendation(chairIn(world, given.body), id);
  findComplete(world.as("secretariat-analyst"), id);
  return id;
}

export const due = (world: World, days: number) => addDays(dayOf(world.house.now()), days);
