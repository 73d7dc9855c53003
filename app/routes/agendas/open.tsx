import { useActionData, useLoaderData } from "@remix-run/react";
import { type AgendaActPage, agendaActPage } from "../../domain/agendas/act-pages.server";
import { openAgenda } from "../../domain/agendas/commands/opening.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { agendaFormWords } from "../../domain/agendas/form-words";
import { OpenAgendaForm } from "../../domain/agendas/views/agenda-forms";
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
export const meta = titled<Data>((_, language) => agendaFormWords[language].openTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "" }) =>
    agendaActPage(house, actor, { id: meeting, now, today, act: "openAgenda" }),

  fields: nothing,

  act: ({ asker, page }) => openAgenda(asker, page.meeting.id),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(agendaFormWords, (words) => words.saidOpened),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function AgendaOpen() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <OpenAgendaForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
