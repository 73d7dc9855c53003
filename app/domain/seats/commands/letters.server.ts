// What those who take or leave a seat are told.
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { decidingCouncils } from "../../bodies/queries.server";
import type { Deed } from "../../command.server";
import { addDays, type Day } from "../../dates";
import { shownPerson } from "../../people/persons.server";
import { chairsOf } from "../chairs.server";
import { workspaceSince } from "../past.server";
import { seatName } from "../seat-name";
import { seatWords } from "../words";
import { dayText, type SeatSubject } from "./subjects.server";

export function tell(deed: Deed<{ bodyName: Bilingual; body?: Id }>, to: Id, line: Bilingual): void {
  const { bodyName, body = "" } = deed.subject;
  const link = addresses("body", { body });
  const { publicUrl } = deed.house;
  deed.notify({
    notice: "standing",
    to: [to],
    subject: { en: seatWords.en.seatedSubject(bodyName.en), fr: seatWords.fr.seatedSubject(bodyName.fr) },
    lines: [line],
    link: { en: publicUrl + link.en, fr: publicUrl + link.fr },
  });
}

/** S-1: a co-chair never comes without the others hearing of it: those of the body, and of the councils above it. */
export function tellChairs(deed: Deed<SeatSubject>, held: { personId: Id; from: Day }): void {
  const { tx, today, subject } = deed;
  const { found, bodyName } = subject;
  if (!found.coChair) return;
  const councils = decidingCouncils(tx, found.body).map(({ id }) => id);
  const who = shownPerson(tx, held.personId);
  const [name, day] = [seatName(found), dayText(held.from)];
  const line = {
    en: seatWords.en.chairLine(who.en, name.en, bodyName.en, day.en),
    fr: seatWords.fr.chairLine(who.fr, name.fr, bodyName.fr, day.fr),
  };
  const link = addresses("seat", { seat: found.id });
  const { publicUrl } = deed.house;
  deed.notify({
    notice: "standing",
    to: chairsOf(tx, [found.body, ...councils], today).filter((chair) => chair !== held.personId),
    subject: { en: seatWords.en.chairSubject(bodyName.en), fr: seatWords.fr.chairSubject(bodyName.fr) },
    lines: [line],
    link: { en: publicUrl + link.en, fr: publicUrl + link.fr },
  });
}

export function tellBoth(deed: Deed<SeatSubject>, from: Day, people: { now: Id; before: Id | null }): void {
  const { bodyName } = deed.subject;
  const day = dayText(from);
  const last = dayText(addDays(from, -1));
  // Who sits from today on is told by the orientation, on the same day; who sat already, or is to sit, here.
  const isToldToday = from <= deed.today && from >= workspaceSince(deed.tx);
  if (!isToldToday) {
    tell(deed, people.now, {
      en: seatWords.en.seatedLine(bodyName.en, day.en),
      fr: seatWords.fr.seatedLine(bodyName.fr, day.fr),
    });
  }
  if (people.before) {
    tell(deed, people.before, {
      en: seatWords.en.leftLine(bodyName.en, last.en),
      fr: seatWords.fr.leftLine(bodyName.fr, last.fr),
    });
  }
}
