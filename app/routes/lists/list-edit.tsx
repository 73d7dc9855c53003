import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { changeList } from "../../domain/lists/commands/saved-lists.server";
import { listCrumbs } from "../../domain/lists/crumbs";
import { listFields, listProblems } from "../../domain/lists/forms";
import { listFormPage } from "../../domain/lists/pages.server";
import { ListFormView } from "../../domain/lists/views/list-forms";
import { listWords } from "../../domain/lists/words";
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
  listWords[language].editTitle(say(language, page.list.name)),
);

const door = formDoor({
  show: ({ house, actor }, { list = "" }) => listFormPage(house.db, actor, { key: list, verb: "change" }),
  start: ({ list: { name, rule }, plus, minus }) => ({
    ...{ nameEn: name.en, nameFr: name.fr, take: rule.take, levels: rule.levels },
    ...{ jurisdictions: rule.jurisdictions, plus, minus },
  }),
  edition: ({ list }) => list.edition,
  fields: listFields,
  problems: listProblems,
  act: ({ asker, page, edition }, typed) => {
    changeList(asker, page.list.key, { ...typed, edition });
    return { list: page.list.key, typed };
  },
  leadsTo: ({ list, typed }, { language }) => ({
    to: address(language, "list", { list }),
    said: { en: listWords.en.saidChanged(typed.nameEn), fr: listWords.fr.saidChanged(typed.nameFr) },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ListEdit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "list", { list: page.list.key });
  return <ListFormView page={page} form={refused?.form ?? form} cancel={cancel} />;
}
