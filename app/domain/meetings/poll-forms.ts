// M-20: what a person may type of a poll, and into it.
import { z } from "zod";
import { type Day, type Minutes, parseTime } from "../dates";
import { identifier, optionalDay, optionalText, requiredDay, several } from "../typed";
import { placeFields, titleFields } from "./forms";
import { mostDates, pollAnswers } from "./polls";

/** The rows of dates, counted from 1; a row that is left empty is none. */
export const dateRows = Array.from({ length: mostDates }, (_, at) => at + 1);

export type DateTyped = { row: number; day: Day; startMinutes: Minutes };

const rowFields = Object.fromEntries(
  dateRows.flatMap((row) => [
    [`day${row}`, optionalDay],
    [`time${row}`, optionalText(10)],
  ]),
) as Record<`day${number}`, typeof optionalDay> & Record<`time${number}`, ReturnType<typeof optionalText>>;

type Typed = Record<string, unknown>;

/** Of each row that holds something: both its day and its time, or what lacks. */
function datesOf(typed: Typed, complain: (field: string, message: string) => void): DateTyped[] {
  return dateRows.flatMap((row) => {
    const [day, time] = [typed[`day${row}`] as Day | null, String(typed[`time${row}`] ?? "")];
    if (day === null && time === "") return [];
    const startMinutes = parseTime(time);
    if (day === null) complain(`day${row}`, "day-missing");
    if (startMinutes === null) complain(`time${row}`, time === "" ? "time-missing" : "time");
    return day === null || startMinutes === null ? [] : [{ row, day, startMinutes }];
  });
}

export const pollFields = z
  .object({
    ...titleFields,
    ...placeFields,
    ...rowFields,
    answerBy: requiredDay,
    also: several(identifier("body")),
  })
  .transform((typed, context) => {
    const dates = datesOf(typed, (field, message) =>
      context.addIssue({ code: "custom", path: [field], message }),
    );
    const { titleEn, titleFr, lengthMinutes, zone, format, venueEn, venueFr, link, phone, passcode } = typed;
    return {
      ...{ titleEn, titleFr, lengthMinutes, zone, format, venueEn, venueFr, link, phone, passcode },
      ...{ answerBy: typed.answerBy, also: typed.also, dates },
    };
  });
export type PollTyped = z.infer<typeof pollFields>;

/** What was said to each date, by the id of the date; and for which of one's seats. */
export const answerFields = z
  .object({ seats: several(identifier()) })
  .catchall(z.unknown())
  .transform(({ seats, ...rest }) => ({
    seats,
    answers: Object.entries(rest).flatMap(([name, value]) => {
      const answer = pollAnswers.find((one) => one === value);
      return name.startsWith("date-") && answer ? [{ date: name.slice(5), answer }] : [];
    }),
  }));
export type AnswerTyped = z.infer<typeof answerFields>;
