import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { callMeeting } from "../../domain/meetings/commands/calling.server";
import { bodyCrumbs } from "../../domain/meetings/crumbs";
import { planFields } from "../../domain/meetings/field-values";
import { meetingFormWords } from "../../domain/meetings/form-words";
import { callFields, meetingProblems } from "../../domain/meetings/forms";
import { type PlanPage, planPage } from "../../domain/meetings/planning-pages.server";
import { CallForm } from "../../domain/meetings/views/meeting-forms";
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
export const meta = titled<Data>((_, language) => meetingFormWords[language].callTitle);

const door = formDoor({
  show: ({ house, actor, today }, { body = "" }) =>
    planPage(house.db, actor, { body, today, act: "callMeeting" }),
  start: planFields,
  fields: callFields,
  problems: meetingProblems,
  act: ({ asker, page }, typed) => callMeeting(asker, page.body.id, typed),
  leadsTo: (meeting, { language }) => ({
    to: address(language, "meeting", { meeting }),
    said: inBoth(meetingFormWords, (words) => words.saidCalled),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function MeetingNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "body", { body: page.body.id });
  return <CallForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
