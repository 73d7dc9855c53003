import { address } from "../../../../site-map";
import { Section, useLanguage, useWords } from "../../../../ui";
import { recommendationListWords } from "../../../recommendations/page-words/list";
import { RecommendationsTable } from "../../../recommendations/views/recommendations-table";
import type { BodyPage } from "../../body-page.server";

/** What the group recommends and is not over, as it stands today. */
export function RecommendationsSection({ page: { head, recommendations, on, today } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(recommendationListWords);
  if (!recommendations || on !== today) return null;
  const { lines, total } = recommendations;
  return (
    <Section id="recommendations" title={words.ofBody}>
      {lines.length === 0 ? (
        <p className="soft">{words.ofBodyNone}</p>
      ) : (
        <RecommendationsTable lines={lines} ofGroup />
      )}
      {lines.length > 0 && (
        <p className="noprint">
          <a href={address(language, "recommendations", {}, { body: head.id })}>{words.ofBodyAll(total)}</a>
        </p>
      )}
    </Section>
  );
}
