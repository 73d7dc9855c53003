import { useLoaderData } from "@remix-run/react";
import { homePage } from "../domain/overviews/home.server";
import { HomeView } from "../domain/overviews/views/home-view";
import { homeWords } from "../domain/overviews/words";
import { type DoorHandle, titled } from "../http/door-handle";
import { pageAsked } from "../http/page-asked";
import { page } from "../http/page-door.server";

export const handle: DoorHandle = { place: "home" };
export const meta = titled((_, language) => homeWords[language].home);

export const loader = page(({ house, actor, now, today, url }) =>
  homePage(house, actor, { now, today, all: url.searchParams.has("all"), page: pageAsked(url) }),
);

export default function Home() {
  return <HomeView page={useLoaderData<typeof loader>()} />;
}
