import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { submitRequest } from "../../domain/funding/commands/submitting.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type StepPage, stepPage } from "../../domain/funding/pages/head.server";
import { StepView } from "../../domain/funding/views/step-view";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: StepPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language]["submit-title"]);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) =>
    stepPage(house.db, actor, { request, today, step: "submit" }),
  fields: nothing,
  edition: ({ head }) => head.edition,
  act: ({ asker, page, edition }) => submitRequest(asker, page.head.id, { edition }),
  leadsTo: (label, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words["submit-said"](label)),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Submit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <StepView step="submit" page={page} form={refused?.form ?? form} />;
}
