import { Status, type Tone, useWords } from "../../../ui";
import type { FundingState } from "../lifecycle";
import { fundingStateWords } from "../words";

const tones: Record<FundingState, Tone> = {
  draft: "plain",
  submitted: "now",
  incomplete: "bad",
  declaring: "now",
  "in-review": "now",
  "to-confirm": "wait",
  unfunded: "bad",
  committed: "ok",
  contracting: "ok",
  reporting: "ok",
  completed: "ok",
  closed: "plain",
  joined: "ok",
  deferred: "wait",
  declined: "bad",
  withdrawn: "plain",
  cancelled: "plain",
};

export function StateShown({ state, strong }: { state: FundingState; strong?: boolean }) {
  const words = useWords(fundingStateWords);
  return (
    <Status tone={tones[state]} strong={strong}>
      {words[state]}
    </Status>
  );
}
