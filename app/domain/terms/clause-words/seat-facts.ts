import { type Language, say } from "../../bilingual";
import type { ClauseValue } from "../clauses";
import type { NamesInLanguage } from "./sayings";

/** What a seat's sentence tells: who sits, of which government, named by whom; empty where it goes without saying. */
export function seatFacts(language: Language, seat: ClauseValue<"seat">, names: NamesInLanguage) {
  const organization = say(language, seat.organization).trim();
  const government =
    seat.level === "M" || seat.jurisdiction === null ? "" : names.jurisdiction(seat.jurisdiction);
  // There is one federal government; a municipal seat is filled by an association, never by a government.
  const beside = seat.level === "F" || government === organization ? "" : government;
  const authority = seat.nominatedBy ?? (seat.level === "M" ? seat.jurisdiction : null);
  const namesItself = seat.level !== "M" && authority === seat.jurisdiction;
  return {
    holder: organization || government,
    government: organization && beside,
    namedBy: authority === null || namesItself ? "" : names.jurisdiction(authority),
  };
}
