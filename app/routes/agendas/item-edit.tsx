import { useActionData, useLoaderData } from "@remix-run/react";
import { type ItemPage, itemPage } from "../../domain/agendas/act-pages.server";
import { editItem } from "../../domain/agendas/commands/items.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { itemValues } from "../../domain/agendas/field-values";
import { agendaFormWords } from "../../domain/agendas/form-words";
import { agendaProblems, editFields } from "../../domain/agendas/forms";
import { EditItemForm } from "../../domain/agendas/views/item-forms";
import { inBoth, say } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ItemPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => agendaActCrumbs(page, language),
};
export const meta = titled<Data>(
  ({ page }, language) => `${agendaFormWords[language].editTitle}, ${say(language, page.item.title)}`,
);

const door = formDoor({
  show: ({ house, actor, now, today }, { item = "" }) =>
    itemPage(house, actor, { id: item, now, today, act: "editItem" }),
  start: ({ item }) => itemValues(item),
  edition: ({ item }) => item.edition,
  fields: editFields,
  problems: agendaProblems,
  act: ({ asker, page, edition }, typed) => {
    editItem(asker, page.item.id, { ...typed, edition });
    return page.meeting.id;
  },
  leadsTo: (meeting, { language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(agendaFormWords, (words) => words.saidChanged),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ItemEdit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <EditItemForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
