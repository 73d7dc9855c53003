import { address } from "../../../../site-map";
import { EmptyState, Filters, PageHead, Section, useLanguage, useWords } from "../../../../ui";
import { deskNames } from "../../desk-names";
import {
  gridAnswers,
  gridAnswerWords,
  kindOfPersonWords,
  kindsOfPerson,
  permissionsWords,
} from "../../permission-words";
import { type PermissionsFilter, permissionsQuery } from "../../permissions-filter";
import type { PermissionDesk } from "../../permissions-table.server";
import { Answer, PermissionGrid, PermissionList } from "./permission-lines";

type Props = {
  desks: PermissionDesk[];
  filter: PermissionsFilter;
  /** The slices whose acts "How it works" lists. */
  withActs: string[];
};

/** T-a: the whole grid, or what one kind of person gets. */
export function PermissionsView({ desks, filter, withActs }: Props) {
  const language = useLanguage();
  const words = useWords(permissionsWords);
  const names = useWords(deskNames);
  const rows = desks.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <>
      <PageHead title={words.title} lede={words.lede}>
        <p className="meta">{words.note}</p>
      </PageHead>
      <Narrowing filter={filter} />
      {rows === 0 ? (
        <EmptyState title={words.none} action={<a href={address(language, "permissions")}>{words.clear}</a>}>
          {words.noneText}
        </EmptyState>
      ) : (
        <>
          <p className="pages">
            {words.count(rows)}{" "}
            <a href={address(language, "permissions-csv", {}, permissionsQuery(filter))}>{words.download}</a>
          </p>
          {desks.length > 1 && (
            <nav aria-label={words.desk}>
              <ul className="places" role="list">
                {desks.map(({ desk }) => (
                  <li key={desk}>
                    <a href={`#${desk}`}>{names[desk]}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {!filter.as && <Legend />}
        </>
      )}
      {desks.map(({ desk, lines }) => (
        <Section
          key={desk}
          one
          id={desk}
          title={names[desk]}
          note={
            withActs.includes(desk) && (
              <a href={`${address(language, "how-it-works")}#${desk}`}>{words.acts}</a>
            )
          }
        >
          {filter.as ? <PermissionList lines={lines} kind={filter.as} /> : <PermissionGrid lines={lines} />}
        </Section>
      ))}
    </>
  );
}

function Narrowing({ filter }: { filter: PermissionsFilter }) {
  const language = useLanguage();
  const words = useWords(permissionsWords);
  const kinds = useWords(kindOfPersonWords);
  const answers = useWords(gridAnswerWords);
  return (
    <Filters
      action={address(language, "permissions")}
      label={words.find}
      filters={[
        {
          kind: "select",
          name: "as",
          label: words.as,
          any: words.anyone,
          options: kindsOfPerson.map((value) => ({ value, label: kinds[value] })),
          value: filter.as ?? "",
        },
        {
          kind: "select",
          name: "answer",
          label: words.answer,
          any: words.anyAnswer,
          options: gridAnswers.map((value) => ({ value, label: answers[value] })),
          value: filter.answer ?? "",
        },
      ]}
    />
  );
}

/** What the signs of the table stand for. */
function Legend() {
  const words = useWords(permissionsWords);
  return (
    <ul className="row legend" role="list" aria-label={words.legend}>
      {gridAnswers.map((answer) => (
        <li key={answer}>
          <Answer answer={answer} />
        </li>
      ))}
    </ul>
  );
}
