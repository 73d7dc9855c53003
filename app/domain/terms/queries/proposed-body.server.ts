import type { Db } from "../../../../db/connection";
import type { BodyTyped } from "../../bodies/forms";
import { allCouncils } from "../../bodies/queries.server";
import { dayFrom, dayOf, type Instant } from "../../dates";
import type { ClauseValue } from "../clauses";
import type { RecognisedTerms } from "../import/recognised";

/** What a document says of a body that is not known here yet; a person corrects it. */
export function proposedBody(db: Db, recognised: RecognisedTerms, now: Instant): BodyTyped {
  const { body, language, clauses } = recognised;
  const reportsTo = clauses.find((clause) => clause.kind === "reports-to")?.value as
    | ClauseValue<"reports-to">
    | undefined;
  const parents = allCouncils(db).filter((council) => reportsTo?.councils.includes(council.acronym.en));
  const isEnglish = language === "en";
  const acronym = body.acronym ?? body.name.slice(0, 20);
  const day = body.createdOn?.length === 7 ? `${body.createdOn}-01` : body.createdOn;
  return {
    kind: body.kind,
    nameEn: isEnglish ? body.name : "",
    nameFr: isEnglish ? "" : body.name,
    acronymEn: isEnglish ? acronym : "",
    acronymFr: isEnglish ? "" : acronym,
    priorityEn: "",
    priorityFr: "",
    createdOn: day ? dayFrom(day) : dayOf(now),
    parents: parents.map((council) => council.id),
  };
}
