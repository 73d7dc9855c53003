import { meetingFile } from "../../domain/meetings/calendar.server";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, language }, { meeting = "" }) =>
  meetingFile(house, actor, { id: meeting, language }),
);
