import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { lookAtPaper } from "../../domain/meeting-papers/commands/marks.server";
import { paperActCrumbs } from "../../domain/meeting-papers/crumbs";
import { paperPageWords } from "../../domain/meeting-papers/page-words";
import { type PaperPage, paperPage } from "../../domain/meeting-papers/pages.server";
import { LookedForm } from "../../domain/meeting-papers/views/paper-act-forms";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PaperPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => paperActCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  paperPageWords[language].lookedTitle(say(language, page.line.title)),
);

const door = formDoor({
  show: ({ house, actor, now, today, language }, { paper = "" }) =>
    paperPage(house, actor, { paper, now, today, language, from: 1 }),
  fields: nothing,
  act: ({ asker, page }) => lookAtPaper(asker, page.line.id),
  leadsTo: (_, { params: { paper = "" }, language }) => ({
    to: address(language, "paper", { paper }),
    said: inBoth(paperPageWords, (words) => words.saidLooked),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PaperLooked() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "paper", { paper: page.line.id });
  return <LookedForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
