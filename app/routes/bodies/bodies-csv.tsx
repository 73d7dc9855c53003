import { bodiesFile } from "../../domain/overviews/bodies-file";
import { bodiesFilter } from "../../domain/overviews/bodies-filter";
import { bodiesAsked } from "../../domain/overviews/bodies-list.server";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, today, language, url }) => {
  const filter = bodiesFilter(url.searchParams);
  const { name, headings, rows } = bodiesFile(
    bodiesAsked(house.db, actor, { filter, today, language }),
    language,
  );
  return csv(name, headings, rows);
});
