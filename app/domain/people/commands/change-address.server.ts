// T-d: the address is the sign-in. Both addresses are told; for a co-chair or an officer the administrators as well.
import { eq } from "drizzle-orm";
import { credential, person } from "../../../../db/schema";
import { spendInvitations } from "../../../auth/invitations.server";
import { endSessions } from "../../../auth/sessions.server";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { Invalid } from "../../refusals";
import { shownAs } from "../../shown-as";
import { addressFacts, addressPolicyFor } from "../address.server";
import { addressWords } from "../address-words";
import { cardSeen, staleCard } from "../card.server";
import type { AddressTyped } from "../forms";
import { tellAdministrators } from "../offices.server";
import { keepsPeople } from "../pages.server";
import { addressTaken, byEmail } from "../persons.server";
import { peoplePolicies } from "../policy";

type Moved = { person: Id; to: string; isTrusted: boolean };

export function changeAddress(asker: Asker, id: Id, typed: AddressTyped & { edition: number }): void {
  const { db, now: clock } = asker.house;
  const policy = addressPolicyFor(db, id, clock());
  const isTrusted = policy === peoplePolicies.changeAddressInOffice;
  command(asker, {
    policy,
    find: (tx, actor) => {
      keepsPeople(actor);
      const found = cardSeen(tx, actor, id);
      return found && { ...addressFacts(tx, id, { actor, now: clock() }), found };
    },
    run: (deed) => {
      const { tx, subject, now, record } = deed;
      const { found } = subject;
      if (found.edition !== typed.edition) throw staleCard(tx, found);
      const { email } = typed;
      if (email === found.email)
        throw new Invalid([{ field: "email", text: inBoth(addressWords, (words) => words.same) }]);
      if (byEmail(tx, email)) throw addressTaken();
      const moved = { person: id, to: email, isTrusted };
      spendInvitations(tx, id, now);
      tellPerson(deed, moved);
      tx.update(person)
        .set({ email, edition: found.edition + 1 })
        .where(eq(person.id, id))
        .run();
      endSessions(tx, id);
      tellPerson(deed, moved);
      const who = shownAs(found);
      const says = { en: addressWords.en.changed(who.en), fr: addressWords.fr.changed(who.fr) };
      record({ kind: "person", id }, says, { before: { email: found.email }, after: { email } });
      if (isTrusted)
        tellAdministrators(deed, id, {
          subject: inBoth(addressWords, (words) => words.othersSubject),
          says,
          also: [inBoth(addressWords, (words) => words.othersLine)],
        });
    },
  });
}

/** To the address that stands now. Somebody without an account has nothing to lose by it. */
function tellPerson({ tx, house, notify }: Deed<object>, { person: id, to, isTrusted }: Moved): void {
  const hasAccount = tx.select().from(credential).where(eq(credential.personId, id)).get() !== undefined;
  if (!hasAccount && !isTrusted) return;
  const link: Bilingual = addresses("my-seats");
  notify({
    notice: "account",
    to: [id],
    subject: inBoth(addressWords, (words) => words.subject),
    lines: [
      { en: addressWords.en.line(to), fr: addressWords.fr.line(to) },
      inBoth(addressWords, (words) => (isTrusted ? words.notRightTrusted : words.notRight)),
    ],
    link: { en: `${house.publicUrl}${link.en}`, fr: `${house.publicUrl}${link.fr}` },
  });
}
