import { Status, useWords } from "../../../ui";
import { isRecommended, type RecommendationState } from "../lifecycle";
import { recommendedWords } from "../page-words/now";
import { recommendationStateWords } from "../words";
import { recommendationTones } from "./recommendation-tones";

/** The state in words; R-2: beside it, wherever it was recommended, that nothing is decided yet. */
export function StateShown({ state, strong }: { state: RecommendationState; strong?: boolean }) {
  const states = useWords(recommendationStateWords);
  const { notYet } = useWords(recommendedWords);
  return (
    <>
      <Status strong={strong} tone={recommendationTones[state]}>
        {states[state]}
      </Status>
      {isRecommended(state) && <div className="meta">{notYet}</div>}
    </>
  );
}
