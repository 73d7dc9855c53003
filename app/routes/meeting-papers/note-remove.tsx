import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { removeNote } from "../../domain/meeting-papers/commands/marks.server";
import { notePage } from "../../domain/meeting-papers/note-pages.server";
import type { PrivateNote } from "../../domain/meeting-papers/notes.server";
import { paperPageWords } from "../../domain/meeting-papers/page-words";
import { RemoveNoteForm } from "../../domain/meeting-papers/views/note-views";
import { meetingCrumbs } from "../../domain/meetings/crumbs";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PrivateNote };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: (_, language) => meetingCrumbs(language),
};
export const meta = titled<Data>((_, language) => paperPageWords[language].removeTitle);

const door = formDoor({
  show: ({ house, actor }, { note = "" }) => notePage(house, actor, note),
  fields: nothing,
  act: ({ asker, page }) => {
    removeNote(asker, page.id);
    return page.item;
  },
  leadsTo: (item, { language }) => ({
    to: address(language, "my-notes", { item }),
    said: inBoth(paperPageWords, (words) => words.saidRemoved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function MyNoteRemove() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "my-notes", { item: page.item });
  return <RemoveNoteForm note={page} form={refused?.form ?? form} cancel={cancel} />;
}
