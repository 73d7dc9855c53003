// A clause's value as what its form is filled with.
import type { ClauseKind, ClauseValue } from "../clauses";
import { type ClauseField, type Control, type Facts, factAt, isFacts } from "./field";
import { clauseFields } from "./fields";

type Written = Record<string, string[]>;

const texts = (fact: unknown): string[] =>
  [fact].flat().flatMap((one) => (typeof one === "string" || typeof one === "number" ? [String(one)] : []));
const plain = (name: string, fact: unknown): Written => ({ [name]: texts(fact) });

function dayParts(name: string, fact: unknown): Written {
  const [year = "", month = "", day = ""] = String(fact).split("-");
  return {
    [`${name}.day`]: [String(Number(day))],
    [`${name}.month`]: [String(Number(month))],
    [`${name}.year`]: [year],
  };
}

const written: Record<Control, (name: string, fact: unknown) => Written> = {
  choice: plain,
  choices: plain,
  councils: plain,
  jurisdiction: plain,
  level: plain,
  number: plain,
  tick: (name, fact) => ({ [name]: fact === true ? ["yes"] : [] }),
  pair: (name, fact) => ({
    [`${name}.en`]: texts(isFacts(fact) ? fact.en : undefined),
    [`${name}.fr`]: texts(isFacts(fact) ? fact.fr : undefined),
  }),
  day: dayParts,
};

const fill = (facts: Facts, field: ClauseField): Written =>
  written[field.control](field.name, factAt(facts, field.name));

/** Only a quorum may be null: none is asked. */
function factsOf(kind: ClauseKind, value: unknown): Facts {
  const facts = isFacts(value) ? value : {};
  return kind === "quorum" ? { ...facts, asked: value === null ? "none" : "asked" } : facts;
}

/** The names and texts of a kind's form, filled with a value: what `FormState.values` takes. */
export function writeClause<Kind extends ClauseKind>(kind: Kind, value: ClauseValue<Kind>): Written {
  const facts = factsOf(kind, value);
  return Object.assign({}, ...clauseFields[kind].map((field) => fill(facts, field)));
}
