// D-6: what a matter still needs to pass, before one body. The sentence and the gate are made from the same answer.
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import type { ClauseValue } from "../terms/clauses";
import type { Floor } from "./duties";
import type { PositionKind } from "./positions";
import { type Quorum, quorumOf } from "./quorum";
import type { Voice } from "./voices";

export type Position = {
  voice: Voice;
  /** Null until it answers: never "agree" (D-9). */
  position: PositionKind | null;
  /** D-7: the words printed for a voice that does not endorse; null until they stand in both languages. */
  footnote: Bilingual | null;
  /** Until when an internal approval is awaited. */
  until: Day | null;
};

/** How a body agrees, as a co-chair declares it (D-5). */
export const declarable = [
  "consensus",
  "consensus-with-reservations",
  "provisional",
  "no-consensus",
] as const;
export type Declarable = (typeof declarable)[number];

/** D-8: by silence too, which the clock records and nobody declares. */
export const agreements = [...declarable, "tacit"] as const;
export type Agreement = (typeof agreements)[number];

export type Needs = {
  quorum: Quorum;
  /** F-5: who is left to decide about money; null of any other matter. */
  floor: Floor | null;
  /** Voices that stand in the way until they are content: they ask to discuss. */
  discuss: Voice[];
  /** Voices that do not endorse, and whose footnote does not stand in both languages. */
  footnotes: Voice[];
  /** Voices whose government has yet to approve; with them, only provisional. */
  pending: { voice: Voice; until: Day | null }[];
  /** Nobody who was heard agrees. */
  nobodyAgrees: boolean;
  /** As what it could be declared agreed this instant; null while something is missing. */
  agreed: Exclude<Declarable, "no-consensus"> | null;
};

const agreeing: readonly (PositionKind | null)[] = ["agree", "reservation"];
const qualified: readonly (PositionKind | null)[] = ["reservation", "not-endorse"];

export function needsOf(
  positions: readonly Position[],
  rule: ClauseValue<"quorum">,
  floor: Floor | null = null,
): Needs {
  const of = (kind: PositionKind) => positions.filter(({ position }) => position === kind);
  const quorum = quorumOf(positions, rule);
  const discuss = of("discuss").map(({ voice }) => voice);
  const footnotes = of("not-endorse")
    .filter(({ footnote }) => !footnote?.en || !footnote.fr)
    .map(({ voice }) => voice);
  const pending = of("pending").map(({ voice, until }) => ({ voice, until }));
  const nobodyAgrees = !positions.some(({ position }) => agreeing.includes(position));
  const isBelow = floor !== null && !floor.isMet;
  const isOpen = isBelow || quorum.missing > 0 || discuss.length > 0 || footnotes.length > 0 || nobodyAgrees;
  const isQualified = positions.some(({ position }) => qualified.includes(position));
  const plain = isQualified ? "consensus-with-reservations" : "consensus";
  const agreed = pending.length > 0 ? "provisional" : plain;
  return { quorum, floor, discuss, footnotes, pending, nobodyAgrees, agreed: isOpen ? null : agreed };
}
