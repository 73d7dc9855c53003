import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { declareConflict } from "../../domain/funding/commands/reviewing.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { conflictFields } from "../../domain/funding/forms";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type ConflictPage, conflictPage } from "../../domain/funding/pages/acting.server";
import { ConflictForm } from "../../domain/funding/views/review-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ConflictPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language].conflictTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => conflictPage(house.db, actor, { request, today }),
  start: ({ own }, { language }) => ({ kind: own?.kind ?? null, language }),
  fields: conflictFields,
  act: ({ asker, page }, typed) => declareConflict(asker, page.head.id, typed),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words.declared),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Conflict() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ConflictForm page={page} form={refused?.form ?? form} />;
}
