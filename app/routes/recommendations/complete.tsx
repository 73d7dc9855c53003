import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { findComplete } from "../../domain/recommendations/commands/checking.server";
import { checkWords } from "../../domain/recommendations/page-words/check";
import { type CheckPage, checkPage } from "../../domain/recommendations/pages/check.server";
import { CheckView } from "../../domain/recommendations/views/check-view";
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
export const meta = titled<Data>((_, language) => checkWords[language].title);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) => checkPage(house.db, actor, { version, today }),
  fields: nothing,
  act: ({ asker, page }) => findComplete(asker, page.head.id),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation", { version }),
    said: inBoth(checkWords, (words) => words.said),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Complete() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <CheckView page={page} form={refused?.form ?? form} />;
}
