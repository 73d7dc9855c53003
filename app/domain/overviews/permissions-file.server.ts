// The permission grid as a file, for a secretary's own marks.
import { type Language, pick } from "../bilingual";
import { deskNames } from "./desk-names";
import { gridAnswerWords, kindOfPersonWords, kindsOfPerson, permissionsWords } from "./permission-words";
import type { PermissionsFilter } from "./permissions-filter";
import { answerFor, permissionsTable } from "./permissions-table.server";

export function permissionsFile(language: Language, filter: PermissionsFilter) {
  const words = pick(permissionsWords, language);
  const names = pick(kindOfPersonWords, language);
  const answers = pick(gridAnswerWords, language);
  const kinds = filter.as ? [filter.as] : kindsOfPerson;
  const headings = [
    ...[words.desk, words.place, words.pattern, words.state, words.takesForm],
    ...kinds.map((kind) => names[kind]),
  ];
  const rows = permissionsTable(language, filter).flatMap(({ desk, lines }) =>
    lines.map((line) => [
      ...[pick(deskNames, language)[desk], line.name, line.address, line.state],
      line.takesForm ? words.yes : words.no,
      ...kinds.map((kind) => answers[answerFor(line, kind)]),
    ]),
  );
  return { name: words.file, headings, rows };
}
