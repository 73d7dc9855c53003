// M-21: what the plan of the secretariat is asked for, by its address (desk 5).
import type { Id } from "../actor";
import { idAsked, oneOf, queryOf } from "../asked";
import { type StepOwner, stepOwners } from "./countdown";

export type PlanFilter = { body: Id | ""; owner: StepOwner | "" };

export const planFilter = (search: URLSearchParams): PlanFilter => ({
  body: idAsked(search, "body"),
  owner: oneOf(stepOwners, search.get("owner")) ?? "",
});
export const planQuery = ({ body, owner }: PlanFilter): Record<string, string> => queryOf({ body, owner });
