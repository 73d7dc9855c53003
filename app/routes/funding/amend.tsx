import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { startAmendment } from "../../domain/funding/commands/amending.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { amendFields, fundingProblems } from "../../domain/funding/forms";
import { amendWords } from "../../domain/funding/page-words/amend";
import { type AmendPage, amendPage } from "../../domain/funding/pages/amend.server";
import { AmendView } from "../../domain/funding/views/amend-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: AmendPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => amendWords[language].title);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => amendPage(house.db, actor, { request, today }),
  fields: amendFields,
  problems: fundingProblems,
  act: ({ asker, page }, typed) => startAmendment(asker, page.head.id, typed),
  leadsTo: (request, { language }) => ({
    to: address(language, "funding-form", { request }),
    said: inBoth(amendWords, (words) => words.begun),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Amend() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <AmendView page={page} form={refused?.form ?? form} />;
}
