import { useLoaderData } from "@remix-run/react";
import { type ReadinessPage, readinessPage } from "../../domain/answers/pages.server";
import { ReadinessView } from "../../domain/answers/views/readiness-view";
import { answerWords } from "../../domain/answers/words";
import { say } from "../../domain/bilingual";
import { meetingActCrumbs } from "../../domain/meetings/crumbs";
import { calledByDay } from "../../domain/meetings/named";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<ReadinessPage> = {
  place: "meetings",
  crumbs: (data, language) => meetingActCrumbs(data, language),
};
export const meta = titled<ReadinessPage>(({ meeting }, language) =>
  answerWords[language].readinessTitle(say(language, calledByDay(meeting))),
);

export const loader = page(({ house, actor, now, today }, { meeting = "" }) =>
  readinessPage(house.db, actor, { id: meeting, now, today }),
);

export default function MeetingReadiness() {
  return <ReadinessView page={useLoaderData<typeof loader>()} />;
}
