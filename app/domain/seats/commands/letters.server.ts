// What those who take or leave a seat are told.
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Deed } from "../../command.server";
import { addDays, type Day } from "../../dates";
import { workspaceSince } from "../past.server";
import { seatWords } from "../words";
import { dayText, type SeatSubject } from "./subjects.server";

export function tell(deed: Deed<{ bodyName: Bilingual; body?: Id }>, to: Id, line: Bilingual): void {
  const { bodyName, body = "" } = deed.subject;
  const link = addresses("body", { body });
  const { publicUrl } = deed.house;
  deed.notify({
    to: [to],
    subject: { en: seatWords.en.seatedSubject(bodyName.en), fr: seatWords.fr.seatedSubject(bodyName.fr) },
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
