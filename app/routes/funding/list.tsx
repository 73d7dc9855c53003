import { useLoaderData } from "@remix-run/react";
import { fundingFilter } from "../../domain/funding/list-filter";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { requestsPage } from "../../domain/funding/pages/list.server";
import { RequestsView } from "../../domain/funding/views/list-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "funding" };
export const meta = titled((_, language) => fundingActWords[language].listTitle);

export const loader = page(({ house, actor, today, url }) =>
  requestsPage(house.db, actor, {
    ...{ today, filter: fundingFilter(url.searchParams), page: pageAsked(url) },
  }),
);

export default function List() {
  return <RequestsView page={useLoaderData<typeof loader>()} />;
}
