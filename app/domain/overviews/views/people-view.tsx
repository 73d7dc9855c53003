import { address } from "../../../site-map";
import {
  ActLink,
  choicesOf,
  type Filter,
  Filters,
  Notice,
  PageHead,
  Pages,
  type Row,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { queryOf } from "../../asked";
import { type Language, say } from "../../bilingual";
import { capital } from "../../format";
import { levels, levelWords } from "../../levels";
import { officeKinds, officeWords } from "../../offices";
import { shownAsGiven } from "../../shown-as";
import { accountStates } from "../account-states";
import type { PeopleList, PeopleSort, PersonLine } from "../people-list.server";
import { peopleListWords } from "../people-words";

export function PeopleView({ list }: { list: PeopleList }) {
  const language = useLanguage();
  const words = useWords(peopleListWords);
  const { lines, page, pages, total, filter } = list;
  const query = queryOf({ ...filter, sort: filter.sort === "name" ? null : filter.sort });
  const here = (more: Record<string, string>) => address(language, "people", {}, { ...query, ...more });
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede}
        actions={
          <>
            <ActLink href={address(language, "person-new")}>{words.add}</ActLink>
            <ActLink kind="two" href={address(language, "offices")}>
              {words.offices}
            </ActLink>
          </>
        }
      />
      <PeopleFilters list={list} />
      {total === 0 ? (
        <Notice title={words.nobody}>{words.nobodyText}</Notice>
      ) : (
        <>
          <PeopleTable lines={lines} sort={filter.sort} hrefOf={(sort) => here({ sort })} />
          <Pages
            range={words.range(list.first, list.first + lines.length - 1, total)}
            current={page}
            count={pages}
            hrefOf={(number) => here({ page: String(number) })}
            csv={address(language, "people-csv", {}, query)}
          />
        </>
      )}
    </>
  );
}

function PeopleFilters({ list: { filter, jurisdictions, bodies } }: { list: PeopleList }) {
  const language = useLanguage();
  const words = useWords(peopleListWords);
  const offices = useWords(officeWords);
  const options = (choices: PeopleList["bodies"]) =>
    choices.map(({ id, name }) => ({ value: id, label: capital(say(language, name)) }));
  const levelNames = useWords(levelWords);
  const select = (name: "jurisdiction" | "body" | "office" | "level" | "account") =>
    ({ kind: "select", name, label: words[name], value: filter[name] }) as const;
  const filters: Filter[] = [
    { kind: "search", name: "words", label: words.words, value: filter.words },
    {
      ...select("level"),
      any: words.anyLevel,
      options: choicesOf(levels, levelNames),
    },
    { ...select("jurisdiction"), any: words.anyJurisdiction, options: options(jurisdictions) },
    ...(bodies.length > 0 ? [{ ...select("body"), any: words.anyBody, options: options(bodies) }] : []),
    {
      ...select("office"),
      any: words.anyOffice,
      options: choicesOf(officeKinds, offices),
    },
    {
      ...select("account"),
      any: words.anyAccount,
      options: choicesOf(accountStates, words),
    },
  ];
  const keep = filter.sort === "name" ? undefined : { sort: filter.sort };
  return <Filters action={address(language, "people")} label={words.filters} filters={filters} keep={keep} />;
}

type TableProps = { lines: PersonLine[]; sort: PeopleSort; hrefOf: (sort: PeopleSort) => string };

function PeopleTable({ lines, sort, hrefOf }: TableProps) {
  const language = useLanguage();
  const words = useWords(peopleListWords);
  const sortBy = (key: "name" | "jurisdiction") => ({
    href: hrefOf(sort === key ? `-${key}` : key),
    ...(sort === key
      ? { direction: "ascending" as const }
      : sort === `-${key}`
        ? { direction: "descending" as const }
        : {}),
  });
  const columns = [
    { key: "person", label: words.person, sort: sortBy("name") },
    { key: "jurisdiction", label: words.jurisdiction, sort: sortBy("jurisdiction") },
    { key: "seats", label: words.seats },
    { key: "account", label: words.account },
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.id,
    cells: {
      person: <Person line={line} />,
      jurisdiction: line.jurisdiction && capital(say(language, line.jurisdiction)),
      seats: <Parts line={line} />,
      account: <Account of={line.account} />,
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="person" />;
}

function Person({ line }: { line: PersonLine }) {
  const language = useLanguage();
  const shown = shownAsGiven({ name: line.name, titleEn: line.title.en, titleFr: line.title.fr });
  return (
    <>
      <a href={address(language, "person", { person: line.id })}>
        <Told text={shown} />
      </a>
      <span className="meta">
        {line.name && say(language, line.title) && (
          <>
            <Told text={line.title} />,{" "}
          </>
        )}
        {line.email}
      </span>
    </>
  );
}

/** The bodies of the seats, by their acronyms, the offices, and what else one is. */
function partsOf({ bodies, offices, parts }: PersonLine, language: Language): string[] {
  const words = peopleListWords[language];
  return [
    ...bodies.map((acronym) => say(language, acronym)),
    ...offices.map((kind) => officeWords[language][kind]),
    ...parts.map((part) => words[part]),
  ];
}

function Parts({ line }: { line: PersonLine }) {
  const language = useLanguage();
  return <>{partsOf(line, language).join(", ")}</>;
}

const tones = { open: "ok", invited: "wait", none: "plain" } as const;
const marks = { open: "check", invited: "clock", none: "dash" } as const;

/** Whether someone can sign in. */
export function Account({ of }: { of: PersonLine["account"] }) {
  const words = useWords(peopleListWords);
  return (
    <Status tone={tones[of]} mark={marks[of]}>
      {words[of]}
    </Status>
  );
}
