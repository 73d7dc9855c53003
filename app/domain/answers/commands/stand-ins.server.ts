// S-8: whoever comes in the place of a seat is told once, and once more when they no longer do.
import type { meetingAnswer } from "../../../../db/schema";
import { type Bilingual, type Language, say } from "../../bilingual";
import { calendarFile } from "../../calendar/calendar-file";
import type { Deed } from "../../command.server";
import { addBusinessDays, type Day } from "../../dates";
import { list, longDate } from "../../format";
import { holidaysAround } from "../../holidays/federal";
import { whenOf } from "../../meetings/commands/telling.server";
import { eventOf, linkToMeeting } from "../../meetings/event";
import type { Meeting } from "../../meetings/meeting.server";
import { whoMeets } from "../../meetings/named";
import type { MeetingFacts } from "../../meetings/policy";
import { type Addressee, post } from "../../outbox/outbox.server";
import { daysAfter } from "../coming";
import type { SeatExpected } from "../expected.server";
import type { AnswerTyped } from "../forms";
import type { ItemSent } from "../items.server";
import { answersSaid } from "../said-words";

const { en, fr } = answersSaid;
export type Subject = MeetingFacts & { meeting: Meeting };

/** In camera apart: until when a stand-in sees the meeting, where nobody says otherwise. */
const usualUntil = (day: Day): Day => addBusinessDays(day, daysAfter, holidaysAround(day));

export const namesOf = (seats: readonly SeatExpected[]): Bilingual => {
  const inLanguage = (language: Language) =>
    list(
      language,
      seats.map(({ name }) => say(language, name)),
    );
  return { en: inLanguage("en"), fr: inLanguage("fr") };
};

type StandInRow = Pick<
  typeof meetingAnswer.$inferInsert,
  "standInName" | "standInEmail" | "standInLanguage" | "standInPart" | "standInItem" | "seesUntil"
>;

export function standInOf(
  { answer, name, email, language, part, item, until }: AnswerTyped,
  { day }: Meeting,
): StandInRow {
  if (answer !== "stand-in") return {};
  return {
    ...{ standInName: name, standInEmail: email.toLowerCase(), standInLanguage: language || "en" },
    ...{ standInPart: part || "listens", standInItem: item || null, seesUntil: until ?? usualUntil(day) },
  };
}

/** One mail to whoever comes, in their language, with the calendar entry; and one to whoever no longer does. */
export function tellStandIns(
  deed: Deed<Subject>,
  chosen: readonly SeatExpected[],
  { standIn, item }: { standIn: StandInRow; item: ItemSent | null },
): void {
  const { meeting } = deed.subject;
  const [who, when] = [whoMeets(meeting), whenOf(meeting)];
  const ended = new Map<string, { to: Addressee; seats: SeatExpected[] }>();
  for (const one of chosen) {
    const { email, language } = one.answered ?? {};
    if (!email || email === standIn.standInEmail) continue;
    const known = ended.get(email);
    if (known) known.seats.push(one);
    else ended.set(email, { to: { person: null, email, language: language ?? "en" }, seats: [one] });
  }
  const link = linkToMeeting(deed.house.publicUrl, meeting.id);
  for (const { to, seats } of ended.values()) {
    const names = namesOf(seats);
    const letter = {
      notice: "meeting" as const,
      subject: { en: en.mailEnded(who.en, when.en), fr: fr.mailEnded(who.fr, when.fr) },
      ...{ lines: [{ en: en.mailEndedLine(names.en), fr: fr.mailEndedLine(names.fr) }], link },
    };
    post(deed.tx, to, { letter, now: deed.now });
  }
  if (!standIn.standInEmail) return;
  const names = namesOf(chosen);
  const isHeard = standIn.standInPart === "speaks";
  const partIn = (language: Language) => {
    const words = answersSaid[language];
    if (!item) return words[isHeard ? "mailSpeaks" : "mailListens"](names[language]);
    return words[isHeard ? "mailSpeaksOn" : "mailListensTo"](names[language], say(language, item.title));
  };
  const until = standIn.seesUntil as Day;
  const { publicUrl } = deed.house;
  const fileIn = (language: Language) =>
    calendarFile({ language, name: who[language], events: [eventOf(meeting, { language, publicUrl })] });
  const letter = {
    notice: "meeting" as const,
    subject: { en: en.mailStandIn(who.en, when.en), fr: fr.mailStandIn(who.fr, when.fr) },
    lines: [
      { en: partIn("en"), fr: partIn("fr") },
      { en: en.mailUntil(longDate("en", until)), fr: fr.mailUntil(longDate("fr", until)) },
    ],
    ...{ link, calendar: { en: fileIn("en"), fr: fileIn("fr") } },
  };
  const to = { person: null, email: standIn.standInEmail, language: standIn.standInLanguage ?? "en" };
  post(deed.tx, to, { letter, now: deed.now });
}
