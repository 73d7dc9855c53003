import { pick, say } from "../../domain/bilingual";
import { capital, zoneName } from "../../domain/format";
import { officeWords } from "../../domain/offices";
import { peopleFilter, peopleForFile } from "../../domain/overviews/people-list.server";
import { peopleListWords } from "../../domain/overviews/people-words";
import { csv } from "../../http/csv";
import { download } from "../../http/page-door.server";

export const loader = download(({ house, actor, today: day, now, language, url }) => {
  const words = pick(peopleListWords, language);
  const lines = peopleForFile(house.db, { actor, day, now, language }, peopleFilter(url));
  const headings = [
    ...[words.name, words.titleEn, words.titleFr, words.email, words.language, words.zone],
    ...[words.jurisdiction, words.seatsIn, words.office, words.account],
  ];
  const rows = lines.map((line) => [
    ...[
      line.name,
      line.title.en,
      line.title.fr,
      line.email,
      words[line.language],
      capital(zoneName(language, line.zone)),
    ],
    line.jurisdiction ? capital(say(language, line.jurisdiction)) : "",
    line.bodies.map((acronym) => say(language, acronym)).join(", "),
    [
      ...line.offices.map((office) => officeWords[language][office]),
      ...line.parts.map((part) => words[part]),
    ].join(", "),
    words[line.account],
  ]);
  return csv(words.fileName, headings, rows);
});
