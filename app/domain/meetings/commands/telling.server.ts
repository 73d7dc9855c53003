// N-6, M-15: who is told of a meeting, with its entry for their calendar in their own language.
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { calendarFile } from "../../calendar/calendar-file";
import type { Deed } from "../../command.server";
import { dateTime } from "../../format";
import type { NoticeName } from "../../outbox/notices";
import { membersOf } from "../../seats/chairs.server";
import { eventOf, linkToMeeting } from "../event";
import { isCancelled } from "../lifecycle";
import type { Meeting } from "../meeting.server";
import { calledShortly, whoMeets } from "../named";
import { meetingSaid } from "../said-words";

/** June 9, 2026 at 1:00 pm, Pacific Time: as the meeting keeps it. */
export const whenOf = ({ startsAt, zone }: Pick<Meeting, "startsAt" | "zone">): Bilingual => ({
  en: dateTime("en", startsAt, zone),
  fr: dateTime("fr", startsAt, zone),
});

/** The members of the bodies and their contacts, but not whoever acts. */
function reached({ tx, today, actor }: Deed<object>, bodies: readonly { id: Id }[]): Id[] {
  const all = bodies.flatMap(({ id }) => membersOf(tx, id, today));
  return all.filter((person) => person !== actor.person);
}

type Told = {
  notice?: NoticeName;
  who: Pick<Meeting, "bodies" | "joint">;
  meetings: readonly Meeting[];
  subject: Bilingual;
  lines: readonly Bilingual[];
  link: Bilingual;
  about: { kind: string; id: Id };
  /** Where not everyone who meets is told. */
  to?: readonly Id[];
};

export function tell(deed: Deed<object>, { who, meetings, to, notice = "meeting", ...letter }: Told): void {
  const { publicUrl } = deed.house;
  const name = whoMeets(who);
  const fileIn = (language: "en" | "fr") =>
    calendarFile({
      ...{ language, name: name[language] },
      events: meetings.map((meeting) => eventOf(meeting, { language, publicUrl })),
    });
  const calendar = meetings.length > 0 ? { calendar: { en: fileIn("en"), fr: fileIn("fr") } } : {};
  deed.notify({ notice, to: to ?? reached(deed, who.bodies), ...letter, ...calendar });
}

/** S-7: the address where a seat says whether it comes. */
function askedToAnswer({ house }: Deed<object>, { id, state }: Meeting): Bilingual[] {
  if (isCancelled(state)) return [];
  const path = addresses("meeting-answer", { meeting: id });
  const { en, fr } = meetingSaid;
  return [{ en: en.mailAnswer(house.publicUrl + path.en), fr: fr.mailAnswer(house.publicUrl + path.fr) }];
}

/** Of one meeting, in one sentence. */
export function tellOf(
  deed: Deed<object>,
  one: Meeting,
  { subject, line, ...more }: { subject: Bilingual; line: Bilingual } & Pick<Told, "notice" | "to">,
): void {
  tell(deed, {
    ...more,
    ...{ who: one, meetings: [one], subject, about: { kind: "meeting", id: one.id } },
    lines: [calledShortly(one), line, ...askedToAnswer(deed, one)],
    link: linkToMeeting(deed.house.publicUrl, one.id),
  });
}
