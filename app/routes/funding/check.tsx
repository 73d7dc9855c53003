import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { forwardRequest } from "../../domain/funding/commands/checking.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { forwardFields } from "../../domain/funding/forms";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type CheckPage, checkPage } from "../../domain/funding/pages/acting.server";
import { CheckView } from "../../domain/funding/views/check-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: CheckPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language].checkTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => checkPage(house.db, actor, { request, today }),
  fields: forwardFields,
  edition: ({ head }) => head.edition,
  act: ({ asker, page, edition }, typed) => forwardRequest(asker, page.head.id, { ...typed, edition }),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words.forwarded),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Check() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <CheckView page={page} form={refused?.form ?? form} />;
}
