import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { askForSide } from "../../domain/meeting-papers/commands/asking.server";
import { paperActCrumbs } from "../../domain/meeting-papers/crumbs";
import { askLanguage } from "../../domain/meeting-papers/field-values";
import { askFields } from "../../domain/meeting-papers/forms";
import { paperPageWords } from "../../domain/meeting-papers/page-words";
import { type PaperActPage, paperActPage } from "../../domain/meeting-papers/pages.server";
import { AskForm } from "../../domain/meeting-papers/views/paper-act-forms";
import { dayFields } from "../../http/day-asked";
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
  paperPageWords[language].askTitle(say(language, page.line.title)),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { paper = "" }) =>
    paperActPage(house, actor, { paper, now, today, act: "askForSide" }),
  start: (page) => ({ language: askLanguage(page), ...dayFields("neededBy", page.neededBy) }),
  fields: askFields,
  act: ({ asker, page }, typed) => askForSide(asker, page.line.id, typed),
  leadsTo: (_, { params: { paper = "" }, language }) => ({
    to: address(language, "paper", { paper }),
    said: inBoth(paperPageWords, (words) => words.saidAsked),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PaperAsk() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "paper", { paper: page.line.id });
  return <AskForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
