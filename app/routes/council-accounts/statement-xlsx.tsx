import { statementFile } from "../../domain/council-accounts/pages.server";
import { statementRows } from "../../domain/council-accounts/statement-file";
import { download } from "../../http/page-door.server";
import { xlsx } from "../../http/xlsx";

export const loader = download(({ house, actor, language, today }, { body = "", year = "" }) =>
  xlsx(statementRows(statementFile(house.db, actor, { body, year, today }), language)),
);
