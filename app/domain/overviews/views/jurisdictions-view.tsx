import { address } from "../../../site-map";
import {
  type Column,
  EmptyState,
  LevelMark,
  PageHead,
  Pages,
  type Row,
  Status,
  Table,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, isoDate } from "../../format";
import { pageWords } from "../../jurisdiction-pages/words";
import { levelWords } from "../../levels";
import { jurisdictionWords } from "../jurisdiction-words";
import type { JurisdictionLine, JurisdictionsPage } from "../jurisdictions.server";
import { type JurisdictionSort, type JurisdictionsFilter, jurisdictionsQuery } from "../jurisdictions-filter";
import { JurisdictionFilters } from "./jurisdiction-filters";

type Props = { page: JurisdictionsPage; filter: JurisdictionsFilter };

/** Desk 5: the list narrows, sorts and goes out as a file, all by its address. */
export function JurisdictionsView({ page: { lines, bodies, confirms }, filter }: Props) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const { sort: _, ...narrowed } = jurisdictionsQuery(filter);
  const isNarrowed = Object.keys(narrowed).length > 0;
  if (lines.length === 0 && !isNarrowed) return <PageHead title={words.title} lede={words.noneText} />;
  const counts = bodies.length > 0;
  return (
    <>
      <PageHead title={words.title} lede={words.lede}>
        <p className="meta">{counts ? words.counted : words.nothingOpen}</p>
      </PageHead>
      <JurisdictionFilters bodies={bodies} filter={filter} confirms={confirms} />
      {lines.length === 0 ? (
        <EmptyState
          title={words.noneAnswers}
          action={<a href={address(language, "jurisdictions")}>{words.clear}</a>}
        >
          {words.noneAnswersText}
        </EmptyState>
      ) : (
        <>
          <Lines lines={lines} counts={counts} confirms={confirms} filter={filter} />
          <Pages
            range={words.range(lines.length)}
            current={1}
            count={1}
            hrefOf={() => address(language, "jurisdictions", {}, jurisdictionsQuery(filter))}
            csv={address(language, "jurisdictions-csv", {}, jurisdictionsQuery(filter))}
          />
        </>
      )}
    </>
  );
}

type LinesProps = {
  lines: JurisdictionLine[];
  counts: boolean;
  confirms: boolean;
  filter: JurisdictionsFilter;
};

function Lines({ lines, counts, confirms, filter }: LinesProps) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const level = useWords(levelWords);
  const pages = useWords(pageWords);
  const rowOf = (line: JurisdictionLine): Row => ({
    key: line.id,
    cells: {
      jurisdiction: (
        <LevelMark
          level={line.level}
          hollow={counts && line.filled === 0}
          label={
            <>
              <a href={address(language, "jurisdiction", { jurisdiction: line.id })}>
                {capital(say(language, line.name))}
              </a>
              <span className="vh narrow-only"> {level[line.level]}</span>
            </>
          }
        />
      ),
      level: level[line.level],
      held: line.filled,
      vacant: line.seats - line.filled,
      bodies: line.bodies,
      page: line.page && <PageConfirmed page={line.page} />,
    },
  });
  const group = (kind: JurisdictionLine["kind"], label: string): Row[] => [
    { key: kind, group: true, cells: { jurisdiction: label } },
    ...lines.filter((line) => line.kind === kind).map(rowOf),
  ];
  const grouped = (["government", "association"] as const).flatMap((kind) =>
    lines.some((line) => line.kind === kind) ? group(kind, words[`${kind}s`]) : [],
  );
  const rows = filter.sort === "precedence" && !filter.descending ? grouped : lines.map(rowOf);
  const sortedBy = (sort: JurisdictionSort): Column["sort"] => {
    const isNow = filter.sort === sort;
    const descending = isNow ? !filter.descending : sort !== "name";
    const href = address(language, "jurisdictions", {}, jurisdictionsQuery({ ...filter, sort, descending }));
    return isNow ? { href, direction: filter.descending ? "descending" : "ascending" } : { href };
  };
  const counted = (["held", "vacant", "bodies"] as const).map((key) => ({
    key,
    label: words[key],
    numeric: true,
    sort: key === "bodies" ? undefined : sortedBy(key),
    wide: key === "bodies",
  }));
  const columns = [
    { key: "jurisdiction", label: words.jurisdiction, sort: sortedBy("name") },
    { key: "level", label: words.level, wide: true },
    ...(counts ? counted : []),
    ...(confirms ? [{ key: "page", label: pages.column }] : []),
  ];
  return <Table columns={columns} rows={rows} rowHeader="jurisdiction" />;
}

const tones = { "is-confirmed": "ok", "is-due": "wait", "is-overdue": "bad" } as const;

/** S-9: the day the page was confirmed, or that it waits, or is overdue. */
function PageConfirmed({ page }: { page: NonNullable<JurisdictionLine["page"]> }) {
  const words = useWords(pageWords);
  const { confirmedOn, confirmation } = page;
  return (
    <>
      <Status tone={tones[confirmation]}>{words[confirmation]}</Status>
      {confirmedOn && <span className="meta num">{isoDate(confirmedOn)}</span>}
    </>
  );
}
