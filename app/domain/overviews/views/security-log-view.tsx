import { address } from "../../../site-map";
import {
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
import { mostInFile, queryOf } from "../../asked";
import { say } from "../../bilingual";
import { easternTime } from "../../dates";
import { isoDateTime, longDate, number } from "../../format";
import type { LogLine, SecurityLogPage } from "../security-log-page.server";
import { securityLogWords } from "../security-log-words";

export function SecurityLogView({ page }: { page: SecurityLogPage }) {
  const language = useLanguage();
  const words = useWords(securityLogWords);
  const { filter, lines, total, first, pages, tries, kept } = page;
  const query = queryOf(filter);
  return (
    <>
      <PageHead title={words.title} lede={words.lede}>
        <p className="meta">{words.tries(tries.howMany, tries.waiting)}</p>
        <p className="meta">
          {words.kept(say(language, kept))} <a href={address(language, "retention")}>{words.retention}</a>
        </p>
      </PageHead>
      <LogFilters page={page} />
      {total === 0 ? (
        <Notice title={words.none}>{words.noneText}</Notice>
      ) : (
        <>
          <Lines lines={lines} />
          <Pages
            range={words.range(first, first + lines.length - 1, total)}
            current={page.page}
            count={pages}
            hrefOf={(to) => address(language, "security-log", {}, { ...query, page: String(to) })}
            csv={address(language, "security-log-csv", {}, query)}
          />
          {total > mostInFile && <p className="meta">{words.fileHolds(number(language, mostInFile))}</p>}
        </>
      )}
    </>
  );
}

function LogFilters({ page: { filter, days, kinds } }: { page: SecurityLogPage }) {
  const language = useLanguage();
  const words = useWords(securityLogWords);
  const filters: Filter[] = [
    { kind: "search", name: "person", label: words.person, value: filter.person },
    {
      ...{ kind: "select", name: "day", label: words.day, any: words.anyDay, value: filter.day },
      options: days.map((day) => ({ value: day, label: longDate(language, day) })),
    },
    {
      ...{ kind: "select", name: "kind", label: words.kind, any: words.anyKind, value: filter.kind },
      options: kinds.map(({ name, title }) => ({ value: name, label: say(language, title) })),
    },
  ];
  return <Filters action={address(language, "security-log")} label={words.filters} filters={filters} />;
}

function Lines({ lines }: { lines: LogLine[] }) {
  const language = useLanguage();
  const words = useWords(securityLogWords);
  const columns = [
    { key: "attempted", label: words.attempted },
    { key: "who", label: words.who },
    { key: "could", label: words.could },
    { key: "when", label: words.when, unbroken: true },
  ];
  const rows: Row[] = [...lines.entries()].map(([place, { at, person, does, by }]) => ({
    key: `${place}`,
    cells: {
      attempted: does ? say(language, does) : words.unknownAct,
      who: person ? (
        <a href={address(language, "person", { person: person.id })}>
          <Told text={person.shown} />
        </a>
      ) : (
        words.nobody
      ),
      could: by && say(language, by),
      when: isoDateTime(language, at, easternTime),
    },
  }));
  return <Table fold dense columns={columns} rows={rows} rowHeader="attempted" />;
}
