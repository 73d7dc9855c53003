import { useActionData, useLoaderData } from "@remix-run/react";
import { reopenAction } from "../../domain/actions/commands/keeping.server";
import { actionActCrumbs } from "../../domain/actions/crumbs";
import { actionFormWords } from "../../domain/actions/form-words";
import { reopenFields } from "../../domain/actions/forms";
import { type ActionFormPage, actionFormPage } from "../../domain/actions/pages.server";
import { ReopenForm } from "../../domain/actions/views/action-forms";
import { inBoth, say } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ActionFormPage };

export const handle: DoorHandle<Data> = {
  place: "actions",
  form: "form",
  crumbs: ({ page }, language) => actionActCrumbs(page, language),
};
export const meta = titled<Data>(
  ({ page }, language) => `${actionFormWords[language].reopenTitle}, ${say(language, page.action.text)}`,
);

const door = formDoor({
  show: ({ house, actor, now, today }, { action: id = "" }) =>
    actionFormPage(house, actor, { id, now, today, act: "reopenAction" }),
  fields: reopenFields,
  act: ({ asker, page }, typed) => {
    reopenAction(asker, page.action.id, typed);
    return page.action.id;
  },
  leadsTo: (id, { language }) => ({
    to: address(language, "action", { action: id }),
    said: inBoth(actionFormWords, (words) => words.saidReopened),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Reopen() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "action", { action: page.action.id });
  return <ReopenForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
