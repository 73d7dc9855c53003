// What the page of permissions is asked for, by its address.
import { type Desk, desks } from "./desk-names";
import { type GridAnswer, gridAnswers, type KindOfPerson, kindsOfPerson } from "./permission-words";

export type PermissionsFilter = {
  desk: Desk | null;
  as: KindOfPerson | null;
  answer: GridAnswer | null;
};

/** What an address asks for; what it says wrongly is left out. */
export const permissionsFilter = (search: URLSearchParams): PermissionsFilter => ({
  desk: desks.find((desk) => desk === search.get("desk")) ?? null,
  as: kindsOfPerson.find((kind) => kind === search.get("as")) ?? null,
  answer: gridAnswers.find((answer) => answer === search.get("answer")) ?? null,
});

/** The same as the query of an address. */
export const permissionsQuery = ({ desk, as, answer }: PermissionsFilter): Record<string, string> => ({
  ...(desk ? { desk } : {}),
  ...(as ? { as } : {}),
  ...(answer ? { answer } : {}),
});
