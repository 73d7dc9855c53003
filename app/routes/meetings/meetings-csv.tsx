import { meetingsForFile } from "../../domain/meetings/calendar.server";
import { calendarFilter } from "../../domain/meetings/calendar-filter";
import { meetingsFile } from "../../domain/meetings/meetings-file";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, language, url, now, today }) => {
  const filter = calendarFilter(url.searchParams, today);
  const { name, headings, rows } = meetingsFile(meetingsForFile(house.db, actor, { filter, now }), language);
  return csv(name, headings, rows);
});
