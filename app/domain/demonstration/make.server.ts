// The demonstration world, made through the product's own commands, by a clock of its own, in one transaction.
import { type Db, immediately } from "../../../db/connection";
import { jurisdiction } from "../../../db/schema";
import type { Id } from "../actor";
import { proposeBody } from "../bodies/commands.server";
import type { Asker } from "../command.server";
import { addDays, type Day, dayOf, type Instant, instantAt } from "../dates";
import type { House } from "../house";
import { addJurisdictions, addPerson, appoint } from "../people/commands/accounts.server";
import { confirmPastHoldings } from "../seats/commands/past-holdings.server";
import { askForNomination, remindOfNomination } from "../seats/nominations.server";
import { confirmPast } from "../terms/commands/past.server";
import { type BodyKey, bodies } from "./bodies";
import {
  chairsOf,
  makeHolding,
  makeNomination,
  makeOthers,
  personNamed,
  takeInEndedSeat,
} from "./holders.server";
import { makeMatters } from "./matters.server";
import { makePastMatters } from "./matters-decided.server";
import { type DemonstrationPerson, holdings, offices, people } from "./people";
import { makePeoplePages } from "./people-pages.server";
import { type SeatKey, seats } from "./seats";
import { termsOn } from "./terms";
import { amend, layTerms } from "./terms.server";

export type World = {
  house: House;
  today: Day;
  people: Map<string, Id>;
  jurisdictions: Map<string, Id>;
  bodies: Map<BodyKey, Id>;
  seats: Map<SeatKey, Id>;
  as: (who: string) => Asker;
  /** Lets some days go by before the next act. */
  wait: (days: number) => void;
};

const weeksAgo = 12;

/** Makes it whole or not at all; nobody is written to. `matters`: with what its groups recommended and its councils decided. */
export function makeDemonstration(real: House, { matters }: { matters: boolean }): void {
  const today = dayOf(real.now());
  const clock = { at: instantAt({ day: addDays(today, -7 * weeksAgo), minutes: 9 * 60 }, "America/Toronto") };
  const house: House = {
    ...real,
    now: () => {
      clock.at = Math.min(clock.at + 20_000, real.now()) as Instant;
      return clock.at;
    },
  };
  const world: World = {
    house,
    today,
    people: new Map(),
    jurisdictions: new Map(),
    bodies: new Map(),
    seats: new Map(),
    as: (who) => ({ house, person: world.people.get(who) ?? "" }),
    wait: (days) => {
      clock.at = Math.min(clock.at + days * 86_400_000, real.now()) as Instant;
    },
  };
  immediately(real.db, () => {
    makeSecretariat(world);
    makeBodies(world);
    makeTermsAndSeats(world);
    makeOthers(world);
    if (matters) makePastMatters(world);
    makeGaps(world);
    makePeoplePages(world);
    if (matters) makeMatters(world);
    keepSilent(real.db, real.now());
  });
}

const cardOf = (world: World, who: DemonstrationPerson) => ({
  name: "",
  titleEn: who.title.en,
  titleFr: who.title.fr,
  email: who.email,
  language: who.language,
  zone: who.zone,
  jurisdiction: world.jurisdictions.get(who.jurisdiction ?? "") ?? "",
});

function makeSecretariat(world: World): void {
  const operator: Asker = { house: world.house, person: "operator" };
  for (const { person: key, kind, from } of offices) {
    const made = appoint(operator, cardOf(world, personNamed(key)), { office: kind, from, invite: false });
    world.people.set(key, made.person);
  }
  addJurisdictions(world.as("secretariat-analyst"));
  for (const row of world.house.db
    .select({ id: jurisdiction.id, code: jurisdiction.code })
    .from(jurisdiction)
    .all()) {
    world.jurisdictions.set(row.code, row.id);
  }
  for (const one of people) {
    if (world.people.has(one.key)) continue;
    world.people.set(
      one.key,
      addPerson(world.as("secretariat-analyst"), { ...cardOf(world, one), invite: false }),
    );
  }
}

function makeBodies(world: World): void {
  for (const { key, kind, names, acronyms, priority, createdOn, parents } of bodies) {
    const typed = {
      kind,
      nameEn: names.en,
      nameFr: names.fr,
      acronymEn: acronyms.en,
      acronymFr: acronyms.fr,
      priorityEn: priority.en,
      priorityFr: priority.fr,
      createdOn,
      parents: parents.map((parent) => world.bodies.get(parent.body) ?? ""),
    };
    world.bodies.set(key, proposeBody(world.as("secretariat-analyst"), typed));
  }
}

function makeTermsAndSeats(world: World): void {
  const held = [...holdings(world.today)].sort((one, other) => one.from.localeCompare(other.from));
  for (const terms of termsOn(world.today)) {
    const version = layTerms(world, terms);
    const ofBody = seats.filter((seat) => seat.body === terms.body);
    for (const seat of ofBody) if (seat.endedOn) takeInEndedSeat(world, seat.key);
    const keys = new Set<string>(ofBody.map((seat) => seat.key));
    for (const holding of held)
      if (keys.has(holding.seat) && holding.state === "confirmed") makeHolding(world, holding);
    const body = world.bodies.get(terms.body) ?? "";
    for (const chair of chairsOf(world, terms.body)) {
      confirmPast(world.as(chair), version);
      confirmPastHoldings(world.as(chair), body, world.house.now());
    }
    if (terms.amendment) amend(world, terms, terms.amendment);
  }
  for (const holding of held) if (holding.state === "nominated") makeNomination(world, holding);
}

/** S-5: what was asked of whom, and reminded. */
function makeGaps(world: World): void {
  const body = world.bodies.get("CCSWG") ?? "";
  const municipal = seats.find(
    (seat) => seat.body === "CCSWG" && seat.level === "M" && seat.endedOn === null,
  );
  const chair = world.as("bc-partnerships");
  world.wait(10);
  const asked = askForNomination(chair, body, {
    level: "M",
    seat: (municipal && world.seats.get(municipal.key)) ?? "",
    of: world.jurisdictions.get("MSDO") ?? "",
  });
  world.wait(30);
  remindOfNomination(chair, asked);
}

/** A demonstration begins without a heap of letters about the past. */
function keepSilent(db: Db, at: Instant): void {
  db.$client
    .prepare(
      "update outbox set outcome = 'dropped', last_error = 'demonstration', sent_at = ? where outcome = 'waiting'",
    )
    .run(at);
}
