import { eq } from "drizzle-orm";
import { person } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command } from "../../command.server";
import { shownAs } from "../../shown-as";
import { cardKeys, cardOf, cardSeen, staleCard } from "../card.server";
import type { CardTyped } from "../forms";
import { peoplePolicies } from "../policy";
import { peopleWords } from "../words";

/** S-9: keeps a card. The address, which is the sign-in, stays as it is: it has a verb of its own (T-d). */
export function editCard(asker: Asker, id: Id, typed: CardTyped & { edition: number }): void {
  command(asker, {
    policy: peoplePolicies.edit,
    find: (tx, actor) => {
      const found = cardSeen(tx, actor, id);
      return found && { person: id, found };
    },
    run: ({ tx, subject: { found }, record }) => {
      if (found.edition !== typed.edition) throw staleCard(tx, found);
      const before = cardOf(found);
      const after = cardOf(typed);
      tx.update(person)
        .set({ ...after, edition: found.edition + 1 })
        .where(eq(person.id, id))
        .run();
      const isSame = cardKeys.every((key) => before[key] === after[key]);
      const who = shownAs(after);
      const said = isSame ? "looked" : "edited";
      record(
        { kind: "person", id },
        { en: peopleWords.en[said](who.en), fr: peopleWords.fr[said](who.fr) },
        isSame ? {} : { before, after },
      );
    },
  });
}
