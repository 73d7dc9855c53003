// F-5: where both co-chairs are tied to a request, those who are not name who presides, for this matter alone.
import type { Db } from "../../../../db/connection";
import { chairNaming } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Day, Instant } from "../../dates";
import { newId } from "../../id";
import { Invalid } from "../../refusals";
import { type ChairChoice, chairChoices, namingFacts } from "../chair-naming.server";
import { dutiesWords } from "../duties-words";
import { type NamingFacts, namingPolicy } from "../naming-policy";
import { proceedingSeen } from "../proceedings.server";
import { standOf } from "../stand.server";

type Naming = NamingFacts & { choices: ChairChoice[]; seat: Id };

const find =
  (id: Id, now: () => Instant) =>
  (tx: Db, actor: Actor, today: Day): Naming | undefined => {
    const proceeding = proceedingSeen(tx, actor, id);
    if (!proceeding) return undefined;
    const stand = standOf(tx, proceeding, today);
    const facts = namingFacts({ proceeding, stand }, actor, now());
    return { ...facts, choices: chairChoices(tx, { proceeding, stand }, today) };
  };

export function nameChair(asker: Asker, id: Id, typed: { seat: string }): void {
  command(asker, {
    policy: namingPolicy,
    find: find(id, asker.house.now),
    run: ({ tx, actor, now, subject, record }) => {
      const chosen = subject.choices.find(({ seat }) => seat === typed.seat);
      if (!chosen)
        throw new Invalid([{ field: "seat", text: inBoth(dutiesWords, (words) => words.chairUnknown) }]);
      tx.insert(chairNaming)
        .values({
          ...{ id: newId(), proceedingId: id, seatId: chosen.seat, at: now },
          ...{ byPerson: actor.person ?? "", bySeat: subject.seat },
        })
        .run();
      record(
        { kind: "proceeding", id },
        {
          en: dutiesWords.en.chairSaid(chosen.name.en),
          fr: dutiesWords.fr.chairSaid(chosen.name.fr),
        },
        { after: chosen.seat },
      );
    },
  });
}
