import { useLoaderData } from "@remix-run/react";
import { listCrumbs, listInFull } from "../../domain/lists/crumbs";
import { type ListPage, listPage } from "../../domain/lists/list-pages.server";
import { ListView } from "../../domain/lists/views/list-view";
import { dayAsked } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

type Data = { page: ListPage };

export const handle: DoorHandle<Data> = {
  place: "directory",
  crumbs: (_, language) => listCrumbs(null, language),
};
export const meta = titled<Data>(({ page: { list } }, language) => listInFull(list, language));

export const loader = page(({ house, actor, today, language, url }, { list = "" }) => {
  const { day, form } = dayAsked(url, today, language);
  return { page: listPage(house.db, actor, { key: list, today, on: day }), dayForm: form };
});

export default function List() {
  return <ListView {...useLoaderData<typeof loader>()} />;
}
