import { jurisdictionsAsked } from "../../domain/overviews/jurisdictions.server";
import { jurisdictionsFile } from "../../domain/overviews/jurisdictions-file";
import { jurisdictionsFilter } from "../../domain/overviews/jurisdictions-filter";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, today, language, url }) => {
  const filter = jurisdictionsFilter(url.searchParams);
  const lines = jurisdictionsAsked(house.db, actor, { filter, today, language });
  const { name, headings, rows } = jurisdictionsFile(lines, language);
  return csv(name, headings, rows);
});
