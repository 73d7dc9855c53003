import { useLoaderData } from "@remix-run/react";
import { planPage } from "../../domain/meetings/plan.server";
import { planFilter } from "../../domain/meetings/plan-filter";
import { planWords } from "../../domain/meetings/plan-words";
import { PlanView } from "../../domain/meetings/views/plan-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "meetings" };
export const meta = titled((_, language) => planWords[language].title);

export const loader = page(({ house, actor, url, today }) =>
  planPage(house.db, actor, { filter: planFilter(url.searchParams), page: pageAsked(url), today }),
);

export default function MeetingPlan() {
  return <PlanView page={useLoaderData<typeof loader>()} />;
}
