import { useLoaderData } from "@remix-run/react";
import { awaitingMe } from "../domain/overviews/home.server";
import { HomeView } from "../domain/overviews/views/home-view";
import { homeWords } from "../domain/overviews/words";
import { type DoorHandle, titled } from "../http/door-handle";
import { page } from "../http/page-door.server";
import { address } from "../site-map";

const inSight = 7;

export const handle: DoorHandle = { place: "home" };
export const meta = titled((_, language) => homeWords[language].home);

export const loader = page(({ house, actor, today, language, url }) => {
  const all = awaitingMe(house, actor, today);
  const lines = url.searchParams.has("all") ? all : all.slice(0, inSight);
  const overdue = all.filter((line) => line.dueOn !== null && line.dueOn < today).length;
  const allHref = address(language, "home", {}, { all: "1" });
  return { lines, more: all.length - lines.length, total: all.length, overdue, today, allHref };
});

export default function Home() {
  return <HomeView {...useLoaderData<typeof loader>()} />;
}
