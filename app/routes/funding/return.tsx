import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { returnRequest } from "../../domain/funding/commands/checking.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { returnFields } from "../../domain/funding/forms";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type CheckPage, checkPage } from "../../domain/funding/pages/acting.server";
import { partsMarked, ReturnForm } from "../../domain/funding/views/check-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: CheckPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language].returnTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => checkPage(house.db, actor, { request, today }),
  start: (page) => ({ parts: partsMarked(page) }),
  fields: returnFields,
  act: ({ asker, page }, typed) => returnRequest(asker, page.head.id, typed),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words.returned),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Return() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ReturnForm page={page} form={refused?.form ?? form} />;
}
