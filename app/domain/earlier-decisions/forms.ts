import { z } from "zod";
import { identifier, oneOfThese, optionalText, requiredDay, requiredText } from "../typed";
import { earlierOutcomes } from "./lifecycle";
import { longestReference } from "./reference";

/** Lines as they are kept, however the browser sent them. */
const text = optionalText(20_000).transform((typed) => typed.replace(/\r\n?/g, "\n"));
const line = optionalText(300);

/** That one language stands at least is said by the command, beside the fields. */
const fields = {
  reference: requiredText(longestReference).transform((typed) => typed.replace(/\s+/g, " ")),
  adoptedOn: requiredDay,
  outcome: oneOfThese(earlierOutcomes),
  ...{ titleEn: line, titleFr: line, textEn: text, textFr: text, recordEn: line, recordFr: line },
};

export const editFields = z.object(fields);
export const takeInFields = z.object({ body: identifier(), ...fields });
export type EarlierTyped = z.infer<typeof editFields>;
export type TakeInTyped = z.infer<typeof takeInFields>;

export const sendBackFields = z.object({ note: optionalText(2000) });
