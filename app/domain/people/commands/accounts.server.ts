import { eq } from "drizzle-orm";
import { jurisdiction, office, person, reader } from "../../../../db/schema";
import type { Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { newId } from "../../id";
import { governmentsAndAssociations } from "../../jurisdictions/canada";
import { type OfficeKind, officeWords } from "../../offices";
import { shownAs } from "../../shown-as";
import { inviteFacts } from "../address.server";
import { isErased } from "../erased";
import type { PersonTyped } from "../forms";
import { byEmail, insertPerson, type Someone, sendInvitation, shownPerson, someone } from "../persons.server";
import { peoplePolicies } from "../policy";
import { peopleWords } from "../words";

/** Adds a person; the account opens with an invitation. */
export function addPerson(asker: Asker, typed: PersonTyped & { invite: boolean }): Id {
  return command(asker, {
    policy: peoplePolicies.add,
    find: () => ({}),
    run: ({ tx, house, now, record, mustBeFresh }) => {
      const { invite, ...card } = typed;
      if (invite) mustBeFresh(peoplePolicies.invite);
      const id = insertPerson(tx, card, now);
      const who = shownAs(typed);
      record(
        { kind: "person", id },
        { en: peopleWords.en.added(who.en), fr: peopleWords.fr.added(who.fr) },
        { after: card },
      );
      if (invite) sendInvitation(house, { id, email: typed.email, language: typed.language }, now);
      return id;
    },
  });
}

export function invitePerson(asker: Asker, id: Id): void {
  command(asker, {
    policy: peoplePolicies.invite,
    find: (tx, actor) => {
      const found = tx.select().from(person).where(eq(person.id, id)).get();
      const asking = { actor, now: asker.house.now() };
      return found && !isErased(found) ? { ...inviteFacts(tx, id, asking), found } : undefined;
    },
    run: ({ house, subject, now, record }) => {
      sendInvitation(house, subject.found, now);
      const who = shownAs(subject.found);
      record(
        { kind: "person", id },
        { en: peopleWords.en.invited(who.en), fr: peopleWords.fr.invited(who.fr) },
      );
    },
  });
}

/** S-11: a reader, named and dated by a jurisdiction. */
export function nameReader(
  asker: Asker,
  jurisdictionId: Id,
  typed: Someone & { from: Day; until?: Day | null },
): Id {
  return command(asker, {
    policy: peoplePolicies.nameReader,
    find: (tx) => {
      const found = tx.select().from(jurisdiction).where(eq(jurisdiction.id, jurisdictionId)).get();
      return found && { nominatedBy: found.id, found };
    },
    run: ({ tx, subject: { found }, now, record }) => {
      const personId = someone(tx, typed, { now, jurisdiction: found.id, zone: found.zone });
      const id = newId();
      tx.insert(reader).values({ id, jurisdictionId, personId, from: typed.from, until: typed.until }).run();
      const who = shownPerson(tx, personId);
      record(
        { kind: "jurisdiction", id: found.id },
        {
          en: peopleWords.en.reader(who.en, found.nameEn),
          fr: peopleWords.fr.reader(who.fr, found.nameFr),
        },
      );
      return id;
    },
  });
}

/** S-1: a dated office. The first account of a real workspace is given by the operator, with its invitation. */
export function appoint(
  asker: Asker,
  typed: PersonTyped,
  given: { office: OfficeKind; from: Day; invite: boolean },
): { person: Id; address: string } {
  return command(asker, {
    policy: peoplePolicies.appoint,
    find: () => ({}),
    run: ({ tx, house, now, record }) => {
      const known = byEmail(tx, typed.email);
      const id = known?.id ?? insertPerson(tx, typed, now);
      tx.insert(office).values({ id: newId(), personId: id, kind: given.office, from: given.from }).run();
      const who = shownAs(typed);
      record(
        { kind: "person", id },
        {
          en: peopleWords.en.appointed(who.en, officeWords.en[given.office]),
          fr: peopleWords.fr.appointed(who.fr, officeWords.fr[given.office]),
        },
      );
      const invited = given.invite
        ? sendInvitation(house, { id, email: typed.email, language: typed.language }, now)
        : "";
      return { person: id, address: invited };
    },
  });
}

/** Enters the fourteen governments and the associations that are not there yet. */
export function addJurisdictions(asker: Asker): number {
  return command(asker, {
    policy: peoplePolicies.addJurisdictions,
    find: () => ({}),
    run: ({ tx, record }) => {
      const known = new Set(
        tx
          .select({ code: jurisdiction.code })
          .from(jurisdiction)
          .all()
          .map((row) => row.code),
      );
      const missing = governmentsAndAssociations.filter(({ code }) => !known.has(code));
      for (const { name, ...facts } of missing) {
        tx.insert(jurisdiction)
          .values({ id: newId(), ...facts, nameEn: name.en, nameFr: name.fr })
          .run();
      }
      record(
        { kind: "workspace", id: "workspace" },
        inBoth(peopleWords, (words) => words.jurisdictions(missing.length)),
      );
      return missing.length;
    },
  });
}
