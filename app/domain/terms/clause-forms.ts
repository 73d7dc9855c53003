// B-2: how each clause that counts is asked for, read and filled in again.
export type { ClauseField } from "./clause-forms/field";
export { clauseFields } from "./clause-forms/fields";
export { readClause } from "./clause-forms/read";
export { writeClause } from "./clause-forms/write";
