import { useLoaderData } from "@remix-run/react";
import { isLanguage } from "../../domain/bilingual";
import { compareWordsOfPage } from "../../domain/terms/page-words/compare";
import { type ComparePage, comparePage } from "../../domain/terms/pages/compare.server";
import { CompareView } from "../../domain/terms/views/compare-view";
import { versionCrumbs } from "../../domain/terms/views/crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

type Data = { compared: ComparePage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  crumbs: ({ compared }, language) => versionCrumbs(compared.head, language),
};
export const meta = titled<Data>(({ compared: { head, other } }, language) => {
  const words = compareWordsOfPage[language];
  return other ? words.title(head.number, other.number) : words.titleAlone;
});

export const loader = page(({ house, actor, url }, { version = "" }) => {
  const show = url.searchParams.get("show");
  const compared = comparePage(house.db, actor, { version, with: url.searchParams.get("with") });
  return { compared, show: isLanguage(show) ? show : ("both" as const) };
});

export default function Compare() {
  const { compared, show } = useLoaderData<typeof loader>();
  return <CompareView page={compared} show={show} />;
}
