import { eq } from "drizzle-orm";
import { credential, person } from "../../../../db/schema";
import { spendInvitations } from "../../../auth/invitations.server";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { mustBeAllowed } from "../../permissions";
import { shownAs } from "../../shown-as";
import { cardKeys, cardOf, cardSeen, staleCard } from "../card.server";
import type { CardTyped } from "../forms";
import { addressTaken, byEmail } from "../persons.server";
import { peoplePolicies } from "../policy";
import { peopleWords } from "../words";

/** S-9: keeps a card. The address is the sign-in: only the secretariat changes it, and both addresses are told. */
export function editCard(asker: Asker, id: Id, typed: CardTyped & { edition: number }): void {
  command(asker, {
    policy: peoplePolicies.edit,
    find: (tx, actor) => {
      const found = cardSeen(tx, actor, id);
      return found && { person: id, found };
    },
    run: (deed) => {
      const { tx, actor, subject, now, record } = deed;
      const { found } = subject;
      if (found.edition !== typed.edition) throw staleCard(tx, found);
      const before = cardOf(found);
      const { edition, email = before.email, ...rest } = typed;
      const after = { ...rest, email };
      const moves = email !== before.email;
      if (moves) {
        mustBeAllowed(actor, peoplePolicies.changeAddress, {});
        deed.mustBeFresh(peoplePolicies.changeAddress);
        if (byEmail(tx, email)) throw addressTaken();
        spendInvitations(tx, id, now);
        tellAddress(deed, email);
      }
      tx.update(person)
        .set({ ...after, edition: edition + 1 })
        .where(eq(person.id, id))
        .run();
      if (moves) tellAddress(deed, email);
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

/** To the address that stands now. Somebody without an account has nothing to lose by it. */
function tellAddress({ tx, house, subject, notify }: Deed<{ found: { id: Id } }>, address: string): void {
  const { id } = subject.found;
  if (!tx.select().from(credential).where(eq(credential.personId, id)).get()) return;
  const link = addresses("my-seats");
  notify({
    to: [id],
    subject: inBoth(peopleWords, (words) => words.addressSubject),
    lines: [inBoth(peopleWords, (words) => words.addressLine(address))],
    link: { en: `${house.publicUrl}${link.en}`, fr: `${house.publicUrl}${link.fr}` },
  });
}
