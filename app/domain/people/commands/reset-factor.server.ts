import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { person } from "../../../../db/schema";
import { dropShortPassword } from "../../../auth/accounts.server";
import { dropFactor, factorOf } from "../../../auth/second-factor.server";
import { endSessions } from "../../../auth/sessions.server";
import { addresses } from "../../../site-map";
import type { Actor, Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { type Day, dayOf } from "../../dates";
import { shownAs } from "../../shown-as";
import { sendInvitation } from "../persons.server";
import { peoplePolicies } from "../policy";
import { resetFactorWords } from "../reset-factor-words";

const inOffice = prepared((db: Db) =>
  db.$client
    .prepare<[{ person: Id; day: Day }], 0 | 1>(
      "select exists (select 1 from office where person_id = :person and from_day <= :day and (until_day is null or until_day > :day))",
    )
    .pluck(),
);

/** T-d: who holds an office is reset by an administrator only: nobody rises by resetting who stands above. */
export const resetPolicyFor = (db: Db, id: Id, day: Day) =>
  inOffice(db).get({ person: id, day }) === 1
    ? peoplePolicies.resetSecondFactorInOffice
    : peoplePolicies.resetSecondFactor;

export const factorFacts = (db: Db, actor: Actor, id: Id) => ({
  person: id,
  hasFactor: factorOf(db, id) !== undefined,
  isSelf: actor.person === id,
});

/** The application and the codes of a person stop working, and every session ends. */
export function resetSecondFactor(asker: Asker, id: Id): void {
  const { db, now } = asker.house;
  command(asker, {
    policy: resetPolicyFor(db, id, dayOf(now())),
    find: (tx, actor) => {
      const found = tx.select().from(person).where(eq(person.id, id)).get();
      return found && { ...factorFacts(tx, actor, id), found };
    },
    run: ({ tx, house, subject: { found }, now: at, record, notify }) => {
      dropFactor(tx, id);
      endSessions(tx, id);
      const wasShort = dropShortPassword(tx, id);
      const who = shownAs(found);
      record(
        { kind: "person", id },
        { en: resetFactorWords.en.recorded(who.en), fr: resetFactorWords.fr.recorded(who.fr) },
      );
      const lines = [
        inBoth(resetFactorWords, (words) => words.line),
        ...(wasShort ? [inBoth(resetFactorWords, (words) => words.lineShort)] : []),
        inBoth(resetFactorWords, (words) => words.notYou),
      ];
      const link = addresses("sign-in");
      notify({
        to: [id],
        subject: inBoth(resetFactorWords, (words) => words.subject),
        lines,
        link: { en: `${house.publicUrl}${link.en}`, fr: `${house.publicUrl}${link.fr}` },
      });
      if (wasShort) sendInvitation(house, found, at);
    },
  });
}
