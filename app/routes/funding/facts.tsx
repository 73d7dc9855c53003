import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { describeRequest } from "../../domain/funding/commands/describing.server";
import { formCrumbs } from "../../domain/funding/crumbs";
import { factsFields, fundingProblems } from "../../domain/funding/forms";
import { fundingFormWords } from "../../domain/funding/page-words/form";
import { type FactsPage, factsPage } from "../../domain/funding/pages/writing.server";
import { FactsView, factsStart } from "../../domain/funding/views/facts-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: FactsPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  alive: true,
  crumbs: ({ page }, language) => formCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingFormWords[language].factsTitle);

const door = formDoor({
  keepsAside: true,
  show: ({ house, actor, today }, { request = "" }) => factsPage(house.db, actor, { request, today }),
  start: factsStart,
  edition: ({ head }) => head.edition,
  fields: factsFields,
  problems: fundingProblems,
  act: ({ asker, page, edition }, typed) => describeRequest(asker, page.head.id, { ...typed, edition }),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-form", { request }),
    said: inBoth(fundingFormWords, (words) => words.saved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function FactsDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <FactsView page={page} form={refused?.form ?? form} />;
}
