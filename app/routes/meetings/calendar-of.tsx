import { subscribed } from "../../domain/meetings/calendar.server";
import { openDownload } from "../../http/page-door.server";

/** Its address is its key: calendars sign in to nothing. */
export const loader = openDownload(({ house, language }, { feed = "" }) =>
  subscribed(house, { feed, language }),
);
