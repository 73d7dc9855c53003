// S-9: the card of a person, kept by its owner or by the secretariat.
import { eq } from "drizzle-orm";
import type { Db } from "../../../db/connection";
import { person } from "../../../db/schema";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { history } from "../ledger/history.server";
import { mustBeAllowed, permission } from "../permissions";
import { because, NotFound, NotPossible, refusalWords } from "../refusals";
import { shownAsGiven } from "../shown-as";
import { isErased } from "./erased";
import type { CardTyped } from "./forms";
import { jurisdictionOf } from "./pages.server";
import { peoplePolicies } from "./policy";
import { isTrusted } from "./trust.server";

type PersonRow = typeof person.$inferSelect;

/** One's own card, or everybody's for those who keep the accounts; nobody else finds it (T-3). */
export function cardSeen(db: Db, actor: Actor, id: Id): PersonRow | undefined {
  const keeps = permission(actor, peoplePolicies.add, {}).may;
  if (!keeps && actor.person !== id) return undefined;
  const found = db.select().from(person).where(eq(person.id, id)).get();
  return found && !isErased(found) ? found : undefined;
}

export type CardPage = {
  person: Id;
  shown: Bilingual;
  jurisdiction: Bilingual | null;
  edition: number;
  email: string;
  card: CardTyped;
  isOwn: boolean;
  keepsPeople: boolean;
  /** T-d: then only an administrator changes the address. */
  isTrusted: boolean;
  mayChangeAddress: boolean;
};

export const cardKeys = ["name", "titleEn", "titleFr", "phone", "mobile", "language", "zone"] as const;

export const cardOf = (row: CardTyped): CardTyped => {
  const { name, titleEn, titleFr, phone, mobile, language, zone } = row;
  return { name, titleEn, titleFr, phone, mobile, language, zone };
};

export function cardPage(db: Db, { actor, day }: { actor: Actor; day: Day }, id: Id): CardPage {
  const row = cardSeen(db, actor, id);
  if (!row) throw new NotFound();
  mustBeAllowed(actor, peoplePolicies.edit, { person: id });
  return {
    person: id,
    shown: shownAsGiven(row),
    jurisdiction: jurisdictionOf(db, row),
    edition: row.edition,
    email: row.email,
    card: cardOf(row),
    isOwn: actor.person === id,
    keepsPeople: permission(actor, peoplePolicies.add, {}).may,
    ...addressOn(db, { actor, day }, id),
  };
}

function addressOn(db: Db, { actor, day }: { actor: Actor; day: Day }, person: Id) {
  const trusted = isTrusted(db, person, day);
  const policy = trusted ? peoplePolicies.changeAddressInOffice : peoplePolicies.changeAddress;
  const isSelf = actor.person === person;
  return { isTrusted: trusted, mayChangeAddress: permission(actor, policy, { person, isSelf }).may };
}

/** T-4: who changed the card meanwhile, and what stands on it now. */
export function staleCard(tx: Db, row: PersonRow): NotPossible {
  const [last] = history(tx, "person", row.id);
  return new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: last?.by ?? { en: "", fr: "" },
      at: last?.at ?? row.createdAt,
      fields: Object.entries({ ...cardOf(row), email: row.email }).map(([name, theirs]) => ({
        name,
        theirs,
      })),
      edition: row.edition,
    },
  );
}
