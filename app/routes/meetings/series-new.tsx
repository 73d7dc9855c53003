import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { planSeries } from "../../domain/meetings/commands/planning.server";
import { bodyCrumbs } from "../../domain/meetings/crumbs";
import { planFields } from "../../domain/meetings/field-values";
import { meetingFormWords } from "../../domain/meetings/form-words";
import { meetingProblems, seriesFields } from "../../domain/meetings/forms";
import { type PlanPage, planPage } from "../../domain/meetings/planning-pages.server";
import { PlanSeriesForm } from "../../domain/meetings/views/series-forms";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PlanPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => meetingFormWords[language].seriesTitle);

const door = formDoor({
  show: ({ house, actor, today }, { body = "" }) =>
    planPage(house.db, actor, { body, today, act: "planSeries" }),
  start: (page) => ({ ...planFields(page), ...dayFields("startsOn", page.today) }),
  fields: seriesFields,
  problems: meetingProblems,
  act: ({ asker, page }, typed) => planSeries(asker, page.body.id, typed),
  leadsTo: (series, { language }) => ({
    to: address(language, "series", { series }),
    said: inBoth(meetingFormWords, (words) => words.saidPlanned),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SeriesNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "body", { body: page.body.id });
  return <PlanSeriesForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
