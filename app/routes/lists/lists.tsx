import { useLoaderData } from "@remix-run/react";
import { listsPage } from "../../domain/lists/list-pages.server";
import { ListsView } from "../../domain/lists/views/lists-view";
import { listWords } from "../../domain/lists/words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "directory" };
export const meta = titled((_, language) => listWords[language].lists);

export const loader = page(({ house, actor, today, language, url }) =>
  listsPage(house.db, { actor, today, language }, pageAsked(url)),
);

export default function Lists() {
  return <ListsView page={useLoaderData<typeof loader>()} />;
}
