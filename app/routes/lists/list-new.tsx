import { useActionData, useLoaderData } from "@remix-run/react";
import { saveList } from "../../domain/lists/commands/saved-lists.server";
import { listCrumbs } from "../../domain/lists/crumbs";
import { listFields, listProblems } from "../../domain/lists/forms";
import { type ListForm, listNewPage } from "../../domain/lists/pages.server";
import { ListFormView } from "../../domain/lists/views/list-forms";
import { listWords } from "../../domain/lists/words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ListForm };

export const handle: DoorHandle<Data> = {
  place: "directory",
  form: "form",
  crumbs: (_, language) => listCrumbs(null, language),
};
export const meta = titled<Data>((_, language) => listWords[language].newTitle);

const door = formDoor({
  show: ({ house, actor }) => listNewPage(house.db, actor),
  fields: listFields,
  problems: listProblems,
  act: ({ asker }, typed) => ({ list: saveList(asker, typed), typed }),
  leadsTo: ({ list, typed }, { language }) => ({
    to: address(language, "list", { list }),
    said: { en: listWords.en.saidMade(typed.nameEn), fr: listWords.fr.saidMade(typed.nameFr) },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ListNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ListFormView page={page} form={refused?.form ?? form} cancel={address(useLanguage(), "lists")} />;
}
