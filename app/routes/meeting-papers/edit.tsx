import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { describePaper } from "../../domain/meeting-papers/commands/settling.server";
import { paperActCrumbs } from "../../domain/meeting-papers/crumbs";
import { describedValues } from "../../domain/meeting-papers/field-values";
import { describePaperFields } from "../../domain/meeting-papers/forms";
import { paperPageWords } from "../../domain/meeting-papers/page-words";
import { type PaperActPage, paperActPage } from "../../domain/meeting-papers/pages.server";
import { DescribePaperForm } from "../../domain/meeting-papers/views/paper-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PaperActPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => paperActCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  paperPageWords[language].editTitle(say(language, page.line.title)),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { paper = "" }) =>
    paperActPage(house, actor, { paper, now, today, act: "describePaper" }),
  start: ({ line }) => describedValues(line),
  edition: ({ line }) => line.edition,
  fields: describePaperFields,
  act: ({ asker, page, edition }, typed) => describePaper(asker, page.line.id, { ...typed, edition }),
  leadsTo: (_, { params: { paper = "" }, language }) => ({
    to: address(language, "paper", { paper }),
    said: inBoth(paperPageWords, (words) => words.saidEdited),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PaperEdit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "paper", { paper: page.line.id });
  return <DescribePaperForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
