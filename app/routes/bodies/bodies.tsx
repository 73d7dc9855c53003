import { useLoaderData } from "@remix-run/react";
import { bodiesFilter } from "../../domain/overviews/bodies-filter";
import { bodiesPage } from "../../domain/overviews/bodies-list.server";
import { bodiesWords } from "../../domain/overviews/bodies-words";
import { BodiesView } from "../../domain/overviews/views/bodies/bodies-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "bodies" };
export const meta = titled((_, language) => bodiesWords[language].bodies);

export const loader = page(({ house, actor, today, language, url }) => {
  const filter = bodiesFilter(url.searchParams);
  return { filter, page: bodiesPage(house.db, actor, { filter, today, language }) };
});

export default function Bodies() {
  return <BodiesView {...useLoaderData<typeof loader>()} />;
}
