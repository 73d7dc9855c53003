import { useLoaderData } from "@remix-run/react";
import { scheduledFor } from "../../domain/agendas/scheduled.server";
import { ScheduledView } from "../../domain/agendas/views/scheduled-view";
import { isLanguage, say } from "../../domain/bilingual";
import { saidOfRecommendation } from "../../domain/decisions/of-recommendation.server";
import { AgreementView } from "../../domain/decisions/views/agreement-view";
import { MatterStandingView } from "../../domain/decisions/views/matter-standing";
import {
  type RecommendationPage,
  recommendationPage,
} from "../../domain/recommendations/pages/version.server";
import { recommendationCrumbs } from "../../domain/recommendations/views/crumbs";
import { RecommendationView } from "../../domain/recommendations/views/recommendation-view";
import { recommendationWords } from "../../domain/recommendations/words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

type Data = { recommendation: RecommendationPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  crumbs: ({ recommendation: { head } }, language) => recommendationCrumbs(head, language),
};
export const meta = titled<Data>(({ recommendation: { head } }, language) => {
  const { untitled, version } = recommendationWords[language];
  const title = version(say(language, head.title) || untitled, head.number);
  return head.label ? `${title} · ${head.label}` : title;
});

export const loader = page(({ house, actor, now, today, url }, { version = "" }) => {
  const wanted = url.searchParams.get("show");
  const recommendation = recommendationPage(house.db, actor, { id: version, today });
  const said = saidOfRecommendation(house, { actor, now, today }, recommendation.head);
  const scheduled = scheduledFor(house.db, actor, {
    kind: "recommendation",
    id: recommendation.head.id,
    now,
  });
  return { recommendation, ...said, scheduled, show: isLanguage(wanted) ? wanted : ("both" as const) };
});

export default function Recommendation() {
  const { recommendation, agreement, standing, scheduled, show } = useLoaderData<typeof loader>();
  return (
    <RecommendationView
      page={recommendation}
      show={show}
      group={agreement}
      asks={standing?.mayOpen ?? false}
      standing={
        <>
          <ScheduledView scheduled={scheduled} />
          {standing && <MatterStandingView standing={standing} />}
        </>
      }
    >
      {agreement && <AgreementView agreement={agreement} isPending={recommendation.head.isRecommended} />}
    </RecommendationView>
  );
}
