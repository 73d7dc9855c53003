// What a group of the demonstration recommends, as data: each text with both sides.
import type { Bilingual } from "../../bilingual";
import type { TextPart } from "../../recommendations/parts";
import type { BodyKey } from "../bodies";
import type { SeatKey } from "../seats";

export type DemonstrationRecommendation = {
  body: BodyKey;
  title: Bilingual;
  texts: Record<TextPart, Bilingual>;
  champion: SeatKey;
  /** Cents that a funding request will ask for; none where it costs nothing. */
  costCents: number | null;
  /** Codes of the jurisdictions it affects; all where none is named. */
  affected: readonly string[];
  /** In how many days from its writing it is wanted. */
  wantedIn: number;
  planLine: string;
};
