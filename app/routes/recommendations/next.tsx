import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { startNextVersion } from "../../domain/recommendations/commands/drafting.server";
import { stepWords } from "../../domain/recommendations/page-words/steps";
import { type StepPage, stepPage } from "../../domain/recommendations/pages/steps.server";
import { stepCrumbs } from "../../domain/recommendations/views/step-crumbs";
import { StepView } from "../../domain/recommendations/views/step-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: StepPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: "form",
  crumbs: ({ page }, language) => stepCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => stepWords[language]["startNext-title"]);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) =>
    stepPage(house.db, actor, { version, today, step: "startNext" }),
  fields: nothing,
  act: ({ asker, page }) => ({
    version: startNextVersion(asker, page.head.id),
    number: page.head.number + 1,
  }),
  leadsTo: ({ version, number }, { language }) => ({
    to: address(language, "recommendation", { version }),
    said: inBoth(stepWords, (words) => words["startNext-said"](number)),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Next() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <StepView step="startNext" page={page} form={refused?.form ?? form} />;
}
