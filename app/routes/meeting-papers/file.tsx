import { paperFile } from "../../domain/meeting-papers/paper-file.server";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, now, today }, { paper = "", file = "" }) =>
  paperFile(house, actor, { paper, file, now, today }),
);
