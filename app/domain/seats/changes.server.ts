// What the history of a seat tells of an end: the day before, and the day since. Persons stand in the sentence itself.
import { inBoth } from "../bilingual";
import {
  type Change,
  dayOr,
  differing,
  fieldOf,
  openEnd,
  type Recorded,
  type Tellers,
} from "../ledger/changes.server";
import { actWords } from "./act-words";

const endOf = ({ before, after }: Recorded): Change[] => {
  const since = dayOr(after) ?? dayOr(fieldOf(after, "until"));
  const label = inBoth(actWords, (words) => words.until);
  return since ? differing([{ label, before: dayOr(before) ?? openEnd(), after: since }]) : [];
};

const endOfContact = (recorded: Recorded): Change[] =>
  endOf(recorded).map((change) => ({ ...change, label: inBoth(actWords, (words) => words.endContactDay) }));

export const seatsTell: Tellers = { "seats.end": endOf, "seats.endContact": endOfContact };
