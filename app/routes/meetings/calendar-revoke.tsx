import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { calendarWords } from "../../domain/meetings/calendar-words";
import { type RevokePage, revokePage } from "../../domain/meetings/calendars-page.server";
import { revokeCalendar } from "../../domain/meetings/commands/feeds.server";
import { calendarsCrumbs } from "../../domain/meetings/crumbs";
import { RevokeCalendar } from "../../domain/meetings/views/calendars-view";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: RevokePage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: (_, language) => calendarsCrumbs(language),
};
export const meta = titled<Data>((_, language) => calendarWords[language].revokeTitle);

const door = formDoor({
  show: ({ house, actor }, { calendar = "" }) => revokePage(house, actor, calendar),
  fields: nothing,
  act: ({ asker, page }) => revokeCalendar(asker, page.feed.id),
  leadsTo: (_, { language }) => ({
    to: address(language, "my-calendars"),
    said: inBoth(calendarWords, (words) => words.saidRevoked),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function CalendarRevoke() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "my-calendars");
  return <RevokeCalendar page={page} form={refused?.form ?? form} cancel={cancel} />;
}
