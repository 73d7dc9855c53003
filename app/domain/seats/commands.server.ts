import { and, eq } from "drizzle-orm";
import type { Db } from "../../../db/connection";
import { contact, holding, jurisdiction, person } from "../../../db/schema";
import { addresses } from "../../site-map";
import type { Actor, Id } from "../actor";
import { type Bilingual, inBoth } from "../bilingual";
import { bodyHead } from "../bodies/queries.server";
import { type Asker, command, type Deed } from "../command.server";
import { addDays, type Day } from "../dates";
import { longDate } from "../format";
import { newId } from "../id";
import { follow } from "../lifecycle";
import { type Someone, someone } from "../people/commands.server";
import { shownAs } from "../people/words";
import { because, Invalid, NotPossible } from "../refusals";
import type { HolderTyped, NominationTyped } from "./forms";
import { type Capacity, holdingMoves } from "./lifecycle";
import { answerNominationRequests } from "./nominations.server";
import { knownSince } from "./past.server";
import { type HoldingFacts, type SeatFacts, seatPolicies } from "./policy";
import { type OneSeat, seatOn } from "./queries.server";
import { seatName } from "./seat-name";
import { seatWords } from "./words";

type SeatSubject = SeatFacts & { found: OneSeat; bodyName: Bilingual };

/** A seat that the actor sees, because the actor sees its body. */
export function seatSubject(tx: Db, actor: Actor, id: Id, today: Day): SeatSubject | undefined {
  const found = seatOn(tx, id, today);
  const head = found && bodyHead(tx, actor, found.body);
  if (!found || !head) return undefined;
  return { body: found.body, seat: id, nominatedBy: found.nominatedBy, state: found.state, found, bodyName: head.name };
}

const invalid = (field: string, text: Bilingual) => new Invalid([{ field, text }]);
const dayText = (day: Day): Bilingual => ({ en: longDate("en", day), fr: longDate("fr", day) });

function personFor(tx: Db, typed: Someone, subject: SeatSubject, deed: Deed<SeatSubject>): Id {
  const from = subject.found.nominatedBy ?? subject.found.jurisdiction?.id ?? null;
  const known = from ? tx.select().from(jurisdiction).where(eq(jurisdiction.id, from)).get() : undefined;
  return someone(tx, typed, { now: deed.now, jurisdiction: from, zone: known?.zone ?? deed.actor.zone });
}

const shownPerson = (tx: Db, id: Id): Bilingual => {
  const found = tx.select().from(person).where(eq(person.id, id)).get();
  return found ? shownAs(found) : { en: "", fr: "" };
};

/** The holding that covers a day or begins after it, in one capacity. */
function standingInTheWay(tx: Db, seatId: Id, capacity: Capacity) {
  return tx
    .select()
    .from(holding)
    .where(and(eq(holding.seatId, seatId), eq(holding.capacity, capacity), eq(holding.state, "confirmed")))
    .all()
    .sort((one, other) => other.from.localeCompare(one.from))
    .at(0);
}

/** Ends the current holding the day the new one begins; refuses a day on which somebody else sits. */
function makeRoom(deed: Deed<SeatSubject>, capacity: Capacity, from: Day): { person: Id; shown: Bilingual } | null {
  const { tx, subject } = deed;
  if (from < subject.found.openedOn && !knownSince(tx, subject.found.id, from)) {
    const day = dayText(subject.found.openedOn);
    throw invalid("from", { en: seatWords.en["before-opening"](day.en), fr: seatWords.fr["before-opening"](day.fr) });
  }
  if (subject.found.endedOn !== null && from >= subject.found.endedOn) {
    throw invalid("from", inBoth(seatWords, (words) => words["seat-ended"]));
  }
  const current = standingInTheWay(tx, subject.found.id, capacity);
  if (!current || (current.until !== null && current.until <= from)) return null;
  const who = shownPerson(tx, current.personId);
  if (current.from >= from) {
    const since = dayText(current.from);
    throw invalid("from", {
      en: seatWords.en["held-that-day"](who.en, since.en),
      fr: seatWords.fr["held-that-day"](who.fr, since.fr),
    });
  }
  const state = follow(holdingMoves.end, current.state);
  tx.update(holding).set({ state, until: from, edition: current.edition + 1 }).where(eq(holding.id, current.id)).run();
  return { person: current.personId, shown: who };
}

