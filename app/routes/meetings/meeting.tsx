import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { meetingCrumbs } from "../../domain/meetings/crumbs";
import { calledByDay, whoMeets } from "../../domain/meetings/named";
import { type MeetingPage, meetingPage } from "../../domain/meetings/pages.server";
import { MeetingView } from "../../domain/meetings/views/meeting-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<MeetingPage> = {
  place: "meetings",
  crumbs: (_, language) => meetingCrumbs(language),
};
export const meta = titled<MeetingPage>(
  ({ meeting }, language) => `${say(language, calledByDay(meeting))}, ${say(language, whoMeets(meeting))}`,
);

export const loader = page(({ house, actor, now, today }, { meeting = "" }) =>
  meetingPage(house.db, actor, { id: meeting, now, today }),
);

export default function Meeting() {
  return <MeetingView page={useLoaderData<typeof loader>()} />;
}
