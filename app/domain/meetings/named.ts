// How a meeting is called: by its own name, or by who meets and when.
import { type Bilingual, catalogue, say } from "../bilingual";
import { list, weekdayDate } from "../format";
import type { Meeting } from "./meeting.server";

const words = catalogue(
  {
    meetingOf: (who: string) => `${who}: meeting`,
    meetingOn: (day: string) => `Meeting of ${day}`,
  },
  {
    meetingOf: (who) => `${who}\u00a0: réunion`,
    meetingOn: (day) => `Réunion du ${day}`,
  },
);

type Who = Pick<Meeting, "bodies" | "joint">;

/** "PSSDC and PSCIOC", or the name under which they sit together. */
export function whoMeets({ bodies, joint }: Who): Bilingual {
  if (joint) return joint.name;
  return {
    en: list(
      "en",
      bodies.map(({ acronym }) => say("en", acronym)),
    ),
    fr: list(
      "fr",
      bodies.map(({ acronym }) => say("fr", acronym)),
    ),
  };
}

/** In lists, calendars and mails, where its day stands beside it. */
export function calledShortly(meeting: Who & Pick<Meeting, "title">): Bilingual {
  const who = whoMeets(meeting);
  const { title } = meeting;
  return {
    en: title.en || title.fr || words.en.meetingOf(who.en),
    fr: title.fr || title.en || words.fr.meetingOf(who.fr),
  };
}

/** On its own page, under the names of its bodies: "Meeting of Tuesday, June 9, 2026". */
export function calledByDay({ title, day }: Pick<Meeting, "title" | "day">): Bilingual {
  if (title.en || title.fr) return title;
  return { en: words.en.meetingOn(weekdayDate("en", day)), fr: words.fr.meetingOn(weekdayDate("fr", day)) };
}
