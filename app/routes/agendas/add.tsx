import { useActionData, useLoaderData } from "@remix-run/react";
import { newItemPage, type WhatPage } from "../../domain/agendas/act-pages.server";
import { addItem } from "../../domain/agendas/commands/items.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { newItemValues } from "../../domain/agendas/field-values";
import { agendaFormWords } from "../../domain/agendas/form-words";
import { addFields, agendaProblems } from "../../domain/agendas/forms";
import { AddItemForm } from "../../domain/agendas/views/item-forms";
import { inBoth } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: WhatPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => agendaActCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => agendaFormWords[language].addTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "" }) =>
    newItemPage(house, actor, { id: meeting, now, today, act: "addItem" }),
  start: newItemValues,

  fields: addFields,
  problems: agendaProblems,
  act: ({ asker, page }, typed) => addItem(asker, page.meeting.id, typed),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(agendaFormWords, (words) => words.saidAdded),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function AgendaAdd() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <AddItemForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
