import { useLoaderData } from "@remix-run/react";
import { directoryPage } from "../../domain/overviews/directory.server";
import { directoryFilter } from "../../domain/overviews/directory-filter";
import { directoryWords } from "../../domain/overviews/directory-words";
import { DirectoryView } from "../../domain/overviews/views/directory-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "directory" };
export const meta = titled((_, language) => directoryWords[language].title);

export const loader = page(({ house, actor, today: day, language, url }) => {
  const asked = {
    filter: directoryFilter(url.searchParams),
    page: pageAsked(url),
  };
  return directoryPage(house.db, { actor, day, language }, asked);
});

export default function Directory() {
  return <DirectoryView page={useLoaderData<typeof loader>()} />;
}
