import { useActionData, useLoaderData } from "@remix-run/react";
import { takeUp } from "../../domain/terms/commands/importing.server";
import { bodyOfDraft, draftFields, draftProblems } from "../../domain/terms/forms";
import { importPageWords } from "../../domain/terms/page-words/import";
import { type ImportedPage, importedPage } from "../../domain/terms/pages/imported.server";
import { MakeDraftView } from "../../domain/terms/views/imported-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ImportedPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: ({ page }) => (page.recognised ? "form" : undefined),
  crumbs: ({ page }, language) => [
    {
      label: importPageWords[language].kicker(page.name),
      href: address(language, "terms-imported", { job: page.job }),
    },
  ],
};
export const meta = titled<Data>((_, language) => importPageWords[language].makeTitle);

const door = formDoor({
  show: ({ house, actor }, { job = "" }) => importedPage(house, actor, job),
  start: (page) => page.recognised?.start ?? {},
  fields: draftFields,
  problems: draftProblems,
  act: ({ asker, asked, page }, typed) =>
    takeUp({ ...asker, person: asked.signedIn.id }, page.job, bodyOfDraft(typed)),
  leadsTo: ({ version }, { language }) => ({
    to: address(language, "terms", { version }),
    said: { en: importPageWords.en.made, fr: importPageWords.fr.made },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function MakeDraft() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <MakeDraftView page={page} form={refused?.form ?? form} />;
}
