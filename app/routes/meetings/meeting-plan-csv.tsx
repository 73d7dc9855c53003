import { planForFile } from "../../domain/meetings/plan.server";
import { planFile } from "../../domain/meetings/plan-file";
import { planFilter } from "../../domain/meetings/plan-filter";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, language, url, today }) => {
  const filter = planFilter(url.searchParams);
  const { name, headings, rows } = planFile(planForFile(house.db, actor, { filter, today }), language);
  return csv(name, headings, rows);
});
