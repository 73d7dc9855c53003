// S-1, S-4: an office is given and ended by an administrator, never by the one whose right it is; both are told.
import { eq } from "drizzle-orm";
import { office, person } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Day } from "../../dates";
import { longDate } from "../../format";
import { newId } from "../../id";
import { type OfficeKind, officeWords } from "../../offices";
import { Invalid } from "../../refusals";
import { shownAs } from "../../shown-as";
import { isErased } from "../erased";
import { officeActWords } from "../office-act-words";
import { endFacts, holdsAlready, officeSeen, tellAdministrators } from "../offices.server";
import { keepsPeople } from "../pages.server";
import { peoplePolicies } from "../policy";
import { peopleWords } from "../words";

type Problem = "begins-in-the-past" | "held-already" | "ends-in-the-past" | "ends-earlier";
const refused = (field: "kind" | "from" | "until", key: Problem) =>
  new Invalid([{ field, text: inBoth(officeActWords, (words) => words[key]) }]);

const titleOf = (kind: OfficeKind): Bilingual => inBoth(officeWords, (words) => words[kind]);

type Told = { person: Id; says: Bilingual; letter: "given" | "ended"; kind: OfficeKind; day: Day };

/** The person reads it in words of their own; the other administrators see that rights have changed. */
function tell(deed: Deed<object>, told: Told): void {
  const { house, notify } = deed;
  const { person: concerned, says, letter, kind, day } = told;
  const title = titleOf(kind);
  const address = (path: Bilingual) => ({ en: house.publicUrl + path.en, fr: house.publicUrl + path.fr });
  notify({
    notice: "standing",
    to: [concerned],
    subject: inBoth(officeActWords, (words) => words[`${letter}Subject`]),
    lines: [
      {
        en: officeActWords.en[`${letter}Line`](title.en, longDate("en", day)),
        fr: officeActWords.fr[`${letter}Line`](title.fr, longDate("fr", day)),
      },
      inBoth(officeActWords, (words) => words.notRight),
    ],
    link: address(addresses("my-seats")),
  });
  tellAdministrators(deed, concerned, {
    subject: inBoth(officeActWords, (words) => words.othersSubject),
    says,
  });
}

/** From today unless another day is said; what was done before was done without it. */
export function giveOffice(asker: Asker, id: Id, typed: { kind: OfficeKind; from: Day | null }): Id {
  return command(asker, {
    policy: peoplePolicies.appoint,
    find: (tx, actor) => {
      keepsPeople(actor);
      const found = tx.select().from(person).where(eq(person.id, id)).get();
      return found && !isErased(found) ? { person: id, isSelf: actor.person === id, found } : undefined;
    },
    run: (deed) => {
      const { tx, subject, today, record } = deed;
      const { kind } = typed;
      const from = typed.from ?? today;
      if (from < today) throw refused("from", "begins-in-the-past");
      if (holdsAlready(tx, { person: id, kind, day: today })) throw refused("kind", "held-already");
      const officeId = newId();
      tx.insert(office).values({ id: officeId, personId: id, kind, from }).run();
      const [who, title] = [shownAs(subject.found), titleOf(kind)];
      const says = {
        en: peopleWords.en.appointed(who.en, title.en),
        fr: peopleWords.fr.appointed(who.fr, title.fr),
      };
      record({ kind: "person", id }, says, { after: { office: kind, from } });
      tell(deed, { person: id, says, letter: "given", kind, day: from });
      return officeId;
    },
  });
}

/**
 * From the day given, today unless said otherwise. One that has not begun, or began today, is taken back: its row goes,
 * since it gave no whole day, and the ledger keeps what it was.
 */
export function endOffice(asker: Asker, id: Id, on: Day | null): Id {
  return command(asker, {
    policy: peoplePolicies.endOffice,
    find: (tx, actor, day) => {
      const line = officeSeen(tx, actor, { id, day });
      return line && { ...endFacts(actor, line, day), line };
    },
    run: (deed) => {
      const { tx, subject, today, record } = deed;
      const { line } = subject;
      const until = on ?? today;
      if (until < today) throw refused("until", "ends-in-the-past");
      if (line.until !== null && until >= line.until) throw refused("until", "ends-earlier");
      const isTakenBack = until <= line.from;
      if (isTakenBack) tx.delete(office).where(eq(office.id, id)).run();
      else tx.update(office).set({ until }).where(eq(office.id, id)).run();
      const [who, title] = [line.shown, titleOf(line.kind)];
      const { en, fr } = officeActWords;
      const says = isTakenBack
        ? { en: en.takenBack(who.en, title.en), fr: fr.takenBack(who.fr, title.fr) }
        : {
            en: en.ended(who.en, title.en, longDate("en", until)),
            fr: fr.ended(who.fr, title.fr, longDate("fr", until)),
          };
      record({ kind: "person", id: line.person }, says, {
        before: { office: line.kind, from: line.from, until: line.until },
        after: isTakenBack ? null : { office: line.kind, from: line.from, until },
      });
      tell(deed, { person: line.person, says, letter: "ended", kind: line.kind, day: until });
      return line.person;
    },
  });
}
