// F-8, F-10, F-13: what allows something with the money of a council.
import { reference, truth } from "./columns";
import { decision } from "./declared";
import { earlierDecision } from "./earlier-decisions";

/** What allows it: a decision of this workspace, or one that was taken before it. */
export const oneDecision = (name: string) => truth(name, "(decision_id is null) <> (earlier_id is null)");
export const allowedBy = () => ({
  decisionId: reference("decision_id").references(() => decision.id),
  earlierId: reference("earlier_id").references(() => earlierDecision.id),
});
