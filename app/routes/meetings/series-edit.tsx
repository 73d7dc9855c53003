import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { changeSeries } from "../../domain/meetings/commands/following.server";
import { seriesActCrumbs } from "../../domain/meetings/crumbs";
import { seriesFieldValues } from "../../domain/meetings/field-values";
import { meetingFormWords } from "../../domain/meetings/form-words";
import { meetingProblems, seriesFields } from "../../domain/meetings/forms";
import { type SeriesActPage, seriesActPage } from "../../domain/meetings/pages.server";
import { ChangeSeriesForm } from "../../domain/meetings/views/series-forms";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: SeriesActPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => seriesActCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => meetingFormWords[language].editSeriesTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { series = "" }) =>
    seriesActPage(house.db, actor, { id: series, now, today, act: "changeSeries" }),
  start: ({ series, from }) => ({
    ...{ ...seriesFieldValues(series), ...dayFields("startsOn", from) },
    ...(series.endsOn ? dayFields("endsOn", series.endsOn) : {}),
  }),
  edition: ({ series }) => series.edition,
  fields: seriesFields,
  problems: meetingProblems,
  act: ({ asker, page, edition }, typed) => changeSeries(asker, page.series.id, { ...typed, edition }),
  leadsTo: (_, { params: { series = "" }, language }) => ({
    to: address(language, "series", { series }),
    said: inBoth(meetingFormWords, (words) => words.saidSeriesChanged),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SeriesEdit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "series", { series: page.series.id });
  return <ChangeSeriesForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
