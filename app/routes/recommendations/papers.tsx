import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { uploadPaper } from "../../domain/recommendations/commands/uploading.server";
import { formProblems, paperFields } from "../../domain/recommendations/forms";
import { paperPageWords } from "../../domain/recommendations/page-words/papers";
import { type PapersPage, papersPage } from "../../domain/recommendations/pages/papers.server";
import { formCrumbs } from "../../domain/recommendations/views/form-crumbs";
import { PapersView } from "../../domain/recommendations/views/papers-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: PapersPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: ({ page }) => (page.add.may ? "form" : undefined),
  crumbs: ({ page }, language) => formCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => paperPageWords[language].title);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) => papersPage(house.db, actor, { version, today }),
  start: (page) => ({ language: page.head.source }),
  fields: paperFields,
  problems: formProblems,
  act: ({ asker, page, files }, { titleEn, titleFr, language }) =>
    uploadPaper(asker, page.head.id, {
      ...{ title: { en: titleEn, fr: titleFr }, language },
      ...{ file: files.get("file"), mayAdd: page.add.may },
    }),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation-papers", { version }),
    said: inBoth(paperPageWords, (words) => words.saved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PapersDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <PapersView page={page} form={refused?.form ?? form} />;
}
