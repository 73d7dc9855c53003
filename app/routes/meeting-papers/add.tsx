import { useActionData, useLoaderData } from "@remix-run/react";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { inBoth, say } from "../../domain/bilingual";
import { addPaper } from "../../domain/meeting-papers/commands/adding.server";
import { newPaperValues } from "../../domain/meeting-papers/field-values";
import { addPaperFields } from "../../domain/meeting-papers/forms";
import { paperPageWords } from "../../domain/meeting-papers/page-words";
import { type AddPaperPage, addPaperPage } from "../../domain/meeting-papers/pages.server";
import { AddPaperForm } from "../../domain/meeting-papers/views/paper-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: AddPaperPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => agendaActCrumbs(page, language),
  alive: true,
};
export const meta = titled<Data>(({ page }, language) =>
  paperPageWords[language].addTo(say(language, page.item.title)),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { item = "" }) => addPaperPage(house, actor, { item, now, today }),
  start: ({ audience }) => newPaperValues(audience),
  fields: addPaperFields,
  act: async ({ asker, page, files }, typed) => {
    await addPaper(asker, page.item.id, { ...typed, files });
    return { meeting: page.meeting.id, waits: page.isLate && !page.admits };
  },
  leadsTo: ({ meeting, waits }, { language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(paperPageWords, (words) => (waits ? words.saidWaits : words.saidAdded)),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PaperAdd() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <AddPaperForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
