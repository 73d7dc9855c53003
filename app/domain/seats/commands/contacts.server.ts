import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { contact } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { newId } from "../../id";
import type { Someone } from "../../people/persons.server";
import { shownPerson } from "../../people/persons.server";
import { contactFacts, contactOf } from "../contacts.server";
import { seatPolicies } from "../policy";
import { seatOn } from "../queries.server";
import { seatWords } from "../words";
import { dayText, invalid, personFor, seatSubject } from "./subjects.server";

export type NamedContact = Someone & { from: Day; inCamera?: boolean };

/** S-7: a contact sees what the holder sees and prepares; never decides. What is in camera only where named for it (M-17). */
export function nameContact(asker: Asker, seatId: Id, typed: NamedContact): Id {
  return command(asker, {
    policy: seatPolicies.nameContact,
    find: (tx, actor, today) => seatSubject(tx, actor, seatId, today),
    run: (deed) => {
      const { tx, subject, record } = deed;
      const personId = personFor(tx, typed, subject, deed);
      const id = newId();
      const holdingId = seatOn(tx, seatId, typed.from)?.principal?.holding ?? null;
      const { from, inCamera = false } = typed;
      tx.insert(contact).values({ id, seatId, personId, holdingId, from, inCamera }).run();
      const who = shownPerson(tx, personId);
      const said = inCamera ? "contactInCamera" : "contact";
      record(
        { kind: "seat", id: seatId },
        { en: seatWords.en[said](who.en), fr: seatWords.fr[said](who.fr) },
      );
      return id;
    },
  });
}

function contactSubject(tx: Db, actor: Actor, id: Id, today: Day) {
  const held = contactOf(tx, id);
  const subject = held && seatSubject(tx, actor, held.seatId, today);
  return subject && { ...subject, ...contactFacts(subject.found, held, today), held };
}

/** S-7: the holder of today takes over a contact whom the former one named. */
export function keepContact(asker: Asker, id: Id): Id {
  return command(asker, {
    policy: seatPolicies.keepContact,
    find: (tx, actor, today) => contactSubject(tx, actor, id, today),
    run: ({ tx, subject: { held, heldUnder }, record }) => {
      tx.update(contact).set({ holdingId: heldUnder }).where(eq(contact.id, id)).run();
      const who = shownPerson(tx, held.personId);
      record(
        { kind: "seat", id: held.seatId },
        { en: seatWords.en.contactKept(who.en), fr: seatWords.fr.contactKept(who.fr) },
        { before: held.holdingId, after: heldUnder },
      );
      return held.seatId;
    },
  });
}

/** S-7, S-4: from the day given, today unless said otherwise, the person no longer sees what the holder sees. */
export function endContact(asker: Asker, id: Id, on: Day | null): Id {
  return command(asker, {
    policy: seatPolicies.endContact,
    find: (tx, actor, today) => contactSubject(tx, actor, id, today),
    run: ({ tx, subject: { held }, today, record }) => {
      const asked = on ?? today;
      if (asked < today)
        throw invalid(
          "until",
          inBoth(seatWords, (words) => words["contact-ends-in-the-past"]),
        );
      const until = asked < held.from ? held.from : asked;
      tx.update(contact).set({ until }).where(eq(contact.id, id)).run();
      const who = shownPerson(tx, held.personId);
      const day = dayText(until);
      record(
        { kind: "seat", id: held.seatId },
        { en: seatWords.en.contactEnded(who.en, day.en), fr: seatWords.fr.contactEnded(who.fr, day.fr) },
        { before: held.until, after: until },
      );
      return held.seatId;
    },
  });
}
