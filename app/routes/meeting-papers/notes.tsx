import { useActionData, useLoaderData } from "@remix-run/react";
import { agendaActCrumbs } from "../../domain/agendas/crumbs";
import { inBoth, say } from "../../domain/bilingual";
import { writeNote } from "../../domain/meeting-papers/commands/marks.server";
import { noteFields, paperProblems } from "../../domain/meeting-papers/forms";
import { type NotesPage, notesPage } from "../../domain/meeting-papers/note-pages.server";
import { paperPageWords } from "../../domain/meeting-papers/page-words";
import { NotesView } from "../../domain/meeting-papers/views/note-views";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: NotesPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => agendaActCrumbs(page.item, language),
};
export const meta = titled<Data>(({ page }, language) =>
  paperPageWords[language].notesOf(say(language, page.item.title)),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { item = "" }) => notesPage(house, actor, { item, now, today }),
  start: (_, { url }) => ({ paper: url.searchParams.get("paper") ?? "" }),
  fields: noteFields,
  problems: paperProblems,
  act: ({ asker, page }, typed) => writeNote(asker, page.item.id, typed),
  leadsTo: (_, { params: { item = "" }, language }) => ({
    to: address(language, "my-notes", { item }),
    said: inBoth(paperPageWords, (words) => words.saidNoted),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function MyNotes() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "agenda", { meeting: page.item.meeting.id });
  return <NotesView page={page} form={refused?.form ?? form} cancel={cancel} />;
}
