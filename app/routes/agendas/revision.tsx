import { useLoaderData } from "@remix-run/react";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { type RevisionPage, revisionPage } from "../../domain/agendas/revision-pages.server";
import { revisionWords } from "../../domain/agendas/revision-words";
import { RevisionView } from "../../domain/agendas/views/revision-views";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<RevisionPage> = {
  place: "meetings",
  crumbs: (shown, language) => agendaActCrumbs(shown, language),
};
export const meta = titled<RevisionPage>(({ number, audience }, language) =>
  revisionWords[language][audience](number),
);

export const loader = page(({ house, actor, now, today }, { meeting = "", release = "" }) =>
  revisionPage(house, actor, { id: meeting, release, now, today }),
);

export default function Revision() {
  return <RevisionView page={useLoaderData<typeof loader>()} />;
}
