import { useActionData, useLoaderData } from "@remix-run/react";
import { endRevision } from "../../domain/agendas/commands/revising.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { type ReviseActPage, reviseActPage } from "../../domain/agendas/revision-pages.server";
import { revisionWords } from "../../domain/agendas/revision-words";
import { EndRevisionForm } from "../../domain/agendas/views/revision-views";
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
export const meta = titled<Data>((_, language) => revisionWords[language].endTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "" }) =>
    reviseActPage(house, actor, { id: meeting, now, today, act: "endRevision" }),
  fields: nothing,
  act: ({ asker, page }) => endRevision(asker, page.meeting.id),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(revisionWords, (words) => words.saidEnded),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function RevisionEnd() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <EndRevisionForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
