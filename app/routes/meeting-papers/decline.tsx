import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { declinePaper } from "../../domain/meeting-papers/commands/settling.server";
import { paperActCrumbs } from "../../domain/meeting-papers/crumbs";
import { paperWhyFields } from "../../domain/meeting-papers/forms";
import { paperPageWords } from "../../domain/meeting-papers/page-words";
import { type PaperActPage, paperActPage } from "../../domain/meeting-papers/pages.server";
import { SettlePaperForm } from "../../domain/meeting-papers/views/paper-act-forms";
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
  paperPageWords[language].declineTitle(say(language, page.line.title)),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { paper = "" }) =>
    paperActPage(house, actor, { paper, now, today, act: "declinePaper" }),
  fields: paperWhyFields,
  act: ({ asker, page }, typed) => {
    declinePaper(asker, page.line.id, typed);
    return page.meeting.id;
  },
  leadsTo: (meeting, { language }) => ({
    to: address(language, "agenda", { meeting }),
    said: inBoth(paperPageWords, (words) => words.saidDeclined),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PaperDecline() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "paper", { paper: page.line.id });
  return <SettlePaperForm page={page} form={refused?.form ?? form} cancel={cancel} act="decline" />;
}
