// What a person may type of an answer to a meeting. Who comes is asked beside it, and counts only with that answer.
import { z } from "zod";
import { languages } from "../bilingual";
import { identifier, oneOfThese, optionalDay, optionalIdentifier, optionalText, several } from "../typed";
import { meetingAnswers, standInParts } from "./coming";

export const answerFields = z.object({
  seats: several(identifier()),
  answer: oneOfThese(meetingAnswers),
  name: optionalText(120),
  email: optionalText(254),
  part: z.enum(["", ...standInParts], "choice-missing").default(""),
  language: z.enum(["", ...languages], "choice-missing").default(""),
  item: optionalIdentifier,
  until: optionalDay,
  source: optionalText(300),
});
export type AnswerTyped = z.infer<typeof answerFields>;
