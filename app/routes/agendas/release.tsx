import { useActionData, useLoaderData } from "@remix-run/react";
import { releaseAgenda, releaseWithException } from "../../domain/agendas/commands/releasing.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { whyFields } from "../../domain/agendas/forms";
import { type ReleasePage, releasePage } from "../../domain/agendas/release-page.server";
import { releaseWords } from "../../domain/agendas/release-words";
import { ReleaseForm } from "../../domain/agendas/views/release-form";
import { inBoth } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ReleasePage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => agendaActCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => releaseWords[language].title);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "" }) =>
    releasePage(house, actor, { id: meeting, now, today }),
  fields: whyFields,
  act: ({ asker, page: { meeting, missing } }, typed) =>
    missing.length > 0 ? releaseWithException(asker, meeting.id, typed) : releaseAgenda(asker, meeting.id),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(releaseWords, (words) => words.said),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Release() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.meeting.id });
  return <ReleaseForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
