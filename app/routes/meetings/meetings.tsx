import { useLoaderData } from "@remix-run/react";
import { calendarPage } from "../../domain/meetings/calendar.server";
import { calendarFilter } from "../../domain/meetings/calendar-filter";
import { calendarWords } from "../../domain/meetings/calendar-words";
import { CalendarView } from "../../domain/meetings/views/calendar-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { pageAsked } from "../../http/page-asked";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle = { place: "meetings" };
export const meta = titled((_, language) => calendarWords[language].title);

export const loader = page(({ house, actor, url, now, today }) =>
  calendarPage(house.db, actor, {
    filter: calendarFilter(url.searchParams, today),
    page: pageAsked(url),
    now,
    today,
  }),
);

export default function Meetings() {
  return <CalendarView page={useLoaderData<typeof loader>()} />;
}
