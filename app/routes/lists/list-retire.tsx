import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { retireList } from "../../domain/lists/commands/saved-lists.server";
import { listCrumbs } from "../../domain/lists/crumbs";
import { listFormPage } from "../../domain/lists/pages.server";
import { RetireList } from "../../domain/lists/views/list-forms";
import { listWords } from "../../domain/lists/words";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ReturnType<typeof listFormPage> };

export const handle: DoorHandle<Data> = {
  place: "directory",
  form: "form",
  crumbs: ({ page }, language) => listCrumbs(page.list, language),
};
export const meta = titled<Data>(({ page }, language) =>
  listWords[language].retireTitle(say(language, page.list.name)),
);

const door = formDoor({
  show: ({ house, actor }, { list = "" }) => listFormPage(house.db, actor, { key: list, verb: "retire" }),
  fields: nothing,
  act: ({ asker, page }) => {
    retireList(asker, page.list.key);
    return page.list.name;
  },
  leadsTo: (name, { language }) => ({
    to: address(language, "lists"),
    said: { en: listWords.en.saidRetired(name.en), fr: listWords.fr.saidRetired(name.fr) },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ListRetire() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "list", { list: page.list.key });
  return <RetireList page={page} form={refused?.form ?? form} cancel={cancel} />;
}