function tell(deed: Deed<{ bodyName: Bilingual; body?: Id }>, to: Id, line: Bilingual): void {
  const { bodyName, body = "" } = deed.subject;
  const link = addresses("body", { body });
  const { publicUrl } = deed.house;
  deed.notify({
    to: [to],
    subject: { en: seatWords.en.seatedSubject(bodyName.en), fr: seatWords.fr.seatedSubject(bodyName.fr) },
    lines: [line],
    link: { en: publicUrl + link.en, fr: publicUrl + link.fr },
  });
}

function tellBoth(deed: Deed<SeatSubject>, from: Day, people: { now: Id; before: Id | null }): void {
  const { bodyName } = deed.subject;
  const day = dayText(from);
  const last = dayText(addDays(from, -1));
  tell(deed, people.now, { en: seatWords.en.seatedLine(bodyName.en, day.en), fr: seatWords.fr.seatedLine(bodyName.fr, day.fr) });
  if (people.before) {
    tell(deed, people.before, { en: seatWords.en.leftLine(bodyName.en, last.en), fr: seatWords.fr.leftLine(bodyName.fr, last.fr) });
  }
}

/** S-1, desk 21: nominated and confirmed at once, on the letter; a change of holder is one date and one act. */
export function seatHolder(asker: Asker, seatId: Id, typed: HolderTyped): Id {
  return command(asker, {
    policy: seatPolicies.seat,
    find: (tx, actor, today) => seatSubject(tx, actor, seatId, today),
    run: (deed) => {
      const { tx, subject, now, today } = deed;
      const personId = personFor(tx, typed, subject, deed);
      const current = standingInTheWay(tx, seatId, typed.capacity);
      if (current?.personId === personId && current.until === null) {
        throw invalid("email", inBoth(seatWords, (words) => words["already-holds"]));
      }
      const before = makeRoom(deed, typed.capacity, typed.from);
      const id = newId();
      const { capacity, from, letter } = typed;
      tx.insert(holding)
        .values({
          ...{ id, seatId, personId, capacity, from, letter },
          // A seat that had ended before the workspace ends its last holder with it (B-3).
          ...(subject.found.endedOn ? { state: "ended", until: subject.found.endedOn } : { state: "confirmed" }),
          nominatedAt: now,
          confirmedAt: now,
          fromThePast: from < today,
        })
        .run();
      answerNominationRequests(tx, { seat: seatId, body: subject.found.body, level: subject.found.level }, now);
      const who = shownPerson(tx, personId);
      const name = seatName(subject.found);
      const day = dayText(from);
      deed.record({ kind: "seat", id: seatId }, before
        ? { en: seatWords.en.replaced(who.en, before.shown.en, day.en), fr: seatWords.fr.replaced(who.fr, before.shown.fr, day.fr) }
        : { en: seatWords.en.seated(who.en, name.en, day.en), fr: seatWords.fr.seated(who.fr, name.fr, day.fr) }, {
        before: before?.person ?? null,
        after: { person: personId, capacity, from, letter },
      });
      tellBoth(deed, from, { now: personId, before: before?.person ?? null });
      return id;
    },
  });
}

/** S-1: a nomination, by the government or association that names the holder, or entered for it. */
export function nominate(asker: Asker, seatId: Id, typed: NominationTyped): Id {
  return command(asker, {
    policy: seatPolicies.nominate,
    find: (tx, actor, today) => seatSubject(tx, actor, seatId, today),
    run: (deed) => {
      const { tx, subject, now, record } = deed;
      const personId = personFor(tx, typed, subject, deed);
      const id = newId();
      const { capacity, from, letter } = typed;
      tx.insert(holding).values({ id, seatId, personId, capacity, from, letter, state: "nominated", nominatedAt: now }).run();
      answerNominationRequests(tx, { seat: seatId, body: subject.found.body, level: subject.found.level }, now);
      const who = shownPerson(tx, personId);
      const name = seatName(subject.found);
      record({ kind: "seat", id: seatId }, { en: seatWords.en.nominated(who.en, name.en), fr: seatWords.fr.nominated(who.fr, name.fr) }, {
        after: { person: personId, capacity, from },
      });
      return id;
    },
  });
}

type HoldingSubject = SeatSubject & { found: OneSeat; held: typeof holding.$inferSelect };

