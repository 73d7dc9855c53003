import { useLoaderData } from "@remix-run/react";
import { messagesPage } from "../../domain/messages/message-list.server";
import { messagesFilter } from "../../domain/messages/messages-filter";
import { MessagesView } from "../../domain/messages/views/messages-view";
import { messageWords } from "../../domain/messages/words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "directory" };
export const meta = titled((_, language) => messageWords[language].messages);

export const loader = page(({ house, actor, url }) => ({
  page: messagesPage(house.db, actor, { filter: messagesFilter(url.searchParams), page: pageAsked(url) }),
  zone: actor.zone,
  mayList: actor.keys.includes("directory"),
}));

export default function Messages() {
  return <MessagesView {...useLoaderData<typeof loader>()} />;
}
