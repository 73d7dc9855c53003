import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { calendarWords } from "../../domain/meetings/calendar-words";
import { type CalendarsPage, calendarsPage } from "../../domain/meetings/calendars-page.server";
import { followCalendar } from "../../domain/meetings/commands/feeds.server";
import { meetingCrumbs } from "../../domain/meetings/crumbs";
import { followFields } from "../../domain/meetings/forms";
import { CalendarsView } from "../../domain/meetings/views/calendars-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: CalendarsPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: (_, language) => meetingCrumbs(language),
};
export const meta = titled<Data>((_, language) => calendarWords[language].calendarsTitle);

const door = formDoor({
  show: ({ house, actor, language }) => calendarsPage(house, actor, language),
  fields: followFields,
  act: ({ asker }, typed) => followCalendar(asker, typed),
  leadsTo: (_, { language }) => ({
    to: address(language, "my-calendars"),
    said: inBoth(calendarWords, (words) => words.saidFollowed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function MyCalendars() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <CalendarsView page={page} form={refused?.form ?? form} />;
}