function holdingSubject(tx: Db, actor: Actor, id: Id, today: Day): (HoldingFacts & Omit<HoldingSubject, "state">) | undefined {
  const held = tx.select().from(holding).where(eq(holding.id, id)).get();
  const subject = held && seatSubject(tx, actor, held.seatId, today);
  return subject && { ...subject, state: held.state, held };
}

export function confirmNomination(asker: Asker, id: Id, letter: string): Id {
  return command(asker, {
    policy: seatPolicies.confirm,
    find: (tx, actor, today) => holdingSubject(tx, actor, id, today),
    run: (deed) => {
      const { tx, subject, now } = deed;
      const { held, found } = subject;
      const seatDeed = { ...deed, subject: { ...subject, state: found.state } };
      if (found.state === "ended") throw new NotPossible(because(seatWords, (words) => words["seat-ended"], "S-1"));
      const before = makeRoom(seatDeed, held.capacity, held.from);
      const state = follow(holdingMoves.confirm, held.state);
      tx.update(holding).set({ state, letter, confirmedAt: now, edition: held.edition + 1 }).where(eq(holding.id, id)).run();
      const who = shownPerson(tx, held.personId);
      const name = seatName(found);
      deed.record({ kind: "seat", id: held.seatId }, { en: seatWords.en.confirmed(who.en, name.en), fr: seatWords.fr.confirmed(who.fr, name.fr) }, {
        before: before?.person ?? null,
        after: { person: held.personId, from: held.from, letter },
      });
      tellBoth(seatDeed, held.from, { now: held.personId, before: before?.person ?? null });
      return held.seatId;
    },
  });
}

export function withdrawNomination(asker: Asker, id: Id): Id {
  return command(asker, {
    policy: seatPolicies.withdraw,
    find: (tx, actor, today) => holdingSubject(tx, actor, id, today),
    run: ({ tx, subject: { held }, record }) => {
      const state = follow(holdingMoves.withdraw, held.state);
      tx.update(holding).set({ state, edition: held.edition + 1 }).where(eq(holding.id, id)).run();
      const who = shownPerson(tx, held.personId);
      record({ kind: "seat", id: held.seatId }, { en: seatWords.en.withdrawn(who.en), fr: seatWords.fr.withdrawn(who.fr) });
      return held.seatId;
    },
  });
}

/** S-4, S-6: the seat becomes vacant on the day given, and is never deleted. */
export function endHolding(asker: Asker, id: Id, until: Day): Id {
  return command(asker, {
    policy: seatPolicies.end,
    find: (tx, actor, today) => holdingSubject(tx, actor, id, today),
    run: (deed) => {
      const { tx, subject, record } = deed;
      const { held } = subject;
      if (until <= held.from) throw invalid("until", inBoth(seatWords, (words) => words["ends-before-it-begins"]));
      const state = follow(holdingMoves.end, held.state);
      tx.update(holding).set({ state, until, edition: held.edition + 1 }).where(eq(holding.id, id)).run();
      const who = shownPerson(tx, held.personId);
      const day = dayText(until);
      record({ kind: "seat", id: held.seatId }, { en: seatWords.en.ended(who.en, day.en), fr: seatWords.fr.ended(who.fr, day.fr) }, {
        before: held.until,
        after: until,
      });
      tell(deed, held.personId, { en: seatWords.en.leftLine(subject.bodyName.en, day.en), fr: seatWords.fr.leftLine(subject.bodyName.fr, day.fr) });
      return held.seatId;
    },
  });
}

/** S-7: a contact sees what the holder sees and prepares; never decides. */
export function nameContact(asker: Asker, seatId: Id, typed: Someone & { from: Day }): Id {
  return command(asker, {
    policy: seatPolicies.nameContact,
    find: (tx, actor, today) => seatSubject(tx, actor, seatId, today),
    run: (deed) => {
      const { tx, subject, record } = deed;
      const personId = personFor(tx, typed, subject, deed);
      const id = newId();
      tx.insert(contact).values({ id, seatId, personId, from: typed.from }).run();
      const who = shownPerson(tx, personId);
      record({ kind: "seat", id: seatId }, { en: seatWords.en.contact(who.en), fr: seatWords.fr.contact(who.fr) });
      return id;
    },
  });
}

