import { recommendationFilter } from "../../domain/recommendations/list-filter";
import { recommendationsForFile } from "../../domain/recommendations/pages/list.server";
import { recommendationsFile } from "../../domain/recommendations/recommendations-file";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, language, url }) => {
  const lines = recommendationsForFile(house.db, actor, recommendationFilter(url.searchParams));
  const { name, headings, rows } = recommendationsFile(lines, language);
  return csv(name, headings, rows);
});
