import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { reportRequest } from "../../domain/funding/commands/ending.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { reportFields } from "../../domain/funding/forms";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type ReportPage, reportPage } from "../../domain/funding/pages/acting.server";
import { readReport } from "../../domain/funding/reading";
import { ReportForm } from "../../domain/funding/views/report-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ReportPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language].reportTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => reportPage(house.db, actor, { request, today }),
  fields: reportFields,
  act: ({ asker, page }, sent) => reportRequest(asker, page.head.id, readReport(sent, page)),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words.reported),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Report() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ReportForm page={page} form={refused?.form ?? form} />;
}
