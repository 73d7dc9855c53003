import { useLoaderData } from "@remix-run/react";
import { type AnnotatedPage, annotatedPage } from "../../domain/agendas/annotated-page.server";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { agendaWords } from "../../domain/agendas/page-words";
import { AnnotatedView } from "../../domain/agendas/views/annotated-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<AnnotatedPage> = {
  place: "meetings",
  crumbs: agendaActCrumbs,
};
export const meta = titled<AnnotatedPage>((_, language) => agendaWords[language].annotatedTitle);

export const loader = page(({ house, actor, now, today }, { meeting = "" }) =>
  annotatedPage(house, actor, { id: meeting, now, today }),
);

export default function Annotated() {
  return <AnnotatedView page={useLoaderData<typeof loader>()} />;
}
