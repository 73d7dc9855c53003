import { useLoaderData } from "@remix-run/react";
import { peopleFilter, peopleList } from "../../domain/overviews/people-list.server";
import { peopleListWords } from "../../domain/overviews/people-words";
import { PeopleView } from "../../domain/overviews/views/people-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "people" };
export const meta = titled((_, language) => peopleListWords[language].title);

export const loader = page(({ house, actor, today: day, now, language, url }) => {
  const asked = { filter: peopleFilter(url), page: pageAsked(url) };
  return peopleList(house.db, { actor, day, now, language }, asked);
});

export default function People() {
  return <PeopleView list={useLoaderData<typeof loader>()} />;
}
