import { seatsFile } from "../../domain/overviews/seats-file.server";
import { csv } from "../../http/csv";
import { dayAsked } from "../../http/day-asked";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, today, language, url }, { body = "" }) => {
  const { day } = dayAsked(url, today, language);
  const { name, headings, rows } = seatsFile(house.db, actor, { body, today, on: day, language });
  return csv(name, headings, rows);
});
