import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { askQuestion } from "../../domain/funding/commands/reviewing.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { textualFields } from "../../domain/funding/forms";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type AskPage, askPage } from "../../domain/funding/pages/acting.server";
import { AskForm } from "../../domain/funding/views/review-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: AskPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language].askTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => askPage(house.db, actor, { request, today }),
  start: (_, { language }) => ({ language }),
  fields: textualFields,
  act: ({ asker, page }, typed) => askQuestion(asker, page.head.id, typed),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words.asked),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Ask() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <AskForm page={page} form={refused?.form ?? form} />;
}
