import { listFile } from "../../domain/lists/file";
import { listPage } from "../../domain/lists/list-pages.server";
import { csv } from "../../http/csv";
import { dayAsked } from "../../http/day-asked";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, today, language, url }, { list = "" }) => {
  const { day } = dayAsked(url, today, language);
  const { name, headings, rows } = listFile(
    listPage(house.db, actor, { key: list, today, on: day }),
    language,
  );
  return csv(name, headings, rows);
});
