import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { uploadPaper } from "../../domain/funding/commands/uploading.server";
import { formCrumbs } from "../../domain/funding/crumbs";
import { fundingProblems, paperFields } from "../../domain/funding/forms";
import { fundingFormWords } from "../../domain/funding/page-words/form";
import { type PapersPage, papersPage } from "../../domain/funding/pages/writing.server";
import { PapersView } from "../../domain/funding/views/papers-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: PapersPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: ({ page }) => (page.add.may ? "form" : undefined),
  crumbs: ({ page }, language) => formCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingFormWords[language].papersTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => papersPage(house.db, actor, { request, today }),
  start: ({ head }) => ({ language: head.source }),
  fields: paperFields,
  problems: fundingProblems,
  act: ({ asker, page, files }, { titleEn, titleFr, language }) =>
    uploadPaper(asker, page.head.id, {
      ...{ title: { en: titleEn, fr: titleFr }, language },
      ...{ file: files.get("file"), mayAdd: page.add.may },
    }),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-papers", { request }),
    said: inBoth(fundingFormWords, (words) => words.attached),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PapersDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <PapersView page={page} form={refused?.form ?? form} />;
}
