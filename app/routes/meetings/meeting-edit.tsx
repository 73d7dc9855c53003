import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { changeMeeting } from "../../domain/meetings/commands/changing.server";
import { meetingActCrumbs } from "../../domain/meetings/crumbs";
import { meetingFields } from "../../domain/meetings/field-values";
import { meetingFormWords } from "../../domain/meetings/form-words";
import { changeFields, meetingProblems } from "../../domain/meetings/forms";
import { type MeetingActPage, meetingActPage } from "../../domain/meetings/pages.server";
import { ChangeMeetingForm } from "../../domain/meetings/views/meeting-forms";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: MeetingActPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => meetingActCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => meetingFormWords[language].editTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { meeting = "" }) =>
    meetingActPage(house.db, actor, { id: meeting, now, today, act: "changeMeeting" }),
  start: ({ meeting }) => ({ ...meetingFields(meeting), ...dayFields("day", meeting.day) }),
  edition: ({ meeting }) => meeting.edition,
  fields: changeFields,
  problems: meetingProblems,
  act: ({ asker, page, edition }, typed) => changeMeeting(asker, page.meeting.id, { ...typed, edition }),
  leadsTo: (_, { params: { meeting = "" }, language }) => ({
    to: address(language, "meeting", { meeting }),
    said: inBoth(meetingFormWords, (words) => words.saidChanged),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function MeetingEdit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "meeting", { meeting: page.meeting.id });
  return <ChangeMeetingForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
