import { useActionData, useLoaderData } from "@remix-run/react";
import { langOf, say } from "../../domain/bilingual";
import { startVersion } from "../../domain/terms/commands/starting.server";
import { sourceProblems, startFields } from "../../domain/terms/forms";
import { listWords } from "../../domain/terms/page-words/lists";
import { type NewVersionPage, newVersionPage } from "../../domain/terms/pages/verbs.server";
import { NewVersionView } from "../../domain/terms/views/new-version-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: NewVersionPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => [
    {
      label: say(language, page.name),
      lang: langOf(language, page.name),
      href: address(language, "body", { body: page.body }),
    },
    { label: listWords[language].title, href: address(language, "body-terms", { body: page.body }) },
  ],
};
export const meta = titled<Data>((_, language) => listWords[language].newTitle);

const door = formDoor({
  show: ({ house, actor }, { body = "" }) => newVersionPage(house.db, actor, body),
  fields: startFields,
  problems: sourceProblems,
  act: ({ asker, page }, { source }) => startVersion(asker, page.body, { base: page.base, source }),
  leadsTo: (version, { language }) => ({
    to: address(language, "terms", { version }),
    said: { en: listWords.en.newSaid, fr: listWords.fr.newSaid },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function NewVersion() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <NewVersionView page={page} form={refused?.form ?? form} />;
}
