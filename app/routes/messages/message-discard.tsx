import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { discardMessage } from "../../domain/messages/commands/messages.server";
import { messageCrumbs } from "../../domain/messages/crumbs";
import { type DraftPage, draftPage } from "../../domain/messages/pages.server";
import { subjectOrNone } from "../../domain/messages/subject";
import { DiscardMessage } from "../../domain/messages/views/message-forms";
import { messageWords } from "../../domain/messages/words";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: DraftPage };

export const handle: DoorHandle<Data> = {
  place: "directory",
  form: "form",
  crumbs: ({ page }, language) => messageCrumbs(page.message, language),
};
export const meta = titled<Data>(({ page }, language) =>
  messageWords[language].discardTitle(say(language, subjectOrNone(page.message))),
);

const door = formDoor({
  show: ({ house, actor }, { message = "" }) => draftPage(house.db, actor, { message, verb: "discard" }),
  fields: nothing,
  act: ({ asker, page }) => discardMessage(asker, page.message.id),
  leadsTo: (_, { language }) => ({
    to: address(language, "messages"),
    said: inBoth(messageWords, (words) => words.saidDiscarded),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function MessageDiscard() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "message", { message: page.message.id });
  return <DiscardMessage page={page} form={refused?.form ?? form} cancel={cancel} />;
}
