import { registerForFile } from "../../domain/decisions/register.server";
import { registerFile } from "../../domain/decisions/register-file";
import { registerFilter } from "../../domain/decisions/register-filter";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, language, url }) => {
  const listed = registerForFile(house.db, actor, registerFilter(url.searchParams));
  const { name, headings, rows } = registerFile(listed, language);
  return csv(name, headings, rows);
});
