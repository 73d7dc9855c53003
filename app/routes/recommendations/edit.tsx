import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, isLanguage } from "../../domain/bilingual";
import { pairProblems } from "../../domain/pairs/forms";
import { editFields } from "../../domain/recommendations/check-forms";
import { proposeEdit } from "../../domain/recommendations/commands/form-edits.server";
import { editsWords } from "../../domain/recommendations/page-words/edits";
import { type EditPage, editPage } from "../../domain/recommendations/pages/edits.server";
import { partHeadings } from "../../domain/recommendations/part-words";
import { EditForm } from "../../domain/recommendations/views/edit-form";
import { stepCrumbs } from "../../domain/recommendations/views/step-crumbs";
import { NotFound } from "../../domain/refusals";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: EditPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: "form",
  alive: true,
  crumbs: ({ page }, language) => stepCrumbs(page.head, language),
};
export const meta = titled<Data>(({ page: { part, side } }, language) =>
  editsWords[language].editTitle(partHeadings[language][part], side),
);

const door = formDoor({
  show: ({ house, actor, today }, { version = "", part = "", side }) => {
    if (!isLanguage(side)) throw new NotFound();
    return editPage(house.db, actor, { version, today, part, side });
  },
  start: ({ proposed, standing }) => ({ text: proposed ?? standing }),
  edition: (page) => page.edition,
  fields: editFields,
  problems: pairProblems,
  act: ({ asker, page: { head, part, side }, edition }, { text }) =>
    proposeEdit(asker, { version: head.id, part, language: side, edition }, text),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation-edits", { version }),
    said: inBoth(editsWords, (words) => words.said),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Edit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <EditForm page={page} form={refused?.form ?? form} />;
}
