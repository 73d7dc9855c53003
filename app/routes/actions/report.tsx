import { useActionData, useLoaderData } from "@remix-run/react";
import { report } from "../../domain/actions/commands/reporting.server";
import { actionActCrumbs } from "../../domain/actions/crumbs";
import { actionFormWords } from "../../domain/actions/form-words";
import { reportFields } from "../../domain/actions/forms";
import { type ReportPage, reportPage } from "../../domain/actions/pages.server";
import { ReportForm } from "../../domain/actions/views/report-form";
import { inBoth, say } from "../../domain/bilingual";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ReportPage };

export const handle: DoorHandle<Data> = {
  place: "actions",
  form: "form",
  crumbs: ({ page }, language) => actionActCrumbs(page, language),
};
export const meta = titled<Data>(
  ({ page }, language) => `${actionFormWords[language].reportTitle}, ${say(language, page.action.text)}`,
);

const door = formDoor({
  show: ({ house, actor, now, today }, { action: id = "" }) => reportPage(house, actor, { id, now, today }),
  fields: reportFields,
  act: ({ asker, page }, typed) => {
    report(asker, page.action.id, typed);
    return page.action.id;
  },
  leadsTo: (id, { language }) => ({
    to: address(language, "action", { action: id }),
    said: inBoth(actionFormWords, (words) => words.saidReported),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Report() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "action", { action: page.action.id });
  return <ReportForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
