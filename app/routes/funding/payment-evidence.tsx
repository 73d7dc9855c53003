import { evidenceFile } from "../../domain/funding/pages/files.server";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor }, { request = "", payment = "" }) =>
  evidenceFile(house, actor, { request, payment }),
);
