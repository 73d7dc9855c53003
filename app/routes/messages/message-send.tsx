import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { sendMessage } from "../../domain/messages/commands/messages.server";
import { messageCrumbs } from "../../domain/messages/crumbs";
import { sendFormPage } from "../../domain/messages/pages.server";
import type { SendPage } from "../../domain/messages/queries.server";
import { subjectOrNone } from "../../domain/messages/subject";
import { SendView } from "../../domain/messages/views/send-view";
import { messageWords } from "../../domain/messages/words";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: SendPage };

export const handle: DoorHandle<Data> = {
  place: "directory",
  form: "form",
  crumbs: ({ page }, language) => messageCrumbs(page.message, language),
};
export const meta = titled<Data>(({ page }, language) =>
  messageWords[language].checkTitle(say(language, subjectOrNone(page.message))),
);

const door = formDoor({
  show: ({ house, actor, today }, { message = "" }) => sendFormPage(house.db, actor, { message, day: today }),
  edition: ({ preview }) => preview,
  fields: nothing,
  act: ({ asker, page, edition }) => ({
    message: page.message.id,
    howMany: sendMessage(asker, page.message.id, edition),
  }),
  leadsTo: ({ message, howMany }, { language }) => ({
    to: address(language, "message", { message }),
    said: inBoth(messageWords, (words) => words.saidSent(howMany)),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function MessageSend() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <SendView page={page} form={refused?.form ?? form} />;
}
