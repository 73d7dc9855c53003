import { useLoaderData } from "@remix-run/react";
import { type ReadinessPage, readinessPage } from "../../domain/answers/pages.server";
import { ReadinessView } from "../../domain/answers/views/readiness-view";
import { answerWords } from "../../domain/answers/words";
import { say } from "../../domain/bilingual";
import { meetingActCrumbs } from "../../domain/meetings/crumbs";
import { calledByDay } from "../../domain/meetings/named";
import { type Preparedness, preparednessOf } from "../../domain/overviews/preparedness.server";
import { PreparednessView } from "../../domain/overviews/views/preparedness-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

type Data = ReadinessPage & { prepared: Preparedness | null };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  crumbs: (data, language) => meetingActCrumbs(data, language),
};
export const meta = titled<Data>(({ meeting }, language) =>
  answerWords[language].readinessTitle(say(language, calledByDay(meeting))),
);

export const loader = page(({ house, actor, now, today }, { meeting = "" }) => ({
  ...readinessPage(house.db, actor, { id: meeting, now, today }),
  prepared: preparednessOf(house.db, actor, { id: meeting, now, today }),
}));

export default function MeetingReadiness() {
  const { prepared, ...page } = useLoaderData<typeof loader>();
  return (
    <ReadinessView page={page}>
      {prepared && <PreparednessView of={prepared} meeting={page.meeting.id} zone={page.zone} />}
    </ReadinessView>
  );
}
