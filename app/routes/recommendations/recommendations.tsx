import { useLoaderData } from "@remix-run/react";
import { recommendationFilter } from "../../domain/recommendations/list-filter";
import { recommendationListWords } from "../../domain/recommendations/page-words/list";
import { recommendationsPage } from "../../domain/recommendations/pages/list.server";
import { RecommendationsView } from "../../domain/recommendations/views/recommendations-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "recommendations" };
export const meta = titled((_, language) => recommendationListWords[language].title);

export const loader = page(({ house, actor, today, url }) =>
  recommendationsPage(house.db, actor, {
    today,
    filter: recommendationFilter(url.searchParams),
    page: pageAsked(url),
  }),
);

export default function Recommendations() {
  return <RecommendationsView page={useLoaderData<typeof loader>()} />;
}
