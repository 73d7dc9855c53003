// What was typed in a clause's form, as a value its schema accepts, or what to do about it.
import type { z } from "zod";
import { parseDay } from "../../dates";
import { type ClauseKind, type ClauseValue, clauseSchemas } from "../clauses";
import { type ClauseField, type Control, type Facts, factAt, isFacts, withFact } from "./field";
import { clauseFields } from "./fields";
import { type ClauseProblem, emptySide, problemOf, tooLongSide } from "./problems";

export type ClauseReading<Kind extends ClauseKind> =
  | { ok: true; value: ClauseValue<Kind> }
  | { ok: false; problems: ClauseProblem[] };

/** The schemas again, so typed that the value of one kind stays of that kind. */
const schemas: { [Kind in ClauseKind]: z.ZodType<ClauseValue<Kind>> } = clauseSchemas;

const textsIn = (typed: unknown): string[] =>
  [typed].flat().flatMap((text) => (typeof text === "string" && text.trim() !== "" ? [text.trim()] : []));
const oneText = (typed: unknown): string | undefined => textsIn(typed)[0];
const someTexts = (typed: unknown): string[] | undefined => {
  const texts = textsIn(typed);
  return texts.length > 0 ? texts : undefined;
};
const partsOf = (typed: unknown): Facts => (isFacts(typed) ? typed : {});

function wholeNumber(typed: unknown): number | undefined {
  const text = oneText(typed);
  if (text === undefined) return undefined;
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}

/** A day; undefined where nothing was typed, null where it is no day. */
function dayIn(typed: unknown): string | null | undefined {
  const parts = partsOf(typed);
  const [day = "", month = "", year = ""] = ["day", "month", "year"].map((part) => oneText(parts[part]));
  return day + month + year === "" ? undefined : parseDay({ day, month, year });
}

/** What each control means by what it sent; undefined is nothing said. */
const meant: Record<Control, (typed: unknown) => unknown> = {
  choice: oneText,
  level: oneText,
  jurisdiction: oneText,
  choices: someTexts,
  councils: someTexts,
  number: wholeNumber,
  tick: (typed) => oneText(typed) !== undefined,
  pair: (typed) => {
    const { en, fr } = partsOf(typed);
    return { en: oneText(en) ?? "", fr: oneText(fr) ?? "" };
  },
  day: dayIn,
};

const factOf = (field: ClauseField, typed: Facts): unknown => meant[field.control](factAt(typed, field.name));
const nothingIn = (field: ClauseField): null | undefined => (field.optional === "null" ? null : undefined);

const counts = ({ countsWith }: ClauseField, typed: Facts): boolean =>
  countsWith === undefined || oneText(factAt(typed, countsWith.field)) === countsWith.value;

/** What the form refuses by itself: an option it does not offer (D-8: silence), a name too long to be one or in one language only. */
function isRefused(field: ClauseField, fact: unknown): boolean {
  if (field.control === "pair") return (tooLongSide(fact) ?? emptySide(fact)) !== undefined;
  if (!("options" in field)) return false;
  const chosen = textsIn(fact);
  if (chosen.length === 0) return field.optional === undefined;
  return !chosen.every((value) => field.options.some((option) => option.value === value));
}

/** Whether a schema's complaint is about a field: `ceilings.F`, or the first of `funding`. */
const isAbout = (path: string, { name }: ClauseField): boolean =>
  path === name || path.startsWith(`${name}.`);

/** `typed` holds what the door made of the posted names; a value only comes back if the kind's schema accepts it. */
export function readClause<Kind extends ClauseKind>(kind: Kind, typed: Facts): ClauseReading<Kind> {
  const fields = clauseFields[kind].filter((field) => counts(field, typed));
  const facts = fields.reduce<Facts>(
    (known, field) => withFact(known, field.name, factOf(field, typed) ?? nothingIn(field)),
    {},
  );
  const read = schemas[kind].safeParse(facts.asked === "none" ? null : facts);
  const complaints = read.success ? [] : read.error.issues.map(({ path }) => path.join("."));
  const wrong = fields.filter(
    (field) =>
      isRefused(field, factOf(field, typed)) || complaints.some((complaint) => isAbout(complaint, field)),
  );
  if (read.success && wrong.length === 0) return { ok: true, value: read.data };
  return { ok: false, problems: wrong.map((field) => problemOf(field, factOf(field, typed))) };
}
