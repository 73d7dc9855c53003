import { address } from "../../../site-map";
import { EmptyState, Filters, Notice, PageHead, Pages, useLanguage, useWords } from "../../../ui";
import { mostInFile } from "../../asked";
import { langOf, say } from "../../bilingual";
import { number } from "../../format";
import type { ActionsPage } from "../list.server";
import { type Age, actionQuery, ages, statesAsked, whoseAsked } from "../list-filter";
import { actionWords } from "../page-words";
import { accountableWords, actionStateWords } from "../words";
import { ActionsTable } from "./actions-table";

type Props = { page: ActionsPage };

/** Desk 5: the actions narrow, sort, page and go out as a file, all by their address. */
export function ActionsView({ page }: Props) {
  const language = useLanguage();
  const words = useWords(actionWords);
  const query = actionQuery(page.filter);
  const isNarrowed = Object.keys(query).some((name) => name !== "sort");
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <ActionFilters page={page} />
      {page.total === 0 && isNarrowed ? (
        <Notice title={words.noMatch}>{words.noMatchText}</Notice>
      ) : page.total === 0 ? (
        <EmptyState title={words.empty} action={<a href={address(language, "bodies")}>{words.toBodies}</a>}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <ActionsTable page={page} />
          <Pages
            range={words.range(page.first, page.first + page.lines.length - 1, page.total)}
            current={page.page}
            count={page.pages}
            hrefOf={(to) => address(language, "actions", {}, { ...query, page: String(to) })}
            csv={address(language, "actions-csv", {}, query)}
          />
          {page.total > mostInFile && (
            <p className="meta noprint">{words.fileHolds(number(language, mostInFile))}</p>
          )}
        </>
      )}
    </>
  );
}

/** By body, by whose they are, by state and by age. */
function ActionFilters({ page: { filter, bodies, seats, hasOwn } }: Props) {
  const language = useLanguage();
  const words = useWords(actionWords);
  const kinds = useWords(accountableWords);
  const states = useWords(actionStateWords);
  const { sort } = actionQuery(filter);
  const select = (name: "body" | "who" | "state" | "age") =>
    ({ kind: "select", name, label: words[name], value: filter[name] }) as const;
  const ageSaid = (age: Age) => (age === "overdue" ? words.overdue : words.older(Number(age)));
  const stateSaid = (state: (typeof statesAsked)[number]) =>
    state === "live" || state === "all" ? words[state] : states[state];
  return (
    <Filters
      action={address(language, "actions")}
      label={words.find}
      keep={sort ? { sort } : {}}
      filters={[
        { kind: "search", name: "words", label: words.words, value: filter.words },
        {
          ...select("body"),
          any: words.anyBody,
          options: bodies.map(({ id, name }) => ({
            ...{ value: id, label: say(language, name), lang: langOf(language, name) },
          })),
        },
        {
          ...select("who"),
          any: words.anyWho,
          options: [
            ...whoseAsked
              .filter((who) => who !== "mine" || hasOwn)
              .map((who) => ({ value: who, label: who === "mine" ? words.mine : kinds[who] })),
            ...seats.map(({ id, organization, holder, body }) => ({
              value: id,
              label: [say(language, organization), holder && say(language, holder), say(language, body)]
                .filter(Boolean)
                .join(", "),
            })),
          ],
        },
        {
          ...select("state"),
          ...{ any: words.live, value: filter.state === "live" ? "" : filter.state },
          options: statesAsked
            .filter((state) => state !== "live")
            .map((state) => ({ value: state, label: stateSaid(state) })),
        },
        {
          ...select("age"),
          any: words.anyAge,
          options: ages.map((age) => ({ value: age, label: ageSaid(age) })),
        },
      ]}
    />
  );
}
