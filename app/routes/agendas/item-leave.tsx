import { useActionData, useLoaderData } from "@remix-run/react";
import { type ItemPage, itemPage } from "../../domain/agendas/act-pages.server";
import { leaveItem } from "../../domain/agendas/commands/items.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { agendaFormWords } from "../../domain/agendas/form-words";
import { whyFields } from "../../domain/agendas/forms";
import { LeaveItemForm } from "../../domain/agendas/views/item-act-forms";
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
  ({ page }, language) => `${agendaFormWords[language].leaveTitle}, ${say(language, page.item.title)}`,
);

const door = formDoor({
  show: ({ house, actor, now, today }, { item = "" }) =>
    itemPage(house, actor, { id: item, now, today, act: "leaveItem" }),

  fields: whyFields,

  act: ({ asker, page }, typed) => {
    leaveItem(asker, page.item.id, typed);
    return page.meeting.id;
  },
  leadsTo: (meeting, { language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(agendaFormWords, (words) => words.saidLeft),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ItemLeave() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <LeaveItemForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
