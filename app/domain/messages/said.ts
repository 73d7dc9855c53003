// Where a draft that was saved leads, and what is said there.
import { address } from "../../site-map";
import { type Bilingual, inBoth, type Language } from "../bilingual";
import { isWhole, type MessageTyped } from "./forms";
import { messageWords } from "./words";

/** Whole in both languages: to the page that shows who gets it; else to the draft, which says what is lacking. */
export const draftLeads = (
  language: Language,
  message: string,
  typed: MessageTyped,
): { to: string; said: Bilingual } => ({
  to: address(language, isWhole(typed) ? "message-send" : "message", { message }),
  said: inBoth(messageWords, (words) => words.saidSaved),
});
