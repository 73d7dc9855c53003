// What the histories of people tell of a change.
import { type Bilingual, inBoth, isLanguage } from "../bilingual";
import { zoneName } from "../format";
import {
  asItIs,
  type Change,
  dayOr,
  differing,
  fieldOf,
  openEnd,
  type Recorded,
  type Tellers,
} from "../ledger/changes.server";
import { officeKinds, officeWords } from "../offices";
import { changedWords } from "./changed-words";

const fields = ["name", "titleEn", "titleFr", "phone", "mobile", "email", "language", "zone"] as const;
type Field = (typeof fields)[number];

/** A card field as its form shows it. */
function shownField(field: Field, value: unknown): Bilingual | null {
  if (typeof value !== "string" || value === "") return null;
  if (field === "language" && isLanguage(value)) return inBoth(changedWords, (words) => words[value]);
  if (field === "zone") return { en: zoneName("en", value), fr: zoneName("fr", value) };
  return asItIs(value);
}

const cardChanges = ({ before, after }: Recorded): Change[] =>
  differing(
    fields.map((field) => ({
      label: inBoth(changedWords, (words) => words[field]),
      before: shownField(field, fieldOf(before, field)),
      after: shownField(field, fieldOf(after, field)),
    })),
  );

const officeIn = (value: unknown): Bilingual | null => {
  const kind = officeKinds.find((one) => one === fieldOf(value, "office"));
  return kind ? inBoth(officeWords, (words) => words[kind]) : null;
};

const dayIn = (value: unknown, name: "from" | "until"): Bilingual | null =>
  officeIn(value) && (dayOr(fieldOf(value, name)) ?? (name === "until" ? openEnd() : null));

const officeChanges = ({ before, after }: Recorded): Change[] =>
  differing([
    {
      label: inBoth(changedWords, (words) => words.office),
      before: officeIn(before),
      after: officeIn(after),
    },
    {
      label: inBoth(changedWords, (words) => words.from),
      before: dayIn(before, "from"),
      after: dayIn(after, "from"),
    },
    {
      label: inBoth(changedWords, (words) => words.until),
      before: dayIn(before, "until"),
      after: dayIn(after, "until"),
    },
  ]);

const readerChanges = ({ before, after }: Recorded): Change[] =>
  dayOr(after)
    ? differing([
        {
          label: inBoth(changedWords, (words) => words.withoutAccess),
          before: dayOr(before) ?? openEnd(),
          after: dayOr(after),
        },
      ])
    : [];

export const peopleTell: Tellers = {
  "people.edit": cardChanges,
  "people.changeAddress": cardChanges,
  "people.changeAddressInOffice": cardChanges,
  "people.appoint": officeChanges,
  "people.endOffice": officeChanges,
  "people.endReader": readerChanges,
};
