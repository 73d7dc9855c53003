import { useActionData, useLoaderData } from "@remix-run/react";
import { type DuePage, duePage } from "../../domain/agendas/act-pages.server";
import { leaveDue } from "../../domain/agendas/commands/due.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { agendaFormWords } from "../../domain/agendas/form-words";
import { whyFields } from "../../domain/agendas/forms";
import { LeaveDueForm } from "../../domain/agendas/views/agenda-forms";
import { inBoth, say } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: DuePage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => agendaActCrumbs(page, language),
};
export const meta = titled<Data>(
  ({ page }, language) => `${agendaFormWords[language].leaveDueTitle}, ${say(language, page.due.title)}`,
);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "", due = "" }) =>
    duePage(house, actor, { id: meeting, key: due, now, today, act: "leaveDue" }),

  fields: whyFields,

  act: ({ asker, page, params }, typed) => leaveDue(asker, page.meeting.id, params.due ?? "", typed),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(agendaFormWords, (words) => words.saidLeft),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function AgendaDueLeave() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <LeaveDueForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
