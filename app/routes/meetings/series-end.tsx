import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { endSeries } from "../../domain/meetings/commands/ending.server";
import { seriesActCrumbs } from "../../domain/meetings/crumbs";
import { meetingFormWords } from "../../domain/meetings/form-words";
import { cancelFields } from "../../domain/meetings/forms";
import { type SeriesActPage, seriesActPage } from "../../domain/meetings/pages.server";
import { EndSeriesForm } from "../../domain/meetings/views/series-forms";
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
export const meta = titled<Data>((_, language) => meetingFormWords[language].endSeriesTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { series = "" }) =>
    seriesActPage(house.db, actor, { id: series, now, today, act: "endSeries" }),
  edition: ({ series }) => series.edition,
  fields: cancelFields,
  act: ({ asker, page, edition }, typed) => endSeries(asker, page.series.id, { ...typed, edition }),
  leadsTo: (_, { params: { series = "" }, language }) => ({
    to: address(language, "series", { series }),
    said: inBoth(meetingFormWords, (words) => words.saidEnded),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SeriesEnd() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "series", { series: page.series.id });
  return <EndSeriesForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
