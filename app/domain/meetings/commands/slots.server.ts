// When and where: what was typed, checked against the clock, and as it is kept.
import { type Bilingual, inBoth } from "../../bilingual";
import { addDays, type Day, dayOf, type Instant, instantAt, instantFrom, wallTimeAt } from "../../dates";
import { Invalid } from "../../refusals";
import { hasVenue, isJoined } from "../formats";
import type { SlotTyped } from "../forms";
import { meetingSaid } from "../said-words";

export type Problem = { field: string; text: Bilingual };
type Words = typeof meetingSaid.en;
type Sentence = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

export const saidOfMeeting = (sentence: (words: Words) => string): Bilingual => inBoth(meetingSaid, sentence);
export const problem = (field: string, key: Sentence): Problem => ({
  field,
  text: saidOfMeeting((words) => words[key]),
});

export function mustBe(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Invalid([...problems]);
}

const fiveYears = 5 * 366;

/** Where people come or how they join: what the way of meeting asks for. */
export function problemsOfPlace({ format, venueEn, venueFr, link }: SlotTyped): Problem[] {
  return [
    ...(hasVenue(format) && !venueEn && !venueFr ? [problem("venueEn", "venueNeeded")] : []),
    ...(link && !isWeb(link) ? [problem("link", "linkNotWeb")] : []),
  ];
}

function isWeb(link: string): boolean {
  return /^https:\/\/\S+$/.test(link) && URL.canParse(link);
}

/** A day and a time to come, that the clocks there do show. */
export function problemsOfTime(day: Day, { startMinutes, zone }: SlotTyped, now: Instant): Problem[] {
  const at = instantAt({ day, minutes: startMinutes }, zone);
  if (at <= now) return [problem("day", "inThePast")];
  if (day > addDays(dayOf(now), fiveYears)) return [problem("day", "tooFar")];
  return wallTimeAt(at, zone).minutes === startMinutes ? [] : [problem("startMinutes", "notSkipped")];
}

/** What does not belong to the way of meeting is not kept: no address of a room for a telephone call. */
export function slotKept(typed: SlotTyped): SlotTyped {
  const { startMinutes, lengthMinutes, zone, format, venueEn, venueFr, link, phone, passcode } = typed;
  const venue = hasVenue(format) ? { venueEn, venueFr } : { venueEn: "", venueFr: "" };
  const joining = isJoined(format) ? { link, phone, passcode } : { link: "", phone: "", passcode: "" };
  return { startMinutes, lengthMinutes, zone, format, ...venue, ...joining };
}

/** What a day, a wall time and a zone come to. */
export function instantsOf(
  day: Day,
  { startMinutes, lengthMinutes, zone }: Pick<SlotTyped, "startMinutes" | "lengthMinutes" | "zone">,
): { startsAt: Instant; endsAt: Instant } {
  const startsAt = instantAt({ day, minutes: startMinutes }, zone);
  return { startsAt, endsAt: instantFrom(startsAt + lengthMinutes * 60_000) };
}
