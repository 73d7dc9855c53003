import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { declineEdits } from "../../domain/recommendations/commands/form-edits.server";
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
export const meta = titled<Data>((_, language) => stepWords[language]["declineEdits-title"]);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) =>
    stepPage(house.db, actor, { version, today, step: "declineEdits" }),
  fields: nothing,
  act: ({ asker, page }) => declineEdits(asker, page.head.id),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation-edits", { version }),
    said: inBoth(stepWords, (words) => words["declineEdits-said"]),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function EditsDecline() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <StepView step="declineEdits" page={page} form={refused?.form ?? form} />;
}
