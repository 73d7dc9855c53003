import { useLoaderData } from "@remix-run/react";
import { isLanguage } from "../../domain/bilingual";
import { compareWordsOfRecommendation } from "../../domain/recommendations/page-words/compare";
import { type ComparePage, comparePage } from "../../domain/recommendations/pages/compare.server";
import { CompareVersions } from "../../domain/recommendations/views/compare-versions";
import { stepCrumbs } from "../../domain/recommendations/views/step-crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

type Data = { compared: ComparePage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  crumbs: ({ compared }, language) => stepCrumbs(compared.head, language),
};
export const meta = titled<Data>(({ compared: { head, before } }, language) =>
  compareWordsOfRecommendation[language].title(head.number, before.number),
);

export const loader = page(({ house, actor, today, url }, { version = "" }) => {
  const show = url.searchParams.get("show");
  const compared = comparePage(house.db, actor, { version, today });
  return { compared, show: isLanguage(show) ? show : ("both" as const) };
});

export default function Compare() {
  const { compared, show } = useLoaderData<typeof loader>();
  return <CompareVersions page={compared} show={show} />;
}
