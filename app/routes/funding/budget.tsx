import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { budgetStart, sentFields } from "../../domain/funding/budget";
import { writeBudget } from "../../domain/funding/commands/budgeting.server";
import { formCrumbs } from "../../domain/funding/crumbs";
import { fundingFormWords } from "../../domain/funding/page-words/form";
import { type BudgetPage, budgetPage } from "../../domain/funding/pages/writing.server";
import { readBudget } from "../../domain/funding/reading";
import { BudgetView } from "../../domain/funding/views/budget-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: BudgetPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  alive: true,
  crumbs: ({ page }, language) => formCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingFormWords[language].budgetTitle);

const door = formDoor({
  keepsAside: true,
  show: ({ house, actor, today }, { request = "" }) => budgetPage(house.db, actor, { request, today }),
  start: ({ request }, { language }) => budgetStart(request, language),
  edition: ({ head }) => head.edition,
  fields: sentFields,
  act: ({ asker, asked, page, edition }, sent) =>
    writeBudget(asker, page.head.id, { ...readBudget(sent, page, asked.language), edition }),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-form", { request }),
    said: inBoth(fundingFormWords, (words) => words.saved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function BudgetDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <BudgetView page={page} form={refused?.form ?? form} />;
}
