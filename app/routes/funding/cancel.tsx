import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { cancelRequest } from "../../domain/funding/commands/ending.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { whyFields } from "../../domain/funding/forms";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type StepPage, stepPage } from "../../domain/funding/pages/head.server";
import { CancelView } from "../../domain/funding/views/step-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: StepPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language]["cancel-title"]);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) =>
    stepPage(house.db, actor, { request, today, step: "cancel" }),
  fields: whyFields,
  act: ({ asker, page }, typed) => cancelRequest(asker, page.head.id, typed),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words["cancel-said"]),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Cancel() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <CancelView page={page} form={refused?.form ?? form} />;
}
