import type { Actor } from "../../actor";
import { type Facts, permission, type Policy } from "../../permissions";
import { Denied, NotPossible } from "../../refusals";

/** The page of a verb opens only for those who may use it now; else the reason. */
export function mustBeAllowed<Subject extends Facts>(actor: Actor, policy: Policy<Subject>, subject: Subject): void {
  const answer = permission(actor, policy, subject);
  if (!answer.may) throw answer.because === "seat" ? new Denied(answer.reason) : new NotPossible(answer.reason);
}
