import { type Language, pick, say } from "../../bilingual";
import { capital } from "../../format";
import { factsPageWords } from "../page-words/facts";
import type { SeatChoice } from "../pages/facts.server";

/** "Service BC, co-chair (Director, Partnerships)": a seat with whoever holds it. */
export function seatSaid(seat: SeatChoice, language: Language): string {
  const words = pick(factsPageWords, language);
  const name = capital(say(language, seat.name));
  const named = seat.coChair ? words.coChair(name) : name;
  return words.holder(named, seat.holder ? say(language, seat.holder) : words.vacant);
}
