import { address } from "../../../site-map";
import {
  ActLink,
  choicesOf,
  EmptyState,
  Filters,
  Notice,
  PageHead,
  Pages,
  useLanguage,
  useWords,
} from "../../../ui";
import { mostInFile } from "../../asked";
import { say } from "../../bilingual";
import { fiscalYear, number } from "../../format";
import { recommendationQuery, stateGroups } from "../list-filter";
import { recommendationListWords, stateGroupWords } from "../page-words/list";
import type { BodyChoice, RecommendationsPage } from "../pages/list.server";
import { RecommendationsTable } from "./recommendations-table";

/** Desk 5: narrowed, sorted, paged and saved as a file, all by its address; desk 9: an empty one teaches. */
export function RecommendationsView({ page }: { page: RecommendationsPage }) {
  const language = useLanguage();
  const words = useWords(recommendationListWords);
  const query = recommendationQuery(page.filter);
  const isNarrowed = Object.keys(query).some((name) => name !== "sort");
  const isEmpty = page.groups.length === 0;
  return (
    <>
      <PageHead title={words.title} lede={words.lede} actions={page.mayStart && !isEmpty && <Start />} />
      {!isEmpty && <RecommendationFilters page={page} />}
      {isEmpty || (page.total === 0 && !isNarrowed) ? (
        <EmptyState title={words.empty} action={page.mayStart && <Start />}>
          {words.emptyText}
        </EmptyState>
      ) : page.total === 0 ? (
        <Notice title={words.noMatch}>{words.noMatchText}</Notice>
      ) : (
        <>
          <RecommendationsTable lines={page.lines} filter={page.filter} />
          <Pages
            range={words.range(page.first, page.first + page.lines.length - 1, page.total)}
            current={page.page}
            count={page.pages}
            hrefOf={(to) => address(language, "recommendations", {}, { ...query, page: String(to) })}
            csv={address(language, "recommendations-csv", {}, query)}
          />
          {page.total > mostInFile && (
            <p className="meta noprint">{words.fileHolds(number(language, mostInFile))}</p>
          )}
        </>
      )}
    </>
  );
}

function Start() {
  const language = useLanguage();
  const words = useWords(recommendationListWords);
  return <ActLink href={address(language, "recommendation-new")}>{words.start}</ActLink>;
}

function RecommendationFilters({ page: { filter, groups, councils, years } }: { page: RecommendationsPage }) {
  const language = useLanguage();
  const words = useWords(recommendationListWords);
  const states = useWords(stateGroupWords);
  const { sort } = recommendationQuery(filter);
  const bodies = (some: readonly BodyChoice[]) =>
    some.map(({ id, name }) => ({ value: id, label: say(language, name) }));
  const select = (name: "body" | "council" | "state" | "year") =>
    ({ kind: "select", name, label: words[name], value: filter[name], any: words.any }) as const;
  return (
    <Filters
      action={address(language, "recommendations")}
      label={words.find}
      keep={sort ? { sort } : {}}
      filters={[
        { kind: "search", name: "words", label: words.words, value: filter.words },
        { ...select("body"), options: bodies(groups) },
        { ...select("council"), options: bodies(councils) },
        { ...select("state"), options: choicesOf(stateGroups, states) },
        {
          ...select("year"),
          options: years.map((year) => ({ value: String(year), label: fiscalYear(language, year) })),
        },
      ]}
    />
  );
}
