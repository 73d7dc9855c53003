import { eq } from "drizzle-orm";
import { holding } from "../../../../db/schema";
import { type Id, isSecretariat } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Day } from "../../dates";
import { follow } from "../../lifecycle";
import { shownPerson } from "../../people/persons.server";
import { holdingMoves } from "../lifecycle";
import { seatPolicies } from "../policy";
import { seatWords } from "../words";
import { tell } from "./letters.server";
import { dayText, holdingSubject, invalid } from "./subjects.server";

/** S-2, S-4: a day that is past already changes who sat then: only the secretariat says so, on the letter. */
function refuseBackdating({ actor, today }: Pick<Deed<unknown>, "actor" | "today">, ending: Ending): void {
  if (ending.until >= today) return;
  if (!isSecretariat(actor))
    throw invalid(
      "until",
      inBoth(seatWords, (words) => words["ends-in-the-past"]),
    );
  if (!ending.letter)
    throw invalid(
      "letter",
      inBoth(seatWords, (words) => words["end-letter-missing"]),
    );
}

type Ending = { until: Day; letter?: string };

/** S-4, S-6: the seat becomes vacant on the day given, and is never deleted. */
export function endHolding(asker: Asker, id: Id, ending: Ending): Id {
  return command(asker, {
    policy: seatPolicies.end,
    find: (tx, actor, today) => holdingSubject(tx, actor, id, today),
    run: (deed) => {
      const { tx, subject, record } = deed;
      const { held } = subject;
      const { until, letter = "" } = ending;
      if (until <= held.from)
        throw invalid(
          "until",
          inBoth(seatWords, (words) => words["ends-before-it-begins"]),
        );
      refuseBackdating(deed, ending);
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
          after: letter ? { until, letter } : until,
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
