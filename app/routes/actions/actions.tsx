import { useLoaderData } from "@remix-run/react";
import { actionsPage } from "../../domain/actions/list.server";
import { actionFilter } from "../../domain/actions/list-filter";
import { actionWords } from "../../domain/actions/page-words";
import { ActionsView } from "../../domain/actions/views/actions-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "actions" };
export const meta = titled((_, language) => actionWords[language].title);

export const loader = page(({ house, actor, url, today }) =>
  actionsPage(house.db, actor, { filter: actionFilter(url.searchParams), page: pageAsked(url), today }),
);

export default function Actions() {
  return <ActionsView page={useLoaderData<typeof loader>()} />;
}
