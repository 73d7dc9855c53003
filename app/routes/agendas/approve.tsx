import { useActionData, useLoaderData } from "@remix-run/react";
import { type AgendaActPage, agendaActPage } from "../../domain/agendas/act-pages.server";
import { approveAgenda } from "../../domain/agendas/commands/approving.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { agendaFormWords } from "../../domain/agendas/form-words";
import { ApproveAgendaForm } from "../../domain/agendas/views/agenda-forms";
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
export const meta = titled<Data>((_, language) => agendaFormWords[language].approveTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "" }) =>
    agendaActPage(house, actor, { id: meeting, now, today, act: "approveAgenda" }),

  fields: nothing,

  act: ({ asker, page }) => approveAgenda(asker, page.meeting.id),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(agendaFormWords, (words) => words.saidApproved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function AgendaApprove() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <ApproveAgendaForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
