import { address } from "../../../site-map";
import { ActLink, type Fact, Told, useLanguage, useWords } from "../../../ui";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import { isReplaced } from "../lifecycle";
import type { ProceedingPage } from "../pages.server";
import { reviewWords } from "../review-words";
import type { Review } from "../reviews.server";

/** D-14: what its reviews have found, and when it comes back; what was replaced does not. */
export function useReviews({ decision, proceeding, review }: ProceedingPage): Fact[] {
  const language = useLanguage();
  const words = useWords(reviewWords);
  if (!decision) return [];
  const href = address(language, "decision-review", { proceeding: proceeding.id });
  return decision.reviews.flatMap((one): Fact[] => {
    if (one.at !== null) return [{ key: one.id, label: words.reviewed, value: <Found review={one} /> }];
    if (isReplaced(decision.state)) return [];
    const value = (
      <>
        {longDate(language, one.due)}{" "}
        {review?.may && (
          <ActLink kind="two" low href={href}>
            {words.act}
          </ActLink>
        )}
      </>
    );
    return [{ key: one.id, label: words.toReview, value }];
  });
}

function Found({ review: { at, by, found } }: { review: Review }) {
  const language = useLanguage();
  return (
    <>
      <Told text={found} />{" "}
      <span className="soft">
        {by && (
          <>
            (<Told text={by} />
            {at !== null && `, ${longDate(language, dayOf(at))}`})
          </>
        )}
      </span>
    </>
  );
}
