// F-3, F-6: who sees a request, by its state: council members nothing until it is complete, then each of them.
import { audiencesOfMoney } from "../council-accounts/audiences";
import { type FundingState, isBeingChecked, isBeingWritten } from "./lifecycle";

export function audiencesOfFunding(
  state: FundingState,
  { body, wasBeforeCouncils }: { body: string; wasBeforeCouncils: boolean },
): string[] {
  const group = ["secretariat", `chairs:${body}`, `members:${body}`];
  const all = [...new Set([...group, ...audiencesOfMoney])];
  if (isBeingWritten(state) || isBeingChecked(state)) return group;
  return state === "withdrawn" && !wasBeforeCouncils ? group : all;
}
