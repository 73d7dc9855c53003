import { statementFile } from "../../domain/council-accounts/pages.server";
import { statementRows } from "../../domain/council-accounts/statement-file";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, language, today }, { body = "", year = "" }) => {
  const { name, headings, rows } = statementRows(
    statementFile(house.db, actor, { body, year, today }),
    language,
  );
  return csv(name, headings, rows);
});
