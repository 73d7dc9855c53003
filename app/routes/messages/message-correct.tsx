import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { draftMessage } from "../../domain/messages/commands/messages.server";
import { messageCrumbs } from "../../domain/messages/crumbs";
import { messageFields, messageProblems } from "../../domain/messages/forms";
import { correctPage, type WritePage } from "../../domain/messages/pages.server";
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
  crumbs: ({ page }, language) => messageCrumbs(page.corrects, language),
};
export const meta = titled<Data>(({ page }, language) =>
  messageWords[language].correctTitle(page.corrects ? say(language, page.corrects.subject) : ""),
);

const door = formDoor({
  show: ({ house, actor }, { message = "" }) => correctPage(house.db, actor, message),
  start: ({ corrects }) =>
    corrects
      ? {
          ...{ subjectEn: corrects.subject.en, subjectFr: corrects.subject.fr, link: corrects.link },
          ...{ textEn: corrects.text.en, textFr: corrects.text.fr },
        }
      : {},
  fields: messageFields,
  problems: messageProblems,
  act: ({ asker, page }, typed) => ({
    message: draftMessage(asker, { list: page.list.key, corrects: page.corrects?.id ?? null }, typed),
    typed,
  }),
  leadsTo: ({ message, typed }, { language }) => draftLeads(language, message, typed),
});
export const loader = door.loader;
export const action = door.action;

export default function MessageCorrect() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "message", { message: page.corrects?.id ?? "" });
  return <WriteMessage page={page} form={refused?.form ?? form} cancel={cancel} />;
}
