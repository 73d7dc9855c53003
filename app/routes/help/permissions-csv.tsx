import { permissionsFile } from "../../domain/overviews/permissions-file.server";
import { permissionsFilter } from "../../domain/overviews/permissions-filter";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ language, url }) => {
  const { name, headings, rows } = permissionsFile(language, permissionsFilter(url.searchParams));
  return csv(name, headings, rows);
});
