import { address } from "../../site-map";
import type { Crumb } from "../../ui";
import { type Language, langOf, say } from "../bilingual";
import { capital } from "../format";
import { calendarWords } from "./calendar-words";
import { calledByDay } from "./named";
import { meetingWords } from "./page-words";
import type { MeetingActPage, SeriesActPage } from "./pages.server";
import type { PlanPage } from "./planning-pages.server";
import type { Poll } from "./poll.server";
import { pollWords } from "./poll-words";
import { ruleSaid } from "./rule-said";

export const meetingCrumbs = (language: Language): Crumb[] => [
  { label: meetingWords[language].meetings, href: address(language, "meetings") },
];

export function meetingActCrumbs({ meeting }: Pick<MeetingActPage, "meeting">, language: Language): Crumb[] {
  const name = calledByDay(meeting);
  return [
    ...meetingCrumbs(language),
    {
      ...{ label: say(language, name), lang: langOf(language, name) },
      href: address(language, "meeting", { meeting: meeting.id }),
    },
  ];
}

export const seriesActCrumbs = ({ series }: SeriesActPage, language: Language): Crumb[] => [
  ...meetingCrumbs(language),
  { label: capital(ruleSaid(language, series)), href: address(language, "series", { series: series.id }) },
];

/** From what is planned for a body, back to it. */
export const bodyCrumbs = ({ body }: Pick<PlanPage, "body">, language: Language): Crumb[] => [
  {
    ...{ label: say(language, body.name), lang: langOf(language, body.name) },
    href: address(language, "body", { body: body.id }),
  },
];

export const calendarsCrumbs = (language: Language): Crumb[] => [
  ...meetingCrumbs(language),
  { label: calendarWords[language].calendarsTitle, href: address(language, "my-calendars") },
];

/** From an act on a poll, back to it. */
export const pollCrumbs = ({ id, title }: Pick<Poll, "id" | "title">, language: Language): Crumb[] => [
  ...meetingCrumbs(language),
  {
    ...{ label: say(language, title) || pollWords[language].title, lang: langOf(language, title) },
    href: address(language, "poll", { poll: id }),
  },
];
