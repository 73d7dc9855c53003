import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { budgetStart, sentFields } from "../../domain/funding/budget";
import { confirmScope } from "../../domain/funding/commands/confirming.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { fundingFormWords } from "../../domain/funding/page-words/form";
import { type ConfirmPage, confirmPage } from "../../domain/funding/pages/writing.server";
import { readBudget, reducedStart } from "../../domain/funding/reading";
import { ConfirmView } from "../../domain/funding/views/confirm-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ConfirmPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  alive: true,
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingFormWords[language].confirmTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => confirmPage(house.db, actor, { request, today }),
  start: (page, { language }) => budgetStart(reducedStart(page), language),
  edition: ({ head }) => head.edition,
  fields: sentFields,
  act: ({ asker, asked, page, edition }, sent) =>
    confirmScope(asker, page.head.id, { ...readBudget(sent, page, asked.language), edition }),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingFormWords, (words) => words.confirmed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ConfirmDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ConfirmView page={page} form={refused?.form ?? form} />;
}
