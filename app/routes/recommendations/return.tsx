import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { returnFields } from "../../domain/recommendations/check-forms";
import { returnIncomplete } from "../../domain/recommendations/commands/checking.server";
import { checkWords } from "../../domain/recommendations/page-words/check";
import { type CheckPage, checkPage } from "../../domain/recommendations/pages/check.server";
import { partsMarked, ReturnForm } from "../../domain/recommendations/views/check-view";
import { stepCrumbs } from "../../domain/recommendations/views/step-crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: CheckPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: "form",
  crumbs: ({ page }, language) => stepCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => checkWords[language].returnTitle);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) => checkPage(house.db, actor, { version, today }),
  start: (page) => ({ parts: partsMarked(page) }),
  fields: returnFields,
  act: ({ asker, page }, returned) => returnIncomplete(asker, page.head.id, returned),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation", { version }),
    said: inBoth(checkWords, (words) => words.returnSaid),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Return() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ReturnForm page={page} form={refused?.form ?? form} />;
}
