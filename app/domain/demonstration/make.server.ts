// The demonstration world, made through the product's own commands, by a clock of its own, in one transaction.
import { type Db, immediately } from "../../../db/connection";
import { jurisdiction } from "../../../db/schema";
import type { Id } from "../actor";
import { proposeBody } from "../bodies/commands.server";
import type { Asker } from "../command.server";
import { addDays, type Day, dayOf, type Instant } from "../dates";
import type { House } from "../house";
import { addJurisdictions, addPerson, appoint } from "../people/commands/accounts.server";
import { confirmPastHoldings } from "../seats/commands/past-holdings.server";
import { confirmPast } from "../terms/commands/past.server";
import { makeAccounts, makeOpeningToConfirm } from "./accounts.server";
import { makeActions } from "./actions.server";
import { makeAgendas, openNextAgenda } from "./agendas.server";
import { makeAnswers } from "./answers.server";
import { type BodyKey, bodies } from "./bodies";
import { beganOn, clockFrom, type DemonstrationClock } from "./clock.server";
import { makeEarlier, makeEarlierToConfirm } from "./earlier.server";
import { makeFunding, makeFundingOfYears } from "./funding.server";
import { makeGaps } from "./gaps.server";
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
import { askForDate, makeMeetings } from "./meetings.server";
import { type DemonstrationPerson, holdings, offices, people } from "./people";
import { makePeoplePages } from "./people-pages.server";
import { type SeatKey, seats } from "./seats";
import { termsOn } from "./terms";
import { amend, layTerms } from "./terms.server";
import { makeYears } from "./years.server";

export type World = Pick<DemonstrationClock, "house" | "wait" | "until" | "on"> & {
  today: Day;
  people: Map<string, Id>;
  jurisdictions: Map<string, Id>;
  bodies: Map<BodyKey, Id>;
  seats: Map<SeatKey, Id>;
  as: (who: string) => Asker;
};

/** Makes it whole or not at all; nobody is written to. `matters`: with what its groups recommended and its councils decided. */
export function makeDemonstration(real: House, { matters }: { matters: boolean }): void {
  const today = dayOf(real.now());
  const clock = clockFrom(real, beganOn(today, { matters }));
  const world: World = {
    ...clock,
    today,
    people: new Map(),
    jurisdictions: new Map(),
    bodies: new Map(),
    seats: new Map(),
    as: (who) => ({ house: clock.house, person: world.people.get(who) ?? "" }),
  };
  immediately(real.db, () => {
    if (matters) beginOn(real.db, clock.house.now());
    makeSecretariat(world);
    makeBodies(world);
    makeTermsAndSeats(world);
    makeOthers(world);
    if (matters) {
      makeEarlier(world);
      makeAccounts(world);
      makeMeetings(world);
      makeActions(world);
      makeAgendas(world);
      makeFundingOfYears(world);
      makeYears(world);
    }
    world.until(beganOn(today, { matters: false }));
    makeAmendments(world);
    if (matters) makePastMatters(world);
    makeGaps(world);
    makePeoplePages(world);
    if (matters) {
      makeMatters(world);
      makeFunding(world);
      makeEarlierToConfirm(world);
      makeOpeningToConfirm(world);
      askForDate(world);
      openNextAgenda(world);
      makeAnswers(world);
    }
    keepSilent(real.db, real.now());
  });
}

/** B-3: what is older than the workspace is its past. */
function beginOn(db: Db, at: Instant): void {
  db.$client.prepare("update workspace set made_at = ? where id = 1").run(at);
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
      ...{ kind, createdOn, nameEn: names.en, nameFr: names.fr },
      ...{ acronymEn: acronyms.en, acronymFr: acronyms.fr },
      ...{ priorityEn: priority.en, priorityFr: priority.fr },
      parents: parents.map((parent) => world.bodies.get(parent.body) ?? ""),
    };
    world.bodies.set(key, proposeBody(world.as("secretariat-analyst"), typed));
  }
}

/** B-3: what stood when the workspace began is taken in and confirmed; what began or ended since happens on its day. */
function makeTermsAndSeats(world: World): void {
  const { today, house, on } = world;
  const began = dayOf(house.now());
  const held = [...holdings(today)].sort((one, other) => one.from.localeCompare(other.from));
  for (const terms of termsOn(today)) {
    const version = layTerms(world, terms);
    const body = world.bodies.get(terms.body) ?? "";
    const ofBody = seats.filter((seat) => seat.body === terms.body);
    const confirmHoldings = () => {
      for (const chair of chairsOf(world, terms.body)) confirmPastHoldings(chair, body, house.now());
    };
    for (const { key, endedOn } of ofBody) {
      const takeIn = () => {
        if (endedOn) takeInEndedSeat(world, key);
        for (const holding of held)
          if (holding.seat === key && holding.state === "confirmed") makeHolding(world, holding);
      };
      if (endedOn === null || endedOn < began) takeIn();
      else
        on(addDays(endedOn, 1), () => {
          takeIn();
          confirmHoldings();
        });
    }
    for (const chair of chairsOf(world, terms.body)) confirmPast(chair, version);
    confirmHoldings();
  }
}

function makeAmendments(world: World): void {
  for (const terms of termsOn(world.today)) if (terms.amendment) amend(world, terms, terms.amendment);
  for (const holding of holdings(world.today))
    if (holding.state === "nominated") makeNomination(world, holding);
}

/** A demonstration begins without a heap of letters about the past. */
function keepSilent(db: Db, at: Instant): void {
  db.$client
    .prepare(
      "update outbox set outcome = 'dropped', last_error = 'demonstration', sent_at = ?, calendar = null where outcome = 'waiting'",
    )
    .run(at);
}
