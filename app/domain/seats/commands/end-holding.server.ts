import { eq } from "drizzle-orm";
import { holding } from "../../../../db/schema";
import type { Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { follow } from "../../lifecycle";
import { shownPerson } from "../../people/persons.server";
import { holdingMoves } from "../lifecycle";
import { seatPolicies } from "../policy";
import { seatWords } from "../words";
import { tell } from "./letters.server";
import { dayText, holdingSubject, invalid } from "./subjects.server";

/** S-4, S-6: the seat becomes vacant on the day given, and is never deleted. */
export function endHolding(asker: Asker, id: Id, until: Day): Id {
  return command(asker, {
    policy: seatPolicies.end,
    find: (tx, actor, today) => holdingSubject(tx, actor, id, today),
    run: (deed) => {
      const { tx, subject, record } = deed;
      const { held } = subject;
      if (until <= held.from)
        throw invalid(
          "until",
          inBoth(seatWords, (words) => words["ends-before-it-begins"]),
        );
      const state = follow(holdingMoves.end, held.state);
      tx.update(holding)
        .set({ state, until, edition: held.edition + 1 })
        .where(eq(holding.id, id))
        .run();
      const who = shownPerson(tx, held.personId);
      const day = dayText(until);
      record(
        { kind: "seat", id: held.seatId },
        { en: seatWords.en.ended(who.en, day.en), fr: seatWords.fr.ended(who.fr, day.fr) },
        {
          before: held.until,
          after: until,
        },
      );
      tell(deed, held.personId, {
        en: seatWords.en.leftLine(subject.bodyName.en, day.en),
        fr: seatWords.fr.leftLine(subject.bodyName.fr, day.fr),
      });
      return held.seatId;
    },
  });
}
