import { contact } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { newId } from "../../id";
import type { Someone } from "../../people/persons.server";
import { shownPerson } from "../../people/persons.server";
import { seatPolicies } from "../policy";
import { seatWords } from "../words";
import { personFor, seatSubject } from "./subjects.server";

/** S-7: a contact sees what the holder sees and prepares; never decides. */
export function nameContact(asker: Asker, seatId: Id, typed: Someone & { from: Day }): Id {
  return command(asker, {
    policy: seatPolicies.nameContact,
    find: (tx, actor, today) => seatSubject(tx, actor, seatId, today),
    run: (deed) => {
      const { tx, subject, record } = deed;
      const personId = personFor(tx, typed, subject, deed);
      const id = newId();
      tx.insert(contact).values({ id, seatId, personId, from: typed.from }).run();
      const who = shownPerson(tx, personId);
      record(
        { kind: "seat", id: seatId },
        { en: seatWords.en.contact(who.en), fr: seatWords.fr.contact(who.fr) },
      );
      return id;
    },
  });
}
