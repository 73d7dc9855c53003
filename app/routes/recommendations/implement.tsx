import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { implementRecommendation } from "../../domain/recommendations/commands/route.server";
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
export const meta = titled<Data>((_, language) => stepWords[language]["implement-title"]);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) =>
    stepPage(house.db, actor, { version, today, step: "implement" }),
  fields: nothing,
  act: ({ asker, page }) => implementRecommendation(asker, page.head.id),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation", { version }),
    said: inBoth(stepWords, (words) => words["implement-said"]),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Implement() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <StepView step="implement" page={page} form={refused?.form ?? form} />;
}
