import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { person } from "../../../../db/schema";
import { dropShortPassword } from "../../../auth/accounts.server";
import { dropFactor, factorOf } from "../../../auth/second-factor.server";
import { endSessions } from "../../../auth/sessions.server";
import { addresses } from "../../../site-map";
import type { Actor, Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { dayOf, type Instant } from "../../dates";
import { shownAs } from "../../shown-as";
import { addressWords } from "../address-words";
import { tellAdministrators } from "../offices.server";
import { sendInvitation } from "../persons.server";
import { peoplePolicies } from "../policy";
import { resetFactorWords } from "../reset-factor-words";
import { aloneOn, isTrusted } from "../trust.server";

/** T-d: who co-chairs or holds an office is reset by an administrator only: nobody rises by resetting who stands above. */
export const resetPolicyFor = (db: Db, id: Id, now: Instant) =>
  isTrusted(db, id, dayOf(now)) ? peoplePolicies.resetSecondFactorInOffice : peoplePolicies.resetSecondFactor;

export const factorFacts = (db: Db, id: Id, asking: { actor: Actor; now: Instant }) => ({
  person: id,
  hasFactor: factorOf(db, id) !== undefined,
  isSelf: asking.actor.person === id,
  ...aloneOn(db, id, asking),
});

/** The application and the codes of a person stop working, and every session ends. */
export function resetSecondFactor(asker: Asker, id: Id): void {
  const { db, now } = asker.house;
  const policy = resetPolicyFor(db, id, now());
  command(asker, {
    policy,
    find: (tx, actor) => {
      const found = tx.select().from(person).where(eq(person.id, id)).get();
      return found && { ...factorFacts(tx, id, { actor, now: now() }), found };
    },
    run: (deed) => {
      const { tx, house, subject, now: at, record, notify } = deed;
      const { found } = subject;
      dropFactor(tx, id);
      endSessions(tx, id);
      const wasShort = dropShortPassword(tx, id);
      const who = shownAs(found);
      const says = { en: resetFactorWords.en.recorded(who.en), fr: resetFactorWords.fr.recorded(who.fr) };
      record({ kind: "person", id }, says);
      const lines = [
        inBoth(resetFactorWords, (words) => words.line),
        ...(wasShort ? [inBoth(resetFactorWords, (words) => words.lineShort)] : []),
        inBoth(resetFactorWords, (words) => words.notYou),
      ];
      const link = addresses("sign-in");
      notify({
        notice: "account",
        to: [id],
        subject: inBoth(resetFactorWords, (words) => words.subject),
        lines,
        link: { en: `${house.publicUrl}${link.en}`, fr: `${house.publicUrl}${link.fr}` },
      });
      if (wasShort) sendInvitation(house, found, at);
      if (policy !== peoplePolicies.resetSecondFactorInOffice) return;
      const subjectLine = inBoth(addressWords, (words) => words.resetSubject);
      const also = [inBoth(addressWords, (words) => words.othersLine)];
      tellAdministrators(deed, id, { subject: subjectLine, says, also });
    },
  });
}
