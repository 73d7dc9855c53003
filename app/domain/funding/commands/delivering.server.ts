// F-3: the deliverables of a scope of work: rows with their names, whoever leads them, and their days.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { fundingDeliverable } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { longDate } from "../../format";
import { newId } from "../../id";
import { Invalid } from "../../refusals";
import { mostRows } from "../deliverables";
import { fundingPolicies } from "../policy";
import { fundingReasons } from "../reason-words";
import type { Requested } from "../request.server";
import { daysOfRequest } from "./drafting.server";
import { about, change, find, mustBeEdition, said } from "./moving.server";

/** A row of the form, in its place; one in which nothing stands is none. */
export type DeliverableTyped = { row: number; name: Bilingual; lead: string; due: Day | null };

type Key = "deliverableName" | "deliverableDue" | "tooManyDeliverables";
const problem = (field: string, key: Key) => ({
  field,
  text: inBoth(fundingReasons, (words) => words[key]),
});

function outside(field: string, request: Requested, due: Day): Invalid["problems"] {
  const { from, until } = daysOfRequest(request);
  if (due >= from && due <= until) return [];
  const { en, fr } = fundingReasons;
  return [
    {
      field,
      text: {
        en: en.dueOutside(longDate("en", from), longDate("en", until)),
        fr: fr.dueOutside(longDate("fr", from), longDate("fr", until)),
      },
    },
  ];
}

const problemsOf = (request: Requested, rows: readonly DeliverableTyped[]): Invalid["problems"] => [
  ...(rows.length > mostRows ? [problem("nameEn1", "tooManyDeliverables")] : []),
  ...rows.flatMap(({ row, name, due }) => [
    ...(name[request.source] === ""
      ? [problem(request.source === "en" ? `nameEn${row}` : `nameFr${row}`, "deliverableName")]
      : []),
    ...(due === null ? [problem(`due${row}`, "deliverableDue")] : outside(`due${row}`, request, due)),
  ]),
];

function keep(tx: Db, id: Id, rows: readonly DeliverableTyped[]): void {
  tx.delete(fundingDeliverable).where(eq(fundingDeliverable.requestId, id)).run();
  for (const [place, { name, lead, due }] of rows.entries())
    if (due !== null)
      tx.insert(fundingDeliverable)
        .values({
          ...{ id: newId(), requestId: id, place, nameEn: name.en, nameFr: name.fr, lead, due },
          state: "planned",
        })
        .run();
}

export function writeDeliverables(
  asker: Asker,
  id: Id,
  typed: { rows: readonly DeliverableTyped[]; edition: number },
): void {
  command(asker, {
    policy: fundingPolicies.write,
    find: find(id),
    run: ({ tx, subject, record }) => {
      mustBeEdition(subject, typed.edition);
      const rows = typed.rows.filter(({ name, lead, due }) => name.en || name.fr || lead || due !== null);
      const problems = problemsOf(subject, rows);
      if (problems.length > 0) throw new Invalid(problems);
      keep(tx, id, rows);
      change(tx, subject);
      record(
        about(id),
        said((words) => words.delivers(rows.length)),
        { after: rows.map(({ name, due }) => ({ name, due })) },
      );
    },
  });
}
