import { address } from "../../../site-map";
import {
  choicesOf,
  type Filter,
  Filters,
  Notice,
  PageHead,
  Pages,
  type Row,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { languages, say } from "../../bilingual";
import { capital, inNameOrder } from "../../format";
import { levels, levelWords } from "../../levels";
import { throughText } from "../../lists/through";
import { PeopleTabs } from "../../lists/views/people-tabs";
import type { DirectoryLine, DirectoryPage } from "../directory.server";
import { type DirectorySort, directoryQuery, directoryRoles } from "../directory-filter";
import { directoryRoleWords, directoryWords } from "../directory-words";

/** S-9: who is who; the filter is in the address (desk 5). */
export function DirectoryView({ page }: { page: DirectoryPage }) {
  const language = useLanguage();
  const words = useWords(directoryWords);
  const { lines, total, filter } = page;
  const query = directoryQuery(filter);
  return (
    <>
      <PageHead title={words.title} lede={page.isWhole ? words.ledeWhole : words.lede} />
      <PeopleTabs current="directory" />
      <DirectoryFilters page={page} />
      {total === 0 ? (
        <Notice title={words.nobody}>{words.nobodyText}</Notice>
      ) : (
        <>
          <Lines page={page} />
          <Pages
            range={words.range(page.first, page.first + lines.length - 1, total)}
            current={page.page}
            count={page.pages}
            hrefOf={(number) => address(language, "directory", {}, { ...query, page: String(number) })}
            csv={address(language, "directory-csv", {}, query)}
          />
        </>
      )}
    </>
  );
}

function DirectoryFilters({ page: { filter, bodies, jurisdictions } }: { page: DirectoryPage }) {
  const language = useLanguage();
  const words = useWords(directoryWords);
  const levelNames = useWords(levelWords);
  const roles = useWords(directoryRoleWords);
  const named = (choices: DirectoryPage["bodies"]) =>
    choices.map(({ id, name }) => ({ value: id, label: capital(say(language, name)) }));
  const select = (name: "body" | "level" | "jurisdiction" | "role" | "language") =>
    ({ kind: "select", name, label: words[name], value: filter[name] }) as const;
  const filters: Filter[] = [
    { kind: "search", name: "words", label: words.words, value: filter.words },
    ...(bodies.length > 0
      ? [{ ...select("body"), any: words.anyBody, options: named(inNameOrder(language, bodies)) }]
      : []),
    {
      ...select("role"),
      any: words.anyRole,
      options: choicesOf(directoryRoles, roles),
    },
    {
      ...select("level"),
      any: words.anyLevel,
      options: choicesOf(levels, levelNames),
    },
    { ...select("jurisdiction"), any: words.anyJurisdiction, options: named(jurisdictions) },
    {
      ...select("language"),
      any: words.anyLanguage,
      options: choicesOf(languages, words),
    },
  ];
  const { sort } = directoryQuery(filter);
  return (
    <Filters
      action={address(language, "directory")}
      label={words.find}
      filters={filters}
      keep={sort ? { sort } : {}}
    />
  );
}

function Lines({ page: { lines, filter } }: { page: DirectoryPage }) {
  const language = useLanguage();
  const words = useWords(directoryWords);
  const sortedBy = (sort: DirectorySort) => {
    const isNow = filter.sort === sort;
    const asked = { ...filter, sort, descending: isNow && !filter.descending };
    const href = address(language, "directory", {}, directoryQuery(asked));
    const direction = filter.descending ? ("descending" as const) : ("ascending" as const);
    return isNow ? { href, direction } : { href };
  };
  const columns = [
    { key: "person", label: words.person, sort: sortedBy("name") },
    { key: "jurisdiction", label: words.jurisdiction, foldedLabel: "", sort: sortedBy("jurisdiction") },
    { key: "through", label: words.through, foldedLabel: "" },
    { key: "reach", label: words.reach, foldedLabel: "" },
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.id,
    cells: {
      person: <Person line={line} />,
      jurisdiction: capital(say(language, line.jurisdictionName)),
      through:
        line.places.length > 0 ? (
          capital(throughText(line.places)[language])
        ) : (
          <span className="soft">{words.nothing}</span>
        ),
      reach: (
        <>
          <a href={`mailto:${line.email}`}>{line.email}</a>
          {(line.phone || line.mobile) && <span className="meta">{line.phone || line.mobile}</span>}
        </>
      ),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="person" />;
}

function Person({ line }: { line: DirectoryLine }) {
  const language = useLanguage();
  const words = useWords(directoryWords);
  return (
    <>
      <a href={address(language, "card", { person: line.id })}>
        <Told text={line.shown} />
      </a>
      <span className="meta">
        {line.name && say(language, line.title) && (
          <>
            <Told text={line.title} />,{" "}
          </>
        )}
        {words[line.language]}
      </span>
    </>
  );
}
