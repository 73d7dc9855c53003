import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { acceptEdits } from "../../domain/recommendations/commands/form-edits.server";
import { editsWords } from "../../domain/recommendations/page-words/edits";
import { type EditsPage, editsPage } from "../../domain/recommendations/pages/edits.server";
import { EditsView } from "../../domain/recommendations/views/edits-view";
import { stepCrumbs } from "../../domain/recommendations/views/step-crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: EditsPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: ({ page }) => (page.accept?.may ? "form" : undefined),
  crumbs: ({ page }, language) => stepCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => editsWords[language].title);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) => editsPage(house.db, actor, { version, today }),
  fields: nothing,
  act: ({ asker, page }) => acceptEdits(asker, page.head.id),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation-edits", { version }),
    said: inBoth(editsWords, (words) => words.accepted),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Edits() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <EditsView page={page} form={refused?.form ?? form} />;
}
