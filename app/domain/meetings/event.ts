// M-15, M-19: a meeting as the entry of a calendar, in one language.
import { addresses } from "../../site-map";
import { type Bilingual, catalogue, type Language, say } from "../bilingual";
import type { CalendarEvent } from "../calendar/calendar-file";
import { hasVenue } from "./formats";
import { isCancelled } from "./lifecycle";
import type { Meeting } from "./meeting.server";
import { calledShortly } from "./named";
import { formatWords } from "./words";

const words = catalogue(
  {
    join: (link: string) => `Join: ${link}`,
    phone: (phone: string) => `By telephone: ${phone}`,
    passcode: (code: string) => `Passcode: ${code}`,
    cancelled: (reason: string) => `Cancelled: ${reason}`,
  },
  {
    join: (link) => `Se joindre\u00a0: ${link}`,
    phone: (phone) => `Par téléphone\u00a0: ${phone}`,
    passcode: (code) => `Code d’accès\u00a0: ${code}`,
    cancelled: (reason) => `Annulée\u00a0: ${reason}`,
  },
);

/** The page of the meeting, with its origin. */
export function linkToMeeting(publicUrl: string, id: string): Bilingual {
  const path = addresses("meeting", { meeting: id });
  return { en: publicUrl + path.en, fr: publicUrl + path.fr };
}

function described(meeting: Meeting, language: Language, link: string): string {
  const { joining, state, cancelled } = meeting;
  const say_ = words[language];
  if (isCancelled(state)) return [say_.cancelled(say(language, cancelled)), link].join("\n");
  return [
    joining.link && say_.join(joining.link),
    joining.phone && say_.phone(joining.phone),
    joining.passcode && say_.passcode(joining.passcode),
    link,
  ]
    .filter(Boolean)
    .join("\n");
}

export function eventOf(
  meeting: Meeting,
  { language, publicUrl }: { language: Language; publicUrl: string },
): CalendarEvent {
  const { id, day, startMinutes, lengthMinutes, zone, state, venue, format } = meeting;
  const link = linkToMeeting(publicUrl, id)[language];
  return {
    // Not the host's name: the workspace may move, and the entry stays the same.
    uid: `${id}@joint-councils-workspace`,
    ...{ sequence: meeting.sequence, changedAt: meeting.changedAt },
    start: { day, minutes: startMinutes },
    ...{ minutes: lengthMinutes, zone },
    status: isCancelled(state) ? "CANCELLED" : "CONFIRMED",
    summary: calledShortly(meeting)[language],
    description: described(meeting, language, link),
    location: hasVenue(format) ? say(language, venue) : formatWords[language][format],
    url: link,
  };
}
