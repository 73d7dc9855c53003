import type { Id } from "../../actor";
import type { Asker } from "../../command.server";
import type { ProposalKind } from "../lifecycle";
import { eraseDetails } from "./erase.server";
import { confirmRule, disposeOfDue } from "./settle.server";

/** What the second person does with it, by what it is. */
export async function settleProposal(
  asker: Asker,
  { id, kind }: { id: Id; kind: ProposalKind },
): Promise<void> {
  if (kind === "change") confirmRule(asker, id);
  if (kind === "dispose") await disposeOfDue(asker, id);
  if (kind === "erase") await eraseDetails(asker, id);
}
