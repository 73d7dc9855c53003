import { useActionData, useLoaderData } from "@remix-run/react";
import { beginAction } from "../../domain/actions/commands/reporting.server";
import { actionActCrumbs } from "../../domain/actions/crumbs";
import { actionFormWords } from "../../domain/actions/form-words";
import { beginFields } from "../../domain/actions/forms";
import { type ActionFormPage, actionFormPage } from "../../domain/actions/pages.server";
import { BeginActionForm } from "../../domain/actions/views/action-forms";
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
  ({ page }, language) => `${actionFormWords[language].beginTitle}, ${say(language, page.action.text)}`,
);

const door = formDoor({
  show: ({ house, actor, now, today }, { action: id = "" }) =>
    actionFormPage(house, actor, { id, now, today, act: "beginAction" }),
  fields: beginFields,
  act: ({ asker, page }) => {
    beginAction(asker, page.action.id);
    return page.action.id;
  },
  leadsTo: (id, { language }) => ({
    to: address(language, "action", { action: id }),
    said: inBoth(actionFormWords, (words) => words.saidBegun),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Begin() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "action", { action: page.action.id });
  return <BeginActionForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
