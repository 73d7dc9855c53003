import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { capital } from "../../domain/format";
import { meetingCrumbs } from "../../domain/meetings/crumbs";
import { whoMeets } from "../../domain/meetings/named";
import { type SeriesPage, seriesPage } from "../../domain/meetings/pages.server";
import { ruleSaid } from "../../domain/meetings/rule-said";
import { SeriesView } from "../../domain/meetings/views/series-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<SeriesPage> = {
  place: "meetings",
  crumbs: (_, language) => meetingCrumbs(language),
};
export const meta = titled<SeriesPage>(
  ({ series, joint }, language) =>
    `${capital(ruleSaid(language, series))}, ${say(language, whoMeets({ bodies: series.bodies, joint }))}`,
);

export const loader = page(({ house, actor, now, today }, { series = "" }) =>
  seriesPage(house.db, actor, { id: series, now, today }),
);

export default function Series() {
  return <SeriesView page={useLoaderData<typeof loader>()} />;
}
