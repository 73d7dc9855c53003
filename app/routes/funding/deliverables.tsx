import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { writeDeliverables } from "../../domain/funding/commands/delivering.server";
import { formCrumbs } from "../../domain/funding/crumbs";
import { deliverableFields, deliverablesStart } from "../../domain/funding/deliverables";
import { fundingFormWords } from "../../domain/funding/page-words/form";
import { type DeliverablesPage, deliverablesPage } from "../../domain/funding/pages/writing.server";
import { DeliverablesView } from "../../domain/funding/views/deliverables-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: DeliverablesPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  alive: true,
  crumbs: ({ page }, language) => formCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingFormWords[language].deliverablesTitle);

const door = formDoor({
  keepsAside: true,
  show: ({ house, actor, today }, { request = "" }) => deliverablesPage(house.db, actor, { request, today }),
  start: ({ deliverables }) => deliverablesStart(deliverables),
  edition: ({ head }) => head.edition,
  fields: deliverableFields,
  act: ({ asker, page, edition }, rows) => writeDeliverables(asker, page.head.id, { rows, edition }),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-form", { request }),
    said: inBoth(fundingFormWords, (words) => words.saved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function DeliverablesDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <DeliverablesView page={page} form={refused?.form ?? form} />;
}
