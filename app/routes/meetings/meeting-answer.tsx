import { useActionData, useLoaderData } from "@remix-run/react";
import { answerMeeting } from "../../domain/answers/commands/answering.server";
import { answerFields } from "../../domain/answers/forms";
import { type AnswerPage, answerGiven, answerPage } from "../../domain/answers/pages.server";
import { AnswerForm } from "../../domain/answers/views/answer-forms";
import { answerWords } from "../../domain/answers/words";
import { inBoth, say } from "../../domain/bilingual";
import { meetingActCrumbs } from "../../domain/meetings/crumbs";
import { calledByDay } from "../../domain/meetings/named";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: AnswerPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => meetingActCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  answerWords[language].answerTitle(say(language, calledByDay(page.meeting))),
);

const door = formDoor({
  show: ({ house, actor, now }, { meeting = "" }) => answerPage(house.db, actor, { id: meeting, now }),
  start: answerGiven,
  fields: answerFields,
  act: ({ asker, page }, typed) => answerMeeting(asker, page.meeting.id, typed),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "meeting-readiness", { meeting }),
    said: inBoth(answerWords, (words) => words.saidAnswered),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function MeetingAnswer() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "meeting", { meeting: page.meeting.id });
  return <AnswerForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
