import { directoryForFile } from "../../domain/overviews/directory.server";
import { directoryFile } from "../../domain/overviews/directory-file";
import { directoryFilter } from "../../domain/overviews/directory-filter";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, today: day, language, url }) => {
  const filter = directoryFilter(url.searchParams);
  const lines = directoryForFile(house.db, { actor, day, language }, filter);
  const { name, headings, rows } = directoryFile(lines, language);
  return csv(name, headings, rows);
});
