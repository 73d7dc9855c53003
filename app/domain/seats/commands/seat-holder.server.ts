import { holding } from "../../../../db/schema";
import type { Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import type { Stored } from "../../papers/files.server";
import { shownPerson } from "../../people/persons.server";
import type { HolderTyped } from "../forms";
import { answerNominationRequests } from "../nominations.server";
import { workspaceSince } from "../past.server";
import { seatPolicies } from "../policy";
import { seatName } from "../seat-name";
import { seatWords } from "../words";
import { attachLetters } from "./attached.server";
import { tellBoth, tellChairs } from "./letters.server";
import { askToConfirm } from "./past-holdings.server";
import { makeRoom, standingInTheWay } from "./room.server";
import { dayText, invalid, personFor, seatSubject } from "./subjects.server";

/** S-1, desk 21: nominated and confirmed at once, on the letter; a change of holder is one date and one act. */
export function seatHolder(
  asker: Asker,
  seatId: Id,
  typed: HolderTyped,
  letters: readonly Stored[] = [],
): Id {
  return command(asker, {
    policy: seatPolicies.seat,
    find: (tx, actor, today) => seatSubject(tx, actor, seatId, today),
    run: (deed) => {
      const { tx, subject, now } = deed;
      const personId = personFor(tx, typed, subject, deed);
      const current = standingInTheWay(tx, seatId, typed.capacity);
      if (current?.personId === personId && current.until === null) {
        throw invalid(
          "email",
          inBoth(seatWords, (words) => words["already-holds"]),
        );
      }
      const before = makeRoom(deed, typed.capacity, typed.from);
      const id = newId();
      const { capacity, from, letter } = typed;
      const fromThePast = from < workspaceSince(tx);
      tx.insert(holding)
        .values({
          ...{ id, seatId, personId, capacity, from, letter },
          // A seat that had ended before the workspace ends its last holder with it (B-3).
          ...(subject.found.endedOn
            ? { state: "ended", until: subject.found.endedOn }
            : { state: "confirmed" }),
          nominatedAt: now,
          confirmedAt: now,
          fromThePast,
        })
        .run();
      if (fromThePast) askToConfirm(tx, { holding: id, body: subject.found.body }, now);
      // B-3: who held a seat of the past fills nothing that is vacant today.
      if (subject.found.endedOn === null) {
        const { body, level } = subject.found;
        answerNominationRequests(tx, { seat: seatId, body, level, capacity }, now);
      }
      const who = shownPerson(tx, personId);
      const name = seatName(subject.found);
      const day = dayText(from);
      deed.record(
        { kind: "seat", id: seatId },
        before
          ? {
              en: seatWords.en.replaced(who.en, before.shown.en, day.en),
              fr: seatWords.fr.replaced(who.fr, before.shown.fr, day.fr),
            }
          : {
              en: seatWords.en.seated(who.en, name.en, day.en),
              fr: seatWords.fr.seated(who.fr, name.fr, day.fr),
            },
        {
          before: before?.person ?? null,
          after: { person: personId, capacity, from, letter, ...attachLetters(deed, id, letters) },
        },
      );
      tellBoth(deed, from, { now: personId, before: before?.person ?? null });
      if (!fromThePast) tellChairs(deed, { personId, from });
      return id;
    },
  });
}
