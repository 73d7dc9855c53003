// The rows of persons and their invitations. Called within a command.
import { eq } from "drizzle-orm";
import type { Db } from "../../../db/connection";
import { jurisdiction, person } from "../../../db/schema";
import { makeInvitation } from "../../auth/invitations.server";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Bilingual, inBoth, type Language } from "../bilingual";
import type { Instant } from "../dates";
import type { House } from "../house";
import { newId } from "../id";
import { post } from "../outbox/outbox.server";
import { Invalid } from "../refusals";
import { shownAs } from "../shown-as";
import { typedWords } from "../typed";
import { type PersonTyped, personProblems } from "./forms";
import { peopleWords } from "./words";

export const byEmail = (tx: Db, address: string) =>
  tx.select().from(person).where(eq(person.email, address)).get();

/** Said only to those who keep the accounts: that an address is known is nobody else's business. */
export const addressTaken = () =>
  new Invalid([{ field: "email", text: inBoth(personProblems, (words) => words["email-taken"]) }]);

export function insertPerson(tx: Db, typed: PersonTyped, now: Instant): Id {
  if (byEmail(tx, typed.email)) throw addressTaken();
  if (
    typed.jurisdiction &&
    !tx.select().from(jurisdiction).where(eq(jurisdiction.id, typed.jurisdiction)).get()
  ) {
    throw new Invalid([
      { field: "jurisdiction", text: inBoth(typedWords, (words) => words["choice-missing"]) },
    ]);
  }
  const id = newId();
  const { jurisdiction: jurisdictionId, ...rest } = typed;
  tx.insert(person)
    .values({ id, ...rest, jurisdictionId: jurisdictionId || null, createdAt: now })
    .run();
  return id;
}

/** Writes the mail with the one-time address, in the same transaction. */
export function sendInvitation(
  house: House,
  to: { id: Id; email: string; language: Language },
  now: Instant,
): string {
  const token = makeInvitation(house.db, to.id, now);
  const path = addresses("invitation", { token });
  const link = { en: `${house.publicUrl}${path.en}`, fr: `${house.publicUrl}${path.fr}` };
  const letter = {
    notice: "account" as const,
    subject: inBoth(peopleWords, (words) => words.inviteSubject),
    lines: [inBoth(peopleWords, (words) => words.inviteLine)],
    link,
  };
  post(house.db, { person: to.id, email: to.email, language: to.language }, { letter, now });
  return link[to.language];
}

export type Someone = {
  email: string;
  name: string;
  titleEn: string;
  titleFr: string;
  language: "" | Language;
};

/** The person an e-mail address names; a new one needs a name or title and a language. Within the caller's transaction. */
export function someone(
  tx: Db,
  typed: Someone,
  made: { now: Instant; jurisdiction: Id | null; zone: string },
): Id {
  const known = byEmail(tx, typed.email);
  if (known) return known.id;
  const problems: { field: string; text: Bilingual }[] = [];
  const { email, name, titleEn, titleFr } = typed;
  if (!name && !titleEn && !titleFr)
    problems.push({ field: "titleEn", text: inBoth(peopleWords, (words) => words.someoneTitle) });
  if (!typed.language)
    problems.push({ field: "language", text: inBoth(peopleWords, (words) => words.someoneLanguage) });
  if (problems.length > 0 || !typed.language) throw new Invalid(problems);
  const card = { email, name, titleEn, titleFr, language: typed.language };
  return insertPerson(tx, { ...card, zone: made.zone, jurisdiction: made.jurisdiction ?? "" }, made.now);
}

/** Who someone is, as sentences name them. Never by the address. */
export const shownPerson = (tx: Db, id: Id): Bilingual => {
  const found = tx.select().from(person).where(eq(person.id, id)).get();
  return found ? shownAs(found) : { en: "", fr: "" };
};
