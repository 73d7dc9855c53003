import { organizationKey } from "../import/organization-key";
import type { ClauseRead } from "./clauses.server";

/** A known organization is the same under each of its names: "ESDC" is the department. */
export function comparable(value: ClauseRead["value"]): string {
  if (value === null || !("organization" in value)) return JSON.stringify(value);
  return JSON.stringify({ ...value, organization: organizationKey(value.organization) });
}
