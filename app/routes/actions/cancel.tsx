import { useActionData, useLoaderData } from "@remix-run/react";
import { cancelAction } from "../../domain/actions/commands/keeping.server";
import { actionActCrumbs } from "../../domain/actions/crumbs";
import { actionFormWords } from "../../domain/actions/form-words";
import { cancelFields } from "../../domain/actions/forms";
import { type ActionFormPage, actionFormPage } from "../../domain/actions/pages.server";
import { CancelForm } from "../../domain/actions/views/action-forms";
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
  ({ page }, language) => `${actionFormWords[language].cancelTitle}, ${say(language, page.action.text)}`,
);

const door = formDoor({
  show: ({ house, actor, now, today }, { action: id = "" }) =>
    actionFormPage(house, actor, { id, now, today, act: "cancelAction" }),
  fields: cancelFields,
  act: ({ asker, page }, typed) => {
    cancelAction(asker, page.action.id, typed);
    return page.action.id;
  },
  leadsTo: (id, { language }) => ({
    to: address(language, "action", { action: id }),
    said: inBoth(actionFormWords, (words) => words.saidCancelled),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Cancel() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "action", { action: page.action.id });
  return <CancelForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
