import { useActionData, useLoaderData } from "@remix-run/react";
import { remindSilent } from "../../domain/answers/commands/reminding.server";
import { type RemindPage, remindPage } from "../../domain/answers/pages.server";
import { RemindForm } from "../../domain/answers/views/answer-forms";
import { answerWords } from "../../domain/answers/words";
import { inBoth, say } from "../../domain/bilingual";
import { meetingActCrumbs } from "../../domain/meetings/crumbs";
import { calledByDay } from "../../domain/meetings/named";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: RemindPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => meetingActCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  answerWords[language].remindTitle(say(language, calledByDay(page.meeting))),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "" }) =>
    remindPage(house.db, actor, { id: meeting, now, today }),
  fields: nothing,
  act: ({ asker, page }) => remindSilent(asker, page.meeting.id),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "meeting-readiness", { meeting }),
    said: inBoth(answerWords, (words) => words.saidReminded),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function MeetingRemind() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "meeting-readiness", { meeting: page.meeting.id });
  return <RemindForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
