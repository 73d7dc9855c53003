import { eq } from "drizzle-orm";
import { holding } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import type { Stored } from "../../papers/files.server";
import { shownPerson } from "../../people/persons.server";
import { because, NotPossible } from "../../refusals";
import type { NominationTyped } from "../forms";
import { holdingMoves } from "../lifecycle";
import { answerNominationRequests, askAgain } from "../nominations.server";
import { seatPolicies } from "../policy";
import { seatName } from "../seat-name";
import { seatWords } from "../words";
import { attachLetters } from "./attached.server";
import { tell, tellBoth, tellChairs } from "./letters.server";
import { makeRoom, refuseFarAhead, stayInstead } from "./room.server";
import { dayText, holdingSubject, personFor, seatSubject } from "./subjects.server";

/** S-1: a nomination, by the government or association that names the holder, or entered for it. */
export function nominate(
  asker: Asker,
  seatId: Id,
  typed: NominationTyped,
  letters: readonly Stored[] = [],
): Id {
  return command(asker, {
    policy: seatPolicies.nominate,
    find: (tx, actor, today) => seatSubject(tx, actor, seatId, today),
    run: (deed) => {
      const { tx, subject, now, record } = deed;
      refuseFarAhead(typed.from, deed.today);
      const personId = personFor(tx, typed, subject, deed);
      const id = newId();
      const { capacity, from, letter } = typed;
      tx.insert(holding)
        .values({ id, seatId, personId, capacity, from, letter, state: "nominated", nominatedAt: now })
        .run();
      answerNominationRequests(
        tx,
        { seat: seatId, body: subject.found.body, level: subject.found.level, capacity },
        now,
      );
      const who = shownPerson(tx, personId);
      const name = seatName(subject.found);
      record(
        { kind: "seat", id: seatId },
        { en: seatWords.en.nominated(who.en, name.en), fr: seatWords.fr.nominated(who.fr, name.fr) },
        {
          after: { person: personId, capacity, from, ...attachLetters(deed, id, letters) },
        },
      );
      return id;
    },
  });
}

export function confirmNomination(asker: Asker, id: Id, letter: string, letters: readonly Stored[] = []): Id {
  return command(asker, {
    policy: seatPolicies.confirm,
    find: (tx, actor, today) => holdingSubject(tx, actor, id, today),
    run: (deed) => {
      const { tx, subject, now } = deed;
      const { held, found } = subject;
      const seatDeed = { ...deed, subject: { ...subject, state: found.state } };
      if (found.state === "ended")
        throw new NotPossible(because(seatWords, (words) => words["seat-ended"], "S-1"));
      const before = makeRoom(seatDeed, held.capacity, held.from);
      const state = follow(holdingMoves.confirm, held.state);
      tx.update(holding)
        .set({ state, letter, confirmedAt: now, edition: held.edition + 1 })
        .where(eq(holding.id, id))
        .run();
      const filling = { seat: held.seatId, body: found.body, level: found.level, capacity: held.capacity };
      answerNominationRequests(tx, filling, now);
      const who = shownPerson(tx, held.personId);
      const name = seatName(found);
      deed.record(
        { kind: "seat", id: held.seatId },
        { en: seatWords.en.confirmed(who.en, name.en), fr: seatWords.fr.confirmed(who.fr, name.fr) },
        {
          before: before?.person ?? null,
          after: { person: held.personId, from: held.from, letter, ...attachLetters(seatDeed, id, letters) },
        },
      );
      tellBoth(seatDeed, held.from, { now: held.personId, before: before?.person ?? null });
      tellChairs(seatDeed, held);
      return held.seatId;
    },
  });
}

/** T-9: a nomination, or a holding that has not begun, is withdrawn and stays in the history as such. */
export function withdrawNomination(asker: Asker, id: Id): Id {
  return command(asker, {
    policy: seatPolicies.withdraw,
    find: (tx, actor, today) => holdingSubject(tx, actor, id, today),
    run: (deed) => {
      const { tx, subject, record } = deed;
      const { held, found, bodyName } = subject;
      const wasConfirmed = held.confirmedAt !== null;
      const state = follow(holdingMoves.withdraw, held.state);
      tx.update(holding)
        .set({ state, confirmedAt: null, edition: held.edition + 1 })
        .where(eq(holding.id, id))
        .run();
      const filling = { seat: held.seatId, body: found.body, level: found.level, capacity: held.capacity };
      askAgain(tx, filling, held.nominatedAt);
      const who = shownPerson(tx, held.personId);
      const day = dayText(held.from);
      const says = wasConfirmed
        ? {
            en: seatWords.en.withdrawnToCome(who.en, day.en),
            fr: seatWords.fr.withdrawnToCome(who.fr, day.fr),
          }
        : { en: seatWords.en.withdrawn(who.en), fr: seatWords.fr.withdrawn(who.fr) };
      const stays = wasConfirmed ? stayInstead(tx, held) : null;
      record({ kind: "seat", id: held.seatId }, says, { before: held.confirmedAt, after: { stays } });
      const line = (said: "notTakenLine" | "staysLine") => ({
        en: seatWords.en[said](bodyName.en, day.en),
        fr: seatWords.fr[said](bodyName.fr, day.fr),
      });
      if (wasConfirmed) tell(deed, held.personId, line("notTakenLine"));
      if (stays) tell(deed, stays, line("staysLine"));
      return held.seatId;
    },
  });
}
