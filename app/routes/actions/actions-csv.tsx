import { actionsFile } from "../../domain/actions/actions-file";
import { actionsForFile } from "../../domain/actions/list.server";
import { actionFilter } from "../../domain/actions/list-filter";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, language, url, today }) => {
  const lines = actionsForFile(house.db, actor, actionFilter(url.searchParams), today);
  const { name, headings, rows } = actionsFile(lines, language);
  return csv(name, headings, rows);
});
