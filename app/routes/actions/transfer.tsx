import { useActionData, useLoaderData } from "@remix-run/react";
import { transferAction } from "../../domain/actions/commands/keeping.server";
import { actionActCrumbs } from "../../domain/actions/crumbs";
import { actionFormWords } from "../../domain/actions/form-words";
import { transferFields } from "../../domain/actions/forms";
import { type ActionFormPage, actionFormPage } from "../../domain/actions/pages.server";
import { TransferForm } from "../../domain/actions/views/action-forms";
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
  ({ page }, language) => `${actionFormWords[language].transferTitle}, ${say(language, page.action.text)}`,
);

const door = formDoor({
  show: ({ house, actor, now, today }, { action: id = "" }) =>
    actionFormPage(house, actor, { id, now, today, act: "transferAction" }),
  fields: transferFields,
  act: ({ asker, page }, typed) => {
    transferAction(asker, page.action.id, typed);
    return page.action.id;
  },
  leadsTo: (id, { language }) => ({
    to: address(language, "action", { action: id }),
    said: inBoth(actionFormWords, (words) => words.saidTransferred),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Transfer() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "action", { action: page.action.id });
  return <TransferForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
