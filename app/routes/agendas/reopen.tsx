import { useActionData, useLoaderData } from "@remix-run/react";
import { type AgendaActPage, agendaActPage } from "../../domain/agendas/act-pages.server";
import { reopenAgenda } from "../../domain/agendas/commands/approving.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { agendaFormWords } from "../../domain/agendas/form-words";
import { ReopenAgendaForm } from "../../domain/agendas/views/agenda-forms";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: AgendaActPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => agendaActCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => agendaFormWords[language].reopenTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "" }) =>
    agendaActPage(house, actor, { id: meeting, now, today, act: "reopenAgenda" }),

  fields: nothing,

  act: ({ asker, page }) => reopenAgenda(asker, page.meeting.id),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(agendaFormWords, (words) => words.saidReopened),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function AgendaReopen() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <ReopenAgendaForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
