import { pick, say } from "../../domain/bilingual";
import { easternTime } from "../../domain/dates";
import { dateTime } from "../../domain/format";
import { logFilter, securityLogForFile } from "../../domain/overviews/security-log-page.server";
import { securityLogWords } from "../../domain/overviews/security-log-words";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, language, url }) => {
  const words = pick(securityLogWords, language);
  const rows = securityLogForFile(house, actor, logFilter(url)).map(({ day, at, person, does, by }) => [
    day,
    dateTime(language, at, easternTime),
    person ? say(language, person.shown) : words.nobody,
    does ? say(language, does) : words.unknownAct,
    by ? say(language, by) : "",
  ]);
  return csv(words.fileName, [words.day, words.when, words.who, words.attempted, words.could], rows);
});
