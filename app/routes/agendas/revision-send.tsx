import { useActionData, useLoaderData } from "@remix-run/react";
import { sendRevision, sendRevisionAsChair } from "../../domain/agendas/commands/revising.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { whyFields } from "../../domain/agendas/forms";
import { type RevisionAheadPage, revisionAheadPage } from "../../domain/agendas/revision-pages.server";
import { revisionWords } from "../../domain/agendas/revision-words";
import { SendRevisionForm } from "../../domain/agendas/views/revision-views";
import { inBoth } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: RevisionAheadPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => agendaActCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => revisionWords[language].sendTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "" }) =>
    revisionAheadPage(house, actor, { id: meeting, now, today }),
  fields: whyFields,
  act: ({ asker, page: { meeting, missing, newDecisions } }, typed) =>
    missing.length > 0 || newDecisions > 0
      ? sendRevisionAsChair(asker, meeting.id, typed)
      : sendRevision(asker, meeting.id),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(revisionWords, (words) => words.saidSent),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function RevisionSend() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <SendRevisionForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
