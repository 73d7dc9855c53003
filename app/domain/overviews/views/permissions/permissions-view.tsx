import { address } from "../../../../site-map";
import { choicesOf, EmptyState, Filters, PageHead, Section, useLanguage, useWords } from "../../../../ui";
import { deskNames, desks } from "../../desk-names";
import {
  gridAnswers,
  gridAnswerWords,
  kindOfPersonWords,
  kindsOfPerson,
  permissionsWords,
} from "../../permission-words";
import { type PermissionsFilter, permissionsQuery } from "../../permissions-filter";
import type { PermissionsPage } from "../../permissions-table.server";
import { Answer, PermissionGrid, PermissionList } from "./permission-lines";

type Props = {
  page: PermissionsPage;
  /** The slices whose acts "How it works" lists. */
  withActs: string[];
};

/** T-a: the grid desk by desk, or what one kind of person gets. */
export function PermissionsView({ page: { filter, desks, open }, withActs }: Props) {
  const language = useLanguage();
  const words = useWords(permissionsWords);
  const names = useWords(deskNames);
  const rows = desks.reduce((sum, { howMany }) => sum + howMany, 0);
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
            <a href={address(language, "permissions-csv", {}, permissionsQuery({ ...filter, desk: null }))}>
              {words.download}
            </a>
          </p>
          <Desks filter={filter} desks={desks} />
        </>
      )}
      {open && (
        <Section
          one
          id={open.desk}
          title={names[open.desk]}
          note={
            withActs.includes(open.desk) && (
              <a href={`${address(language, "how-it-works")}#${open.desk}`}>{words.acts}</a>
            )
          }
        >
          {filter.as ? (
            <PermissionList lines={open.lines} kind={filter.as} />
          ) : (
            <>
              <Legend />
              <PermissionGrid lines={open.lines} />
            </>
          )}
        </Section>
      )}
    </>
  );
}

/** Every desk with lines, how many, and which is open. */
function Desks({ filter, desks }: Pick<PermissionsPage, "filter" | "desks">) {
  const language = useLanguage();
  const words = useWords(permissionsWords);
  const names = useWords(deskNames);
  return (
    <nav aria-label={words.desk}>
      <ul className="places" role="list">
        {desks.map(({ desk, howMany }) => (
          <li key={desk}>
            <a
              href={`${address(language, "permissions", {}, permissionsQuery({ ...filter, desk }))}#${desk}`}
              aria-current={desk === filter.desk ? "true" : undefined}
            >
              {names[desk]} <span className="soft">{howMany}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Narrowing({ filter }: { filter: PermissionsFilter }) {
  const language = useLanguage();
  const words = useWords(permissionsWords);
  const kinds = useWords(kindOfPersonWords);
  const answers = useWords(gridAnswerWords);
  const names = useWords(deskNames);
  return (
    <Filters
      action={address(language, "permissions")}
      label={words.find}
      filters={[
        {
          kind: "select",
          name: "desk",
          label: words.desk,
          any: words.anyDesk,
          options: choicesOf(desks, names),
          value: filter.desk ?? "",
        },
        {
          kind: "select",
          name: "as",
          label: words.as,
          any: words.anyone,
          options: choicesOf(kindsOfPerson, kinds),
          value: filter.as ?? "",
        },
        {
          kind: "select",
          name: "answer",
          label: words.answer,
          any: words.anyAnswer,
          options: choicesOf(gridAnswers, answers),
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
