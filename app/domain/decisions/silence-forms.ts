import { z } from "zod";
import { type Language, languages } from "../bilingual";
import { parseTime } from "../dates";
import { zones } from "../format";
import { identifier, oneOfThese, requiredDay, requiredText } from "../typed";
import { lateKinds } from "./silence";

/** The exact expiry: a day, a time and the zone in which both are meant. */
export const proposeFields = z
  .object({
    body: identifier(),
    until: requiredDay,
    time: z.string("time").trim(),
    zone: z.string("zone").refine((zone) => zones.includes(zone), "zone"),
  })
  .transform(({ body, until, time, zone }, context) => {
    const minutes = parseTime(time);
    if (minutes === null) {
      context.addIssue({ code: "custom", path: ["time"], message: "time" });
      return z.NEVER;
    }
    return { body, day: until, minutes, zone };
  });

/** To object, or to ask to discuss, in one's own words; before the expiry or after it. */
export const objectFields = z.object({
  kind: oneOfThese(lateKinds, "kind"),
  words: requiredText(4000, "words"),
  wordsLanguage: oneOfThese(languages),
});

/** Which of the two buttons led here. */
export const objectStart = (language: Language, kind: string | null): Record<string, string> => ({
  wordsLanguage: language,
  ...(lateKinds.some((one) => one === kind) ? { kind: kind ?? "" } : {}),
});
