import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { editMessage } from "../../domain/messages/commands/messages.server";
import { messageCrumbs } from "../../domain/messages/crumbs";
import { messageFields, messageProblems } from "../../domain/messages/forms";
import { type DraftPage, draftPage } from "../../domain/messages/pages.server";
import { draftLeads } from "../../domain/messages/said";
import { subjectOrNone } from "../../domain/messages/subject";
import { EditMessage } from "../../domain/messages/views/message-forms";
import { messageWords } from "../../domain/messages/words";
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
  messageWords[language].editTitle(say(language, subjectOrNone(page.message))),
);

const door = formDoor({
  show: ({ house, actor }, { message = "" }) => draftPage(house.db, actor, { message, verb: "edit" }),
  start: ({ message: { subject, text, link } }) => ({
    ...{ subjectEn: subject.en, subjectFr: subject.fr, textEn: text.en, textFr: text.fr, link },
  }),
  edition: ({ message }) => message.edition,
  fields: messageFields,
  problems: messageProblems,
  act: ({ asker, page, edition }, typed) => ({
    message: editMessage(asker, page.message.id, { ...typed, edition }),
    typed,
  }),
  leadsTo: ({ message, typed }, { language }) => draftLeads(language, message, typed),
});
export const loader = door.loader;
export const action = door.action;

export default function MessageEdit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "message", { message: page.message.id });
  return <EditMessage page={page} form={refused?.form ?? form} cancel={cancel} />;
}
