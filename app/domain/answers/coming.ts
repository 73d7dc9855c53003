// S-7, S-8: what a seat answers to a meeting. The last answer counts; every one is kept.
import type { Language } from "../bilingual";

export const meetingAnswers = ["yes", "alternate", "stand-in", "no"] as const;
export type MeetingAnswer = (typeof meetingAnswers)[number];

/** How an answer came in: from the seat, from its contact, or from the secretariat on somebody's word. */
export const answerEntries = ["own", "contact", "secretariat"] as const;
export type AnswerEntry = (typeof answerEntries)[number];

/** A stand-in speaks for the seat, or listens only. */
export const standInParts = ["speaks", "listens"] as const;
export type StandInPart = (typeof standInParts)[number];

export type StandIn = { name: string; part: StandInPart };

/** What is known of a seat before the meeting. */
export type Expected = "coming" | "away" | "silent";

type Said = { answer: MeetingAnswer; part: StandInPart | null; item: unknown };

/** Whoever listens only does not make the seat heard. Whoever comes for one item comes beside the seat itself. */
export function expectedOf(said: Said | null): Expected {
  if (!said) return "silent";
  const { answer, part, item } = said;
  if (item) return "coming";
  if (answer === "no" || (answer === "stand-in" && part === "listens")) return "away";
  return "coming";
}

/** So many business days after a meeting a stand-in sees it, unless one says otherwise. */
export const daysAfter = 10;

export type StandInTyped = {
  name: string;
  email: string;
  part: StandInPart;
  language: Language;
};
