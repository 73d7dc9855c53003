import { address } from "../../../site-map";
import {
  EmptyState,
  type Filter,
  Filters,
  Hits,
  Notice,
  PageHead,
  Pages,
  Section,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, inNameOrder } from "../../format";
import type { Group, SearchPage } from "../search-page.server";
import { searchWords } from "../search-words";

const counted = ({ count, isMore }: Pick<Group, "count" | "isMore">): string =>
  `${count}${isMore ? "+" : ""}`;

/** What the address keeps. */
const queryOf = ({ typed, kind, body }: SearchPage, more: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries({ q: typed, kind, body, ...more }).filter(([, value]) => value !== ""));

export function SearchView({ page }: { page: SearchPage }) {
  const words = useWords(searchWords);
  const { typed, isAsked, total, isMore } = page;
  return (
    <>
      <PageHead
        title={typed ? words.titleOf(typed) : words.title}
        lede={isAsked && total > 0 ? words.found(total, isMore) : typed ? undefined : words.lede}
      />
      <SearchForm page={page} />
      {page.isBeingMade && <Notice>{words.beingMade}</Notice>}
      {page.isCut && <Notice>{words.cut}</Notice>}
      <Found page={page} />
    </>
  );
}

function SearchForm({ page: { typed, kind, body, kinds, bodies } }: { page: SearchPage }) {
  const language = useLanguage();
  const words = useWords(searchWords);
  const filters: Filter[] = [
    { kind: "search", name: "q", label: words.words, value: typed },
    {
      kind: "select",
      name: "kind",
      label: words.kind,
      any: words.anyKind,
      value: kind,
      options: kinds.map((one) => ({ value: one.kind, label: say(language, one.name) })),
    },
    ...(bodies.length > 0
      ? [
          {
            kind: "select" as const,
            name: "body",
            label: words.body,
            any: words.anyBody,
            value: body,
            options: inNameOrder(language, bodies).map(({ id, name }) => ({
              value: id,
              label: capital(say(language, name)),
            })),
          },
        ]
      : []),
  ];
  return (
    <Filters action={address(language, "search")} label={words.form} filters={filters} apply={words.go} />
  );
}

function Found({ page }: { page: SearchPage }) {
  const language = useLanguage();
  const words = useWords(searchWords);
  const { typed, isAsked, total, kind, body, groups, how } = page;
  if (!typed)
    return (
      <EmptyState title={words.start}>
        {words.startText} {words.startHint}
      </EmptyState>
    );
  if (!isAsked) return <EmptyState title={words.nothingTyped}>{words.nothingTypedText}</EmptyState>;
  if (total === 0) {
    const isNarrowed = kind !== "" || body !== "";
    const everywhere = <a href={address(language, "search", {}, { q: typed })}>{words.everywhere}</a>;
    return (
      <EmptyState title={words.none(typed)} action={isNarrowed && everywhere}>
        {isNarrowed ? words.noneNarrowed : words.noneText}
      </EmptyState>
    );
  }
  return (
    <>
      {how === "some" && <Notice>{words.some}</Notice>}
      {!page.isAll && <Notice>{words.newest}</Notice>}
      {groups.map((group) => (
        <GroupOf key={group.kind} page={page} group={group} />
      ))}
    </>
  );
}

function GroupOf({ page, group }: { page: SearchPage; group: Group }) {
  const language = useLanguage();
  const words = useWords(searchWords);
  const name = say(language, group.name);
  const href = (more: Record<string, string>) => address(language, "search", {}, queryOf(page, more));
  const isLeftOut = page.kind === "" && group.count > group.hits.length;
  return (
    <Section id={`found-${group.kind}`} title={`${name} (${counted(group)})`}>
      <Hits lines={group.hits} label={name} />
      {isLeftOut && (
        <p>
          <a href={href({ kind: group.kind })}>
            {words.showAll(counted(group))}
            <span className="vh"> {name}</span>
          </a>
        </p>
      )}
      {page.kind !== "" && (
        <>
          {page.pages > 1 && (
            <Pages
              range={words.range(page.from + 1, page.from + group.hits.length, counted(group))}
              current={page.page}
              count={page.pages}
              hrefOf={(number) => href({ page: String(number) })}
            />
          )}
          <p>
            <a href={href({ kind: "" })}>{words.everyKind}</a>
          </p>
        </>
      )}
    </Section>
  );
}
