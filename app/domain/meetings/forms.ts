// What a person may type of a meeting and of a series. Days and hours are a wall clock's, in the zone beside them.
import { z } from "zod";
import { catalogue } from "../bilingual";
import { type Day, type Minutes, parseTime } from "../dates";
import { zones } from "../format";
import {
  identifier,
  oneOfThese,
  optionalDay,
  optionalIdentifier,
  optionalText,
  requiredDay,
  several,
  wholeNumber,
} from "../typed";
import { longestMeeting, type MeetingFormat, meetingFormats, shortestMeeting } from "./formats";
import { type MeetingDay, places, rhythms } from "./series-rule";

export const meetingProblems = catalogue(
  {
    time: "Write a time, like 13:30.",
    "time-missing": "Give the time as well, like 13:30.",
    zone: "Choose one of the time zones.",
    "number-invalid": `Write a number of minutes, from ${shortestMeeting} to ${longestMeeting}.`,
    weekday: "Choose a day from Monday to Friday.",
    body: "Choose among the bodies of the list.",
  },
  {
    time: "Écrivez une heure, par exemple 13:30.",
    "time-missing": "Indiquez aussi l’heure, par exemple 13:30.",
    zone: "Choisissez un des fuseaux horaires.",
    "number-invalid": `Écrivez un nombre de minutes, de ${shortestMeeting} à ${longestMeeting}.`,
    weekday: "Choisissez un jour, du lundi au vendredi.",
    body: "Choisissez parmi les organismes de la liste.",
  },
);

const time = z.string("time").transform((typed, context): Minutes => {
  const minutes = parseTime(typed.trim());
  if (minutes !== null) return minutes;
  context.addIssue({ code: "custom", message: "time" });
  return z.NEVER;
});

export const placeFields = {
  lengthMinutes: wholeNumber(shortestMeeting, longestMeeting),
  zone: z.string("zone").refine((zone) => zones.includes(zone), "zone"),
  format: oneOfThese(meetingFormats),
  ...{ venueEn: optionalText(300), venueFr: optionalText(300) },
  ...{ link: optionalText(1000), phone: optionalText(200), passcode: optionalText(100) },
};
const slotFields = { startMinutes: time, ...placeFields };

export const titleFields = { titleEn: optionalText(200), titleFr: optionalText(200) };

/** `also`: the other bodies that meet with the one whose meeting it is. */
export const callFields = z.object({
  ...titleFields,
  day: requiredDay,
  ...slotFields,
  also: several(identifier("body")),
});
export const changeFields = z.object({ ...titleFields, day: requiredDay, ...slotFields });
export const cancelFields = z.object({ reasonEn: optionalText(1000), reasonFr: optionalText(1000) });

const weekday = z
  .string("weekday")
  .regex(/^[1-5]$/, "weekday")
  .transform((typed) => Number(typed) as MeetingDay);

export const seriesFields = z.object({
  every: oneOfThese(rhythms),
  place: z.enum(["", ...places], "choice-missing").default(""),
  weekday,
  startsOn: requiredDay,
  endsOn: optionalDay,
  ...slotFields,
});

/** Of one body; of all where none is chosen. */
export const followFields = z.object({ body: optionalIdentifier });

export type SlotTyped = {
  startMinutes: Minutes;
  lengthMinutes: Minutes;
  zone: string;
  format: MeetingFormat;
  venueEn: string;
  venueFr: string;
  link: string;
  phone: string;
  passcode: string;
};
export type CallTyped = z.infer<typeof callFields>;
export type ChangeTyped = SlotTyped & { titleEn: string; titleFr: string; day: Day };
export type CancelTyped = z.infer<typeof cancelFields>;
export type SeriesTyped = z.infer<typeof seriesFields>;
