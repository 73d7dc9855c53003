import { paperFile } from "../../domain/funding/pages/files.server";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor }, { request = "", paper = "" }) =>
  paperFile(house, actor, { request, paper }),
);
