// The list of meetings as a file, in the reader's language.
import { type Language, say } from "../bilingual";
import { isoDate, time, zoneName } from "../format";
import { calendarWords } from "./calendar-words";
import type { Meeting } from "./meeting.server";
import { calledShortly, whoMeets } from "./named";
import { formatWords, meetingStateWords } from "./words";

export function meetingsFile(meetings: readonly Meeting[], language: Language) {
  const words = calendarWords[language];
  return {
    name: words.fileName,
    headings: [
      ...[words.day, words.begins, words.zone, words.minutes, words.body, words.titleColumn],
      ...[words.format, words.place, words.state],
    ],
    rows: meetings.map((meeting) => [
      ...[isoDate(meeting.day), time(language, meeting.startMinutes), zoneName(language, meeting.zone)],
      ...[meeting.lengthMinutes, say(language, whoMeets(meeting)), say(language, calledShortly(meeting))],
      ...[formatWords[language][meeting.format], say(language, meeting.venue)],
      meetingStateWords[language][meeting.state],
    ]),
  };
}
