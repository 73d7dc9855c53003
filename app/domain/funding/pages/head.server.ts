// What every page of a request says of it, and who sees it at all.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import type { Day } from "../../dates";
import type { Cents } from "../../money";
import { mustBeAllowed } from "../../permissions";
import { NotFound } from "../../refusals";
import { titleOf } from "../commands/moving.server";
import type { FundingState } from "../lifecycle";
import { fundingPolicies } from "../policy";
import { type Council, type Requested, requestSeen } from "../request.server";
import { approvedOf } from "../sums";

export type RequestHead = {
  id: Id;
  label: string | null;
  state: FundingState;
  source: Language;
  title: Bilingual;
  body: Id;
  bodyName: Bilingual;
  isBodySeen: boolean;
  above: Council[];
  total: Cents;
  approved: Cents | null;
  edition: number;
  /** F-9: of an amendment, the request that it amends. */
  amends: Requested["amends"];
};

export type At = { request: Id; today: Day };

/** T-3: not seen is not found. */
export function mustSee(db: Db, actor: Actor, { request, today }: At): Requested {
  const found = requestSeen(db, actor, request, today);
  if (!found) throw new NotFound();
  return found;
}

export function headOf(request: Requested): RequestHead {
  const { id, label, state, source, body, bodyName, isBodySeen, above, total, edition, amends } = request;
  return {
    ...{ id, label, state, source, body, bodyName, isBodySeen, above, total, edition, amends },
    ...{ title: titleOf(request), approved: approvedOf(request.shares) },
  };
}

export type Step = "submit" | "withdraw" | "resume" | "discard" | "fund" | "complete" | "close" | "cancel";
export type StepPage = { head: RequestHead; request: Pick<Requested, "lacks" | "askedUntil"> };

/** Opened only by those who may do it now; else the reason. */
export function stepPage(db: Db, actor: Actor, { step, ...at }: At & { step: Step }): StepPage {
  return atOnce(db, () => {
    const request = mustSee(db, actor, at);
    mustBeAllowed(actor, fundingPolicies[step], request);
    return { head: headOf(request), request: { lacks: request.lacks, askedUntil: request.askedUntil } };
  });
}
