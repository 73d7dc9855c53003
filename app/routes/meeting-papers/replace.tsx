import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { replacePaper } from "../../domain/meeting-papers/commands/versions.server";
import { paperActCrumbs } from "../../domain/meeting-papers/crumbs";
import { replacePaperFields } from "../../domain/meeting-papers/forms";
import { paperPageWords } from "../../domain/meeting-papers/page-words";
import { type PaperActPage, paperActPage } from "../../domain/meeting-papers/pages.server";
import { ReplacePaperForm } from "../../domain/meeting-papers/views/paper-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PaperActPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => paperActCrumbs(page, language),
  alive: true,
};
export const meta = titled<Data>(({ page }, language) =>
  paperPageWords[language].replaceTitle(say(language, page.line.title)),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { paper = "" }) =>
    paperActPage(house, actor, { paper, now, today, act: "replacePaper" }),
  start: () => ({ way: "version" }),
  edition: ({ line }) => line.edition,
  fields: replacePaperFields,
  act: ({ asker, page, edition, files }, typed) =>
    replacePaper(asker, page.line.id, { ...typed, edition, files }),
  leadsTo: (_, { params: { paper = "" }, language }) => ({
    to: address(language, "paper", { paper }),
    said: inBoth(paperPageWords, (words) => words.saidReplaced),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PaperReplace() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "paper", { paper: page.line.id });
  return <ReplacePaperForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
