// F-9: the page on which an amendment begins: what is left of each line, so that one sees what can change.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor } from "../../actor";
import { mustBeAllowed } from "../../permissions";
import { type LineLeft, linesLeft, paymentsOf } from "../payments.server";
import { fundingPolicies } from "../policy";
import { type At, headOf, mustSee, type RequestHead } from "./head.server";

export type AmendPage = { head: RequestHead; left: LineLeft[] };

export const amendPage = (db: Db, actor: Actor, at: At): AmendPage =>
  atOnce(db, () => {
    const request = mustSee(db, actor, at);
    mustBeAllowed(actor, fundingPolicies.amend, request);
    return { head: headOf(request), left: linesLeft(request, paymentsOf(db, request.id)) };
  });
