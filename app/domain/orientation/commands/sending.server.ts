// T-8: on the first day of a holding its person is told, once and in their own language, what the seat is.
import { type Db, prepared } from "../../../../db/connection";
import { orientationMail } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { type Bilingual, type Language, languages, say } from "../../bilingual";
import { addDays, type Day, dayOf, type Instant } from "../../dates";
import { longDate } from "../../format";
import { record } from "../../ledger/ledger.server";
import { notify } from "../../outbox/outbox.server";
import { shownPerson } from "../../people/persons.server";
import type { Capacity } from "../../seats/lifecycle";
import { capacityWords } from "../../seats/words";
import { onTheDay } from "../../sql.server";
import { type OrientationFacts, orientationFacts } from "../facts.server";
import { orientationWords } from "../words";

type Begun = { holding: Id; seat: Id; person: Id; capacity: Capacity; from: Day };

/** A welcome that comes later than this, because nothing ran in between, is none. */
const daysLate = 60;

/** In force today, of this workspace's own time, and not told yet. */
const begun = prepared((db: Db) =>
  db.$client.prepare<[{ day: Day; recent: Day }], Begun>(`
    select h.id as holding, h.seat_id as seat, h.person_id as person, h.capacity, h.from_day as "from"
    from holding h where h.state = 'confirmed' and h.from_the_past = 0 and h.from_day > :recent and ${onTheDay("h")}
      and not exists (select 1 from orientation_mail o where o.holding_id = h.id)`),
);

/** Whole sentences in one language; what lacks is left out. */
function sentences(
  language: Language,
  facts: OrientationFacts,
  told: { begun: Begun; publicUrl: string },
): string[] {
  const words = orientationWords[language];
  const { seat, contacts } = facts;
  const { capacity, from } = told.begun;
  const names = (people: readonly Bilingual[]) => people.map((one) => say(language, one));
  const kept = contacts.filter(({ byFormer }) => !byFormer).map(({ shown }) => shown);
  const former = contacts.filter(({ byFormer }) => byFormer).map(({ shown }) => shown);
  const other = capacity === "principal" ? seat.alternate : seat.principal;
  const terms = facts.inForce && addresses("terms", { version: facts.inForce.id })[language];
  const capacities = capacityWords[language];
  return [
    words.holds(
      say(language, facts.name),
      capacities[capacity].toLowerCase(),
      say(language, facts.bodyName),
      longDate(language, from),
    ),
    facts.mandate ? words.what(say(language, facts.mandate)) : "",
    terms ? words.termsAt(told.publicUrl + terms) : "",
    facts.chairs.length > 0 ? words.chairsAre(names(facts.chairs)) : "",
    facts.secretariat.length > 0 ? words.secretariatIs(names(facts.secretariat)) : "",
    other ? words[capacity === "principal" ? "alternateIs" : "principalIs"](say(language, other.shown)) : "",
    kept.length > 0 ? words.contactsAre(names(kept)) : "",
    former.length > 0 ? words.keepOrEnd(names(former)) : "",
    ...facts.terms.map(({ number }) => words.openTerms(number)),
    ...facts.asked.map((of) => words.openAsked(say(language, of))),
    words.recordsThere,
  ].filter(Boolean);
}

export function settleOrientation(tx: Db, now: Instant, { publicUrl }: { publicUrl: string }): void {
  const day = dayOf(now);
  for (const one of begun(tx).all({ day, recent: addDays(day, -daysLate) })) {
    const facts = orientationFacts(tx, { seat: one.seat, day });
    if (!facts) continue;
    const text: Bilingual = { en: "", fr: "" };
    for (const language of languages)
      text[language] = sentences(language, facts, { begun: one, publicUrl }).join("\n\n");
    const link = addresses("seat-orientation", { seat: one.seat });
    notify(
      tx,
      {
        notice: "standing",
        to: [one.person],
        subject: {
          en: orientationWords.en.subject(say("en", facts.bodyName)),
          fr: orientationWords.fr.subject(say("fr", facts.bodyName)),
        },
        lines: [text],
        link: { en: publicUrl + link.en, fr: publicUrl + link.fr },
        about: { kind: "body", id: facts.seat.body },
      },
      now,
    );
    tx.insert(orientationMail).values({ holdingId: one.holding, sentAt: now }).run();
    const who = shownPerson(tx, one.person);
    record(tx, {
      ...{ at: now, person: null, standing: "clock", act: "orientation.send" },
      subject: { kind: "seat", id: one.seat },
      detail: {
        says: {
          en: orientationWords.en.sent(who.en, say("en", facts.name)),
          fr: orientationWords.fr.sent(who.fr, say("fr", facts.name)),
        },
      },
    });
  }
}
