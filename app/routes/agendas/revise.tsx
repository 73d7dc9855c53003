import { useActionData, useLoaderData } from "@remix-run/react";
import { beginRevision } from "../../domain/agendas/commands/revising.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { type ReviseActPage, reviseActPage } from "../../domain/agendas/revision-pages.server";
import { revisionWords } from "../../domain/agendas/revision-words";
import { BeginRevisionForm } from "../../domain/agendas/views/revision-views";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ReviseActPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => agendaActCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => revisionWords[language].beginTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "" }) =>
    reviseActPage(house, actor, { id: meeting, now, today, act: "beginRevision" }),
  fields: nothing,
  act: ({ asker, page }) => beginRevision(asker, page.meeting.id),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(revisionWords, (words) => words.saidBegun),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function AgendaRevise() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <BeginRevisionForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
