import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { withdrawPaper } from "../../domain/funding/commands/papers.server";
import { formCrumbs } from "../../domain/funding/crumbs";
import { fundingFormWords } from "../../domain/funding/page-words/form";
import { type WithdrawPaperPage, withdrawPaperPage } from "../../domain/funding/pages/writing.server";
import { WithdrawPaperView } from "../../domain/funding/views/papers-view";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: WithdrawPaperPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => formCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingFormWords[language].withdrawTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "", paper = "" }) =>
    withdrawPaperPage(house.db, actor, { request, paper, today }),
  fields: nothing,
  act: ({ asker, page, params: { paper = "" } }) => withdrawPaper(asker, { request: page.head.id, paper }),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-papers", { request }),
    said: inBoth(fundingFormWords, (words) => words.taken),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PaperWithdraw() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <WithdrawPaperView page={page} form={refused?.form ?? form} />;
}
