// What a correction changes of how a jurisdiction takes part. Its footnote and the letter stand where they are entered.
import { type Bilingual, inBoth } from "../bilingual";
import {
  type Change,
  dayOr,
  differing,
  fieldOf,
  openEnd,
  type Recorded,
  type Tellers,
} from "../ledger/changes.server";
import { partQualities } from "./lifecycle";
import { partQualityWords, partWords } from "./words";

const qualityIn = (value: unknown): Bilingual | null => {
  const quality = partQualities.find((one) => one === fieldOf(value, "quality"));
  return quality ? inBoth(partQualityWords, (words) => words[quality]) : null;
};
const untilIn = (value: unknown): Bilingual | null =>
  fieldOf(value, "until") === null ? openEnd() : dayOr(fieldOf(value, "until"));

const corrected = ({ before, after }: Recorded): Change[] =>
  differing([
    {
      label: inBoth(partWords, (words) => words.quality),
      before: qualityIn(before),
      after: qualityIn(after),
    },
    {
      label: inBoth(partWords, (words) => words.from),
      before: dayOr(fieldOf(before, "from")),
      after: dayOr(fieldOf(after, "from")),
    },
    {
      label: inBoth(partWords, (words) => words.until),
      before: untilIn(before),
      after: after === undefined ? null : untilIn(after),
    },
  ]);

export const partsTell: Tellers = { "takingPart.correct": corrected };
