import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { startRequest } from "../../domain/funding/commands/drafting.server";
import { fundingCrumbs } from "../../domain/funding/crumbs";
import { fundingProblems, newFields } from "../../domain/funding/forms";
import { fundingFormWords } from "../../domain/funding/page-words/form";
import { newPage } from "../../domain/funding/pages/writing.server";
import { NewView } from "../../domain/funding/views/new-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = {
  place: "funding",
  form: "form",
  crumbs: (_, language) => fundingCrumbs(language),
};
export const meta = titled((_, language) => fundingFormWords[language].newTitle);

const door = formDoor({
  show: ({ house, actor, today, url }) =>
    newPage(house.db, actor, {
      ...{ today, body: url.searchParams.get("body") ?? "", from: url.searchParams.get("from") ?? "" },
    }),
  start: ({ chosen, from }, { language }) => ({ body: chosen, source: language, from }),
  fields: newFields,
  problems: fundingProblems,
  act: ({ asker }, { body, ...typed }) => startRequest(asker, body, typed),
  leadsTo: (request, { language }) => ({
    to: address(language, "funding-form", { request }),
    said: inBoth(fundingFormWords, (words) => words.started),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function New() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "funding");
  return <NewView page={page} form={refused?.form ?? form} cancel={cancel} />;
}
