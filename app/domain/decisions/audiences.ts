// T-2: who may open a matter before a body, and a decision.
import type { MatterBefore } from "../slice";

type Of = Pick<MatterBefore, "body"> & { councils: readonly { id: string }[] };

/** While it is open: the councils that decide, the co-chairs whose matter it is, the secretariat. */
export const audiencesOfProceeding = ({ councils, body }: Of): string[] => [
  "secretariat",
  `chairs:${body}`,
  ...councils.map(({ id }) => `members:${id}`),
];

/** A decision is read by every jurisdiction, with the register; and so is the page on which it was taken. */
export const audiencesOfDecision = (of: Of): string[] => [
  ...["seated", "jurisdictions", `members:${of.body}`],
  ...audiencesOfProceeding(of),
];
