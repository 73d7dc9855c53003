import { useLoaderData } from "@remix-run/react";
import { messageCrumbs } from "../../domain/messages/crumbs";
import { type MessagePage, messagePage } from "../../domain/messages/queries.server";
import { messageTitle } from "../../domain/messages/subject";
import { MessageView } from "../../domain/messages/views/message-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

type Data = { page: MessagePage };

export const handle: DoorHandle<Data> = {
  place: "directory",
  crumbs: (_, language) => messageCrumbs(null, language),
};
export const meta = titled<Data>(({ page: { message } }, language) => messageTitle(message, language));

export const loader = page(({ house, actor }, { message = "" }) => ({
  page: messagePage(house.db, actor, message),
  zone: actor.zone,
}));

export default function Message() {
  return <MessageView {...useLoaderData<typeof loader>()} />;
}
