import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { answerQuestion } from "../../domain/funding/commands/reviewing.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { textualFields } from "../../domain/funding/forms";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type AnswerPage, answerPage } from "../../domain/funding/pages/acting.server";
import { AnswerForm } from "../../domain/funding/views/review-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: AnswerPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language].answerTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "", question = "" }) =>
    answerPage(house.db, actor, { request, question, today }),
  start: ({ question }) => ({ language: question.language }),
  fields: textualFields,
  act: ({ asker, page }, typed) =>
    answerQuestion(asker, { request: page.head.id, question: page.question.id }, typed),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words.answered),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Answer() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <AnswerForm page={page} form={refused?.form ?? form} />;
}
