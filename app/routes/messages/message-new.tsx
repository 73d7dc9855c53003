import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { listCrumbs } from "../../domain/lists/crumbs";
import { draftMessage } from "../../domain/messages/commands/messages.server";
import { messageFields, messageProblems } from "../../domain/messages/forms";
import { type WritePage, writePage } from "../../domain/messages/pages.server";
import { draftLeads } from "../../domain/messages/said";
import { WriteMessage } from "../../domain/messages/views/message-forms";
import { messageWords } from "../../domain/messages/words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: WritePage };

export const handle: DoorHandle<Data> = {
  place: "directory",
  form: "form",
  crumbs: ({ page }, language) => listCrumbs(page.list, language),
};
export const meta = titled<Data>(({ page }, language) =>
  messageWords[language].writeTitle(say(language, page.list.name)),
);

const door = formDoor({
  show: ({ house, actor }, { list = "" }) => writePage(house.db, actor, list),
  fields: messageFields,
  problems: messageProblems,
  act: ({ asker, page }, typed) => ({
    message: draftMessage(asker, { list: page.list.key, corrects: null }, typed),
    typed,
  }),
  leadsTo: ({ message, typed }, { language }) => draftLeads(language, message, typed),
});
export const loader = door.loader;
export const action = door.action;

export default function MessageNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "list", { list: page.list.key });
  return <WriteMessage page={page} form={refused?.form ?? form} cancel={cancel} />;
}
