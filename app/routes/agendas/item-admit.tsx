import { useActionData, useLoaderData } from "@remix-run/react";
import { type ItemPage, itemPage } from "../../domain/agendas/act-pages.server";
import { admitLate } from "../../domain/agendas/commands/proposals.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { agendaFormWords } from "../../domain/agendas/form-words";
import { whyFields } from "../../domain/agendas/forms";
import { AdmitItemForm } from "../../domain/agendas/views/item-act-forms";
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
  ({ page }, language) => `${agendaFormWords[language].admitTitle}, ${say(language, page.item.title)}`,
);

const door = formDoor({
  show: ({ house, actor, now, today }, { item = "" }) =>
    itemPage(house, actor, { id: item, now, today, act: "admitLate" }),

  fields: whyFields,

  act: ({ asker, page }, typed) => {
    admitLate(asker, page.item.id, typed);
    return page.meeting.id;
  },
  leadsTo: (meeting, { language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(agendaFormWords, (words) => words.saidPlaced),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ItemAdmit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <AdmitItemForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
