import { useActionData, useLoaderData } from "@remix-run/react";
import { openAction } from "../../domain/actions/commands/opening.server";
import { newActionCrumbs } from "../../domain/actions/crumbs";
import { actionFormWords } from "../../domain/actions/form-words";
import { newFields } from "../../domain/actions/forms";
import { type NewActionPage, newActionPage } from "../../domain/actions/pages.server";
import { NewActionForm } from "../../domain/actions/views/new-action-form";
import { inBoth } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: NewActionPage };

export const handle: DoorHandle<Data> = {
  place: "actions",
  form: "form",
  crumbs: ({ page }, language) => newActionCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => actionFormWords[language].newTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { body = "" }) => newActionPage(house, actor, { body, now, today }),
  fields: newFields,
  act: ({ asker }, typed) => openAction(asker, typed),
  leadsTo: (action, { language }) => ({
    to: address(language, "action", { action }),
    said: inBoth(actionFormWords, (words) => words.saidOpened),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ActionNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "body", { body: page.bodies[0]?.id ?? "" });
  return <NewActionForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
