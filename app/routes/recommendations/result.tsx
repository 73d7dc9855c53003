import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { resultFields } from "../../domain/recommendations/check-forms";
import { reportResult } from "../../domain/recommendations/commands/route.server";
import { stepWords } from "../../domain/recommendations/page-words/steps";
import { type StepPage, stepPage } from "../../domain/recommendations/pages/steps.server";
import { stepCrumbs } from "../../domain/recommendations/views/step-crumbs";
import { ResultForm } from "../../domain/recommendations/views/step-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: StepPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: "form",
  crumbs: ({ page }, language) => stepCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => stepWords[language]["result-title"]);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) =>
    stepPage(house.db, actor, { version, today, step: "reportResult" }),
  fields: resultFields,
  act: ({ asker, page }, typed) => reportResult(asker, page.head.id, typed),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation", { version }),
    said: inBoth(stepWords, (words) => words["result-said"]),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Result() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ResultForm page={page} form={refused?.form ?? form} />;
}
