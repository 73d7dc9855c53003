import { useActionData, useLoaderData } from "@remix-run/react";
import { arrangeAgenda } from "../../domain/agendas/commands/arranging.server";
import { agendaCrumbs } from "../../domain/agendas/crumbs";
import { agendaFormWords } from "../../domain/agendas/form-words";
import { agendaProblems, arrangeFields } from "../../domain/agendas/forms";
import { agendaWords } from "../../domain/agendas/page-words";
import { type AgendaPage, agendaPage } from "../../domain/agendas/pages.server";
import { AgendaView } from "../../domain/agendas/views/agenda-view";
import { inBoth } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formAt, formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import type { FormState } from "../../ui";

type Data = { page: AgendaPage & { opening: FormState } };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  crumbs: ({ page }, language) => agendaCrumbs(page, language),
  alive: true,
};
export const meta = titled<Data>((_, language) => agendaWords[language].title);

const door = formDoor({
  show: (asked, { meeting = "" }) => ({
    ...agendaPage(asked.house, asked.actor, { id: meeting, now: asked.now, today: asked.today }),
    opening: formAt(asked, address(asked.language, "agenda-open", { meeting })),
  }),
  fields: arrangeFields,
  problems: agendaProblems,
  act: ({ asker, page }, typed) => arrangeAgenda(asker, page.meeting.id, typed),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(agendaFormWords, (words) => words.saidArranged),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Agenda() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <AgendaView page={page} form={refused?.form ?? form} opening={page.opening} />;
}
