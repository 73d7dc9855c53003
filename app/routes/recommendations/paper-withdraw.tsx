import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { withdrawPaper } from "../../domain/recommendations/commands/papers.server";
import { paperPageWords } from "../../domain/recommendations/page-words/papers";
import { type WithdrawPaperPage, withdrawPaperPage } from "../../domain/recommendations/pages/papers.server";
import { formCrumbs } from "../../domain/recommendations/views/form-crumbs";
import { WithdrawPaperView } from "../../domain/recommendations/views/papers-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: WithdrawPaperPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: "form",
  crumbs: ({ page }, language) => [
    ...formCrumbs(page.head, language),
    {
      label: paperPageWords[language].title,
      href: address(language, "recommendation-papers", { version: page.head.id }),
    },
  ],
};
export const meta = titled<Data>((_, language) => paperPageWords[language].withdrawTitle);

const door = formDoor({
  show: ({ house, actor, today }, { version = "", paper = "" }) =>
    withdrawPaperPage(house.db, actor, { version, paper, today }),
  fields: nothing,
  act: ({ asker, page, params: { paper = "" } }) => withdrawPaper(asker, { version: page.head.id, paper }),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation-papers", { version }),
    said: inBoth(paperPageWords, (words) => words.withdrawn),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PaperWithdraw() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <WithdrawPaperView page={page} form={refused?.form ?? form} />;
}
