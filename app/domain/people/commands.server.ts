import { eq } from "drizzle-orm";
import type { Db } from "../../../db/connection";
import { jurisdiction, office, person, reader } from "../../../db/schema";
import { makeInvitation } from "../../auth/invitations.server";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Bilingual, inBoth, type Language } from "../bilingual";
import { type Asker, command } from "../command.server";
import type { Day, Instant } from "../dates";
import type { House } from "../house";
import { newId } from "../id";
import { governmentsAndAssociations } from "../jurisdictions/canada";
import { Invalid } from "../refusals";
import { type PersonTyped, personProblems } from "./forms";
import { peoplePolicies } from "./policy";
import { peopleWords, shownAs } from "./words";
import { type OfficeKind, officeWords } from "./words-of-office";

const byEmail = (tx: Db, address: string) => tx.select().from(person).where(eq(person.email, address)).get();

function insertPerson(tx: Db, typed: PersonTyped, now: Instant): Id {
  if (byEmail(tx, typed.email)) {
    throw new Invalid([{ field: "email", text: inBoth(personProblems, (words) => words["email-taken"]) }]);
  }
  const id = newId();
  const { jurisdiction: jurisdictionId, titleEn, titleFr, ...rest } = typed;
  tx.insert(person)
    .values({ id, ...rest, titleEn: titleEn || titleFr, titleFr: titleFr || titleEn, jurisdictionId: jurisdictionId || null, createdAt: now })
    .run();
  return id;
}

/** Adds a person; the account opens with an invitation. */
export function addPerson(asker: Asker, typed: PersonTyped & { invite: boolean }): Id {
  return command(asker, {
    policy: peoplePolicies.add,
    find: () => ({}),
    run: ({ tx, house, now, record }) => {
      const { invite, ...card } = typed;
      const id = insertPerson(tx, card, now);
      const who = shownAs(typed);
      record({ kind: "person", id }, { en: peopleWords.en.added(who.en), fr: peopleWords.fr.added(who.fr) }, { after: card });
      if (invite) sendInvitation(house, { id, email: typed.email, language: typed.language }, now);
      return id;
    },
  });
}

/** Writes the mail with the one-time address, in the same transaction. */
function sendInvitation(house: House, to: { id: Id; email: string; language: Language }, now: Instant): string {
  const token = makeInvitation(house.db, to.id, now);
  const link = addresses("invitation", { token });
  const words = peopleWords[to.language];
  const address = `${house.publicUrl}${link[to.language]}`;
  house.db.$client
    .prepare(
      "insert into outbox (id, person_id, address, language, subject, body, created_at, next_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .run(newId(), to.id, to.email, to.language, words.inviteSubject, `${words.inviteLine}\n\n${address}`, now, now);
  return address;
}

export function invitePerson(asker: Asker, id: Id): void {
  command(asker, {
    policy: peoplePolicies.invite,
    find: (tx) => {
      const found = tx.select().from(person).where(eq(person.id, id)).get();
      return found && { person: found.id, found };
    },
    run: ({ house, subject, now, record }) => {
      sendInvitation(house, subject.found, now);
      const who = shownAs(subject.found);
      record({ kind: "person", id }, { en: peopleWords.en.invited(who.en), fr: peopleWords.fr.invited(who.fr) });
    },
  });
}

export type Someone = { email: string; name: string; title: string; language: "" | Language };

/** The person an e-mail address names; a new one needs a name or title and a language. Within the caller's transaction. */
export function someone(tx: Db, typed: Someone, made: { now: Instant; jurisdiction: Id | null; zone: string }): Id {
  const known = byEmail(tx, typed.email);
  if (known) return known.id;
  const problems: { field: string; text: Bilingual }[] = [];
  if (!typed.name && !typed.title) problems.push({ field: "title", text: inBoth(peopleWords, (words) => words.someoneTitle) });
  if (!typed.language) problems.push({ field: "language", text: inBoth(peopleWords, (words) => words.someoneLanguage) });
  if (problems.length > 0 || !typed.language) throw new Invalid(problems);
  const card = { email: typed.email, name: typed.name, titleEn: typed.title || typed.name, titleFr: typed.title || typed.name };
  return insertPerson(tx, { ...card, language: typed.language, zone: made.zone, jurisdiction: made.jurisdiction ?? "" }, made.now);
}

/** S-11: a reader, named and dated by a jurisdiction. */
export function nameReader(asker: Asker, jurisdictionId: Id, typed: Someone & { from: Day }): Id {
  return command(asker, {
    policy: peoplePolicies.nameReader,
    find: (tx) => {
      const found = tx.select().from(jurisdiction).where(eq(jurisdiction.id, jurisdictionId)).get();
      return found && { nominatedBy: found.id, found };
    },
    run: ({ tx, subject: { found }, now, record }) => {
      const personId = someone(tx, typed, { now, jurisdiction: found.id, zone: found.zone });
      const id = newId();
      tx.insert(reader).values({ id, jurisdictionId, personId, from: typed.from }).run();
      const who = typed.name || typed.title || typed.email;
      record({ kind: "jurisdiction", id: found.id }, {
        en: peopleWords.en.reader(who, found.nameEn),
        fr: peopleWords.fr.reader(who, found.nameFr),
      });
      return id;
    },
  });
}

/** S-1: a dated office. The first account of a real workspace is given by the operator, with its invitation. */
export function appoint(asker: Asker, typed: PersonTyped, given: { office: OfficeKind; from: Day; invite: boolean }): { person: Id; address: string } {
  return command(asker, {
    policy: peoplePolicies.appoint,
    find: () => ({}),
    run: ({ tx, house, now, record }) => {
      const known = byEmail(tx, typed.email);
      const id = known?.id ?? insertPerson(tx, typed, now);
      tx.insert(office).values({ id: newId(), personId: id, kind: given.office, from: given.from }).run();
      const who = shownAs(typed);
      record({ kind: "person", id }, {
        en: peopleWords.en.appointed(who.en, officeWords.en[given.office]),
        fr: peopleWords.fr.appointed(who.fr, officeWords.fr[given.office]),
      });
      const invited = given.invite ? sendInvitation(house, { id, email: typed.email, language: typed.language }, now) : "";
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
      const known = new Set(tx.select({ code: jurisdiction.code }).from(jurisdiction).all().map((row) => row.code));
      const missing = governmentsAndAssociations.filter(({ code }) => !known.has(code));
      for (const { name, ...facts } of missing) {
        tx.insert(jurisdiction).values({ id: newId(), ...facts, nameEn: name.en, nameFr: name.fr }).run();
      }
      record({ kind: "workspace", id: "workspace" }, inBoth(peopleWords, (words) => words.jurisdictions(missing.length)));
      return missing.length;
    },
  });
}
