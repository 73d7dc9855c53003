import { paperFile } from "../../domain/recommendations/pages/papers.server";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor }, { version = "", paper = "" }) =>
  paperFile(house, actor, { version, paper }),
);
