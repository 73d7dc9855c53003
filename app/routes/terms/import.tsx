import { useActionData, useLoaderData } from "@remix-run/react";
import { nothing } from "../../domain/people/forms";
import { uploadTerms } from "../../domain/terms/commands/uploading.server";
import { importPageWords } from "../../domain/terms/page-words/import";
import { type UploadPage, uploadPage } from "../../domain/terms/pages/imported.server";
import { CouncilsFirst, ImportView } from "../../domain/terms/views/import-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<{ page: UploadPage }> = {
  place: "bodies",
  form: ({ page }) => (page.needsCouncils ? undefined : "form"),
  crumbs: (_, language) => [{ label: importPageWords[language].bodies, href: address(language, "bodies") }],
};
export const meta = titled((_, language) => importPageWords[language].title);

const door = formDoor({
  show: ({ house, actor }) => uploadPage(house.db, actor),
  fields: nothing,
  act: ({ asker, files }) => uploadTerms(asker, files.get("document")),
  leadsTo: (job, { language }) => ({ to: address(language, "terms-imported", { job }) }),
});
export const loader = door.loader;
export const action = door.action;

export default function Import() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (page.needsCouncils) return <CouncilsFirst />;
  return <ImportView form={refused?.form ?? form} cancel={address(language, "bodies")} />;
}
