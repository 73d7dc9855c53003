import { fundingFilter } from "../../domain/funding/list-filter";
import { requestsForFile } from "../../domain/funding/pages/list.server";
import { requestsFile } from "../../domain/funding/requests-file";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, language, url }) => {
  const lines = requestsForFile(house.db, actor, fundingFilter(url.searchParams));
  const { name, headings, rows } = requestsFile(lines, language);
  return csv(name, headings, rows);
});
